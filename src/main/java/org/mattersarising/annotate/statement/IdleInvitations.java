package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.mattersarising.model.Statement;

/**
 * Sentences that look like tasks and give none: what anybody may do ("Councillors to contact the
 * Clerk if they want a place"), what one would have liked, and motions that were lost. Stateless.
 */
final class IdleInvitations {

  private static final int OPENING = 5;
  private static final int NEXT = 3;

  private static final Set<String> CROWDS =
      ReportingVerbs.words(
          "members member councillors councillor anyone anybody residents parishioners owners");
  private static final Set<String> FELT =
      ReportingVerbs.words("preferred liked wished welcomed wanted hoped");

  private IdleInvitations() {}

  static boolean are(String text, List<Statement> statements, Statement statement, Words words) {
    return isOpenToAll(words) || isWish(words) || isLost(text, statements, statement, words);
  }

  /** "Any Member with comments should send them in." */
  private static boolean isOpenToAll(Words words) {
    boolean any = words.lower(0).startsWith("any");
    int crowd = any && CROWDS.contains(words.lower(1)) ? 1 : 0;
    if (!CROWDS.contains(words.lower(crowd))) {
      return false;
    }
    boolean invites =
        switch (words.lower(crowd + 1)) {
          case "to", "should", "can", "may", "who", "with", "wishing", "wanting", "unable" -> true;
          default -> any;
        };
    boolean condition = any;
    for (int i = crowd + 1; invites && i < words.size(); i++) {
      String word = words.lower(i);
      condition |= word.equals("if") || word.equals("who") || word.equals("wishing");
    }
    return invites && condition;
  }

  /** "KS would have preferred a hedge", "and would speak only as Ward Member". */
  private static boolean isWish(Words words) {
    for (int i = 1; i < words.size() - 2; i++) {
      if (words.lower(i).equals("would")) {
        boolean felt = words.lower(i + 1).equals("have") && FELT.contains(words.lower(i + 2));
        boolean speaks =
            words.lower(i + 1).equals("speak")
                && (words.lower(i + 2).equals("only") || words.lower(i + 2).equals("as"));
        return felt || speaks;
      }
    }
    return false;
  }

  /** "…, seconded by Cllr Elm, that the Clerk be asked …": and then it was lost. */
  private static boolean isLost(
      String text, List<Statement> statements, Statement statement, Words words) {
    if (Undecided.is(words)) {
      return true;
    }
    boolean seconded = false;
    for (int i = 0; i < Math.min(words.size(), OPENING * 5); i++) {
      seconded |= words.lower(i).equals("seconded");
    }
    int last = Math.min(statements.size() - 1, statement.index() + NEXT);
    for (int i = statement.index() + 1; seconded && i <= last; i++) {
      Statement next = statements.get(i);
      if (next.item() != statement.item()) {
        return false;
      }
      switch (Outcome.of(Words.of(text, next.span().start(), next.span().end()))) {
        case LOST -> {
          return true;
        }
        case CARRIED -> {
          return false;
        }
        case NONE -> {}
      }
    }
    return false;
  }
}
