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

  private final OnePerson persons;
  private final NamedPeople people;
  private final OwnerPhrases phrases;
  private final MarkedOwners notes;
  private final ChargedClauses charges;
  private final Shorthand shorthand;

  TaskOwners(Speakers speakers, NamedPeople people) {
    this.persons = new OnePerson(speakers);
    this.people = people;
    this.phrases = new OwnerPhrases(speakers, persons, people);
    this.notes = new MarkedOwners(speakers);
    this.charges = new ChargedClauses(speakers, persons);
    this.shorthand = new Shorthand(persons);
  }

  /** The owner by name where the document gives it, else the office; empty without either. */
  String of(String text, Statement statement, Words words) {
    OwnerPhrases.Sentence sentence = new OwnerPhrases.Sentence(text, statement, words);
    Act act = statement.act();
    boolean decides = act == Act.DECISION || act == Act.RECOMMENDATION;
    ChargedClauses.Charged charged = decides ? charges.clause(words) : charges.decided(words);
    if (charged != null) {
      return several(sentence, charged.from(), charged.to());
    }
    int bare = shorthand.verb(words);
    if (bare > 0) {
      return phrases.of(sentence, phrases.start(sentence, bare), bare);
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
  private String several(OwnerPhrases.Sentence sentence, int from, int to) {
    boolean two = sentence.words().join(from, to).contains(" and ");
    String first = sentence.words().lower(from);
    if (first.equals("he") || first.equals("she")) {
      return pronoun(sentence, from);
    }
    int start = first.equals("the") ? from + 1 : from;
    return two ? sentence.slice(start, to) : phrases.of(sentence, from, to);
  }

  /** "It was left to Mr Ash to ring them". */
  private String leftTo(OwnerPhrases.Sentence sentence, int left) {
    Words words = sentence.words();
    for (int to = left + 3; to < Math.min(words.size(), left + NAME + 3); to++) {
      if (words.lower(to).equals("to") && !words.at(to - 1).mark()) {
        String whom = words.lower(left + 2);
        boolean pronoun = to == left + 3 && (whom.equals("her") || whom.equals("him"));
        return pronoun ? opening(sentence, left) : phrases.of(sentence, left + 2, to);
      }
    }
    return "";
  }

  /** Who stands before a verb. */
  private String subject(OwnerPhrases.Sentence sentence, int verb) {
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
      boolean apart = comma < end - 1 && phrases.start(sentence, comma) <= 1;
      return apart ? phrases.of(sentence, phrases.start(sentence, comma), comma) : "";
    }
    if (last.equals("and") || last.equals("but")) {
      return opening(sentence, end - 1);
    }
    return end == 0 ? "" : phrases.of(sentence, phrases.start(sentence, end), end);
  }

  /** Whom "he" means: who opens the sentence and speaks, or was spoken of before. */
  private String pronoun(OwnerPhrases.Sentence sentence, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (Speech.of(sentence.words().lower(i)) != null) {
        String says = subject(sentence, i);
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
  private String opening(OwnerPhrases.Sentence sentence, int before) {
    Words words = sentence.words();
    int from = 0;
    for (int i = 2; OwnerPhrases.LEADS.contains(words.lower(0)) && i < before && from == 0; i++) {
      from = words.lower(i).equals(",") ? i + 1 : 0;
    }
    for (int end = Math.min(before, from + NAME + 3); end > from; end--) {
      boolean verb = Speech.of(words.lower(end)) != null || FiniteVerbs.are(words.lower(end));
      boolean does = verb || words.lower(end).endsWith("ed");
      if (does && phrases.start(sentence, end) <= from + 1) {
        String owner = phrases.of(sentence, phrases.start(sentence, end), end);
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    String later = laterOpening(sentence, before);
    int start = words.lower(from).equals("the") ? from + 1 : from;
    int end = MarkedOwners.nounEnd(words, start, before);
    return later.isEmpty() && end > start && end < before
        ? phrases.of(sentence, start, end)
        : later;
  }

  /** Who opens the last clause before a word: "…, but Mr Ash saw it and would write". */
  private String laterOpening(OwnerPhrases.Sentence sentence, int before) {
    Words words = sentence.words();
    for (int i = before - 3; i > 0; i--) {
      String word = words.lower(i);
      boolean joint = word.equals("but") || word.equals(";") || word.equals("and");
      if (joint && words.lower(i - 1).equals(",") || word.equals(";")) {
        int from = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        int end = MarkedOwners.nounEnd(words, from, before);
        return end > from ? phrases.of(sentence, from, end) : "";
      }
    }
    return "";
  }

  /** "Beyond asking C. Moor to see", "asked the Head of Parks to send". */
  private String object(OwnerPhrases.Sentence sentence, int verb) {
    Words words = sentence.words();
    if (words.lower(verb + 1).equals("that")) {
      int from = words.lower(verb + 2).equals("the") ? verb + 3 : verb + 2;
      int end = MarkedOwners.nounEnd(words, from, words.size());
      return end > from ? phrases.of(sentence, from, end) : "";
    }
    int to = verb + 1;
    while (to < Math.min(words.size(), verb + NAME + 2)
        && (!words.lower(to).equals("to") || to == verb + 1)) {
      to++;
    }
    boolean closed = words.lower(to).equals("to") && to > verb + 1;
    return closed && phrases.start(sentence, to) <= verb + 2
        ? phrases.of(sentence, phrases.start(sentence, to), to)
        : "";
  }

  /** "Filters to be changed by RT", "a note would be sent by the Clerk", "… (JM)". */
  private String by(OwnerPhrases.Sentence sentence) {
    Words words = sentence.words();
    int end = words.size();
    while (end > 1 && words.lower(end - 1).equals(".")) {
      end--;
    }
    if (end > 3 && words.lower(end - 1).equals(")") && words.lower(end - 3).equals("(")) {
      boolean initials =
          OwnerPhrases.isInitials(words, end - 2)
              && words.at(end - 2).capital()
              && FiniteVerbs.noneBefore(words, end);
      if (initials) {
        return sentence.slice(end - 2, end - 1);
      }
    }
    for (int i = 2; i < end - 1; i++) {
      boolean doing = words.lower(i - 1).endsWith("tion"); // "a presentation by" others
      if (words.lower(i).equals("by") && !doing && isPassive(words, i)) {
        int to = i + 1;
        while (to < end && to < i + NAME && !words.isMark(to) && !words.lower(to).equals("by")) {
          to++;
        }
        int from = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        for (int last = to; last > from; last--) {
          if (Names.are(words, from, last) || persons.isOffice(words, from, last)) {
            return phrases.of(sentence, from, last);
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
