package org.mattersarising.themes.discover;

import java.util.List;
import java.util.Map;

/**
 * A theme that nobody listed.
 *
 * @param id {@code discovered-} and its label as a slug
 * @param label a readable phrase without a name of a person or place
 * @param terms further such phrases, the most telling first
 * @param stability how much of it survives when documents or a council are left out, 0 to 1
 * @param members how firmly each statement belongs to it, above 0 to 1
 */
public record DiscoveredTheme(
    String id, String label, List<String> terms, double stability, Map<String, Double> members) {

  public DiscoveredTheme {
    terms = List.copyOf(terms);
    members = Map.copyOf(members);
    if (!(stability >= 0 && stability <= 1)) {
      throw new IllegalArgumentException("no stability: " + stability);
    }
  }
}
