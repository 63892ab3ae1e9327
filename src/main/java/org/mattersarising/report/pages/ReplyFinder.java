package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

/**
 * Finds what the minutes record in response to a concern: the next answer in the same item by
 * somebody else than those who asked. It shares a theme with the concern, or stands in its
 * paragraph or the next, before anybody raises something new there. Whoever explains a problem of
 * their own service is not asking, so nothing is called a response to that.
 */
final class ReplyFinder {

  /** How far to look; items of many pages hold several exchanges. */
  private static final int WINDOW = 12;

  private ReplyFinder() {}

  static Optional<Statement> find(Corpus.Place place) {
    Statement asked = place.statement();
    if (asked.item() < 0 || !asks(asked)) {
      return Optional.empty();
    }
    List<Statement> all = place.document().statements();
    int end = Math.min(all.size(), asked.index() + 1 + WINDOW);
    boolean newExchange = false;
    for (Statement next : all.subList(Math.min(asked.index() + 1, end), end)) {
      if (next.item() != asked.item()) {
        break;
      }
      boolean near = !newExchange && next.paragraph() - asked.paragraph() <= 1;
      if (next.counted()
          && answers(next)
          && (near || Corpus.shareTheme(place.document(), asked, next))) {
        return Optional.of(next);
      }
      newExchange |= asks(next) && next.paragraph() > asked.paragraph();
    }
    return Optional.empty();
  }

  /** Whether a response can be expected: members or people from outside raise something. */
  static boolean asks(Statement statement) {
    SpeakerGroup group = statement.speaker().group();
    return (statement.act() == Act.CONCERN
            || statement.act() == Act.QUESTION
            || statement.act() == Act.RECOMMENDATION)
        && group != SpeakerGroup.OFFICER
        && group != SpeakerGroup.EXECUTIVE;
  }

  private static boolean answers(Statement next) {
    SpeakerGroup group = next.speaker().group();
    boolean others = group != SpeakerGroup.MEMBER && group != SpeakerGroup.NONE;
    return switch (next.act()) {
      case ASSURANCE, INFORMATION -> others;
      // A task stands for itself, whoever minuted it.
      case ACTION -> true;
      default -> false;
    };
  }
}
