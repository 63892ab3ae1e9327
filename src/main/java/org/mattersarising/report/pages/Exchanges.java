package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * What is asked of a document for each of its quotes: themes, names, resolutions and the ends of
 * items. Each is gathered once, when it is first asked for: a document may be one item of thousands
 * of sentences. For one thread.
 */
final class Exchanges {

  private final AnalysedDocument document;
  private final List<Statement> all;
  private final Map<Integer, Integer> lastOfItem = new HashMap<>();
  private @Nullable Map<Integer, Set<String>> themes;
  private @Nullable NavigableMap<Integer, List<Resolution>> resolutions;
  private @Nullable Map<Integer, List<Mention>> mentions;
  private int @Nullable [] ends;

  /**
   * @param document in hand, since it is asked often
   */
  Exchanges(AnalysedDocument document) {
    this.document = document;
    this.all = document.statements();
  }

  AnalysedDocument document() {
    return document;
  }

  List<Statement> statements() {
    return all;
  }

  /** Whether two statements carry the same theme. */
  boolean shareTheme(Statement one, Statement other) {
    Map<Integer, Set<String>> held = themes;
    if (held == null) {
      held = new HashMap<>();
      for (ThemeMark mark : document.marks()) {
        held.computeIfAbsent(mark.statement(), i -> new HashSet<>()).add(mark.themeId());
      }
      themes = held;
    }
    Set<String> others = held.getOrDefault(other.index(), Set.of());
    return held.getOrDefault(one.index(), Set.of()).stream().anyMatch(others::contains);
  }

  /** The names in a statement, in order. */
  List<Mention> mentions(Statement statement) {
    Map<Integer, List<Mention>> held = mentions;
    if (held == null) {
      held = new HashMap<>();
      for (Mention mention : document.mentions()) {
        held.computeIfAbsent(mention.statement(), i -> new ArrayList<>()).add(mention);
      }
      mentions = held;
    }
    return held.getOrDefault(statement.index(), List.of());
  }

  /** Whether a resolution of some sort stands in a sentence. */
  boolean holds(Statement statement, Predicate<Resolution> which) {
    NavigableMap<Integer, List<Resolution>> held = resolutions;
    if (held == null) {
      held = new TreeMap<>();
      for (Resolution resolution : document.resolutions()) {
        held.computeIfAbsent(resolution.span().start(), i -> new ArrayList<>()).add(resolution);
      }
      resolutions = held;
    }
    return held
        .subMap(statement.span().start(), true, statement.span().end(), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .anyMatch(r ->
            r.item() == statement.item() && statement.span().contains(r.span()) && which.test(r));
  }

  /**
   * Whether any statement behind this one, up to the end of its item, is of some sort.
   *
   * @param which the same in all calls
   */
  boolean followed(Statement statement, Predicate<Statement> which) {
    int end = end(statement.index());
    int last =
        lastOfItem.computeIfAbsent(
            end,
            e -> {
              int i = e - 1;
              while (i >= 0 && all.get(i).item() == statement.item() && !which.test(all.get(i))) {
                i--;
              }
              return i;
            });
    return last > statement.index();
  }

  /** The index behind the last statement that follows in the same item without another between. */
  private int end(int index) {
    int[] held = ends;
    if (held == null) {
      held = new int[all.size()];
      for (int i = held.length - 1; i >= 0; i--) {
        boolean goesOn = i + 1 < held.length && all.get(i + 1).item() == all.get(i).item();
        held[i] = goesOn ? held[i + 1] : i + 1;
      }
      ends = held;
    }
    return held[index];
  }
}
