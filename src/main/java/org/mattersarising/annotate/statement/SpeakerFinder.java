package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/**
 * Says of one sentence after the other who speaks. Not for use by several threads: it remembers the
 * sentences before; one is made for each document.
 */
final class SpeakerFinder {

  private static final Set<String> PLURALS =
      Set.of("members", "committee", "panel", "councillors", "officers", "board", "members'");

  private final String text;
  private final Speakers speakers;
  private final DocumentStructure structure;
  private final SpeakerLedger ledger = new SpeakerLedger();

  SpeakerFinder(String text, Speakers speakers, DocumentStructure structure) {
    this.text = text;
    this.speakers = speakers;
    this.structure = structure;
  }

  /**
   * @param fresh whether the sentence begins a paragraph
   * @param actBefore what the sentence before did; null at the start
   */
  Speaker find(
      Words words,
      Frame frame,
      Paragraph paragraph,
      boolean fresh,
      @Nullable Act actBefore,
      List<Mention> mentions) {
    ledger.enter(paragraph.item());
    introduce(words, mentions);
    switch (paragraph.kind()) {
      case HEADING, ITEM_TITLE, LABEL, ATTENDANCE, AGENDA_NOTE, FURNITURE, ACTION -> {
        return Speaker.NOBODY;
      }
      case RESOLUTION -> {
        return new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.STATED);
      }
      default -> {}
    }
    if (words.lower(0).equals("resolved")) {
      return ledger.spoke(
          paragraph.index(), new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.STATED), true);
    }
    if (fresh && paragraph.leadIn() >= 0) {
      ledger.resume(ledger.under(paragraph.leadIn()));
    }
    boolean underSpeaker =
        paragraph.leadIn() >= 0 && ledger.under(paragraph.leadIn()).group() != SpeakerGroup.NONE;
    Speaker stated = stated(words, frame, mentions);
    boolean reported = stated != null && stated.group() == SpeakerGroup.EXTERNAL && underSpeaker;
    if (stated != null && !reported) {
      return ledger.spoke(paragraph.index(), stated, isPlural(words, frame));
    }
    if (!frame.pronoun().isEmpty() && !frame.pronoun().equals("it")) {
      Speaker meant = ledger.pronoun(frame.pronoun());
      ledger.resume(meant);
      return meant;
    }
    Speaker last = ledger.last();
    boolean answered = actBefore == Act.QUESTION && last.group() == SpeakerGroup.MEMBER && !fresh;
    if (frame.heard() || answered && frame.speech() == null) {
      if (last.group() == SpeakerGroup.NONE || last.group() == SpeakerGroup.MEMBER) {
        Speaker officer = new Speaker(SpeakerGroup.OFFICER, "", SpeakerMethod.CARRIED);
        return ledger.spoke(paragraph.index(), officer, false);
      }
      return last;
    }
    if (frame.speech() == Speech.AGREE || frame.speech() == Speech.ASK) {
      return new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.CARRIED);
    }
    return last;
  }

  private @Nullable Speaker stated(Words words, Frame frame, List<Mention> mentions) {
    if (frame.group() != null && !frame.heard()) {
      return named(words, frame, frame.group(), mentions);
    }
    if (frame.speech() == null && words.lower(words.size() - 1).equals(":")) {
      for (int i = 0; i < words.size(); i++) {
        if (words.lower(i).equals("by") || words.lower(i).equals("from")) {
          Speakers.Title by = speakers.first(words, i + 1, Math.min(words.size(), i + 6));
          if (by != null) {
            String role = text.substring(words.at(by.from()).start(), words.at(by.to() - 1).end());
            return new Speaker(by.group(), role, SpeakerMethod.STATED);
          }
        }
      }
    }
    if (frame.speech() == null) {
      Speakers.Title title = speakers.first(words, 0, Math.min(words.size(), 4));
      boolean opens = title != null && (title.from() <= 1 && isMind(words, title.to()));
      if (opens && title != null) {
        return new Speaker(title.group(), "", SpeakerMethod.STATED);
      }
    }
    return null;
  }

  /** "Members were …", "the panel wished …": what follows the title is a verb of the mind. */
  private static boolean isMind(Words words, int at) {
    return switch (words.lower(at)) {
      case "of" -> words.lower(at + 2).equals("committee") || words.lower(at + 2).equals("panel");
      case "would", "had", "also", "continued", "were", "was", "remained", "wanted", "wished" ->
          words.lower(at - 1).startsWith("member")
              || words.lower(at - 1).equals("committee")
              || words.lower(at - 1).equals("officers")
              || words.lower(at - 1).equals("panel")
              || words.lower(at - 1).equals("councillors");
      default -> false;
    };
  }

  private Speaker named(Words words, Frame frame, SpeakerGroup group, List<Mention> mentions) {
    String role = "";
    SpeakerGroup decided = group;
    if (frame.titleFrom() < frame.titleTo() && frame.titleTo() <= words.size()) {
      int from = words.at(frame.titleFrom()).start();
      int to = words.at(frame.titleTo() - 1).end();
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
      String title = words.lower(frame.titleFrom());
      boolean honorific =
          Set.of("cllr", "councillor", "mr", "mrs", "ms", "miss", "dr").contains(title);
      if (honorific) {
        String name = person.isEmpty() ? role : person;
        decided = ledger.groupOf(name, group);
        String known = ledger.roleOf(name);
        role = known.isEmpty() ? role : known;
      }
    }
    return new Speaker(decided, role, SpeakerMethod.STATED);
  }

  /** Remembers "Cllr Ray Hill, Cabinet Member for …" and "Mrs Ann Lee (Head of …)". */
  private void introduce(Words words, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention person = mentions.get(i);
      Mention role = mentions.get(i + 1);
      int gap = role.span().start() - person.span().end();
      if (person.type() == MentionType.PERSON
          && role.type() == MentionType.ROLE
          && gap >= 0
          && gap <= 3) {
        int from = words.indexAt(role.span().start());
        Speakers.Title title = speakers.last(words, from, words.indexAt(role.span().end()));
        if (title != null) {
          ledger.introduce(person.span().in(text), title.group(), role.span().in(text));
        }
      }
    }
  }

  private static boolean isPlural(Words words, Frame frame) {
    boolean none = frame.titleFrom() == frame.titleTo();
    return none || PLURALS.contains(words.lower(frame.titleFrom()));
  }

  /** The words that introduce a list entry, in lower case; empty without. */
  String leadInText(Paragraph paragraph) {
    if (paragraph.leadIn() < 0 || paragraph.kind() == ParagraphKind.RESOLUTION) {
      return "";
    }
    return structure.paragraphs().get(paragraph.leadIn()).span().in(text).toLowerCase(Locale.ROOT);
  }
}
