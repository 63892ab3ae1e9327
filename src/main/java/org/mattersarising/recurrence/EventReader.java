package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

/** Turns a matter's occurrences into the events of its ledger. */
final class EventReader {

  private static final Pattern INSPECTORS =
      Pattern.compile("\\b(inspect|ofsted|cqc|care quality commission|auditor)");

  /** Those who answer and say it again defend what they said; they raise nothing. */
  private static final Pattern REITERATES =
      Pattern.compile("\\b(?:reiterat|repeated that|stood by|maintained that)");

  private static final Pattern COUNCILLOR = Pattern.compile("(?i)(?:cllrs?|councillors?)\\b");

  private static final Pattern REFERRED =
      Pattern.compile("\\b(refer|referred|escalated?) (?:\\w+ ){0,6}to (?:the )?\\p{Lu}");

  private EventReader() {}

  /** The events in order of time; occurrences that are no event leave none. */
  static List<IssueEvent> events(Matter matter) {
    List<IssueEvent> events = new ArrayList<>();
    String raisedIn = "";
    Map<Occurrence, EventKind> kinds = new MatterSteps(matter).kinds();
    for (Occurrence occurrence : matter.occurrences()) {
      EventKind kind = kinds.get(occurrence);
      if (kind == null) {
        continue;
      }
      if (kind == EventKind.RAISED) {
        String meeting = occurrence.meeting().id();
        boolean before = !raisedIn.isEmpty() && !raisedIn.equals(meeting);
        // What the minutes themselves say outweighs what the order of the meetings shows.
        if (occurrence.statement().statesRecurrence()) {
          kind = EventKind.STATED_AGAIN;
        } else if (before && occurrence.date() != null) {
          // An undated page cannot be placed after another meeting.
          kind = EventKind.RAISED_AGAIN;
        }
        if (raisedIn.isEmpty()) {
          raisedIn = meeting;
        }
      }
      events.add(event(matter, occurrence, kind));
    }
    return events;
  }

  /** Those of whom members ask how things stand. */
  static boolean answers(SpeakerGroup group) {
    return group == SpeakerGroup.OFFICER || group == SpeakerGroup.EXECUTIVE;
  }

  private static IssueEvent event(Matter matter, Occurrence occurrence, EventKind kind) {
    @Nullable LocalDate date = occurrence.date();
    return new IssueEvent(
        occurrence.statement().id(),
        occurrence.host(),
        date,
        kind,
        raises(kind) ? raisedBy(occurrence) : null,
        matter.similarity(occurrence));
  }

  /** Whether an event of this kind raises the matter. */
  static boolean raises(EventKind kind) {
    return kind == EventKind.RAISED
        || kind == EventKind.RAISED_AGAIN
        || kind == EventKind.STATED_AGAIN;
  }

  /** Whether an answer only says again what was said before. */
  static boolean isReiterated(String whole) {
    return REITERATES.matcher(whole).find();
  }

  /**
   * What a statement is by itself; empty where it only tells something.
   *
   * @param isRaised whether anybody raises its matter
   */
  static Optional<EventKind> kind(Occurrence occurrence, boolean isRaised) {
    Statement statement = occurrence.statement();
    String whole = occurrence.wholeText();
    if (statement.stance() == Stance.DENIED) {
      return Optional.of(EventKind.DENIED);
    }
    Act act = statement.act();
    if (answers(statement.speaker().group()) && isReiterated(whole)) {
      return Optional.of(EventKind.ASSURED);
    }
    // A body that closes a matter raises it no more, however it words that.
    if (act != Act.QUESTION && !answers(statement.speaker().group()) && Closing.says(whole)) {
      return Optional.of(EventKind.DECISION);
    }
    // A question about a matter that troubles somebody asks after it, whatever its tone.
    if (statement.raises() || isRaised && act == Act.QUESTION) {
      return Optional.of(EventKind.RAISED);
    }
    if (act == Act.ASSURANCE || statement.stance() == Stance.IMPROVING) {
      return Optional.of(EventKind.ASSURED);
    }
    if (act == Act.ACTION) {
      return Optional.of(EventKind.ACTION);
    }
    if (act == Act.RECOMMENDATION || act == Act.DECISION) {
      return Optional.of(
          REFERRED.matcher(occurrence.text()).find() ? EventKind.REFERRED : EventKind.DECISION);
    }
    return Optional.empty();
  }

  private static @Nullable RaisedBy raisedBy(Occurrence occurrence) {
    // "Cllr Ash asked … and was told …": the answer's speaker did not raise it.
    if (COUNCILLOR.matcher(occurrence.wholeText().strip()).lookingAt()
        && occurrence.statement().speaker().group() != SpeakerGroup.EXECUTIVE) {
      return RaisedBy.MEMBER;
    }
    Speaker speaker = occurrence.statement().speaker();
    if (speaker.group() == SpeakerGroup.EXTERNAL) {
      String role = speaker.role().toLowerCase(Locale.ROOT);
      return INSPECTORS.matcher(role).find() ? RaisedBy.INSPECTOR : RaisedBy.OTHER_EXTERNAL;
    }
    return switch (speaker.group()) {
      case MEMBER -> RaisedBy.MEMBER;
      case EXECUTIVE -> RaisedBy.EXECUTIVE;
      case OFFICER -> RaisedBy.OFFICER;
      default -> null;
    };
  }
}
