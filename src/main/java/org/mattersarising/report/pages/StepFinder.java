package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.Statement;

/**
 * Finds what an item ends with on a concern that stands in it: the last task, decision or referral
 * behind it. A program that follows a matter by the words that its statements share misses those
 * that only say "Clerk to write". Taking note is no decision. Where one matter follows another,
 * only what stands in the paragraph of the concern, or a task right behind it, is its own;
 * elsewhere also what shares its theme or the words of its title.
 */
final class StepFinder {

  /** How far to look: items of many pages hold several matters. */
  private static final int WINDOW = 40;

  /** Steps of one matter stand so close together. */
  private static final int NEAR = 2;

  private static final Pattern REFERRED =
      Pattern.compile("\\b(?:refer|referred|escalated?) (?:\\w+ ){0,6}to (?:the )?\\p{Lu}");

  private final Exchanges exchanges;

  StepFinder(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /** A statement with what it does. */
  record Found(EventKind kind, Statement statement) {}

  /**
   * The weightiest step of the last paragraph that has one.
   *
   * @param named the words by which the matter's title names it
   */
  Optional<Found> after(Statement asked, Set<String> named) {
    if (asked.item() < 0) {
      return Optional.empty();
    }
    boolean sundry = SundryItem.is(exchanges.document().structure().items().get(asked.item()));
    List<Statement> all = exchanges.statements();
    int end = Math.min(all.size(), asked.index() + 1 + WINDOW);
    Found found = null;
    boolean own = true;
    for (Statement next : all.subList(Math.min(asked.index() + 1, end), end)) {
      if (next.item() != asked.item()) {
        break;
      }
      boolean here = next.paragraph() == asked.paragraph();
      boolean like = exchanges.shareTheme(asked, next);
      EventKind kind = kind(next);
      // Behind somebody else's point on another theme, what is done is done about that.
      own &=
          here || sundry && kind == EventKind.ACTION && next.paragraph() <= asked.paragraph() + 1;
      own &= like || !ReplyFinder.asks(next);
      boolean its = own || !sundry && (like || LabelWords.areIn(words(next), named));
      if (kind != null && its && (found == null || goesOn(found, kind, next))) {
        found = new Found(kind, next);
      }
      if (sundry && !own) {
        break;
      }
    }
    return Optional.ofNullable(found);
  }

  /** What comes much later is another matter's, but for what the whole item resolves at its end. */
  private boolean goesOn(Found before, EventKind kind, Statement next) {
    return outranks(kind, before.kind())
        && (next.index() - before.statement().index() <= NEAR
            || ReplyWords.isResolution(words(next)));
  }

  /** Whether a step of the same meeting takes the place of an earlier one. */
  static boolean outranks(EventKind kind, EventKind earlier) {
    return kind != EventKind.ACTION || earlier == EventKind.ACTION;
  }

  private @Nullable EventKind kind(Statement next) {
    if (!next.counted()) {
      return null;
    }
    if (next.act() == Act.ACTION) {
      return EventKind.ACTION;
    }
    String words = words(next);
    boolean decides =
        next.act() == Act.DECISION
            || next.act() == Act.RECOMMENDATION
                && exchanges.holds(next, r -> r.kind() != ResolutionKind.NOTED);
    if (!decides
        || Undecided.isAll(words)
        || ReplyWords.isTaken(words)
        || ReplyWords.isThanks(words)) {
      return null;
    }
    return REFERRED.matcher(words).find() ? EventKind.REFERRED : EventKind.DECISION;
  }

  /** Of a statement of the document. */
  String words(Statement statement) {
    return exchanges.document().source().readText().slice(statement.span()).strip();
  }
}
