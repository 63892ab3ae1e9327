package org.mattersarising.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A researcher's list of themes.
 *
 * @param id its name, such as {@code childrens-services-scrutiny}
 * @param version as the file gives it
 * @param committees the kinds of committee whose minutes it is for; empty for all
 */
public record Codebook(
    String id, String version, List<Theme> themes, Set<CommitteeType> committees) {

  /** A codebook for the minutes of every committee. */
  public Codebook(String id, String version, List<Theme> themes) {
    this(id, version, themes, Set.of());
  }

  public Codebook {
    themes = List.copyOf(themes);
    committees = Collections.unmodifiableSet(new TreeSet<>(committees));
  }

  /** Whether it is for the minutes of such a committee. */
  public boolean isFor(CommitteeType committee) {
    return committees.isEmpty() || committees.contains(committee);
  }
}
