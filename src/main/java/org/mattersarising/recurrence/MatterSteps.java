package org.mattersarising.recurrence;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/**
 * Reads a matter's occurrences in their order and says what each is for its story: what a statement
 * does by itself ({@link EventReader#kind}) depends on what was said before it. Not thread-safe.
 */
final class MatterSteps {

  /** So many statements of others may stand between a denial and the reasons for it. */
  private static final int BETWEEN = 1;

  private final Matter matter;
  private final String first;
  private final boolean raised;
  private final Map<Occurrence, EventKind> kinds = new IdentityHashMap<>();

  /** By meeting, the most central statement of those that are no event. */
  private final Map<String, Occurrence> told = new TreeMap<>();

  private @Nullable Occurrence deniedAt;

  /** Whether anybody raised the matter up to here. */
  private boolean troubled;

  MatterSteps(Matter matter) {
    this.matter = matter;
    this.first = matter.occurrences().getFirst().meeting().id();
    this.raised = matter.isRaised();
  }

  /**
   * What each statement is; those that are nothing are left out. Where a meeting only tells how
   * things stand, its most central statement is the report, so that no meeting of the matter is
   * without one.
   */
  Map<Occurrence, EventKind> kinds() {
    for (Occurrence occurrence : matter.occurrences()) {
      EventKind kind = kind(occurrence);
      if (kind == null) {
        told.merge(
            occurrence.meeting().id(),
            occurrence,
            (a, b) -> matter.similarity(b) > matter.similarity(a) ? b : a);
        continue;
      }
      kinds.put(occurrence, kind);
      deniedAt = kind == EventKind.DENIED ? occurrence : deniedAt;
      troubled |= kind == EventKind.RAISED;
    }
    Set<String> eventful = new HashSet<>();
    kinds.keySet().forEach(o -> eventful.add(o.meeting().id()));
    told.keySet().removeAll(eventful);
    told.values().forEach(o -> kinds.put(o, EventKind.REPORTED_BACK));
    return kinds;
  }

  private @Nullable EventKind kind(Occurrence occurrence) {
    EventKind kind = EventReader.kind(occurrence, raised).orElse(null);
    boolean later = !occurrence.meeting().id().equals(first) && occurrence.date() != null;
    if (kind == EventKind.ASSURED && vouches(occurrence)) {
      return kind;
    }
    if (goesOnDenying(occurrence, kind)) {
      return EventKind.DENIED;
    }
    boolean tells =
        kind == EventKind.ASSURED
            || kind == null && EventReader.answers(occurrence.statement().speaker().group())
            || later && kind == EventKind.RAISED && ToldTrouble.isIn(occurrence);
    if (tells) {
      return later ? EventKind.REPORTED_BACK : null;
    }
    return kind;
  }

  /** The reasons for a denial, by the one who denied. */
  private boolean goesOnDenying(Occurrence occurrence, @Nullable EventKind kind) {
    Occurrence before = deniedAt;
    if (before == null
        || !before.besides(occurrence)
        || occurrence.statement().index() - before.statement().index() > BETWEEN + 1
        || !(kind == null || kind == EventKind.ASSURED || kind == EventKind.RAISED)) {
      return false;
    }
    Act act = occurrence.statement().act();
    SpeakerGroup group = occurrence.statement().speaker().group();
    return (act == Act.INFORMATION || act == Act.ASSURANCE || act == Act.CONCERN)
        && group != SpeakerGroup.MEMBER
        && group == before.statement().speaker().group()
        && (occurrence.statement().speaker().method() == SpeakerMethod.CARRIED
            || occurrence.statement().speaker().role().equals(before.statement().speaker().role()));
  }

  /**
   * Members are assured about what troubles somebody, by others: plans and good news of what nobody
   * raised are told, and so is what one of them says, unless it is a defence that is repeated.
   */
  private boolean vouches(Occurrence occurrence) {
    String whole = occurrence.wholeText();
    if (EventReader.isReiterated(whole)) {
      return true;
    }
    Speaker speaker = occurrence.statement().speaker();
    if (speaker.group() == SpeakerGroup.MEMBER && speaker.method() == SpeakerMethod.STATED) {
      return false;
    }
    return troubled && Assurances.promise(whole) && Assurances.possible(whole);
  }
}
