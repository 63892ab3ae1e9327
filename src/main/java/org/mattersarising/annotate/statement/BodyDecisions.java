package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;

/**
 * What a body does by the verb behind its name, whatever the sentence was read as: "The Cabinet
 * approved the plan", "Having heard both, the Sub-Committee determined to grant it", and who was
 * chosen: "Councillor Finch was appointed to the Harbour Trust". What it merely considered, asked
 * or agreed with is no decision. Stateless.
 */
final class BodyDecisions {

  private static final Set<String> OBJECTS =
      ReportingVerbs.words("the a an its this these all both it each that two three four");
  private static final Set<String> CHOSEN =
      ReportingVerbs.words("elected appointed re-elected reappointed re-appointed");
  private static final Set<String> OFFICES =
      ReportingVerbs.words("to as chair chairman chairwoman vice-chair vice-chairman mayor leader");

  private static final int REACH = 12;

  private BodyDecisions() {}

  /** The kind of decision; null where no body does anything by its verb. */
  static @Nullable ResolutionKind kind(Words words) {
    int body = BodySubject.of(words);
    if (body < 0) {
      return isChosen(words) ? ResolutionKind.AGREED : null;
    }
    int verb = body + 1;
    while (DecisionVerbs.isAdverb(words.lower(verb))) {
      verb++;
    }
    String next = words.lower(verb + 1);
    boolean does = next.equals("to") || next.equals("that") || next.equals("unanimously");
    boolean object = OBJECTS.contains(next);
    return switch (words.lower(verb)) {
      case "resolved", "determined", "decided" -> does ? ResolutionKind.RESOLVED : null;
      case "agreed" ->
          does && !AgreedViews.is(words, verb + 1, false) ? ResolutionKind.AGREED : null;
      case "approved", "adopted", "endorsed", "ratified", "granted", "refused" ->
          object ? ResolutionKind.AGREED : null;
      case "received" -> object && isAsked(words, verb) ? ResolutionKind.NOTED : null;
      case "noted" -> object && !next.equals("that") ? ResolutionKind.NOTED : null;
      default -> null;
    };
  }

  /** "Received the report and asked that …". */
  private static boolean isAsked(Words words, int verb) {
    for (int i = verb + 2; i < Math.min(words.size() - 2, verb + REACH); i++) {
      String next = words.lower(i + 1);
      if (words.lower(i).equals("and")) {
        return next.equals("asked") || next.equals("requested") || next.equals("noted");
      }
    }
    return false;
  }

  /** "Councillor Finch was appointed to the Trust in place of Councillor Rook". */
  private static boolean isChosen(Words words) {
    if (!Honorifics.is(words.lower(0))) {
      return false;
    }
    for (int i = 2; i < Math.min(words.size() - 1, 8); i++) {
      if (CHOSEN.contains(words.lower(i))) {
        boolean was = words.lower(i - 1).equals("was") || words.lower(i - 1).equals("were");
        return was && OFFICES.contains(words.lower(i + 1));
      }
    }
    return false;
  }
}
