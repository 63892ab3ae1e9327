package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/**
 * Who speaks in free prose, where no reporting verb is known: the person or office that opens the
 * sentence ("Cllr Ash had counted …", "The Chair found it telling …") or follows an inverted verb
 * ("…, asked Mrs Lee").
 */
final class OpeningSpeaker {

  private static final Set<String> RELATIVES =
      WordSet.of("which", "whom", "that", "as", "when", "who", "what", "where", "for", "by");
  private static final Set<String> DONE =
      WordSet.of("put", "raised", "moved", "seconded", "proposed", "requested", "made", "asked");

  private final Speakers speakers;
  private final SpeakerLedger ledger;

  OpeningSpeaker(Speakers speakers, SpeakerLedger ledger) {
    this.speakers = speakers;
    this.ledger = ledger;
  }

  /** Who stands at the start; null where it is a thing, a crowd or a stranger. */
  @Nullable Speaker opens(Words words, List<Mention> mentions) {
    int at = words.lower(0).equals("the") ? 1 : 0;
    if (isChild(words)) {
      return stated(SpeakerGroup.EXTERNAL);
    }
    Speaker person = personAt(words, at);
    if (person != null) {
      return person;
    }
    boolean named =
        words.size() > 3
            && mentions.stream()
                .anyMatch(m ->
                    m.type() == MentionType.PERSON
                        && m.span().start() == words.at(0).start()
                        && Speech.of(words.lower(words.indexAt(m.span().end()))) != null);
    if (named) {
      return stated(SpeakerGroup.OFFICER);
    }
    Speakers.Title title = speakers.first(words, at, Math.min(words.size(), at + 4));
    if (title == null || title.from() != at) {
      return null;
    }
    boolean office =
        switch (title.group()) {
          case MEMBER -> isPerson(words, title);
          case EXECUTIVE -> at == 1;
          case OFFICER -> at == 1 && !words.lower(title.to() - 1).endsWith("s");
          default -> false;
        };
    return office ? stated(title.group()) : null;
  }

  /** "Child K said": from then on "K" alone is known; "A" and "I" are words. */
  private boolean isChild(Words words) {
    String initial = words.lower(1);
    boolean child =
        words.lower(0).equals("child")
            && initial.length() == 1
            && words.at(1).capital()
            && !initial.equals("a")
            && !initial.equals("i");
    if (child) {
      ledger.introduce(initial, SpeakerGroup.EXTERNAL, "");
    }
    return child;
  }

  private static boolean isPerson(Words words, Speakers.Title title) {
    String next = words.lower(title.to());
    boolean compound = title.to() < words.size() && words.at(title.to()).capital();
    return !next.equals("room") && !next.equals("meeting") && (!compound || next.equals("of"));
  }

  /** Who follows "asked", "said" after a comma, or "put by". */
  @Nullable Speaker later(Words words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Speech speech = Speech.of(words.lower(i));
      boolean inverted = speech != null && words.isMark(i - 1);
      boolean by = words.lower(i).equals("by") && DONE.contains(words.lower(i - 1));
      if (!inverted && !by) {
        continue;
      }
      int at = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
      Speaker person = personAt(words, at);
      if (person != null) {
        return person;
      }
      Speakers.Title title = speakers.first(words, at, Math.min(words.size(), at + 4));
      if (title != null && title.from() == at) {
        return stated(title.group());
      }
    }
    return null;
  }

  /** The one who answers in "In reply to Cllr Ash, who thought …, the Director …"; null without. */
  @Nullable Speaker replies(Words words) {
    String first = words.lower(0);
    boolean reply =
        first.equals("in") && Set.of("reply", "answer", "response").contains(words.lower(1))
            || Set.of("answering", "replying", "responding").contains(first)
            || first.equals("asked") && words.lower(1).equals("by");
    if (!reply) {
      return null;
    }
    for (int i = 3; i + 2 < words.size(); i++) {
      if (!words.lower(i).equals(",")) {
        continue;
      }
      int at = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
      Speaker person = personAt(words, at);
      if (person != null && person.group() != SpeakerGroup.MEMBER) {
        return person;
      }
      Speakers.Title title = speakers.first(words, at, Math.min(words.size(), at + 4));
      if (title != null && title.from() == at && title.group() != SpeakerGroup.MEMBER) {
        return stated(title.group());
      }
    }
    return null;
  }

  private @Nullable Speaker personAt(Words words, int at) {
    String honorific = words.lower(at);
    boolean titled = Honorifics.is(honorific);
    if (!titled && (at >= words.size() || !words.at(at).capital())) {
      return null;
    }
    int end = Honorifics.nameEnd(words, titled ? at + 1 : at);
    if (end == at || titled && end == at + 1) {
      return null;
    }
    if (!titled && words.at(at).capitals()) {
      SpeakerGroup group = ledger.groupOfInitials(words.lower(at));
      if (group != SpeakerGroup.NONE) {
        return stated(group);
      }
    }
    String name = bare(words.lower(end - 1));
    if (!titled) {
      return ledger.knows(name)
          ? stated(ledger.groupOf(name, SpeakerGroup.OFFICER), ledger.roleOf(name))
          : null;
    }
    return stated(group(words, at, end, name, SpeakerGroup.OFFICER), ledger.roleOf(name));
  }

  /** The group of "Mr Lee": as the document says, else what the title or "of the town" suggests. */
  SpeakerGroup group(Words words, int at, int end, String name, SpeakerGroup otherwise) {
    boolean resident =
        words.lower(end).equals("of") && end + 1 < words.size() && words.at(end + 1).capital();
    boolean plain = !Honorifics.isCouncillor(words.lower(at));
    SpeakerGroup suggested = Honorifics.suggests(words.lower(at), otherwise);
    return ledger.groupOf(name, resident && plain ? SpeakerGroup.EXTERNAL : suggested);
  }

  static String bare(String name) {
    return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }

  /** Whether a reporting verb's subject stands in a relative clause: "for which members asked". */
  static boolean isRelative(Words words, Frame frame) {
    String before = words.lower(frame.titleFrom() - 1);
    if (before.equals("former") || before.equals("a") || before.equals("an")) {
      return frame.titleFrom() > 2;
    }
    for (int i = frame.titleFrom() - 1; i >= Math.max(3, frame.titleFrom() - 3); i--) {
      if (words.isMark(i)) {
        return false;
      }
      if (RELATIVES.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Speaker stated(SpeakerGroup group) {
    return stated(group, "");
  }

  private static Speaker stated(SpeakerGroup group, String role) {
    return new Speaker(group, role, SpeakerMethod.STATED);
  }
}
