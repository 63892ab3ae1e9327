package org.mattersarising.themes.discover;

import java.util.List;

/**
 * Groups statements into themes that nobody listed. The number of themes is found, not given, and a
 * statement that belongs nowhere stays without one. The answer depends on what the candidates are,
 * not on their order, nor on the number of threads. To add a method: implement this, and let it
 * pass the tests of {@link LeidenThemeDiscoverer}. Implementations are safe for use by several
 * threads.
 */
@FunctionalInterface
public interface ThemeDiscoverer {

  /**
   * The themes of these candidates.
   *
   * @param candidates statements with different ids
   */
  Discovery discover(List<Candidate> candidates);
}
