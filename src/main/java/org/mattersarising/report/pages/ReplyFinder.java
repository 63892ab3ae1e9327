package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

/**
 * Finds what the minutes record in response to a concern: the next answer in the same item. An
 * assurance or a task answers when it shares a theme with the concern or stands in its paragraph or
 * the next; plain information only when it shares a theme or the paragraph, since otherwise it more
 * likely begins something else.
 */
final class ReplyFinder {

  /** How far to look; items of many pages hold several exchanges. */
  private static final int WINDOW = 12;

  private ReplyFinder() {}

  static Optional<Statement> find(Corpus corpus, Corpus.Place place) {
    Statement asked = place.statement();
    if (asked.item() < 0 || !asks(asked)) {
      return Optional.empty();
    }
    List<Statement> all = place.document().statements();
    int end = Math.min(all.size(), asked.index() + 1 + WINDOW);
    for (Statement next : all.subList(Math.min(asked.index() + 1, end), end)) {
      if (next.item() != asked.item()) {
        break;
      }
      int reach = next.act() == Act.INFORMATION ? 0 : 1;
      boolean near = next.paragraph() - asked.paragraph() <= reach;
      if (next.counted() && answers(next, asked) && (near || corpus.shareTheme(asked, next))) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** Whether a response can be expected at all. */
  static boolean asks(Statement statement) {
    return statement.act() == Act.CONCERN
        || statement.act() == Act.QUESTION
        || statement.act() == Act.RECOMMENDATION;
  }

  private static boolean answers(Statement next, Statement asked) {
    SpeakerGroup group = next.speaker().group();
    boolean fromAsker = group == asked.speaker().group() && group != SpeakerGroup.OFFICER;
    return switch (next.act()) {
      case ASSURANCE -> true;
      case ACTION -> true;
      case INFORMATION -> group != SpeakerGroup.NONE && group != SpeakerGroup.MEMBER && !fromAsker;
      default -> false;
    };
  }
}
