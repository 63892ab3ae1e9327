package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One statement of a coding sheet with what the tool and one or two coders say.
 *
 * @param weight how many statements of the run it stands for
 */
record SheetRow(
    String document, String block, String text, double weight, Answer tool, List<Answer> coders) {

  /** What somebody says of a statement; empty where nothing is said. */
  record Answer(Set<String> themes, String act, String stance, String speaker) {
    Answer {
      themes = Set.copyOf(themes);
    }
  }

  SheetRow {
    coders = List.copyOf(coders);
  }

  /** The labels that one of the coders gives. */
  Set<String> right(Function<Answer, String> label) {
    Set<String> right = new TreeSet<>();
    coders.forEach(c -> right.add(label.apply(c)));
    right.remove("");
    return right;
  }

  /** Hit, false alarm, miss or rightly nothing; a theme of one coder of two is none of them. */
  Weights ofTheme(String theme) {
    long marked = coders.stream().filter(c -> c.themes().contains(theme)).count();
    if (marked > 0 && marked < coders.size()) {
      return Weights.NONE;
    }
    return Weights.of(tool.themes().contains(theme), marked > 0, weight);
  }

  /** Where the tool is wrong, and where the coders disagree. */
  List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    for (String theme : all()) {
      Weights outcome = ofTheme(theme);
      if (outcome.fp() > 0) {
        slips.add(slip("theme, false alarm: " + theme, "not " + theme, theme));
      } else if (outcome.fn() > 0) {
        slips.add(slip("theme, miss: " + theme, theme, "not " + theme));
      } else if (outcome.equals(Weights.NONE)) {
        slips.add(slip("coders disagree: theme " + theme, "one of two", ""));
      }
    }
    label(slips, "act", Answer::act);
    label(slips, "stance", Answer::stance);
    label(slips, "speaker", Answer::speaker);
    return slips;
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(tool.themes());
    coders.forEach(c -> all.addAll(c.themes()));
    return all;
  }

  private void label(List<Slip> slips, String name, Function<Answer, String> label) {
    Set<String> right = right(label);
    String said = label.apply(tool);
    if (right.size() > 1) {
      slips.add(slip("coders disagree: " + name, String.join(" or ", right), said));
    }
    if (!right.isEmpty() && !said.isEmpty() && !right.contains(said)) {
      slips.add(
          slip(
              name + ": " + String.join(" or ", right) + " read as " + said,
              String.join(" or ", right),
              said));
    }
  }

  private Slip slip(String kind, String expected, String found) {
    return new Slip(kind, document, text, "", "", expected, found);
  }
}
