package org.mattersarising.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.model.Council;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;

/**
 * What the tables of a finished run say that can be compared.
 *
 * @param peers whom the run compared each council with
 * @param selection how the documents were selected; empty where the user does not say
 * @param councils hosts and subjects, in order of id
 * @param meetings all, in order
 * @param said counted statements that have a theme and a subject, in order
 * @param words the plain words of counted statements
 * @param styles of the minutes of each council with comparable meetings
 * @param shared issues that councils share
 */
record FinishedRun(
    PeerChoice peers,
    String selection,
    List<Council> councils,
    List<Theme> themes,
    List<Meeting> meetings,
    ThemeSightings sightings,
    List<Said> said,
    WordUse words,
    Map<String, MinuteStyle> styles,
    List<Shared> shared) {

  FinishedRun {
    councils = List.copyOf(councils);
    themes = List.copyOf(themes);
    meetings = List.copyOf(meetings);
    said = List.copyOf(said);
    styles = Map.copyOf(styles);
    shared = List.copyOf(shared);
  }

  /**
   * A statement with its themes.
   *
   * @param themes ids of those that it does not deny
   */
  record Said(String id, Meeting meeting, String subject, String text, List<String> themes) {
    Said {
      themes = List.copyOf(themes);
    }
  }

  /** An issue that several councils have. */
  record Shared(String id, String label, List<String> councils) {
    Shared {
      councils = List.copyOf(councils);
    }
  }

  /** The codebooks' themes: of what was discovered in these minutes, nothing is tested. */
  List<Theme> codebookThemes() {
    return ThemeComparator.testable(themes);
  }

  Optional<Theme> theme(String id) {
    return themes.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
