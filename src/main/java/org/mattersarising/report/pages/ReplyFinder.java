package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.model.Act;
import org.mattersarising.model.ResolutionKind;
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

  /** That the meeting took note or agreed: "The report was noted." It answers nobody. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:(?:[\\w’',()/&-]{1,30}+\\s++){1,14}?(?:(?:was|were|is|are|be|been|duly|then)\\s++){1,3}+)?+"
              + "(?:noted|received)"
              + "(?:\\s++(?:by|with)\\s++(?:[\\w’'-]{1,30}+\\s*+){1,4}+)?[.;:]?"
              + "|(?:it|(?:the\\s++)?(?:report|update|minutes|motion|amendment|recommendations?))\\s++"
              + "(?:was|were)\\s++(?:duly\\s++|then\\s++)?"
              + "(?:accepted|approved|agreed|adopted|endorsed|welcomed)[.;:]?",
          Pattern.CASE_INSENSITIVE);

  /** Whoever says something tells more than that it was taken. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:that|said|says|explained|told|advised|replied|confirmed|reported|assured)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Longer sentences say more than that. */
  private static final int SHORT = 120;

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
          && !merelyTaken(place, next)
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

  /** Whether a sentence is the meeting's own taking note. */
  private static boolean merelyTaken(Corpus.Place place, Statement next) {
    if (next.act() == Act.ACTION) {
      return false;
    }
    String words = place.document().source().readText().slice(next.span()).strip();
    return isTaken(words)
        || place.document().resolutions().stream()
            .anyMatch(r ->
                r.kind() == ResolutionKind.NOTED
                    && r.item() == next.item()
                    && r.span().start() >= next.span().start()
                    && r.span().end() <= next.span().end());
  }

  static boolean isTaken(String words) {
    return words.length() <= SHORT && TAKEN.matcher(words).matches() && !SAID.matcher(words).find();
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
