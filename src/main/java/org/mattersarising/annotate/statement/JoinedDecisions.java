package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;

/**
 * What a body does by a later verb of the sentence: "The Committee noted the report and agreed that
 * …", "Members were content and accepted the offer", "…, and so agreed." Stateless.
 */
final class JoinedDecisions {

  private static final int SENTENCE = 120;
  private static final int JOINT = 4;

  private static final Set<String> OBJECTS =
      ReportingVerbs.words("the a an its his her their this these both all each");
  private static final Set<String> SETTLES =
      ReportingVerbs.words(
          "approved adopted endorsed granted refused renewed revoked suspended ratified confirmed");

  /** What a body accepts by deciding, unlike an apology or a point. */
  private static final Set<String> OFFERED =
      ReportingVerbs.words(
          """
          offer recommendation recommendations quotation quote tender nomination nominations
          resignation invitation proposal minutes report\
          """);

  /** Where a clause has another subject than the body. */
  private static final Set<String> OTHERS =
      ReportingVerbs.words(
          """
          which who whom whether if unless when where because although while he she said told
          explained reported replied stated had\
          """);

  private static final Set<String> FEELS =
      ReportingVerbs.words(
          "satisfied content minded happy delighted sympathetic pleased agreed persuaded noted");

  /**
   * One of them.
   *
   * @param joint the word that joins it to what stands before
   */
  record Joined(int joint, ResolutionKind kind) {}

  private JoinedDecisions() {}

  /** The first of a sentence whose subject is a body; null without. */
  static @Nullable Joined of(Words words) {
    int body = BodySubject.orMembers(words);
    return body < 0 ? soAgreed(words) : behind(words, body + 1);
  }

  private static @Nullable Joined behind(Words words, int from) {
    boolean feels = false;
    for (int i = from; i < Math.min(words.size() - 2, SENTENCE); i++) {
      String word = words.lower(i);
      feels |= FEELS.contains(word) && i < from + JOINT;
      boolean other = OTHERS.contains(word) || word.equals("that") && !feels;
      if (other && i > from) {
        return null;
      }
      boolean joint = word.equals("and") || word.equals(";");
      ResolutionKind kind = joint && i > from ? kind(words, i + 1) : null;
      if (kind != null) {
        return new Joined(i, kind);
      }
    }
    return soAgreed(words);
  }

  /** "They were happy to leave it to the Chair, and so agreed." */
  private static @Nullable Joined soAgreed(Words words) {
    int end = words.size();
    while (end > 0 && words.isMark(end - 1)) {
      end--;
    }
    String last = words.lower(end - 1);
    boolean so = words.lower(end - 2).equals("so") && words.lower(end - 3).equals("and");
    if (!so || !last.equals("agreed") && !last.equals("resolved")) {
      return null;
    }
    return new Joined(0, last.equals("agreed") ? ResolutionKind.AGREED : ResolutionKind.RESOLVED);
  }

  /** "Recommended them to Cabinet". */
  private static boolean holdsTo(Words words, int from) {
    for (int i = from; i < Math.min(words.size() - 1, from + 2 * JOINT); i++) {
      if (words.lower(i).equals("to") && words.at(i + 1).capital()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ResolutionKind kind(Words words, int from) {
    int verb = from;
    while (verb < from + JOINT
        && (DecisionVerbs.isAdverb(words.lower(verb)) || words.lower(verb).equals("and"))) {
      verb++;
    }
    String next = words.lower(verb + 1);
    boolean clause = next.equals("that") || next.equals("to") || next.equals("unanimously");
    String word = words.lower(verb);
    return switch (word) {
      case "resolved", "determined", "decided" -> clause ? ResolutionKind.RESOLVED : null;
      case "agreed" ->
          clause && !AgreedViews.is(words, verb + 1, false)
                  || next.equals("it") && words.lower(verb + 2).equals("should")
              ? ResolutionKind.AGREED
              : null;
      case "recommended" ->
          clause
                  || (next.equals("it") || next.equals("them") || OBJECTS.contains(next))
                      && holdsTo(words, verb + 2)
              ? ResolutionKind.RECOMMENDED
              : null;
      case "noted" -> OBJECTS.contains(next) ? ResolutionKind.NOTED : null;
      case "accepted" ->
          OBJECTS.contains(next)
                  && (OFFERED.contains(words.lower(verb + 2))
                      || OFFERED.contains(words.lower(verb + 3)))
              ? ResolutionKind.AGREED
              : null;
      default -> SETTLES.contains(word) && OBJECTS.contains(next) ? ResolutionKind.AGREED : null;
    };
  }
}
