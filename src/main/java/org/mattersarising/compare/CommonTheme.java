package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;

/**
 * A theme that most councils with enough meetings raise.
 *
 * @param raising councils that raise it in a comparable meeting
 * @param councils councils with at least five comparable meetings that could have it
 * @param asProblem of those councils' meetings, those that raise it as a problem
 * @param withTheme those that mention it
 * @param meetings all of them
 */
record CommonTheme(
    String themeId, int raising, int councils, int asProblem, int withTheme, int meetings) {

  private static final double MOST = 0.75;
  private static final int FEWEST_COUNCILS = 3;

  /** Those raised by three quarters of the councils or more, the commonest first. */
  static List<CommonTheme> of(List<Theme> themes, List<ThemeCouncil> rows, int most) {
    List<CommonTheme> common = new ArrayList<>();
    for (Theme theme : themes) {
      List<ThemeCouncil> enough =
          rows.stream()
              .filter(r -> r.themeId().equals(theme.id()))
              .filter(r -> r.committeeType() == null && r.rate() != null)
              .toList();
      CommonTheme all =
          new CommonTheme(
              theme.id(),
              (int) enough.stream().filter(r -> r.meetingsAsProblem() > 0).count(),
              enough.size(),
              enough.stream().mapToInt(ThemeCouncil::meetingsAsProblem).sum(),
              enough.stream().mapToInt(ThemeCouncil::meetingsWithTheme).sum(),
              enough.stream().mapToInt(ThemeCouncil::meetingsRead).sum());
      if (all.councils >= FEWEST_COUNCILS && all.raising >= MOST * all.councils) {
        common.add(all);
      }
    }
    return common.stream()
        .sorted(
            Comparator.comparingDouble((CommonTheme c) -> -(double) c.raising / c.councils)
                .thenComparingDouble(c -> -(double) c.asProblem / c.meetings)
                .thenComparing(CommonTheme::themeId))
        .limit(most)
        .toList();
  }
}
