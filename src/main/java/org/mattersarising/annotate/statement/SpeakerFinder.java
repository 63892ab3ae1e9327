package org.mattersarising.annotate.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
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
      WordSet.of("members", "committee", "panel", "councillors", "officers", "board", "members'");

  /** Who welcomes or invites in the meeting is known, though it is procedure. */
  private static final Set<Speech> COURTEOUS =
      EnumSet.of(Speech.COMMEND, Speech.ASK, Speech.SUGGEST);

  private static final int LEAD_IN = 240;

  private final String text;
  private final Speakers speakers;
  private final DocumentStructure structure;
  private final SpeakerLedger ledger;
  private final OpeningSpeaker opening;
  private final NamedSpeaker named;
  private final Map<Integer, String> titles = new HashMap<>();
  private boolean discussion;

  /** Whether "a resident" had the floor, who says one thing and is not heard of again. */
  private boolean stranger;

  SpeakerFinder(String text, Speakers speakers, DocumentStructure structure, SpeakerLedger ledger) {
    this.text = text;
    this.speakers = speakers;
    this.structure = structure;
    this.ledger = ledger;
    this.opening = new OpeningSpeaker(speakers, ledger);
    this.named = new NamedSpeaker(text, opening, ledger);
    for (Paragraph paragraph : structure.paragraphs()) {
      if (paragraph.kind() == ParagraphKind.ITEM_TITLE) {
        String title = paragraph.span().in(text).toLowerCase(Locale.ROOT);
        titles.merge(paragraph.item(), title, (a, b) -> a);
      }
    }
  }

  /**
   * @param fresh whether the sentence begins a paragraph
   * @param setForm whether it is a {@link SetProcedure set form} of procedure
   * @param actBefore what the sentence before did; null at the start
   */
  Speaker find(
      Words words,
      Frame frame,
      Paragraph paragraph,
      boolean fresh,
      boolean setForm,
      @Nullable Act actBefore,
      List<Mention> mentions) {
    ledger.enter(paragraph.item());
    boolean listed = isListed(paragraph, fresh);
    switch (paragraph.kind()) {
      case HEADING, ITEM_TITLE, LABEL, ATTENDANCE, AGENDA_NOTE, FURNITURE, ACTION -> {
        return Speaker.NOBODY;
      }
      case RESOLUTION -> {
        return new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.STATED);
      }
      default -> {}
    }
    if (setForm) {
      Speech speech = frame.speech();
      SpeakerGroup group = frame.group();
      return group != null && speech != null && COURTEOUS.contains(speech)
          ? named.speaker(words, frame, group, mentions)
          : Speaker.NOBODY;
    }
    if (words.lower(0).equals("resolved")
        || ShortDecisions.is(words)
        || BareDecisions.is(words, frame)) {
      return ledger.spoke(
          paragraph.index(), new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.STATED), true);
    }
    if (fresh && (stranger || Complaints.isEntry(words))) {
      ledger.resume(Speaker.NOBODY);
    }
    stranger = stranger && !fresh;
    if (fresh && Complaints.opens(words)) {
      stranger = true;
      return ledger.spoke(
          paragraph.index(), new Speaker(SpeakerGroup.EXTERNAL, "", SpeakerMethod.STATED), false);
    }
    if (fresh && paragraph.leadIn() >= 0) {
      ledger.resume(ledger.under(paragraph.leadIn()));
    }
    boolean underSpeaker =
        paragraph.leadIn() >= 0 && ledger.under(paragraph.leadIn()).group() != SpeakerGroup.NONE;
    Speaker stated = stated(words, frame, mentions);
    boolean reported = stated != null && stated.group() == SpeakerGroup.EXTERNAL && underSpeaker;
    if (stated != null && !reported) {
      stranger = stated.group() == SpeakerGroup.EXTERNAL && Complaints.isStranger(words);
      ledger.spoke(paragraph.index(), stated, isPlural(words, frame));
      if (considers(words, frame)) {
        ledger.resume(new Speaker(SpeakerGroup.OFFICER, "", SpeakerMethod.CARRIED));
      }
      return stated;
    }
    if (!frame.pronoun().isEmpty() && !frame.pronoun().equals("it")) {
      Speaker meant = ledger.pronoun(frame.pronoun());
      ledger.resume(meant);
      return meant;
    }
    if (frame.speech() == null && Set.of("he", "she", "his", "her").contains(pronounOf(words))) {
      Speaker meant = ledger.pronoun("he");
      ledger.resume(meant);
      return meant;
    }
    if (!underSpeaker
        && (listed && (fresh || ledger.last().group() == SpeakerGroup.NONE)
            || paragraph.leadIn() >= 0 && Discussion.opens(leadInText(paragraph)))) {
      return new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.CARRIED);
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
    boolean body = paragraph.item() >= 0 && paragraph.minutes() && !isView(words);
    boolean report = fresh && paragraph.leadIn() < 0 && last.group() == SpeakerGroup.MEMBER;
    return body && (last.group() == SpeakerGroup.NONE || report)
        ? presenter(titleOf(paragraph))
        : last;
  }

  /** Whether "Points raised:" stands over the numbered paragraphs or bullets that one is of. */
  private boolean isListed(Paragraph paragraph, boolean fresh) {
    boolean entry =
        paragraph.kind() == ParagraphKind.LIST_ITEM
            || paragraph.kind() == ParagraphKind.HEADING
            || !paragraph.number().isEmpty();
    if (fresh && !entry) {
      discussion =
          paragraph.span().length() < LEAD_IN
              && Discussion.opens(paragraph.span().in(text).toLowerCase(Locale.ROOT));
    }
    return discussion;
  }

  /** "The Panel considered a note …": what follows is the note's. */
  private static boolean considers(Words words, Frame frame) {
    int verb = Math.max(1, frame.titleTo());
    return Set.of("considered", "received").contains(words.lower(verb))
        && Set.of("a", "an", "the").contains(words.lower(verb + 1));
  }

  /** A question or "it was vital that …": a view of somebody unnamed, no fact of a report. */
  private static boolean isView(Words words) {
    return words.lower(words.size() - 1).equals("?")
        || words.lower(0).equals("it")
            && words.lower(1).equals("was")
            && Set.of("important", "vital", "essential", "crucial", "necessary", "felt", "hoped")
                .contains(words.lower(2));
  }

  /** "He", "her complaint", "in his view": the pronoun at the start, or an empty text. */
  private static String pronounOf(Words words) {
    return words.lower(0).equals("in") ? words.lower(1) : words.lower(0);
  }

  /** The title of a paragraph's item in lower case; empty without. */
  String titleOf(Paragraph paragraph) {
    return titles.getOrDefault(paragraph.item(), "");
  }

  /** Whose the facts are that nobody is said to state: of a report the officer's. */
  private static Speaker presenter(String title) {
    if (title.contains("programme") || title.contains("forward plan")) {
      return Speaker.NOBODY;
    }
    boolean announces = title.contains("chair") || title.contains("announcement");
    boolean asked = title.contains("public question") || title.contains("petition");
    SpeakerGroup group =
        announces ? SpeakerGroup.MEMBER : asked ? SpeakerGroup.EXTERNAL : SpeakerGroup.OFFICER;
    return new Speaker(group, "", SpeakerMethod.CARRIED);
  }

  private @Nullable Speaker stated(Words words, Frame frame, List<Mention> mentions) {
    Speaker replies = opening.replies(words);
    if (replies != null) {
      return replies;
    }
    Speaker opens = frame.heard() ? null : opening.opens(words, mentions);
    if (opens != null && frame.group() != null && OpeningSpeaker.isRelative(words, frame)) {
      return opens;
    }
    if (frame.group() != null && !frame.heard()) {
      return named.speaker(words, frame, frame.group(), mentions);
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
      Speakers.Title noun = speakers.first(words, 0, Math.min(words.size(), 4));
      if (noun != null && noun.from() <= 1 && isMind(words, noun.to())) {
        return new Speaker(noun.group(), "", SpeakerMethod.STATED);
      }
    }
    if (frame.heard() || !frame.pronoun().isEmpty() && opens == null) {
      return null;
    }
    return opens == null ? opening.later(words) : opens;
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
