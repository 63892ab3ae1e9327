package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;

/**
 * Decisions that the minutes tell in a sentence of their own, without a label: "The report was
 * noted.", "Position noted.", "Agreed, and signed by the Chair.", "Minutes of 4 May: signed." What
 * others decided, or was agreed before, is no decision of the meeting. Stateless.
 */
final class ToldDecisions {

  private static final int MAIN = 24;
  private static final int TERSE = 14;

  private static final Set<String> NOTED = WordSet.of("noted", "received");
  private static final Set<String> AGREED =
      ReportingVerbs.words("agreed approved accepted adopted endorsed");

  /**
   * What the passive says besides: "The licence was renewed.", "The matter was deferred to May."
   */
  private static final Set<String> SETTLED =
      ReportingVerbs.words("granted refused deferred renewed revoked delegated");

  private static final Set<String> PUT_OFF = ReportingVerbs.words("to until till for pending");

  /**
   * Of these a sentence of one word is a decision: "Granted.", "Deferred with the Chair's leave."
   */
  private static final Set<String> TERSE_ONLY = ReportingVerbs.words("granted refused deferred");

  private static final Set<String> MINUTES =
      ReportingVerbs.words("signed agreed approved accepted confirmed adopted");
  private static final Set<String> BE = WordSet.of("was", "were", "be", "is", "are");
  private static final Set<String> SUBORDINATE =
      ReportingVerbs.words(
          """
          which who whom if when whether because although where while unless had has have
          said asked told replied reported explained he she they\
          """);
  private static final Set<String> AFTER =
      ReportingVerbs.words(
          "with without subject unanimously and as nem after but on for once together by to");
  private static final Set<String> BY_WHOM =
      ReportingVerbs.words(
          """
          the all members councillors those everyone acclamation general common show committee
          panel board council cabinet chair chairman a\
          """);
  private static final Set<String> PEOPLE =
      ReportingVerbs.words(
          """
          he she they members member committee panel board council cabinet chair chairman
          chairwoman director officer officers manager mayor clerk leader inspectors ofsted
          councillor councillors cllr mr mrs ms miss dr i we who that which also had has have and
          it be been not as\
          """);

  private ToldDecisions() {}

  /**
   * The kind of decision that a sentence tells of; null for any other sentence.
   *
   * @param minutes whether the item is about the minutes of a meeting before
   */
  static @Nullable ResolutionKind kind(Words words, boolean minutes) {
    int first = 0;
    while (words.isMark(first)) {
      first++;
    }
    if (words.lower(words.size() - 1).equals(":")) {
      return null; // it introduces what is decided
    }
    ResolutionKind opening = opening(words, first);
    if (opening != null) {
      return opening;
    }
    if (isOfMinutes(words, minutes)) {
      return ResolutionKind.AGREED;
    }
    ResolutionKind body = BodyDecisions.kind(words);
    if (body != null) {
      return body;
    }
    JoinedDecisions.Joined joined = JoinedDecisions.of(words);
    if (joined != null) {
      return joined.kind();
    }
    ResolutionKind passive = passive(words, first);
    return passive == null ? terse(words, first) : passive;
  }

  /** "Agreed, and signed.", "Approved subject to one change.", "Noted that the path is open." */
  private static @Nullable ResolutionKind opening(Words words, int first) {
    String word = words.lower(first);
    String after = words.lower(first + 1);
    if (word.equals("received") && after.equals("and") && words.lower(first + 2).equals("noted")) {
      return ResolutionKind.NOTED;
    }
    boolean noted = word.equals("noted");
    if (!noted && !AGREED.contains(word) && !TERSE_ONLY.contains(word)) {
      return null;
    }
    if (word.equals("deferred") && PUT_OFF.contains(after)) {
      return ResolutionKind.AGREED;
    }
    boolean ends = after.isEmpty() || words.isMark(first + 1);
    boolean goesOn =
        AFTER.contains(after) && !Set.of("by", "to", "as", "on", "for").contains(after);
    boolean clause =
        after.equals("that") && (noted || word.equals("agreed"))
            || after.equals("to") && word.equals("agreed");
    if (!ends && !goesOn && !clause) {
      return null;
    }
    return noted ? ResolutionKind.NOTED : ResolutionKind.AGREED;
  }

  /** "Minutes of 4 May 2021 signed", and in the item on minutes "6 May: signed". */
  private static boolean isOfMinutes(Words words, boolean item) {
    boolean named = false;
    boolean done = false;
    boolean later = false;
    for (int i = 0; i < Math.min(words.size(), MAIN); i++) {
      String word = words.lower(i);
      named |= i < TERSE && (word.equals("minutes") && !isTime(words, i) || word.equals("record"));
      boolean denied = words.lower(i - 1).equals("not") || words.lower(i - 1).equals("be");
      done |= MINUTES.contains(word) && !denied;
      later |= SUBORDINATE.contains(word) && !done || word.equals("matters");
    }
    boolean short_ = item && words.wordCount() <= TERSE;
    return done && !later && (named || short_);
  }

  /** "Ten minutes". */
  private static boolean isTime(Words words, int at) {
    return at > 0 && NumberWords.at(words, at - 1, "") != null;
  }

  /** "The closure of the path was noted." */
  private static @Nullable ResolutionKind passive(Words words, int first) {
    for (int i = first + 1; i < Math.min(words.size(), MAIN); i++) {
      String word = words.lower(i);
      if (SUBORDINATE.contains(word) || word.equals("that")) {
        return null;
      }
      boolean noted = NOTED.contains(word);
      boolean settled = SETTLED.contains(word);
      if (!noted && !AGREED.contains(word) && !settled) {
        continue;
      }
      int be =
          words.lower(i - 1).endsWith("ly") || words.lower(i - 1).equals("then") ? i - 2 : i - 1;
      boolean verb = BE.contains(words.lower(be)) && be > first;
      boolean pair = NOTED.contains(words.lower(i - 2)) || AGREED.contains(words.lower(i - 2));
      if (words.lower(i - 1).equals("and") && pair && BE.contains(words.lower(i - 3))) {
        verb = true; // "were received and noted"
      }
      boolean counted = !noted && isCounted(words, first, be);
      boolean byWhom = words.lower(i + 1).equals("by") && !TaskNotes.holdsPaper(words, be);
      if (!verb
          || counted
          || byWhom
          || words.lower(be).equals("be")
          || !isEnd(words, i + 1) && !(settled && goesTo(words, i))) {
        continue;
      }
      boolean impersonal = words.lower(first).equals("it") && be == first + 1;
      boolean received = word.equals("received") && !isFeeling(words, i + 2);
      if (impersonal || received && !words.lower(i + 1).equals("and")) {
        continue;
      }
      return noted ? ResolutionKind.NOTED : ResolutionKind.AGREED;
    }
    return null;
  }

  /** "Was delegated to the Clerk", "was deferred until May", "is granted until 11 pm". */
  private static boolean goesTo(Words words, int verb) {
    String after = words.lower(verb + 1);
    return switch (words.lower(verb)) {
      case "delegated" -> after.equals("to");
      case "deferred" -> PUT_OFF.contains(after);
      case "granted", "renewed" -> after.equals("until") || after.equals("for");
      default -> false;
    };
  }

  /** "132 households were approved": cases, not papers. */
  private static boolean isCounted(Words words, int from, int to) {
    for (int i = Math.max(from, to - 4); i < to; i++) {
      NumberWords.Parsed number = NumberWords.at(words, i, "");
      boolean sum = words.lower(i - 1).equals("of") || words.isMark(i - 1); // "payments of £40.20"
      if (number != null && !sum && !NumberLabels.isDate(words, number) && number.to() < to) {
        return words.lower(to).equals("were");
      }
    }
    return false;
  }

  /** Whether the verb stands at the end, or what follows belongs to the decision. */
  private static boolean isEnd(Words words, int after) {
    String word = words.lower(after);
    if (word.equals("by")) {
      String whom = words.lower(after + 1);
      return BY_WHOM.contains(whom) && !words.at(after + 1).capital()
          || NumberWords.at(words, after + 1, "") != null;
    }
    if (word.equals("on") || word.equals("for") || word.equals("to")) {
      return word.equals("to") && words.lower(after + 1).equals("be")
          || words.join(after, after + 3).equals("on a vote");
    }
    return word.isEmpty() || words.isMark(after) || AFTER.contains(word);
  }

  /** "Position noted.", "Waiting list noted: seven names", "; received with regret". */
  private static @Nullable ResolutionKind terse(Words words, int first) {
    for (int i = first + 1; i < words.size(); i++) {
      if (words.lower(i).equals("received")
          && words.lower(i + 1).equals("with")
          && isFeeling(words, i + 2)
          && (words.isMark(i - 1) || words.lower(i - 1).equals("and"))) {
        return ResolutionKind.NOTED;
      }
    }
    if (NumberWords.at(words, first, "") != null || speaksOf(words, first)) {
      return null; // "Twenty-two approved, thirty gone"; "MT agreed"
    }
    for (int i = first + 1; i < Math.min(words.size(), TERSE); i++) {
      String word = words.lower(i);
      boolean noted = word.equals("noted");
      if (FiniteVerbs.are(word) || SUBORDINATE.contains(word)) {
        return null;
      }
      boolean verb = noted || AGREED.contains(word) && !word.equals("accepted") && i <= first + 6;
      boolean person = PEOPLE.contains(words.lower(i - 1)) || Honorifics.is(words.lower(first));
      boolean named =
          i == first + 2 && words.at(first + 1).capital()
              || i > first + 1 && isName(words, first, i);
      String after = words.lower(i + 1);
      boolean ends =
          after.isEmpty() || words.isMark(i + 1) || after.equals("with") || after.equals("subject");
      if (verb) {
        return ends && !person && !named && words.at(first).capital()
            ? noted ? ResolutionKind.NOTED : ResolutionKind.AGREED
            : null;
      }
    }
    return null;
  }

  /** Whether an honorific or initials name somebody who then notes or agrees. */
  private static boolean speaksOf(Words words, int first) {
    for (int i = first; i < Math.min(words.size(), TERSE); i++) {
      if (Honorifics.is(words.lower(i)) && words.at(i).capital()) {
        return true;
      }
    }
    String word = words.lower(first);
    return word.length() <= 3 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static boolean isFeeling(Words words, int from) {
    for (int i = from; i < from + 3; i++) {
      switch (words.lower(i)) {
        case "regret", "thanks", "interest", "sadness", "pleasure", "gratitude" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isName(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.at(i).capital()) {
        return false;
      }
    }
    return true;
  }
}
