package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.DecisionLists.Place;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * The tasks that decisions of one document give: an entry under "asked the Clerk to:", "instruct
 * the Solicitor to serve notice", "and agreed that the Clerk write", papers that have to come back
 * ("be brought to the June meeting"). What another body is merely asked to do is none. Not for use
 * by several threads.
 */
final class DecidedTasks {

  private static final int NAME = 10;

  private static final Set<String> CHARGES =
      ReportingVerbs.words(
          """
          ask asks asked instruct instructs instructed request requests requested invite invites
          invited direct directs directed require requires required task tasked\
          """);

  /** What one is asked to hand over; anything else that a body is asked is its own affair. */
  private static final Set<String> HANDS_OVER =
      ReportingVerbs.words("supply provide submit bring circulate send present report share");

  private static final Set<String> BROUGHT =
      ReportingVerbs.words(
          "brought submitted presented circulated reported passed forwarded sent supplied invited");
  private static final Set<String> CARRIED_OUT =
      ReportingVerbs.words("made done undertaken completed carried prepared arranged drafted");
  private static final Set<String> GROUPS = ReportingVerbs.words("team officers service services");
  private static final Set<String> ADVERBS = ReportingVerbs.words("also further then again now");

  private final String text;
  private final DocumentStructure structure;
  private final DecisionLists lists;
  private final OnePerson persons;
  private final ChargedClauses charges;
  private final OwnerPhrases phrases;
  private final TaskNotes notes;

  DecidedTasks(String text, DocumentStructure structure, Speakers speakers, NamedPeople people) {
    this.text = text;
    this.structure = structure;
    this.lists = DecisionLists.of(text, structure);
    this.persons = new OnePerson(speakers);
    this.charges = new ChargedClauses(speakers, persons);
    this.phrases = new OwnerPhrases(speakers, persons, people);
    this.notes = new TaskNotes(persons);
  }

  /** Whether a statement stands in a motion that was not carried, or only details a clause. */
  boolean isIdle(Statement statement) {
    Place place = lists.place(statement.paragraph());
    return place == Place.UNDECIDED || place == Place.DETAIL || place == Place.LEAD;
  }

  /** Who has to do what a decision says: empty where nobody is named; null where it is no task. */
  @Nullable String owner(Statement statement, Words words) {
    int paragraph = statement.paragraph();
    Place place = lists.place(paragraph);
    if (place == Place.CLAUSE) {
      return lists.kind(paragraph) == ResolutionKind.RECOMMENDED ? null : clause(statement, words);
    }
    if (place != Place.NONE || statement.act() == Act.RECOMMENDATION) {
      return null;
    }
    boolean known = paragraph >= 0 && paragraph < structure.paragraphs().size();
    Paragraph around = known ? structure.paragraphs().get(paragraph) : null;
    if (around != null && around.kind() == ParagraphKind.RESOLUTION) {
      String label = around.span().in(text);
      return ResolutionWords.label(label) == ResolutionKind.RECOMMENDED
          ? null
          : handedOver(words, 0);
    }
    return told(statement, words);
  }

  private @Nullable String clause(Statement statement, Words printed) {
    boolean lettered = printed.lower(0).length() == 1 && printed.lower(1).equals(".");
    Words words = lettered && printed.size() > 2 ? printed.from(2) : printed;
    int parent = lists.charging(statement.paragraph());
    if (parent >= 0) {
      TextSpan above = structure.paragraphs().get(parent).span();
      return asked(statement, Words.of(text, above.start(), above.end()), true);
    }
    ChargedClauses.Charged charged = charges.clause(words);
    if (charged != null) {
      return named(statement, words, charged.from(), charged.to());
    }
    String asked = asked(statement, words, false);
    if (asked != null) {
      return asked;
    }
    String given = had(statement, words);
    if (given != null) {
      return given;
    }
    String charge = officersTo(words);
    if (charge != null) {
      return charge;
    }
    String later = laterNote(statement, words);
    return later != null ? later : handedOver(words, 0);
  }

  /** "Members noted the report and agreed that the Clerk write to the bank." */
  private @Nullable String told(Statement statement, Words words) {
    for (int i = 0; i < words.size() - 3; i++) {
      boolean verb = words.lower(i).equals("agreed") || words.lower(i).equals("resolved");
      if (verb && words.lower(i + 1).equals("that")) {
        if (!decides(words)) {
          return null;
        }
        Words content = words.from(i + 2);
        ChargedClauses.Charged charged = charges.clause(content);
        return charged != null
            ? named(statement, content, charged.from(), charged.to())
            : handedOver(words, i + 2);
      }
    }
    return null;
  }

  /**
   * Whether it is what the meeting did; asked of few sentences, for it reads them several times.
   */
  private static boolean decides(Words words) {
    return !Undecided.is(words)
        && !Undecided.isEarlier(words)
        && (MeetingDecides.kind(words) != null || JoinedDecisions.of(words) != null);
  }

  /**
   * "Ask the tree officer to look": whom a verb asks.
   *
   * @param open whether what he is asked stands in the entries below
   */
  private @Nullable String asked(Statement statement, Words words, boolean open) {
    int verb = -1;
    for (int i = 0; i < Math.min(words.size(), open ? words.size() : NAME) && verb < 0; i++) {
      verb = CHARGES.contains(words.lower(i)) && !words.lower(i - 1).equals("be") ? i : -1;
      boolean opens = open || verb <= 1 || words.lower(verb - 1).equals("to");
      verb = opens ? verb : -1;
    }
    for (int to = verb + 2; verb >= 0 && to < Math.min(words.size(), verb + NAME + 2); to++) {
      boolean does = open || to + 1 < words.size() && !words.at(to + 1).capital();
      boolean plain = does && !words.lower(to + 1).equals("the");
      if (words.lower(to).equals("to") && plain) {
        boolean group = GROUPS.contains(words.lower(to - 1));
        return group || persons.are(words, verb + 1, to)
            ? named(statement, words, verb + 1, to)
            : null;
      }
    }
    return null;
  }

  /** "Officers to circulate the figures": all of them, as printed. */
  private @Nullable String officersTo(Words words) {
    boolean officers = words.lower(0).equals("officers") && words.lower(1).equals("to");
    return officers && Errands.are(words.lower(2))
        ? text.substring(words.at(0).start(), words.at(0).end())
        : null;
  }

  /** "Have the Clerk place the notice": no "have regard to". */
  private @Nullable String had(Statement statement, Words words) {
    int have = words.lower(0).equals("to") ? 1 : 0;
    if (!words.lower(have).equals("have") || !words.lower(have + 1).equals("the")) {
      return null;
    }
    int end = have + 2;
    while (end < have + NAME && end < words.size() && words.at(end).capital()) {
      end++;
    }
    boolean office = end > have + 2 && persons.is(words, have + 1, end);
    return office ? named(statement, words, have + 1, end) : null;
  }

  /** "…, the Clerk to make the arrangements". */
  private @Nullable String laterNote(Statement statement, Words words) {
    for (int i = words.size() - 4; i > 3; i--) {
      if (words.lower(i).equals(",") && words.lower(i + 1).equals("the")) {
        Words tail = words.from(i + 1);
        int to = 1;
        while (to < tail.size() && !tail.lower(to).equals("to")) {
          to++;
        }
        return notes.isNote(tail) ? named(statement, tail, 0, to) : null;
      }
    }
    return null;
  }

  /** "Be asked to supply the figures", "be brought to the June meeting", "be made by the Clerk". */
  private @Nullable String handedOver(Words words, int from) {
    for (int i = from + 1; i < words.size() - 2; i++) {
      if (!words.lower(i).equals("be") || words.lower(i - 1).equals("to")) {
        continue;
      }
      int verb = i + 1;
      while (ADVERBS.contains(words.lower(verb))) {
        verb++;
      }
      String done = words.lower(verb);
      String next = words.lower(verb + 1);
      boolean asked =
          (done.equals("asked") || done.equals("requested"))
              && next.equals("to")
              && HANDS_OVER.contains(words.lower(verb + 2));
      boolean back = next.equals("back");
      String to = words.lower(back ? verb + 2 : verb + 1);
      boolean brought = BROUGHT.contains(done) && (to.equals("to") || to.equals("before"));
      if (asked || brought && isPaper(words, from, i) && isDated(words, verb)) {
        return asked ? subject(words, from, i) : "";
      }
      for (int by = verb + 1; CARRIED_OUT.contains(done) && by < verb + 4; by++) {
        int end = MarkedOwners.nounEnd(words, by + 2, words.size());
        boolean office =
            words.lower(by).equals("by")
                && words.lower(by + 1).equals("the")
                && end > by + 2
                && persons.isOffice(words, by + 1, end);
        if (office) {
          return text.substring(words.at(by + 2).start(), words.at(end - 1).end());
        }
      }
    }
    return null;
  }

  /** "A further report be": somebody has to write it. */
  private static boolean isPaper(Words words, int from, int be) {
    for (int i = Math.max(from, be - NAME); i < be; i++) {
      if (words.lower(i).equals("report") || words.lower(i).equals("paper")) {
        return true;
      }
    }
    return false;
  }

  /** "To the meeting in May", "to Cabinet on 3 June", "in six months' time": it has to be ready. */
  private static boolean isDated(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = words.lower(i);
      boolean month = NumberLabels.isMonth(word) && words.at(i).capital();
      if (month || word.equals("meeting") || word.equals("months") || word.equals("weeks")) {
        return true;
      }
    }
    return false;
  }

  /** Who is asked, as printed: "that the Ambulance Trust be asked to supply". */
  private String subject(Words words, int from, int be) {
    int start = be;
    while (start > from
        && (words.at(start - 1).capital() || words.lower(start - 1).equals("of"))
        && !words.lower(start - 1).equals("that")
        && !words.lower(start - 1).equals("the")) {
      start--;
    }
    return start < be ? text.substring(words.at(start).start(), words.at(be - 1).end()) : "";
  }

  /** Null for "he", whom the sentences before tell. */
  private @Nullable String named(Statement statement, Words words, int from, int to) {
    if (words.lower(from).equals("he") || words.lower(from).equals("she")) {
      return null;
    }
    int start = words.lower(from).equals("the") ? from + 1 : from;
    String printed = text.substring(words.at(start).start(), words.at(to - 1).end());
    if (words.join(from, to).contains(" and ")) {
      return printed;
    }
    OwnerPhrases.Sentence sentence = new OwnerPhrases.Sentence(text, statement, words);
    String owner = phrases.of(sentence, from, to);
    return owner.isEmpty() ? printed : owner;
  }
}
