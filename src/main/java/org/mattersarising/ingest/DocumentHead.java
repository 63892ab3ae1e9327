package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above the first item: the only ones that speak for the whole document.
 *
 * @param lines all of them, without mark-up, not empty
 * @param titles those before the attendance: they name the host, the others name guests, too
 * @param itemPage whether the document is the page of a single item
 */
record DocumentHead(List<String> lines, List<String> titles, boolean itemPage) {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\\s-][^<>]{0,200})?/?>|\\*\\*|__|^#{1,6}\\s+");

  /** Tags that end a line: pages saved as text have them where their line ends were. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:br|p|div|li|ul|ol|table|tr|td|th|section|article|header|footer|h[1-6]|hr)(?:[\\s-][^<>]{0,200})?/?>");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\d{1,4}[.)](?:\\s.*|\\p{Lu}.*)?|(?!19\\d\\d|20\\d\\d)\\d{3,4}\\s\\p{Lu}.*|\\d{1,4}/\\d{1,4}(?:\\s.*)?|[A-Z]{1,6}\\d{0,3}/\\d{1,4}(?:[/-]\\d{1,4}){0,2}(?:\\s.*)?"
              + "|[A-Z]{2,6}[ -]\\d{1,4}/\\d{2,4}(?:\\s.*)?|(?!.*\\d{4})(?!.*(?i:committee|board|panel|commission)\\s\\(\\d\\)$)\\p{Lu}.{3,120}\\s\\(\\d{1,3}\\)"
              + "|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,3})?\\s+\\p{Lu}.*|\\d{1,3}\\s+(?i:apolog|declar|minutes\\b|welcome|substitut|urgent|interests?\\b|attendance|introduc|election).*|(?i:minutes:|item \\d{1,3}\\b.*"
              + "|apologies(?: for absence.*)?|declarations? of .*|welcome\\b.*))");
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i)(?:(?:members |councillors |also |officers )?(?:present|in attendance|attended)\\b.*"
              + "|(?:apologies|observers|officers|councillors?|cllrs?|attendees|attendance|clerk)\\b.*"
              + "|(?:\\p{Lu}[\\p{L}’'&-]{1,20} ){1,3}(?-i:[Aa]ttendees|[Aa]ttendance|[Pp]resent)\\b.{0,80})");

  private static final String LABEL = "agenda item";

  /** The page of one matter, with the meetings that had it as an item. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?i)issue\\s?[–-]\\s?(?:meetings?|decisions?|details|items?)|decision details");

  /** Who took the decision that a page is on. */
  private static final Pattern DECISION_MAKER =
      Pattern.compile("(?i)decision[- ]maker\\s?:\\s?(.{3,120})");

  /**
   * "Meeting: 14/05/2021 - Foo Panel (Item 7)", "Meeting of Foo Panel, Friday, 14th May (Item 7.)".
   */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\W{0,4}meeting(?:: ?\\d{1,2}/\\d{1,2}/\\d{4} ?[–-] ?| of (?:the )?)(.{3,120}?)"
              + "(?:, ?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,60}?)? ?\\(item:? ?\\d{1,4}[a-z]?\\.?\\)");

  private static final Pattern OWN_NUMBER =
      Pattern.compile("^\\d{1,4}[a-z]?\\.?\\s{1,6}(?=\\p{Lu})");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\s(?:pdf icon )?pdf \\d{1,6} ?[km]b\\b.*$");

  /** A sentence on the minutes of another meeting; what it says is not of this one. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\W{0,4}(?:\\d{1,3}[.)]?\\s{1,4})?(?:(?:resolved|submitted|concluded|agreed(?! minutes)|recommended|noted|received|that the|to (?:confirm|approve|sign|agree|receive|accept|note|consider))\\b.*"
              + "|(?!(?:draft |confirmed |approved )?minutes\\b).{0,120}\\bminutes\\b.{0,60}\\bmeetings?\\b.{0,200}\\b(?:previously circulated|(?:be|were|was) (?:approved|confirmed|accepted|agreed|signed|taken as read|noted)|correct record)\\b.*)");

  /** Whether a line speaks of the minutes of another meeting. */
  static boolean earlier(String line) {
    return EARLIER.matcher(line).matches();
  }

  /** The body that the page of one item says it was before; empty where it does not. */
  String itemBody() {
    for (String line : itemPage ? lines : List.<String>of()) {
      Matcher meeting = MEETING.matcher(line);
      if (meeting.matches()) {
        return meeting.group(1).strip();
      }
      Matcher maker = DECISION_MAKER.matcher(line);
      if (maker.matches()) {
        String body = maker.group(1).strip();
        return body.matches("(?i)(?:\\p{L}{3,12} ){0,2}council") ? "Council" : body;
      }
    }
    return "";
  }

  /** The lines that speak of this meeting: on the page of one item not those of the item. */
  List<String> ownLines() {
    int from =
        itemPage
            ? first(line -> line.equalsIgnoreCase(LABEL) || ISSUE.matcher(line).matches())
            : -1;
    List<String> own = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (from >= 0 && i > from
          ? line.matches(
              "(?i)\\W{0,4}(?:meeting\\b|date of decision\\b|decided at\\b|\\d{1,2}/\\d{1,2}/\\d{4} [–-]).*")
          : !earlier(line)) {
        own.add(line);
      }
    }
    return own;
  }

  /** The title of the one item of an item's page; empty elsewhere, and where it has none. */
  Optional<String> itemTitle() {
    if (!itemPage) {
      return Optional.empty();
    }
    int at = first(line -> MEETING.matcher(line).matches());
    int label = first(line -> line.equalsIgnoreCase(LABEL) || ISSUE.matcher(line).matches());
    if (at < 0 || label < 0 || lines.get(label).equalsIgnoreCase(LABEL)) {
      at = label;
    }
    while (at >= 0 && at + 1 < lines.size() && lines.get(at + 1).equalsIgnoreCase(LABEL)) {
      at++;
    }
    if (at < 0 || at + 1 >= lines.size()) {
      return Optional.empty();
    }
    String title = OWN_NUMBER.matcher(lines.get(at + 1)).replaceFirst("");
    return Optional.of(FILE.matcher(title).replaceFirst("").strip());
  }

  private int first(java.util.function.Predicate<String> wanted) {
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The text with a line end for each tag that was one. */
  static String broken(String text) {
    return text.indexOf('<') < 0 ? text : BLOCK.matcher(text).replaceAll("\n");
  }

  /** Markdown's escapes, and its marks of quotation. */
  private static final Pattern ESCAPES =
      Pattern.compile("\\\\(?=[.()\\[\\]{}#+!>|*_~`-]|$)|^>[ >]{0,20}+");

  /** A line without mark-up. */
  static String plain(String line) {
    String words = ESCAPES.matcher(line.replace('\u00a0', ' ').strip()).replaceAll("");
    return TARGET.matcher(MARKUP.matcher(words).replaceAll("")).replaceAll("]").strip();
  }

  /** The titles that can name the host: on the page of one item those above the item's own. */
  List<String> hostTitles() {
    if (!itemPage) {
      return titles;
    }
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).equalsIgnoreCase(LABEL) || ISSUE.matcher(titles.get(i)).matches()) {
        return titles.subList(0, i);
      }
    }
    return titles;
  }

  /** A page's number or that of a paper above its heading, which is no item's. */
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile(
          "(?i)\\d{1,4} (?:draft )?minutes of\\b.*|item \\d{1,3} .{0,80}\\b(?:council|authority|committee|board|panel)");

  /** The heading of a page of one line, to where it tells who was there. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?<!\\b[Tt]he )\\b(?:M(?i:inutes?)) (?i:of (?:an? |the )?(?:.{0,80}\\b)?meeting\\b.{0,100}?\\b(?:held|on)\\b.{4,120}?(?=\\. |\\s(?:members |councillors |those |also )?(?:present|attendance|in attendance|apologies)\\b|\\s1\\.?\\s|$))");

  /** Words about the minutes of a meeting before this one. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:to (?:approve|confirm|sign|agree|receive|note)|resolved|previous|last|correct record|were|be (?:signed|approved|confirmed))\\b");

  private static final int LONGEST_LINE = 260;
  private static final int RUN_IN_WITHIN = 900;

  /** A link's target: its folders say when a file was put there. */
  private static final Pattern TARGET = Pattern.compile("\\]\\(https?://[^()\\s]{1,600}\\)");

  private static final int MOST_LINES = 30;

  /** Within so many lines the page of an issue has its meeting. */
  private static final int FIRST_LINES = 5;

  static DocumentHead of(String text) {
    List<String> lines = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    boolean itemPage = false;
    boolean issue = false;
    boolean attending = false;
    int from = 0;
    while (from < text.length() && lines.size() < MOST_LINES) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      String raw = text.substring(from, Math.min(to, from + 4000));
      from = to + 1;
      String line = plain(raw);
      if (line.isEmpty()) {
        continue;
      }
      // The title above an issue's meeting may look like an item, "Apologies for absence".
      boolean heading = lines.isEmpty() && NUMBERED_HEADING.matcher(line).matches();
      if (ITEM.matcher(line).matches() && !heading && (!issue || lines.size() > FIRST_LINES)) {
        break;
      }
      issue |= ISSUE.matcher(line).matches();
      itemPage |= issue || line.equalsIgnoreCase(LABEL);
      attending |= ATTENDANCE.matcher(line).matches();
      lines.add(line);
      if (!attending && line.length() <= 220) {
        titles.add(line);
      }
      Matcher runIn = RUN_IN.matcher(line.substring(0, Math.min(line.length(), RUN_IN_WITHIN)));
      if (line.length() > LONGEST_LINE
          && titles.size() <= FIRST_LINES
          && runIn.find()
          && !OF_ANOTHER.matcher(line).region(0, runIn.end()).find()) {
        lines.add(runIn.group());
        titles.add(runIn.group());
      }
    }
    return new DocumentHead(List.copyOf(lines), List.copyOf(titles), itemPage);
  }
}
