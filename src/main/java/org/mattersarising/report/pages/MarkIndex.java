package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statements carry which theme, in order of documents. */
final class MarkIndex {

  private final Map<String, List<Marked>> byTheme = new HashMap<>();
  private final Map<String, List<Marked>> byCouncil = new HashMap<>();

  void add(String themeId, Marked marked) {
    byTheme.computeIfAbsent(themeId, id -> new ArrayList<>()).add(marked);
    String subject = marked.statement().subjectCouncilId();
    if (subject != null) {
      byCouncil.computeIfAbsent(key(themeId, subject), id -> new ArrayList<>()).add(marked);
    }
  }

  List<Marked> of(String themeId) {
    return byTheme.getOrDefault(themeId, List.of());
  }

  /** Those that are about a council. */
  List<Marked> of(String themeId, String councilId) {
    return byCouncil.getOrDefault(key(themeId, councilId), List.of());
  }

  private static String key(String themeId, String councilId) {
    return themeId + ' ' + councilId;
  }
}
