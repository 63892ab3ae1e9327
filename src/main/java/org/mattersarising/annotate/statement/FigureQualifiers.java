package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.FigureQualifier;

/** How exactly a number is meant, by the words before and after it. */
final class FigureQualifiers {

  private static final Set<String> ABOUT =
      ReportingVerbs.words(
          "around about approximately roughly nearly almost circa some c approaching perhaps");
  private static final Set<String> MORE =
      ReportingVerbs.words("over above exceeding exceeded beyond");
  private static final Set<String> LESS = ReportingVerbs.words("under below within");
  private static final Set<String> OPEN = WordSet.of("more", "longer", "above", "over", "higher");

  private FigureQualifiers() {}

  /** The qualifier of words {@code from} to {@code to}. */
  static FigureQualifier of(Words words, int from, int to) {
    String last = words.lower(from - 1);
    String pair = words.join(from - 2, from);
    boolean denied = words.lower(from - 3).equals("no") || words.lower(from - 3).equals("not");
    if (pair.equals("more than") || pair.equals("longer than") || pair.equals("greater than")) {
      return denied ? FigureQualifier.AT_MOST : FigureQualifier.AT_LEAST;
    }
    if (pair.equals("less than") || pair.equals("fewer than") || pair.equals("lower than")) {
      return denied ? FigureQualifier.AT_LEAST : FigureQualifier.AT_MOST;
    }
    if (words.join(from - 3, from).equals("in excess of")
        || pair.equals("at least")
        || pair.equals("upwards of")
        || MORE.contains(last)
        || words.lower(to).equals("or") && OPEN.contains(words.lower(to + 1))) {
      return FigureQualifier.AT_LEAST;
    }
    if (pair.equals("up to") || pair.equals("at most") || LESS.contains(last)) {
      return FigureQualifier.AT_MOST;
    }
    boolean about =
        ABOUT.contains(last)
            || pair.equals("estimated at")
            || pair.equals("close to")
            || words.join(from - 4, from).equals("in the region of")
            || words.join(to, to + 2).equals("or so");
    return about ? FigureQualifier.ABOUT : FigureQualifier.EXACT;
  }
}
