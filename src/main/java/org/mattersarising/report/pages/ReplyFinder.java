package org.mattersarising.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.model.Act;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
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

  /** How an answer is told; "as set out below" tells none. */
  private static final Pattern ANSWERING =
      Pattern.compile(
          "\\b(?:that|sa(?:id|ys)|explained|told|advised|replied|answered|responded|confirmed"
              + "|reported|(?:re)?assured|acknowledged|accepted|agreed|conceded|admitted|clarified"
              + "|undertook|promised|hoped|thought|believed|expected|recognised|in\\s(?:reply|response|answer))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What somebody does who speaks first. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\b(?:presented|introduced|tabled|circulated|submitted)\\b", Pattern.CASE_INSENSITIVE);

  /** Who asked goes on, whoever the sentence was given to. */
  private static final Pattern GOES_ON = Pattern.compile("(?:He|She|They|His|Her|Their)\\b");

  /** The quoted words hold the answer themselves. */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "\\b(?:(?:was|were|been)\\s(?:told|informed|advised|assured|reminded|referred)"
              + "|in\\s(?:reply|response|answer)|replied|responded|put\\sto\\sthe\\svote)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS_ON =
      Pattern.compile("\\b(?:below|as\\s++follows|overleaf|appended)[.:;]?$");

  private static final Pattern THANKS =
      Pattern.compile("\\b(?:thank(?:s|ed)?|congratulated|wished)\\b", Pattern.CASE_INSENSITIVE);

  /** "(2) That the report be noted", "RESOLVED: ...". */
  private static final Pattern RESOLVES =
      Pattern.compile(
          "[*_\\s]{0,4}(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[).]{0,2}\\s{1,4}[Tt]hat\\b"
              + "|That\\b.{1,300}?\\bbe\\b"
              + "|(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Recommended)\\b)",
          Pattern.DOTALL);

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
              && GOES_ON.matcher(words(place, next)).lookingAt();
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
    boolean named = next.speaker().method() == SpeakerMethod.STATED;
    boolean told =
        (named || ANSWERING.matcher(words).find())
            && !OPENING.matcher(words).find()
            && !POINTS_ON.matcher(words).find();
    if (answers(next) && !merelyTaken(place, next, words)) {
      boolean here = next.paragraph() == asked.paragraph();
      return sameTheme
          || near && (here ? !POINTS_ON.matcher(words).find() : told || next.act() == Act.ACTION);
    }
    return near && told && acknowledges(asked, next) && !resolves(place, next, words);
  }

  /**
   * What the page may say of an asking passage without a response: that none is recorded, or, where
   * others than members speak later in the item or something is decided, only that none was found.
   */
  static String silence(Corpus.Place place) {
    Statement asked = place.statement();
    String words = words(place, asked);
    boolean resolved = asked.act() == Act.RECOMMENDATION && resolves(place, asked, words);
    if (asked.item() < 0 || !asks(asked) || resolved || ANSWERED.matcher(words).find()) {
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
              || ANSWERED.matcher(words(place, next)).find()
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
    return isTaken(words) || isThanks(words) || resolves(place, next, words);
  }

  private static boolean resolves(Corpus.Place place, Statement next, String words) {
    return isResolution(words)
        || place.document().resolutions().stream()
            .anyMatch(r ->
                r.item() == next.item()
                    && r.span().start() >= next.span().start()
                    && r.span().end() <= next.span().end()
                    && (r.kind() == ResolutionKind.NOTED || !isOther(next)));
  }

  private static boolean isDecided(Corpus.Place place, Statement next) {
    return place.document().resolutions().stream()
        .anyMatch(r ->
            r.kind() != ResolutionKind.NOTED
                && r.item() == next.item()
                && r.span().start() >= next.span().start()
                && r.span().end() <= next.span().end());
  }

  static boolean isTaken(String words) {
    return words.length() <= SHORT && TAKEN.matcher(words).matches() && !SAID.matcher(words).find();
  }

  static boolean isThanks(String words) {
    return THANKS.matcher(words).find() && !SAID.matcher(words).find();
  }

  static boolean isResolution(String words) {
    return RESOLVES.matcher(words).lookingAt();
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
