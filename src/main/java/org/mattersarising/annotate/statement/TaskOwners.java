package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.Act;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

/**
 * Who has to do an unmarked task: the subject of the verb that takes it on ("the Clerk would ring",
 * "which the Head of Parks undertook to supply"), the object of one that gives it ("asked the Clerk
 * to ring"), or whom "by" names. A subject that is a thing, a body or a crowd owns nothing.
 */
final class TaskOwners {

  private static final int NAME = 9;
  private static final int CLAUSE = 60;
  private static final Set<String> TAKES =
      ReportingVerbs.words(
          """
          would will shall undertook undertakes agreed offered promised volunteered pledged
          committed took\
          """);
  private static final Set<String> GIVES =
      ReportingVerbs.words(
          """
          asked asking requested instructed tasked invited directed desired reminded charged deputed\
          """);
  private static final Set<String> BETWEEN =
      ReportingVerbs.words(
          "had has have also then kindly therefore both himself herself would now");
  private static final Set<String> LEADS =
      ReportingVerbs.words(
          "after in on following at asked responding replying answering having when while given");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "to", "in");

  private final Speakers speakers;
  private final OnePerson persons;
  private final NamedPeople people;
  private final MarkedOwners notes;
  private final ChargedClauses charges;

  TaskOwners(Speakers speakers, NamedPeople people) {
    this.speakers = speakers;
    this.persons = new OnePerson(speakers);
    this.people = people;
    this.notes = new MarkedOwners(speakers);
    this.charges = new ChargedClauses(speakers, persons);
  }

  /** The owner by name where the document gives it, else the office; empty without either. */
  String of(String text, Statement statement, Words words) {
    Sentence sentence = new Sentence(text, statement, words);
    Act act = statement.act();
    boolean decides = act == Act.DECISION || act == Act.RECOMMENDATION;
    ChargedClauses.Charged charged = decides ? charges.clause(words) : charges.decided(words);
    if (charged != null) {
      return several(sentence, charged.from(), charged.to());
    }
    String by = by(sentence);
    if (!by.isEmpty()) {
      return by;
    }
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      String owner = "";
      if (takes(words, i)) {
        owner = subject(sentence, i);
      } else if (words.lower(i).equals("left") && isBe(words.lower(i - 1))) {
        owner = leftTo(sentence, i);
      } else if (GIVES.contains(words.lower(i)) && !isBe(words.lower(i - 1))) {
        owner = object(sentence, i);
      }
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    return FiniteVerbs.noneBefore(words, words.size()) ? ofNote(text, words) : "";
  }

  /** Who has to do what a note without a verb says. */
  private String ofNote(String text, Words words) {
    String noted = notes.ofNote(text, words);
    if (noted.isEmpty() || noted.contains(" and ")) {
      return noted;
    }
    boolean courtesy = Honorifics.is(Words.of(noted, 0, noted.length()).lower(0));
    return courtesy ? people.full(noted) : people.holder(noted);
  }

  /** What is read. */
  private record Sentence(String text, Statement statement, Words words) {

    String slice(int from, int to) {
      return text.substring(words.at(from).start(), words.at(to - 1).end());
    }
  }

  /** "He would be written to": by another. */
  private static boolean isDoneTo(Words words, int would) {
    String done = words.lower(would + 2);
    boolean participle = done.endsWith("ed") || done.endsWith("en") || done.equals("rung");
    return words.lower(would + 1).equals("be") && participle && !GIVES.contains(done);
  }

  private static boolean isBe(String word) {
    return Undertakings.BE.contains(word) || word.equals("been");
  }

  /** Whether a word is a verb whose subject takes on, or is given, a task. */
  private static boolean takes(Words words, int at) {
    String word = words.lower(at);
    if (TAKES.contains(word)) {
      return !isBe(words.lower(at - 1)) && !isDoneTo(words, at);
    }
    if (isBe(word)) {
      int next = words.lower(at + 1).equals("also") || words.lower(at + 1).equals("then") ? 2 : 1;
      return words.lower(at + next).equals("to") || GIVES.contains(words.lower(at + next));
    }
    boolean note = word.equals("to") && !words.at(at + 1 < words.size() ? at + 1 : at).capital();
    return note && FiniteVerbs.noneBefore(words, at)
        || GIVES.contains(word) && words.lower(at + 1).equals("to") && words.at(0).capital();
  }

  /** Several people as printed, one by name. */
  private String several(Sentence sentence, int from, int to) {
    boolean two = sentence.words().join(from, to).contains(" and ");
    String first = sentence.words().lower(from);
    if (first.equals("he") || first.equals("she")) {
      return pronoun(sentence, from);
    }
    int start = first.equals("the") ? from + 1 : from;
    return two ? sentence.slice(start, to) : phrase(sentence, from, to);
  }

  /** "It was left to Mr Ash to ring them". */
  private String leftTo(Sentence sentence, int left) {
    Words words = sentence.words();
    for (int to = left + 3; to < Math.min(words.size(), left + NAME + 3); to++) {
      if (words.lower(to).equals("to") && !words.at(to - 1).mark()) {
        String whom = words.lower(left + 2);
        boolean pronoun = to == left + 3 && (whom.equals("her") || whom.equals("him"));
        return pronoun ? opening(sentence, left) : phrase(sentence, left + 2, to);
      }
    }
    return "";
  }

  /** Who stands before a verb. */
  private String subject(Sentence sentence, int verb) {
    Words words = sentence.words();
    int end = verb;
    while (end > 0
        && (BETWEEN.contains(words.lower(end - 1)) || words.lower(end - 1).endsWith("ly"))
        && !words.at(end - 1).capital()) {
      end--;
    }
    String last = words.lower(end - 1);
    if (last.equals("he") || last.equals("she")) {
      return pronoun(sentence, end - 1);
    }
    if (last.equals(",")) {
      int comma = 1;
      while (!words.lower(comma).equals(",")) {
        comma++;
      }
      // "Mr Ash, having been asked, undertook …"
      boolean apart = comma < end - 1 && start(sentence, comma) <= 1;
      return apart ? phrase(sentence, start(sentence, comma), comma) : "";
    }
    if (last.equals("and") || last.equals("but")) {
      return opening(sentence, end - 1);
    }
    return end == 0 ? "" : phrase(sentence, start(sentence, end), end);
  }

  /** Whom "he" means: who opens the sentence and speaks, or was spoken of before. */
  private String pronoun(Sentence sentence, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (Speech.of(sentence.words().lower(i)) != null) {
        String says = phrase(sentence, start(sentence, i), i);
        if (!says.isEmpty()) {
          return says;
        }
      }
    }
    String opens = at > 1 ? opening(sentence, at) : "";
    if (!opens.isEmpty()) {
      return opens;
    }
    Statement statement = sentence.statement();
    String meant = people.meant(statement, sentence.words().lower(at));
    Speaker speaker = statement.speaker();
    boolean office =
        speaker.group() == SpeakerGroup.OFFICER || speaker.group() == SpeakerGroup.EXECUTIVE;
    return meant.isEmpty() && office ? people.holder(speaker.role()) : meant;
  }

  /** Who opens the sentence, after a lead ("In reply to her, …"), and stands before a word. */
  private String opening(Sentence sentence, int before) {
    Words words = sentence.words();
    int from = 0;
    for (int i = 2; LEADS.contains(words.lower(0)) && i < before && from == 0; i++) {
      from = words.lower(i).equals(",") ? i + 1 : 0;
    }
    for (int end = Math.min(before, from + NAME + 3); end > from; end--) {
      boolean verb = Speech.of(words.lower(end)) != null || FiniteVerbs.are(words.lower(end));
      boolean does = verb || words.lower(end).endsWith("ed");
      if (does && start(sentence, end) <= from + 1) {
        String owner = phrase(sentence, start(sentence, end), end);
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    return laterOpening(sentence, before);
  }

  /** Who opens the last clause before a word: "…, but Mr Ash saw it and would write". */
  private String laterOpening(Sentence sentence, int before) {
    Words words = sentence.words();
    for (int i = before - 3; i > 0; i--) {
      String word = words.lower(i);
      boolean joint = word.equals("but") || word.equals(";") || word.equals("and");
      if (joint && words.lower(i - 1).equals(",") || word.equals(";")) {
        int from = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        int end = MarkedOwners.nounEnd(words, from, before);
        return end > from ? phrase(sentence, from, end) : "";
      }
    }
    return "";
  }

  /** Where the noun phrase begins that ends before a word: its capitals and the links between. */
  private int start(Sentence sentence, int end) {
    Words words = sentence.words();
    int title = people.titleEndingAt(sentence.statement(), words.at(end - 1).end());
    int from = title < 0 ? end : words.indexAt(title);
    while (from > 0 && end - from < NAME + 3) {
      String word = words.lower(from - 1);
      boolean initial = word.equals(".") && words.lower(from - 2).length() <= 4;
      boolean link =
          LINKS.contains(word) && from > 1 && from < end && words.at(from - 2).capital()
              || word.equals("the") && from > 1 && LINKS.contains(words.lower(from - 2));
      if (!words.at(from - 1).capital() && !initial && !link) {
        break;
      }
      from--;
    }
    while (from < end - 1 && LEADS.contains(words.lower(from))) {
      from++;
    }
    return from;
  }

  /** The owner that a noun phrase names; empty where it is no person and no office. */
  private String phrase(Sentence sentence, int start, int end) {
    Words words = sentence.words();
    int from = words.lower(start).equals("the") ? start + 1 : start;
    if (from >= end) {
      return small(sentence, end);
    }
    if (isCrowd(words, end - 1)
        || words.lower(from).equals("it")
        || NumberLabels.isMonth(words.lower(from))) {
      return "";
    }
    boolean two = words.join(from, end).contains(" and ");
    boolean titled = Honorifics.is(words.lower(from));
    if (persons.isOffice(words, from, end) && !titled) {
      return two ? sentence.slice(from, end) : people.holder(sentence.slice(from, end));
    }
    boolean named =
        end - from > 1 || isInitials(words, from) || people.knows(sentence.slice(from, end));
    return named && Names.are(words, from, end) && !Names.isArticle(words.lower(from))
        ? people.full(sentence.slice(from, end))
        : "";
  }

  /** The office that ends before a word and is written small: "the clerk". */
  private String small(Sentence sentence, int end) {
    Words words = sentence.words();
    Speakers.Title title = speakers.last(words, Math.max(0, end - 4), end);
    if (title == null || title.to() != end || isCrowd(words, end - 1)) {
      return "";
    }
    boolean one =
        switch (title.group()) {
          case OFFICER, EXECUTIVE -> true;
          case MEMBER -> isChair(words, end - 1);
          default -> false;
        };
    return one ? people.holder(sentence.slice(title.from(), end)) : "";
  }

  private static boolean isChair(Words words, int at) {
    return words.lower(at).contains("chair");
  }

  private static boolean isCrowd(Words words, int at) {
    return OnePerson.isBody(words, at)
        || Set.of("parents", "families", "staff", "carers", "residents", "people", "schools")
            .contains(words.lower(at));
  }

  private static boolean isInitials(Words words, int at) {
    int length = words.at(at).end() - words.at(at).start();
    return length == 2 || length == 3 && words.at(at).capital();
  }

  /** "Beyond asking C. Moor to see", "asked the Head of Parks to send". */
  private String object(Sentence sentence, int verb) {
    Words words = sentence.words();
    if (words.lower(verb + 1).equals("that")) {
      int from = words.lower(verb + 2).equals("the") ? verb + 3 : verb + 2;
      int end = MarkedOwners.nounEnd(words, from, words.size());
      return end > from ? phrase(sentence, from, end) : "";
    }
    int to = verb + 1;
    while (to < Math.min(words.size(), verb + NAME + 2)
        && (!words.lower(to).equals("to") || to == verb + 1)) {
      to++;
    }
    boolean closed = words.lower(to).equals("to") && to > verb + 1;
    return closed && start(sentence, to) <= verb + 2
        ? phrase(sentence, start(sentence, to), to)
        : "";
  }

  /** "Filters to be changed by RT", "a note would be sent by the Clerk", "… (JM)". */
  private String by(Sentence sentence) {
    Words words = sentence.words();
    int end = words.size();
    while (end > 1 && words.lower(end - 1).equals(".")) {
      end--;
    }
    if (end > 3 && words.lower(end - 1).equals(")") && words.lower(end - 3).equals("(")) {
      boolean initials =
          isInitials(words, end - 2)
              && words.at(end - 2).capital()
              && FiniteVerbs.noneBefore(words, end);
      if (initials) {
        return sentence.slice(end - 2, end - 1);
      }
    }
    for (int i = 2; i < end - 1; i++) {
      if (words.lower(i).equals("by") && isPassive(words, i)) {
        int to = i + 1;
        while (to < end && to < i + NAME && !words.isMark(to) && !words.lower(to).equals("by")) {
          to++;
        }
        int from = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        for (int last = to; last > from; last--) {
          if (Names.are(words, from, last) || persons.isOffice(words, from, last)) {
            return phrase(sentence, from, last);
          }
        }
      }
    }
    return "";
  }

  /** Whether "to be" or "would be" stands before, and no other verb. */
  private static boolean isPassive(Words words, int by) {
    for (int i = 1; i < by - 1; i++) {
      if (words.lower(i).equals("be")) {
        String before = words.lower(i - 1);
        return FiniteVerbs.noneBefore(words, i - 1)
            && (before.equals("to") || before.equals("would") || before.equals("will"));
      }
    }
    return false;
  }
}
