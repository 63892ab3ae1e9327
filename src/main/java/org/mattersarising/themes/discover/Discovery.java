package org.mattersarising.themes.discover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was discovered.
 *
 * @param themes the largest first
 * @param looked how many candidates there were
 * @param groups the group of each candidate that was grouped at all, weak members and unnamed
 *     groups included, by statement: what is compared with methods that group everything
 */
public record Discovery(List<DiscoveredTheme> themes, int looked, Map<String, Integer> groups) {

  public Discovery {
    themes = List.copyOf(themes);
    groups = Map.copyOf(groups);
  }

  /** How many candidates belong to no theme. */
  public int unassigned() {
    return looked - themes.stream().mapToInt(t -> t.members().size()).sum();
  }

  /** The id of the theme of each statement that has one. */
  public Map<String, String> themeOf() {
    Map<String, String> themeOf = new HashMap<>();
    themes.forEach(t -> t.members().keySet().forEach(s -> themeOf.put(s, t.id())));
    return themeOf;
  }
}
