package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.SpeakerGroup;

/**
 * Clauses of a decision that charge one person with something: "RESOLVED that the Clerk write to
 * the school", "(b) the Director be asked to bring the figures", "Agreed: KS to price a lamp",
 * "that the wording be settled by the Chair". What a body is asked is its recommendation, and what
 * is to be done by nobody that the clause names is its decision. Immutable.
 */
final class ChargedClauses {

  private static final int LABEL = 14;
  private static final int SUBJECT = 14;
  private static final int ASIDE = 14;

  private static final Set<String> DECIDES =
      ReportingVerbs.words("resolved agreed decided determined directed ordered ruled settled");
  private static final Set<String> BEFORE_DECIDES =
      ReportingVerbs.words(
          """
          it was is and then therefore thereupon accordingly duly further also unanimously the
          committee panel board council commission sub-committee cabinet members had they meeting
          group forum executive\
          """);
  private static final Set<String> AFTER_DECIDES =
      ReportingVerbs.words("unanimously nem con that accordingly the");
  private static final Set<String> CHARGED =
      ReportingVerbs.words(
          "asked requested instructed directed tasked charged deputed required reminded left");
  private static final Set<String> MODALS = ReportingVerbs.words("should would will shall must");
  private static final Set<String> ADVERBS =
      ReportingVerbs.words("also then now therefore both either himself herself jointly first");

  /** What one is or receives; and what a seat, not an errand, asks for. */
  private static final Set<String> IDLE =
      ReportingVerbs.words(
          """
          be have note remain stay continue become receive vote abstain enter leave do not sign up in on at by for from with
          as of who whom which where when if and or than that this these those is are was were to
          the a an all every each both his her their its\
          """);

  private static final Set<String> LINKS = ReportingVerbs.words("of for and to in with");

  /** Plain forms that look like others. */
  private static final Set<String> PLAIN =
      ReportingVerbs.words("supply reply apply comply multiply rely proceed feed speed bring ring");

  /** "Take the chair". */
  private static final Set<String> SEAT = ReportingVerbs.words("chair seat place");

  /** What one does to a paper or a date, rather than what a meeting does to it. */
  private static final Set<String> DRAWN_UP =
      ReportingVerbs.words(
          """
          settled drafted prepared written circulated arranged drawn sent checked obtained bought
          answered fixed compiled produced submitted redrafted revised reworded examined investigated
          raised pursued invited collected approached costed priced agreed supplied finalised
          completed ordered\
          """);

  private final Speakers speakers;
  private final OnePerson persons;

  ChargedClauses(Speakers speakers, OnePerson persons) {
    this.speakers = speakers;
    this.persons = persons;
  }

  /**
   * Who is charged: some words of a sentence.
   *
   * @param to the word behind the last
   */
  record Charged(int from, int to) {}

  /** Whom a sentence that decides charges with something; null without. */
  @Nullable Charged decided(Words words) {
    int from = afterLabel(words);
    return from < 0 ? null : within(words, from);
  }

  /** The same of a clause under a label that decides. */
  @Nullable Charged clause(Words words) {
    int from = afterLabel(words);
    return within(words, from >= 0 ? from : opening(words, 0));
  }

  /** Where what is decided begins: behind "It was RESOLVED, nem. con., that"; -1 without. */
  private static int afterLabel(Words words) {
    int at = opening(words, 0);
    while (at < LABEL && (BEFORE_DECIDES.contains(words.lower(at)) || words.isMark(at))) {
      at++;
    }
    return DECIDES.contains(words.lower(at)) ? opening(words, at + 1) : -1;
  }

  /** Behind numbers, marks and "that". */
  private static int opening(Words words, int from) {
    int at = from;
    while (at < words.size() && at < from + LABEL) {
      String word = words.lower(at);
      boolean number =
          Character.isDigit(word.charAt(0))
              || word.length() <= 3
                  && words.isMark(at + 1)
                  && (word.equals("i") || isMarked(words, at));
      if (!words.isMark(at) && !number && !AFTER_DECIDES.contains(word) || word.equals("the")) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "(a)", "b.", "ii)": a letter or two that number a clause. */
  private static boolean isMarked(Words words, int at) {
    String after = words.lower(at + 1);
    boolean closed = after.equals(")") || after.equals(".");
    return closed && !words.at(at).capital();
  }

  private @Nullable Charged within(Words words, int from) {
    Charged first = charges(words, from);
    if (first != null) {
      return first;
    }
    for (int i = from + 2; i < words.size() - 2; i++) {
      boolean joint = words.lower(i).equals(";") || words.lower(i).equals("and");
      if (!joint) {
        continue;
      }
      int next = words.lower(i + 1).equals("and") ? i + 2 : i + 1;
      boolean that = words.lower(next).equals("that");
      Charged later =
          that || words.lower(i).equals(";") ? charges(words, opening(words, next)) : null;
      if (later != null) {
        return later;
      }
    }
    return null;
  }

  /** Whom a clause that begins at a word charges. */
  private @Nullable Charged charges(Words words, int from) {
    int most = Math.min(words.size() - 1, from + SUBJECT);
    for (int verb = from + 1; verb < most; verb++) {
      if (words.at(verb).capital()) {
        continue;
      }
      String word = words.lower(verb);
      boolean subject = word.equals(",") || isVerb(words, verb);
      if (subject && isCharged(words, from, verb)) {
        int at = afterAside(words, verb);
        boolean does = at > 0 && isVerb(words, at) && does(words, at);
        if (does || !word.equals(",")) {
          return does ? new Charged(from, verb) : null;
        }
      }
      if (word.equals(";") || word.equals(".") && words.lower(verb - 1).length() > 4) {
        return null;
      }
    }
    return byOne(words, from);
  }

  /** A word that may be the verb of a subjunctive, or comes before it. */
  private static boolean isVerb(Words words, int at) {
    String word = words.lower(at);
    return word.equals("be")
        || word.equals("to")
        || MODALS.contains(word)
        || ADVERBS.contains(word)
        || isPlain(words, at);
  }

  /** "write", "supply": no "written", "writes", "writing". */
  private static boolean isPlain(Words words, int at) {
    String word = words.lower(at);
    return !words.isMark(at)
        && word.length() > 1
        && !IDLE.contains(word)
        && !Undertakings.SEATS.contains(word)
        && !FiniteVerbs.are(word)
        && (!isInflected(word) || PLAIN.contains(word))
        && !Undertakings.BE.contains(words.lower(at + 1));
  }

  private static boolean isInflected(String word) {
    return word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("ly")
        || word.endsWith("s'")
        || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  /** Behind "also", and behind what commas set apart: ", in consultation with the Chair,". */
  private static int afterAside(Words words, int at) {
    int next = at;
    if (words.lower(at).equals(",")) {
      int close = at + 1;
      while (close < at + ASIDE && !words.lower(close).equals(",")) {
        close++;
      }
      if (!words.lower(close).equals(",")) {
        return -1;
      }
      next = close + 1;
    }
    while (ADVERBS.contains(words.lower(next))
        || words.lower(next).endsWith("ly") && !isPlain(words, next)) {
      next++;
    }
    return next < words.size() && !words.isMark(next) ? next : -1;
  }

  /** Whether the verb is an errand: "write", "to write", "should write", "be asked to write". */
  private static boolean does(Words words, int verb) {
    String word = words.lower(verb);
    if (word.equals("to") || MODALS.contains(word)) {
      int next = verb + 1;
      return words.lower(next).equals("be")
          ? isAsked(words, next)
          : isPlain(words, next) && !words.at(next).capital();
    }
    boolean seat = word.equals("take") && SEAT.contains(words.lower(verb + 2));
    return word.equals("be") ? isAsked(words, verb) : !seat;
  }

  private static boolean isAsked(Words words, int be) {
    int at = be + 1;
    while (ADVERBS.contains(words.lower(at)) || words.lower(at).endsWith("ly")) {
      at++;
    }
    boolean to = words.lower(at + 1).equals("to") && isPlain(words, at + 2);
    boolean with = words.lower(at + 1).equals("with") && words.lower(at + 2).endsWith("ing");
    return CHARGED.contains(words.lower(at)) && (to || with);
  }

  /** Whether a noun phrase names one person, or two, of the council. */
  private boolean isCharged(Words words, int from, int to) {
    if (!persons.are(words, from, to) || words.lower(from).equals("officers")) {
      return false;
    }
    String last = words.lower(to - 1);
    for (int i = from + 1; i < to; i++) {
      boolean joined = LINKS.contains(words.lower(i - 1)) || words.isMark(i - 1);
      if (words.lower(i).equals("the") && !joined) {
        return false; // "Invite the Chair"
      }
    }
    if (LINKS.contains(last) || words.isMark(to - 1) && !last.equals(")")) {
      return false;
    }
    if (last.endsWith("'s")
        || last.endsWith("s'")
        || IDLE.contains(words.lower(from)) && !words.lower(from).equals("the")) {
      return false;
    }
    Speakers.Title title = speakers.last(words, from, to);
    if (title != null) {
      return title.group() != SpeakerGroup.EXTERNAL && !last.endsWith("committee");
    }
    boolean several = words.join(from, to).contains(" and ");
    boolean titled = Honorifics.is(words.lower(from));
    return several || titled || to == from + 2 || to == from + 1 && last.length() == 2;
  }

  /** "The wording be settled by the Chair": who does it stands behind "by". */
  private @Nullable Charged byOne(Words words, int from) {
    for (int i = from + 1; i < words.size() - 2; i++) {
      boolean passive = words.lower(i).equals("be") && DRAWN_UP.contains(words.lower(i + 1));
      for (int by = i + 2; passive && by < Math.min(i + 6, words.size() - 1); by++) {
        if (words.lower(by).equals("by")) {
          int noun = words.lower(by + 1).equals("the") ? by + 2 : by + 1;
          int end = MarkedOwners.nounEnd(words, noun, words.size());
          return end > noun && isCharged(words, by + 1, end) ? new Charged(by + 1, end) : null;
        }
      }
    }
    return null;
  }
}
