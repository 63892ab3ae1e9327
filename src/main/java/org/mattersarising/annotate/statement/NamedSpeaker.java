package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/** Who is meant by the title or name that a frame begins with. */
record NamedSpeaker(String text, OpeningSpeaker opening, SpeakerLedger ledger) {

  private static final Set<String> JOINS =
      WordSet.of("and", "to", "of", "for", "the", "in", "on", "at", "with", "from", "present");

  /** The person or office that a frame names, by the fullest mention in it. */
  Speaker speaker(Words words, Frame frame, SpeakerGroup group, List<Mention> mentions) {
    String role = "";
    SpeakerGroup decided = group;
    if (frame.titleFrom() < frame.titleTo() && frame.titleTo() <= words.size()) {
      int from = words.at(frame.titleFrom()).start();
      int to = words.at(titleEnd(words, frame) - 1).end();
      role = text.substring(from, to);
      String person = "";
      for (Mention mention : mentions) {
        boolean inside = mention.span().start() < to && mention.span().end() > from;
        if (inside && mention.type() == MentionType.ROLE) {
          role = mention.span().in(text);
        } else if (inside && mention.type() == MentionType.PERSON) {
          person = mention.span().in(text);
        }
      }
      String honorific = words.lower(frame.titleFrom());
      if (Honorifics.is(honorific)) {
        String name = person.isEmpty() ? role : person;
        int end = Honorifics.nameEnd(words, frame.titleFrom() + 1);
        decided = opening.group(words, frame.titleFrom(), end, name, group);
        String known = ledger.roleOf(name);
        role = known.isEmpty() ? role : known;
      }
    }
    return new Speaker(decided, role, SpeakerMethod.STATED);
  }

  /**
   * Where a title's words end: "the Task Group and", "the Committee to" lose what only joins on.
   */
  private static int titleEnd(Words words, Frame frame) {
    int end = frame.titleTo();
    while (end > frame.titleFrom() + 1
        && (words.isMark(end - 1) && !words.lower(end - 1).equals(")")
            || JOINS.contains(words.lower(end - 1)))) {
      end--;
    }
    return end;
  }
}
