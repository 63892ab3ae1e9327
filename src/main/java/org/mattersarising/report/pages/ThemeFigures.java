package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;

/** The figures of a result by council, theme and quarter, with what they are out of. */
final class ThemeFigures {

  /** Below this many comparable meetings nothing is compared, and no rate is shown. */
  static final int COMPARABLE_FLOOR = 5;

  private final Map<String, Integer> comparable = new HashMap<>();
  private final Map<String, ThemeCouncil> cells = new HashMap<>();
  private final Map<String, List<ThemeCouncil>> byCouncil = new HashMap<>();
  private final Map<String, List<ThemeCouncilPeriod>> periods = new HashMap<>();

  ThemeFigures(AnalysisResult result) {
    for (Meeting meeting : result.meetings()) {
      String host = meeting.councilId();
      if (meeting.comparable() && host != null) {
        comparable.merge(host, 1, Integer::sum);
      }
    }
    for (ThemeCouncilPeriod period : result.periods()) {
      periods.computeIfAbsent(period.themeId(), k -> new ArrayList<>()).add(period);
    }
    for (ThemeCouncil cell : result.themeCouncils()) {
      byCouncil.computeIfAbsent(cell.councilId(), k -> new ArrayList<>()).add(cell);
      if (cell.committeeType() == null) {
        cells.put(cell.themeId() + ' ' + cell.councilId(), cell);
      }
    }
  }

  /** How many comparable meetings of the council were read. */
  int comparable(String councilId) {
    return comparable.getOrDefault(councilId, 0);
  }

  /** A theme and a council, over all types of committee. */
  Optional<ThemeCouncil> cell(String themeId, String councilId) {
    return Optional.ofNullable(cells.get(themeId + ' ' + councilId));
  }

  /** All themes of a council, with each type of committee, in the order of the result. */
  List<ThemeCouncil> ofCouncil(String councilId) {
    return byCouncil.getOrDefault(councilId, List.of());
  }

  /** A theme by council and quarter, in the order of the result. */
  List<ThemeCouncilPeriod> periods(String themeId) {
    return periods.getOrDefault(themeId, List.of());
  }

  /** Whether any council has enough comparable meetings for rates. */
  boolean allowsRates() {
    return comparable.values().stream().anyMatch(n -> n >= COMPARABLE_FLOOR);
  }
}
