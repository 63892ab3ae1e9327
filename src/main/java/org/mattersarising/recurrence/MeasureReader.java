package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.Direction;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Followed;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.Stance;

/** Measures how a matter went and what its score is made of. */
final class MeasureReader {

  private static final double INFORMATION_ONLY = 0.6;
  private static final double COPIED = 0.8;
  private static final double DECIDED = 0.5;

  /**
   * What is said in few words is often a heading or a list: a matter of substance has sentences.
   */
  private static final double USUAL_WORDS = 17;

  private static final double MOST_WORDS = 40;

  /** What a group counts of which nobody knows whether it is one matter. */
  private static final double UNKNOWN_COHERENCE = 0.5;

  private static final Pattern WORD = Pattern.compile("\\S++");

  private MeasureReader() {}

  /**
   * What is measured beside the counts of events.
   *
   * @param events in order of time
   * @param coherence as {@link Coherence} estimates it; null where it does not
   * @param followed how far the matter could be followed
   */
  static IssueMeasures of(
      Matter matter, List<IssueEvent> events, @Nullable Double coherence, Followed followed) {
    Map<String, List<Occurrence>> byMeeting = new TreeMap<>();
    for (Occurrence occurrence : matter.occurrences()) {
      byMeeting.computeIfAbsent(occurrence.meeting().id(), k -> new ArrayList<>()).add(occurrence);
    }
    int acts = 0;
    int decided = 0;
    for (List<Occurrence> meeting : byMeeting.values()) {
      acts += meeting.stream().anyMatch(o -> o.statement().act() != Act.INFORMATION) ? 1 : 0;
      decided += meeting.stream().anyMatch(o -> decides(o.statement().act())) ? 1 : 0;
    }
    return new IssueMeasures(
        daysToFirstAction(events),
        direction(byMeeting.values().stream().toList()),
        acts,
        byMeeting.size() - acts,
        Math.rint(CopiedWording.share(matter.occurrences()) * 1e4) / 1e4,
        decided,
        meanWords(matter.occurrences()),
        coherence,
        followed);
  }

  private static boolean decides(Act act) {
    return act == Act.ACTION || act == Act.DECISION;
  }

  private static double meanWords(List<Occurrence> occurrences) {
    long words =
        occurrences.stream().mapToLong(o -> WORD.matcher(o.wholeText()).results().count()).sum();
    return Math.rint(10.0 * words / Math.max(1, occurrences.size())) / 10;
  }

  /** The strength of an issue, for order in lists. */
  static double score(IssueMeasures measures, int timesRaised) {
    double meetings =
        measures.meetingsWithAct()
            + INFORMATION_ONLY * measures.meetingsInformationOnly()
            + DECIDED * measures.meetingsDecided()
            + timesRaised;
    double substance = Math.sqrt(Math.min(MOST_WORDS, measures.meanWords()) / USUAL_WORDS);
    Double estimated = measures.coherence();
    double coherence = Math.sqrt(estimated == null ? UNKNOWN_COHERENCE : estimated);
    double score = meetings * (1 - COPIED * measures.copiedShare()) * substance * coherence;
    return Math.rint(score * 1e4) / 1e4;
  }

  private static @Nullable Integer daysToFirstAction(List<IssueEvent> events) {
    LocalDate raised = null;
    for (IssueEvent event : events) {
      LocalDate date = event.date();
      if (date == null) {
        continue;
      }
      if (raised == null && EventReader.raises(event.kind())) {
        raised = date;
      }
      if (raised != null
          && (event.kind() == EventKind.ACTION || event.kind() == EventKind.DECISION)) {
        return Math.toIntExact(ChronoUnit.DAYS.between(raised, date));
      }
    }
    return null;
  }

  private static Direction direction(List<List<Occurrence>> meetings) {
    TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
    for (List<Occurrence> meeting : meetings) {
      LocalDate date = meeting.getFirst().date();
      if (date != null) {
        int balance = meeting.stream().mapToInt(MeasureReader::sign).sum();
        byDay.merge(date, balance, Integer::sum);
      }
    }
    byDay.values().removeIf(balance -> balance == 0);
    if (byDay.size() < 2) {
      return Direction.UNKNOWN;
    }
    boolean better = byDay.lastEntry().getValue() > 0;
    return byDay.firstEntry().getValue() > 0
        ? better ? Direction.STILL_IMPROVING : Direction.IMPROVING_TO_PROBLEM
        : better ? Direction.PROBLEM_TO_IMPROVING : Direction.STILL_PROBLEM;
  }

  private static int sign(Occurrence occurrence) {
    Stance stance = occurrence.statement().stance();
    return stance == Stance.IMPROVING ? 1 : stance == Stance.PROBLEM ? -1 : 0;
  }
}
