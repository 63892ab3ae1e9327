package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;

/** What is allowed in a codebook, but often a slip: the warnings of a check. Stateless. */
final class CodebookDoubts {

  /** Words that stand in the minutes of every committee, whatever it is about. */
  private static final Set<String> GENERAL =
      Set.of(
          ("action actions agenda agreed agreement annual area asked authority board chair change"
                  + " changes child children committee concern concerns council councillor"
                  + " councillors date decision director discussion good head help hold impact"
                  + " important improve improvement increase information issue issues item key"
                  + " lead level local manager matter matters meeting meetings member members"
                  + " minutes month months new noted number officer officers panel paper people"
                  + " plan plans point position present presented problem problems process"
                  + " progress question questions raised recommendation recommendations report"
                  + " reports resolved response result review scrutiny service services staff"
                  + " support system team teams time update work working year years")
              .split(" "));

  private static final int FEWEST_PHRASES = 3;

  private CodebookDoubts() {}

  /**
   * The warnings.
   *
   * @param line where a theme begins (with an empty term), or where a term of it stands
   */
  static List<CodebookFinding> of(Codebook codebook, ToIntBiFunction<String, String> line) {
    List<CodebookFinding> doubts = new ArrayList<>();
    // Of a theme whose id is at fault nothing can be said that would help to find it.
    List<Theme> themes =
        codebook.themes().stream().filter(t -> line.applyAsInt(t.id(), "") > 0).toList();
    for (Theme theme : themes) {
      thin(theme, line.applyAsInt(theme.id(), ""), doubts);
    }
    Map<String, String> owner = new LinkedHashMap<>();
    for (Theme theme : themes) {
      for (String notation : theme.terms()) {
        Term term = Term.parse(notation);
        if (term.kind() == Term.Kind.STRONG) {
          int at = line.applyAsInt(theme.id(), notation);
          general(theme, notation, term, at, doubts);
          String other = owner.putIfAbsent(term.toString(), theme.id());
          if (other != null) {
            clash(theme.id(), other, notation, at, doubts);
          }
        }
      }
    }
    labels(themes, line, doubts);
    return doubts;
  }

  private static void thin(Theme theme, int line, List<CodebookFinding> doubts) {
    if (theme.definition().isEmpty()) {
      doubts.add(
          doubt(
              line,
              "the theme '" + theme.id() + "' has no definition",
              "say in one sentence what belongs to it, for coders and for the match by meaning"));
    }
    if (theme.include().size() < FEWEST_PHRASES) {
      doubts.add(
          doubt(
              line,
              "the theme '" + theme.id() + "' has " + theme.include().size() + " include phrases",
              "eight to fifteen short phrases as people would say them find most"));
    }
    if (theme.examples().isEmpty()) {
      doubts.add(
          doubt(
              line,
              "the theme '" + theme.id() + "' has no examples",
              "add two or more whole statements under 'examples': 'matters codebook test' tries them"));
    }
  }

  private static void general(
      Theme theme, String notation, Term term, int line, List<CodebookFinding> doubts) {
    List<String> words = new ArrayList<>(term.first());
    words.addAll(term.second());
    if (words.size() == 1 && isGeneral(words.getFirst())) {
      doubts.add(
          doubt(
              line,
              "the term '" + notation + "' of '" + theme.id() + "' stands in minutes of all kinds",
              "make it a 'weak:' term, or say more of it"));
    }
  }

  /** Whether a word, or a word that begins so, stands in minutes of all kinds. */
  private static boolean isGeneral(String word) {
    return word.endsWith("*")
        ? GENERAL.stream().anyMatch(g -> g.startsWith(word.substring(0, word.length() - 1)))
        : GENERAL.contains(word);
  }

  private static void clash(
      String theme, String other, String notation, int line, List<CodebookFinding> doubts) {
    doubts.add(
        theme.equals(other)
            ? doubt(
                line, "the term '" + notation + "' stands twice in '" + theme + "'", "once will do")
            : doubt(
                line,
                "the term '" + notation + "' stands in '" + other + "' and in '" + theme + "'",
                "every statement with it gets both themes: keep it in one, or make it 'weak:' in one"));
  }

  private static void labels(
      List<Theme> themes, ToIntBiFunction<String, String> line, List<CodebookFinding> doubts) {
    Map<String, String> owner = new LinkedHashMap<>();
    for (Theme theme : themes) {
      if (theme.label().equals(CodebookNodes.UNREAD)) {
        continue;
      }
      String words = String.join(" ", TermText.words(theme.label()));
      String other = owner.putIfAbsent(words, theme.id());
      if (other != null && !other.equals(theme.id())) {
        doubts.add(
            doubt(
                line.applyAsInt(theme.id(), ""),
                "'" + other + "' and '" + theme.id() + "' have the same label",
                "readers cannot tell them apart: give one another label"));
      }
    }
  }

  private static CodebookFinding doubt(int line, String problem, String advice) {
    return new CodebookFinding(false, line, line == 0 ? 0 : 1, problem, advice);
  }
}
