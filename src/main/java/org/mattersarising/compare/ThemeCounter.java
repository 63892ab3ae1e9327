package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;

/** How much of a corpus carries each theme of a codebook. Stateless. */
public final class ThemeCounter {

  private static final class Tally {
    int statements;
    final Set<String> meetings = new HashSet<>();
    final Set<String> councils = new HashSet<>();
  }

  /** One summary for each theme, in the order of the codebook. */
  public List<ThemeSummary> count(
      Codebook codebook, List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    Map<String, Tally> tallies = new HashMap<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      for (ThemeMark mark : document.marks()) {
        Statement statement = document.statements().get(mark.statement());
        if (!statement.counted()) {
          continue;
        }
        Tally tally = tallies.computeIfAbsent(mark.themeId(), k -> new Tally());
        tally.statements++;
        if (mark.stance() == Stance.DENIED) {
          continue;
        }
        if (meeting != null) {
          tally.meetings.add(meeting.id());
        }
        if (statement.subjectCouncilId() != null) {
          tally.councils.add(statement.subjectCouncilId());
        }
      }
    }
    List<ThemeSummary> summaries = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      Tally tally = tallies.getOrDefault(theme.id(), new Tally());
      summaries.add(
          new ThemeSummary(
              theme,
              codebook.id(),
              codebook.version(),
              tally.statements,
              tally.meetings.size(),
              tally.councils.size(),
              null));
    }
    return summaries;
  }
}
