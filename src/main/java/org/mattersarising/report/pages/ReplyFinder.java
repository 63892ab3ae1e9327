package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import org.mattersarising.model.Act;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

/**
 * Finds what the minutes record in response to a concern: an answer in the same item by somebody
 * else than those who asked. A doubtful one is left out, and the page points to the minutes:
 *
 * <ul>
 *   <li>in the same paragraph, what anybody in office tells before somebody else asks;
 *   <li>in the next, what is told as an answer, or follows a question at once on its theme;
 *   <li>further on, or once somebody else has asked on the same theme, only what a speaker whom the
 *       sentence states says in taking that theme up;
 *   <li>once somebody else may have asked of another matter, nothing;
 *   <li>under a {@link SundryItem}, in another paragraph only what is told as an answer on the same
 *       theme.
 * </ul>
 *
 * Whoever explains a problem of their own service is not asking, so nothing is called a response to
 * that.
 */
final class ReplyFinder {

  /** How far to look; items of many pages hold several exchanges. */
  private static final int WINDOW = 12;

  private final Exchanges exchanges;

  ReplyFinder(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  Optional<Statement> find(Statement asked) {
    if (asked.item() < 0 || !asks(asked) || isDoubtful(asked)) {
      return Optional.empty();
    }
    List<Statement> all = exchanges.statements();
    int end = Math.min(all.size(), asked.index() + 1 + WINDOW);
    boolean othersAsked = false;
    boolean sameVoice = true;
    boolean atOnce = true;
    for (Statement next : all.subList(Math.min(asked.index() + 1, end), end)) {
      if (next.item() != asked.item()) {
        break;
      }
      String words = words(next);
      sameVoice &=
          next.speaker().method() != SpeakerMethod.STATED
              && next.paragraph() == asked.paragraph()
              && ReplyWords.goOn(words);
      if (sameVoice) {
        continue;
      }
      boolean somebodyElse = isSomebodyElse(asked, next, words);
      if (next.counted() && somebodyElse && responds(asked, next, words, othersAsked, atOnce)) {
        return Optional.of(next);
      }
      atOnce = false;
      boolean asksToo = asks(next) && !isSamePerson(asked, next) && !ReplyWords.goOn(words);
      if (asksToo && !exchanges.shareTheme(asked, next)) {
        break;
      }
      // Who is not plainly somebody in office may be a member who asks.
      othersAsked |= asksToo || isOther(next) && !somebodyElse;
    }
    return Optional.empty();
  }

  /**
   * @param othersAsked whether what is answered now may be another's question
   * @param atOnce whether nobody spoke between
   */
  private boolean responds(
      Statement asked, Statement next, String words, boolean othersAsked, boolean atOnce) {
    int apart = next.paragraph() - asked.paragraph();
    if (apart > 0 && isSundry(asked) && !(exchanges.shareTheme(asked, next) && isTold(words))) {
      return false;
    }
    if (next.act() == Act.ACTION) {
      // A task stands for itself, whoever minuted it; one on another matter only right here.
      boolean here = apart == 0 && isOther(next) && !ReplyWords.goOn(words);
      return !othersAsked
          && (here || exchanges.shareTheme(asked, next))
          && !merelyTaken(asked, next, words);
    }
    boolean stated = next.speaker().method() == SpeakerMethod.STATED;
    if (othersAsked || apart > 1) {
      return stated
          && answers(next)
          && exchanges.shareTheme(asked, next)
          && (othersAsked ? ReplyWords.takeUp(words) : isTold(words))
          && !merelyTaken(asked, next, words);
    }
    if (!answers(next) || merelyTaken(asked, next, words)) {
      return acknowledges(asked, next) && isTold(words) && !resolves(next, words);
    }
    boolean question = asked.act() == Act.QUESTION;
    boolean like = stated || ReplyWords.answer(words);
    return apart == 0
        ? (like || atOnce || question)
            && (exchanges.shareTheme(asked, next) || !ReplyWords.pointOn(words))
        : like && !ReplyWords.openOrPointOn(words)
            || question && atOnce && exchanges.shareTheme(asked, next);
  }

  private boolean isSundry(Statement asked) {
    return SundryItem.is(exchanges.document().structure().items().get(asked.item()));
  }

  private static boolean isTold(String words) {
    return ReplyWords.answer(words) && !ReplyWords.openOrPointOn(words);
  }

  /** Who goes on without being named may be reporting, and no longer raise what was put before. */
  private static boolean isDoubtful(Statement asked) {
    return asked.speaker().group() == SpeakerGroup.EXTERNAL
        && asked.speaker().method() != SpeakerMethod.STATED;
  }

  /**
   * Whether it is safe to say that another speaks. People from outside go on unnamed; nobody knows
   * who else speaks where nobody knows who asked; and a name alone tells an officer from a member
   * only by words that answer.
   */
  private static boolean isSomebodyElse(Statement asked, Statement next, String words) {
    if (next.act() == Act.ACTION) {
      return true;
    }
    boolean stated = next.speaker().method() == SpeakerMethod.STATED;
    if (!stated && SpokenBy.nameMember(words)) {
      return false;
    }
    if (isSamePerson(asked, next)
        || asked.speaker().group() == next.speaker().group() && next.speaker().role().isEmpty()) {
      return false;
    }
    if (asked.speaker().group() == SpeakerGroup.NONE
        || asked.speaker().group() == next.speaker().group()) {
      return stated && ReplyWords.answer(words);
    }
    return !SpokenBy.isPerson(next.speaker()) || ReplyWords.takeUp(words);
  }

  private static boolean isSamePerson(Statement one, Statement other) {
    return one.speaker().group() == other.speaker().group()
        && !one.speaker().role().isEmpty()
        && one.speaker().role().equals(other.speaker().role());
  }

  /**
   * What the page may say of an asking passage without a response: that none is recorded, or, where
   * others than members speak later in the item or something is decided, that a reader has to look.
   * Good news told in passing waits for no response.
   */
  String silence(Statement asked) {
    String words = words(asked);
    boolean resolved = asked.act() == Act.RECOMMENDATION && resolves(asked, words);
    boolean problem = asked.act() != Act.CONCERN || asked.stance() == Stance.PROBLEM;
    if (asked.item() < 0 || !asks(asked) || !problem || resolved || ReplyWords.holdAnswer(words)) {
      return "";
    }
    boolean others =
        asked.speaker().group() == SpeakerGroup.NONE
            || isDoubtful(asked)
            || exchanges.followed(asked, this::mayAnswer);
    return others ? "See the minutes for any response." : "No response recorded in this item.";
  }

  private boolean mayAnswer(Statement next) {
    return isOther(next)
        || next.act() == Act.ASSURANCE
        || next.act() == Act.INFORMATION
        || SpokenBy.isPerson(next.speaker())
        || next.act() == Act.ACTION
        || ReplyWords.holdAnswer(words(next))
        || exchanges.holds(next, r -> r.kind() != ResolutionKind.NOTED);
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

  /** Whether a sentence is the meeting's own taking note, its resolution, or its thanks. */
  private boolean merelyTaken(Statement asked, Statement next, String words) {
    if (next.act() == Act.ACTION) {
      return resolves(next, words) && !exchanges.shareTheme(asked, next);
    }
    return ReplyWords.isTaken(words) || ReplyWords.isThanks(words) || resolves(next, words);
  }

  private boolean resolves(Statement next, String words) {
    return ReplyWords.isResolution(words)
        || exchanges.holds(next, r -> r.kind() == ResolutionKind.NOTED || !isOther(next));
  }

  private String words(Statement statement) {
    return exchanges.document().source().readText().slice(statement.span()).strip();
  }

  private static boolean isOther(Statement next) {
    SpeakerGroup group = next.speaker().group();
    return group != SpeakerGroup.MEMBER && group != SpeakerGroup.NONE;
  }

  private static boolean answers(Statement next) {
    return switch (next.act()) {
      case ASSURANCE, INFORMATION -> isOther(next);
      default -> false;
    };
  }

  /** Whether a person in office takes the point up, though in words that raise or decide it. */
  private static boolean acknowledges(Statement asked, Statement next) {
    return (next.act() == Act.CONCERN
            || next.act() == Act.DECISION
            || next.act() == Act.RECOMMENDATION)
        && isOther(next)
        && !next.speaker().role().isEmpty()
        && next.speaker().group() != asked.speaker().group();
  }
}
