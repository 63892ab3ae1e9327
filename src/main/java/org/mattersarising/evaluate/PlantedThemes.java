package org.mattersarising.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Statement;

/** Which theme was planted in which statement of a run. Stateless. */
public final class PlantedThemes {

  private PlantedThemes() {}

  /** The planted theme of each statement of an issue, by statement; those of two are left out. */
  public static Map<String, String> of(AnalysisResult result, Truth truth) {
    Map<String, String> themeOfIssue = new HashMap<>();
    truth
        .table("issues")
        .forEach(row -> themeOfIssue.put(row.get("issue_key"), row.get("theme_id")));
    Map<String, String> themes = new TreeMap<>();
    Set<String> several = new HashSet<>();
    for (Planted planted : new PlantedTruth(result, truth).planted("statements")) {
      String theme = themeOfIssue.getOrDefault(planted.row().get("issue_key"), "");
      for (Statement statement : planted.statements()) {
        if (!theme.isEmpty() && !theme.equals(themes.putIfAbsent(statement.id(), theme))) {
          if (!theme.equals(themes.get(statement.id()))) {
            several.add(statement.id());
          }
        }
      }
    }
    several.forEach(themes::remove);
    return themes;
  }
}
