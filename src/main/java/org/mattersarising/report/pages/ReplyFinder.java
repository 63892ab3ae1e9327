package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mattersarising.model.Act;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

/**
 * Finds what the minutes record in response to a concern: the next answer in the same item by
 * somebody else than those who asked. It shares a theme with the concern, or stands in its
 * paragraph, or in the next as an answer is told, before anybody raises something new there.
 * Whoever explains a problem of their own service is not asking, so nothing is called a response to
 * that.
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
    boolean sameVoice = true;
    for (Statement next : all.subList(Math.min(asked.index() + 1, end), end)) {
      if (next.item() != asked.item()) {
        break;
      }
      boolean near = !newExchange && next.paragraph() - asked.paragraph() <= 1;
      sameVoice &=
          next.speaker().method() != SpeakerMethod.STATED
              && next.paragraph() == asked.paragraph()
              && ReplyWords.goOn(words(place, next));
      if (next.counted() && !sameVoice && responds(place, next, near)) {
        return Optional.of(next);
      }
      newExchange |= asks(next) && next.paragraph() > asked.paragraph();
    }
    return Optional.empty();
  }

  private static boolean responds(Corpus.Place place, Statement next, boolean near) {
    Statement asked = place.statement();
    String words = words(place, next);
    boolean sameTheme = Corpus.shareTheme(place.document(), asked, next);
    if (!near && !sameTheme) {
      return false;
    }
    boolean named = next.speaker().method() == SpeakerMethod.STATED;
    boolean told = (named || ReplyWords.answer(words)) && !ReplyWords.openOrPointOn(words);
    if (answers(next) && !merelyTaken(place, next, words)) {
      boolean here = next.paragraph() == asked.paragraph();
      return sameTheme
          || near && (here ? !ReplyWords.pointOn(words) : told || next.act() == Act.ACTION);
    }
    return near && told && acknowledges(asked, next) && !resolves(place, next, words);
  }

  /**
   * What the page may say of an asking passage without a response: that none is recorded, or, where
   * others than members speak later in the item or something is decided, only that none was found.
   * Good news told in passing waits for no response.
   */
  static String silence(Corpus.Place place) {
    Statement asked = place.statement();
    String words = words(place, asked);
    boolean resolved = asked.act() == Act.RECOMMENDATION && resolves(place, asked, words);
    boolean problem = asked.act() != Act.CONCERN || asked.stance() == Stance.PROBLEM;
    if (asked.item() < 0 || !asks(asked) || !problem || resolved || ReplyWords.holdAnswer(words)) {
      return "";
    }
    boolean others = asked.speaker().group() == SpeakerGroup.NONE;
    List<Statement> all = place.document().statements();
    for (int i = asked.index() + 1; i < all.size() && all.get(i).item() == asked.item(); i++) {
      Statement next = all.get(i);
      others |=
          isOther(next)
              || SpokenBy.isPerson(next.speaker())
              || next.act() == Act.ACTION
              || ReplyWords.holdAnswer(words(place, next))
              || isDecided(place, next);
    }
    return others
        ? "No response to this was found in this item."
        : "No response recorded in this item.";
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
  private static boolean merelyTaken(Corpus.Place place, Statement next, String words) {
    if (next.act() == Act.ACTION) {
      return resolves(place, next, words)
          && !Corpus.shareTheme(place.document(), place.statement(), next);
    }
    return ReplyWords.isTaken(words) || ReplyWords.isThanks(words) || resolves(place, next, words);
  }

  private static boolean resolves(Corpus.Place place, Statement next, String words) {
    return ReplyWords.isResolution(words)
        || holds(place, next, r -> r.kind() == ResolutionKind.NOTED || !isOther(next));
  }

  private static boolean isDecided(Corpus.Place place, Statement next) {
    return holds(place, next, r -> r.kind() != ResolutionKind.NOTED);
  }

  /** Whether a resolution of some sort stands in a sentence. */
  private static boolean holds(Corpus.Place place, Statement next, Predicate<Resolution> which) {
    return place.document().resolutions().stream()
        .anyMatch(r -> r.item() == next.item() && next.span().contains(r.span()) && which.test(r));
  }

  private static String words(Corpus.Place place, Statement statement) {
    return place.document().source().readText().slice(statement.span()).strip();
  }

  private static boolean isOther(Statement next) {
    SpeakerGroup group = next.speaker().group();
    return group != SpeakerGroup.MEMBER && group != SpeakerGroup.NONE;
  }

  private static boolean answers(Statement next) {
    return switch (next.act()) {
      case ASSURANCE, INFORMATION -> isOther(next);
      // A task stands for itself, whoever minuted it.
      case ACTION -> true;
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
