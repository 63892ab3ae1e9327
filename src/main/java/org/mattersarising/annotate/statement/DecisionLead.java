package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.TextSpan;

/**
 * Words that open a list of decisions and decide nothing by themselves: "RESOLVED, nem. con. –",
 * "It was moved by Cllr Ash, seconded by Cllr Elm and agreed that", "After debate, the Committee:".
 *
 * @param form what the entries must look like
 * @param kind of each entry that does not say its own; what an entry does comes before it
 */
record DecisionLead(Form form, ResolutionKind kind) {

  /** What belongs to the list. */
  enum Form {
    /** Any clause. */
    CLAUSES,
    /** "The Committee:": each entry begins with what the body did. */
    VERBS,
    /** Who was chosen for which seat, a row each. */
    CHOSEN,
    /** A motion's own "Council resolves to:", which decides only once it is carried. */
    MOTION
  }

  private static final int TAIL = 14;
  private static final int LONGEST = 700;
  private static final int MOST_WORDS = 30;

  private static final Set<String> RESOLVED =
      ReportingVerbs.words("resolved resolution resolutions decided decision decisions determined");
  private static final Set<String> HEADINGS =
      ReportingVerbs.words("decision decisions resolution resolutions");
  private static final Set<String> RECOMMENDED =
      ReportingVerbs.words("recommended recommendation recommendations");
  private static final Set<String> AGREED = ReportingVerbs.words("agreed carried");
  private static final Set<String> MOVING =
      ReportingVerbs.words("resolves agrees calls requests recommends");

  /** What may stand between the verb and the list. */
  private static final Set<String> AFTER =
      ReportingVerbs.words(
          """
          that to as follows the following nem con dis unanimously without a vote accordingly
          cabinet council full by votes for against in favour of on show hands and with abstention
          abstentions no one two three majority then further also executive mayor\
          """);

  private static final Set<String> CHOOSES =
      ReportingVerbs.words("appointments appointed elected nominations nominated appointment");
  private static final Set<String> DID =
      ReportingVerbs.words(
          "made appointed elected nominated agreed approved resolved were confirmed");

  /** What the last sentence of a paragraph opens; null for one that opens no decisions. */
  static @Nullable DecisionLead of(String text, TextSpan paragraph) {
    int to = paragraph.end();
    while (to > paragraph.start() && isIdle(text.charAt(to - 1))) {
      to--;
    }
    if (to == paragraph.start()) {
      return null;
    }
    boolean colon = isOpening(text.charAt(to - 1));
    if (text.charAt(to - 1) == '.') {
      return null; // "AGREED." ends what was decided before it
    }
    int from = sentenceStart(text, paragraph.start(), to);
    Words words = Words.of(text, from, to);
    int end = words.size();
    while (end > 0 && words.isMark(end - 1) && !words.lower(end - 1).equals(")")) {
      end--;
    }
    return end == 0 ? null : of(words, end, colon);
  }

  private static @Nullable DecisionLead of(Words words, int end, boolean colon) {
    // A heading of one word: "Decision".
    boolean open =
        colon
            || end == 1 && HEADINGS.contains(words.lower(0))
            || words.lower(end - 1).equals("that")
            || words.lower(end - 1).equals("to");
    if (colon && isMotion(words, end)) {
      return new DecisionLead(Form.MOTION, ResolutionKind.AGREED);
    }
    int verb = verb(words, end);
    if (verb >= 0 && (open || verb == end - 1 && words.at(verb).capitals())) {
      String word = words.lower(verb);
      if (MOVING.contains(word) || word.equals("resolve")) {
        return isBodys(words, verb, true)
            ? new DecisionLead(Form.MOTION, ResolutionKind.RESOLVED)
            : null;
      }
      ResolutionKind kind = kind(word);
      return kind != null && isDecided(words, verb) ? new DecisionLead(Form.CLAUSES, kind) : null;
    }
    if (!colon) {
      return null;
    }
    if (isAdvice(words, end)) {
      return new DecisionLead(Form.CLAUSES, ResolutionKind.RECOMMENDED);
    }
    if (isBody(words, end)) {
      return new DecisionLead(Form.VERBS, ResolutionKind.RESOLVED);
    }
    return isChoice(words, end) ? new DecisionLead(Form.CHOSEN, ResolutionKind.AGREED) : null;
  }

  private static boolean isIdle(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '_';
  }

  private static boolean isOpening(char c) {
    return c == ':' || c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** Where the last sentence begins; a stop behind "nem." or "Cllr." ends none. */
  private static int sentenceStart(String text, int start, int to) {
    int least = Math.max(start, to - LONGEST);
    for (int i = to - 3; i > least; i--) {
      boolean stop = text.charAt(i) == '.' || text.charAt(i) == '?';
      int next = i + 1;
      while (next < to && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      int word = i;
      while (word > least && Character.isLetterOrDigit(text.charAt(word - 1))) {
        word--;
      }
      if (stop && next > i + 1 && Character.isUpperCase(text.charAt(next)) && i - word > 3) {
        return next;
      }
    }
    return start;
  }

  /** The verb that decides, with nothing of substance behind it; -1 without. */
  private static int verb(Words words, int end) {
    for (int i = end - 1; i >= Math.max(0, end - TAIL); i--) {
      String word = words.lower(i);
      if (kind(word) != null || MOVING.contains(word) || word.equals("resolve")) {
        return i;
      }
      boolean idle = words.isMark(i) || AFTER.contains(word) || Character.isDigit(word.charAt(0));
      if (!idle) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable ResolutionKind kind(String word) {
    if (RESOLVED.contains(word)) {
      return ResolutionKind.RESOLVED;
    }
    if (RECOMMENDED.contains(word)) {
      return ResolutionKind.RECOMMENDED;
    }
    if (word.equals("noted")) {
      return ResolutionKind.NOTED;
    }
    return AGREED.contains(word) ? ResolutionKind.AGREED : null;
  }

  /** Whether the verb is the meeting's: a label, impersonal, behind the movers or the body. */
  private static boolean isDecided(Words words, int verb) {
    int before = verb - 1;
    while (before >= 0 && (words.isMark(before) || DecisionVerbs.isAdverb(words.lower(before)))) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    String word = words.lower(before);
    boolean was = word.equals("was") || word.equals("be") || word.equals("is");
    if (was && words.lower(before - 1).equals("it")) {
      return true;
    }
    boolean moved = false;
    for (int i = 0; i < before; i++) {
      String each = words.lower(i);
      moved |= each.equals("seconded") || each.equals("moved") || each.equals("proposed");
    }
    boolean joined = was || word.equals("and") || words.isMark(verb - 1);
    return moved && joined
        || !words.lower(verb).equals("carried") && isBodys(words, before + 1, false);
  }

  /** Whether a body stands before the verb: "The Panel then", "Council therefore". */
  private static boolean isBodys(Words words, int verb, boolean motion) {
    int at = verb - 1;
    while (at >= 0 && (DecisionVerbs.isAdverb(words.lower(at)) || words.isMark(at) && motion)) {
      at--;
    }
    return at >= 0 && BodySubject.isBody(words.lower(at)) && at <= MOST_WORDS * 2;
  }

  /** "Cllr Ash moved an amendment, seconded by Cllr Elm, that the following be added:". */
  private static boolean isMotion(Words words, int end) {
    boolean moved = false;
    boolean seconded = false;
    for (int i = 0; i < end; i++) {
      String word = words.lower(i);
      moved |= word.equals("moved") || word.equals("proposed") || word.equals("motion");
      seconded |= word.equals("seconded");
      if (RESOLVED.contains(word) || AGREED.contains(word) || MOVING.contains(word)) {
        return false; // it is decided, or the motion's own words open the list
      }
    }
    String last = words.lower(end - 1);
    boolean opens =
        words.join(0, end).contains("following")
            || last.equals("that")
            || last.equals("follows")
            || last.equals("motion")
            || last.equals("amendment");
    return moved && seconded && opens;
  }

  /** "The Panel's recommendations to Cabinet were:". */
  private static boolean isAdvice(Words words, int end) {
    int at = 0;
    while (at < end && !words.lower(at).equals("recommendations")) {
      at++;
    }
    String whose = words.lower(at - 1);
    boolean bodys =
        at < end
            && at <= TAIL
            && (whose.endsWith("'s") || whose.endsWith("\u2019s"))
            && BodySubject.isBody(whose.substring(0, whose.length() - 2));
    for (int i = at + 1; i < end; i++) {
      String word = words.lower(i);
      bodys &= AFTER.contains(word) || word.equals("were") || word.equals("are");
    }
    return bodys;
  }

  /** "The Committee:", "Having heard both sides, Members:". */
  private static boolean isBody(Words words, int end) {
    int body = end - 1;
    if (!BodySubject.isBody(words.lower(body))) {
      return false;
    }
    int first = words.lower(body - 1).equals("the") ? body - 1 : body;
    boolean led = first > 0 && words.lower(first - 1).equals(",") && first < MOST_WORDS;
    return first == 0 || led;
  }

  /** "Council made the following appointments:", "The following members were appointed:". */
  private static boolean isChoice(Words words, int end) {
    boolean chosen = false;
    boolean done = false;
    boolean following = false;
    for (int i = 0; i < Math.min(end, MOST_WORDS); i++) {
      String word = words.lower(i);
      chosen |= CHOOSES.contains(word);
      done |= DID.contains(word);
      following |= word.equals("following");
      if (word.equals("had") || word.equals("would") || word.equals("invited")) {
        return false;
      }
    }
    return chosen && done && following && end <= MOST_WORDS;
  }
}
