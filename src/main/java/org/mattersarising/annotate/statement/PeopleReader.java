package org.mattersarising.annotate.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SpeakerGroup;

/**
 * Meets the people of a document before it is read: those whom the attendance lists under a label,
 * those introduced with a role anywhere, and, of the rest, those who ask (members) or answer
 * (officers). Minutes seldom say it twice, and often only after the first time a person speaks.
 */
final class PeopleReader {

  private static final Set<String> ASKS =
      ReportingVerbs.words(
          "asked wondered wanted wished urged enquired queried hoped complained felt begged moved seconded recalled thought believed");
  private static final Set<String> ANSWERS =
      ReportingVerbs.words(
          "replied explained presented introduced reported answered circulated outlined undertook advised responded");

  /** A bracket and perhaps a courtesy title. */
  private static final Pattern BRACKET = Pattern.compile("\\s?\\(\\s?(?:[\\p{L}]{1,12}\\.?+\\s)?");

  private static final int LONGEST_GAP = 18;

  private final String text;
  private final Speakers speakers;
  private final SpeakerLedger ledger;
  private final Map<String, Integer> asks = new HashMap<>();
  private SpeakerGroup listed = SpeakerGroup.NONE;

  PeopleReader(String text, Speakers speakers, SpeakerLedger ledger) {
    this.text = text;
    this.speakers = speakers;
    this.ledger = ledger;
  }

  /**
   * Reads all sentences.
   *
   * @param cut the words of each
   */
  void read(
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Words> cut,
      Map<Integer, List<Mention>> mentions) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Paragraph paragraph = structure.paragraphs().get(sentence.paragraph());
      Words words = cut.get(i);
      List<Mention> found = mentions.getOrDefault(sentence.index(), List.of());
      if (paragraph.kind() == ParagraphKind.ATTENDANCE || paragraph.item() < 0) {
        attend(words, found);
      }
      introduce(words, found);
      if (paragraph.kind() != ParagraphKind.ATTENDANCE) {
        tally(words);
      }
    }
    asks.forEach((name, sum) -> {
      if (sum != 0 && !ledger.knows(name)) {
        ledger.introduce(name, sum > 0 ? SpeakerGroup.MEMBER : SpeakerGroup.OFFICER, "");
      }
    });
  }

  /** Remembers "Cllr Ray Hill, Cabinet Member for …" and "a co-opted member, Mr Lee". */
  private void introduce(Words words, List<Mention> mentions) {
    for (Mention person : mentions) {
      Mention role = person.type() == MentionType.PERSON ? roleOf(person, mentions) : null;
      if (role != null) {
        int from = words.indexAt(role.span().start());
        Speakers.Title title = speakers.last(words, from, words.indexAt(role.span().end()));
        if (title != null) {
          ledger.introduce(person.span().in(text), title.group(), role.span().in(text));
        }
      }
    }
    for (Mention person : mentions) {
      int at = words.indexAt(person.span().start());
      boolean titled = Honorifics.is(words.lower(at - 1)) && words.lower(at - 2).equals(",");
      int comma = titled ? at - 2 : at - 1;
      if (person.type() != MentionType.PERSON || !words.lower(comma).equals(",")) {
        continue;
      }
      Speakers.Title title = speakers.last(words, Math.max(0, comma - 8), comma);
      boolean article = title != null && Set.of("a", "an").contains(words.lower(title.from() - 1));
      if (title != null && article && title.to() == comma) {
        ledger.introduce(person.span().in(text), title.group(), "");
      }
    }
  }

  /**
   * The title right behind a name, or before the bracket that the name stands in: in "Head of A
   * (Ada Lee), Head of B (Tom Ash)" the next title is another's. Null where there is none.
   */
  private @Nullable Mention roleOf(Mention person, List<Mention> mentions) {
    for (Mention role : mentions) {
      int end = role.span().end();
      if (role.type() == MentionType.ROLE
          && end <= person.span().start()
          && person.span().start() - end <= LONGEST_GAP
          && BRACKET.matcher(text.substring(end, person.span().start())).matches()) {
        return role;
      }
    }
    for (Mention role : mentions) {
      int gap = role.span().start() - person.span().end();
      if (role.type() == MentionType.ROLE && gap >= 0 && gap <= 3) {
        return text.substring(person.span().end(), role.span().start()).contains(")") ? null : role;
      }
    }
    return null;
  }

  /** Notes everybody on a line of the attendance as the line, or the label above it, says. */
  private void attend(Words words, List<Mention> mentions) {
    String line = words.join(0, words.size());
    SpeakerGroup here = label(line);
    boolean alone = mentions.stream().noneMatch(m -> m.type() == MentionType.PERSON);
    if (here != SpeakerGroup.NONE && (alone || words.lower(words.size() - 1).equals(":"))) {
      listed = here;
    }
    SpeakerGroup group = here == SpeakerGroup.NONE ? listed : here;
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.PERSON) {
        continue;
      }
      String before = words.lower(words.indexAt(mention.span().start()) - 1);
      boolean councillor = Honorifics.isCouncillor(before);
      boolean counts = group != SpeakerGroup.NONE && group != SpeakerGroup.EXECUTIVE;
      if (councillor || counts && !ledger.knows(mention.span().in(text))) {
        ledger.introduce(mention.span().in(text), councillor ? SpeakerGroup.MEMBER : group, "");
      }
    }
    if (here == SpeakerGroup.EXTERNAL) {
      firstNames(words);
    }
  }

  /**
   * "Two members of the youth forum, Ada and Tim": first names alone, as young people are named.
   */
  private void firstNames(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.lower(i - 1);
      String after = words.lower(i + 1);
      boolean alone =
          (after.isEmpty() || words.isMark(i + 1) || after.equals("and"))
              && (before.equals(",") || before.equals("and") || before.equals(":"));
      if (alone && words.at(i).capital() && !ledger.knows(words.lower(i))) {
        ledger.introduce(words.lower(i), SpeakerGroup.EXTERNAL, "");
      }
    }
  }

  private static SpeakerGroup label(String line) {
    if (line.contains("co-opted") || line.contains("parent governor")) {
      return SpeakerGroup.MEMBER;
    }
    for (String outside :
        new String[] {
          "young", "youth", "guest", "partners", "nhs", "health trust", "witness", "representatives"
        }) {
      if (line.contains(outside) && !line.contains("officers")) {
        return SpeakerGroup.EXTERNAL;
      }
    }
    if (line.contains("cabinet member") || line.contains("executive member")) {
      return SpeakerGroup.EXECUTIVE;
    }
    if (line.contains("in attendance")
        || line.contains("also present")
        || line.startsWith("officer")) {
      return SpeakerGroup.OFFICER;
    }
    return line.startsWith("present")
            || line.startsWith("members")
            || line.startsWith("apologies")
            || line.startsWith("councillors")
        ? SpeakerGroup.MEMBER
        : SpeakerGroup.NONE;
  }

  private void tally(Words words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (!Honorifics.is(words.lower(i)) || Honorifics.isCouncillor(words.lower(i))) {
        continue;
      }
      int end = Honorifics.nameEnd(words, i + 1);
      String verb = words.lower(end);
      int vote = ASKS.contains(verb) ? 1 : ANSWERS.contains(verb) ? -1 : 0;
      boolean resident =
          verb.equals("of") && end > i + 2 && end + 1 < words.size() && words.at(end + 1).capital();
      if (resident && !ledger.knows(words.lower(end - 1))) {
        ledger.introduce(words.lower(end - 1), SpeakerGroup.EXTERNAL, "");
      }
      if (end > i + 1) {
        asks.merge(words.lower(end - 1), vote, Integer::sum);
      }
    }
  }
}
