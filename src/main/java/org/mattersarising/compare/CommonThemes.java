package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;

/** Finds the themes that most councils raise. */
final class CommonThemes {

  private static final double MOST = 0.75;
  private static final int FEWEST_COUNCILS = 3;

  private CommonThemes() {}

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
      if (all.councils() >= FEWEST_COUNCILS && all.raising() >= MOST * all.councils()) {
        common.add(all);
      }
    }
    return common.stream()
        .sorted(
            Comparator.comparingDouble((CommonTheme c) -> -(double) c.raising() / c.councils())
                .thenComparingDouble(c -> -(double) c.asProblem() / c.meetings())
                .thenComparing(CommonTheme::themeId))
        .limit(most)
        .toList();
  }
}
