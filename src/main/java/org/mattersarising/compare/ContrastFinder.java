package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Contrasts;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.StyleCaveat;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeMark;

/**
 * Finds what sets the councils of a run apart and what they have in common, beyond single rates.
 * Stateless.
 */
public final class ContrastFinder {

  private static final int COMMON = 8;
  private static final int WORDS = 5;

  /**
   * Finds them.
   *
   * @param comparator of the same themes and meetings
   * @param rows what it gave by council
   * @param quality the rows of {@link StyleCounter}
   */
  public Contrasts find(
      List<Theme> themes,
      List<AnalysedDocument> documents,
      Map<String, Meeting> meetingOfDocument,
      List<Meeting> meetings,
      ThemeComparator comparator,
      List<ThemeCouncil> rows,
      List<QualityCheck> quality) {
    Map<String, Integer> comparable = new TreeMap<>();
    for (Meeting meeting : meetings) {
      if (meeting.comparable() && meeting.councilId() != null) {
        comparable.merge(meeting.councilId(), 1, Integer::sum);
      }
    }
    Set<String> enough = new HashSet<>(comparable.keySet());
    enough.removeIf(c -> comparable.getOrDefault(c, 0) < ThemeComparator.FEWEST_MEETINGS);
    return new Contrasts(
        enough.size(),
        CommonThemes.of(themes, rows, COMMON),
        new LikenessFinder(themes, meetings, comparator.sightings(), comparator.coverage())
            .all(enough),
        words(themes, use(documents, meetingOfDocument), comparable.keySet(), comparator),
        caveats(MinuteStyle.byCouncil(quality), comparable.keySet(), comparator));
  }

  private static List<TellingWord> words(
      List<Theme> themes, WordUse use, Collection<String> councils, ThemeComparator comparator) {
    TellingWordFinder finder = new TellingWordFinder(use);
    return themes.stream()
        .flatMap(t ->
            finder
                .find(t.id(), councils, c -> comparator.groupOf(c).among(councils, c), WORDS)
                .stream())
        .toList();
  }

  private static Map<String, StyleCaveat> caveats(
      Map<String, MinuteStyle> styles, Collection<String> councils, ThemeComparator comparator) {
    Map<String, StyleCaveat> caveats = new HashMap<>();
    for (String council : councils) {
      MinuteStyle peers = MinuteStyle.NONE;
      for (String peer : comparator.groupOf(council).among(councils, council)) {
        peers = peers.plus(styles.getOrDefault(peer, MinuteStyle.NONE));
      }
      StyleCaveat caveat = styles.getOrDefault(council, MinuteStyle.NONE).caveat(peers);
      if (!caveat.text().isEmpty()) {
        caveats.put(council, caveat);
      }
    }
    return caveats;
  }

  private static WordUse use(
      List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    // A meeting may have several documents, and its words count once.
    Map<String, List<AnalysedDocument>> byMeeting = new LinkedHashMap<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting != null) {
        byMeeting.computeIfAbsent(meeting.id(), k -> new ArrayList<>()).add(document);
      }
    }
    WordUse use = new WordUse();
    byMeeting.forEach((meeting, of) -> of.forEach(d -> add(use, meeting, d, meetingOfDocument)));
    use.endMeeting();
    return use;
  }

  private static void add(
      WordUse use, String id, AnalysedDocument document, Map<String, Meeting> meetingOfDocument) {
    Meeting meeting = meetingOfDocument.get(document.source().documentId());
    DocumentFindings findings = document.findings();
    Map<Integer, List<String>> themes = new HashMap<>();
    for (ThemeMark mark : findings.marks()) {
      if (mark.stance() != Stance.DENIED) {
        themes.computeIfAbsent(mark.statement(), k -> new ArrayList<>()).add(mark.themeId());
      }
    }
    for (Statement statement : findings.statements()) {
      if (statement.counted()) {
        String subject = statement.subjectCouncilId();
        boolean own = meeting != null && Objects.equals(subject, meeting.councilId());
        use.add(
            id,
            subject == null || !own ? "" : subject,
            statement.id(),
            themes.getOrDefault(statement.index(), List.of()),
            document.text(statement));
      }
    }
  }
}
