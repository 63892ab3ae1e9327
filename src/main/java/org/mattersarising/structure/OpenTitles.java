package org.mattersarising.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Titles without numbers or mark-up on a page that lost both: under the head "No. Item", or, where
 * the page begins behind it, in a text that numbers nothing. What speaks for a title is weighed:
 * standing business, the size of its report, a purpose or "Minutes:" below decide alone; the empty
 * lines around it, its case, its length and the sentence below must come together. Such lines count
 * only in a text with some that are sure. A purpose without a title is its own.
 */
final class OpenTitles {

  private static final Pattern HEAD = Pattern.compile("(?i)no\\.? items?");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(?:councillors?|cllrs?|mr|mrs|ms|dr|miss|sir|professor|officers?)\\b.*");
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:was|were|had|been|has|is|are|noted|agreed|confirmed|received)\\b");
  private static final Pattern ORAL =
      Pattern.compile("(?i)(?:verbal|oral) (?:report|update|presentation)\\.?");

  /** One who attended, with initials that the minutes go on with: "Ann Other (AO)". */
  private static final Pattern ATTENDER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,4}\\(\\p{Lu}{2,4}\\)(?: [\\p{L} /-]{1,40})?");

  /** The title of the file or its approval. */
  private static final Pattern OF_FILE =
      Pattern.compile(
          "(?i)(?:draft |approved )?minutes(?: approved)?[ ,:–-]{1,4}"
              + "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})");

  private static final int MOST_WORDS = 18;
  private static final int MOST_WORDS_WITH_PAPER = 30;
  private static final int SHORT = 10;
  private static final int LONGEST_PURPOSE = 220;
  private static final int LONGEST_NAME = 160;

  /** What a sign that decides alone weighs, and what the others must come to together. */
  private static final int SURE = 6;

  private static final int STRONG = 2;

  /** Fewer can be the headings of any text. */
  private static final int FEWEST_WITHOUT_HEAD = 2;

  /** Lines under the head in which a page that numbers its items has the first number. */
  private static final int ROW = 4;

  private final List<TextLine> lines;
  private final String text;

  /** Where the first row begins; -1 without a head. */
  private final int firstRow;

  /** The stops that titles end in here. */
  private final String stops;

  private OpenTitles(List<TextLine> lines, String text, int firstRow) {
    this.lines = lines;
    this.text = text;
    this.firstRow = firstRow;
    this.stops = (ending(lines, '.') ? "." : "") + (ending(lines, ':') ? ":" : "");
  }

  private static boolean ending(List<TextLine> lines, char stop) {
    return lines.stream()
            .filter(line -> line.text().charAt(line.text().length() - 1) == stop)
            .filter(line -> line.blankBefore() && line.blankAfter())
            .filter(line -> standing(line.text()))
            .count()
        >= FEWEST_WITHOUT_HEAD;
  }

  /** Whether a line that ends in a stop is the title of standing business all the same. */
  private static boolean standing(String s) {
    return s.split(" ").length <= SHORT && StandingBusiness.is(s.substring(0, s.length() - 1));
  }

  /** Where such titles begin; empty where the page numbers its items, or is none. */
  static Set<Integer> of(List<TextLine> lines, String text) {
    int head = 0;
    while (head < lines.size() && !HEAD.matcher(lines.get(head).text()).matches()) {
      head++;
    }
    boolean headed = head < lines.size();
    OpenTitles page = new OpenTitles(lines, text, headed ? head + 1 : -1);
    if (headed) {
      return page.numbered(head + 1) ? Set.of() : page.from(head + 1);
    }
    boolean sure = page.surely() >= FEWEST_WITHOUT_HEAD;
    return sure && ItemStyle.of(lines, text) == ItemStyle.PLAIN
        ? page.from(page.firstSure())
        : Set.of();
  }

  /** Whether rows begin with numbers: then the first does. */
  private boolean numbered(int from) {
    List<TextLine> rows = lines.subList(from, lines.size());
    for (TextLine line : rows.subList(0, Math.min(ROW, rows.size()))) {
      Marker marker = Marker.of(text, line.start(), line.end());
      String rest = marker == null ? "" : text.substring(marker.content(), line.end());
      boolean titled = rest.isBlank() || Titles.possible(rest) || ItemStyle.runIn(rest) > 0;
      if (marker != null && titled && (marker.ordinal() >= 0 || marker.style().names())) {
        return true;
      }
    }
    return switch (ItemStyle.of(rows, text)) {
      case PLAIN, DOTTED, BARE, BRACKETED, MARKDOWN -> false;
      default -> true;
    };
  }

  private int firstSure() {
    int at = 0;
    while (!(shaped(at) && surely(at, false))) {
      at++;
    }
    return at;
  }

  /** How many titles are sure; a running head is one, however often and with what number. */
  private int surely() {
    NumbersBehind numbers = NumbersBehind.of(lines);
    Set<String> sure = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.marked() || line.level() > 0 || numbers.in(line.text()) != null) {
        return 0; // mark-up or numbers tell its titles
      }
      if (shaped(i) && surely(i, false)) {
        sure.add(line.text().replaceAll("\\d{1,6}", "#"));
      }
    }
    return sure.size();
  }

  private Set<Integer> from(int from) {
    Set<Integer> titles = new TreeSet<>();
    boolean documents = false;
    String above = "";
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean title = title(i, documents, above);
      if (title) {
        titles.add(line.start());
      }
      above = title ? Titles.key(ItemStyle.titleOf(line)) : "";
      documents =
          Wording.documentsLabel(line.text())
              || documents && !title && !line.text().endsWith(".") && hasTail(line);
    }
    return titles.size() > 1 ? titles : Set.of();
  }

  /**
   * Whether a line is a title.
   *
   * @param documents whether papers are listed here
   * @param above the title of the line above; empty where that is none
   */
  private boolean title(int at, boolean documents, String above) {
    TextLine line = lines.get(at);
    if (!above.isEmpty()) {
      // An item that nothing was said on stands between them.
      return apart(at)
          && shaped(at)
          && (hasTail(line) || StandingBusiness.is(ItemStyle.titleOf(line)))
          && !Titles.key(line.text()).startsWith(above);
    }
    return shaped(at) && (surely(at, documents) || weight(at, documents) >= SURE) || purpose(at);
  }

  private boolean shaped(int at) {
    TextLine line = lines.get(at);
    String s = ItemStyle.titleOf(line);
    boolean isLong = StandingBusiness.isLong(s);
    int most = hasTail(line) ? MOST_WORDS_WITH_PAPER : MOST_WORDS;
    return line.blankBefore()
        && (line.blankAfter() || hasTail(line) || purposeBelow(at))
        && !s.isEmpty()
        && (".;:,".indexOf(s.charAt(s.length() - 1)) < 0
            || stops.indexOf(s.charAt(s.length() - 1)) >= 0
            || s.endsWith(".") && standing(s)
            || isLong)
        && (s.split(" ").length <= most || isLong)
        && unnumbered(line)
        && Titles.possible(s.endsWith(".") ? s.substring(0, s.length() - 1) : s)
        && !Wording.resolution(s)
        && !Wording.action(s)
        && !ATTENDER.matcher(s).matches()
        && !OF_FILE.matcher(s).matches()
        && !(s.indexOf(':') > 0 && Wording.attendance(s))
        && !(at == 0
            && s.regionMatches(true, 0, "minutes", 0, 7)
            && !hasTail(line)
            && !purposeBelow(at))
        && !s.matches("(?i)(?:councillors?|cllrs?|mrs?|ms|dr|miss)\\b.*");
  }

  private boolean unnumbered(TextLine line) {
    Marker marker = Marker.of(text, line.start(), line.end());
    return marker == null || MunicipalYear.is(marker.label());
  }

  /** Whether one sign decides. */
  private boolean surely(int at, boolean documents) {
    TextLine line = lines.get(at);
    boolean tail = hasTail(line);
    String s = ItemStyle.titleOf(line);
    if (StandingBusiness.is(s.endsWith(".") ? s.substring(0, s.length() - 1) : s)) {
      return !documents || !tail;
    }
    if (documents || at + 1 >= lines.size()) {
      return !documents && tail;
    }
    String next = lines.get(at + 1).text();
    boolean below =
        Wording.documentsLabel(next)
            || Wording.minutesLabel(next)
            || Wording.decisionLabel(next)
            || ORAL.matcher(next).matches()
            || purposeBelow(at);
    boolean named =
        next.length() < LONGEST_NAME
            && !next.endsWith(".")
            && at + 2 < lines.size()
            && Wording.documentsLabel(lines.get(at + 2).text());
    return tail || below || named;
  }

  private boolean purposeBelow(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(at + 1).text();
    return next.startsWith("To ") && Wording.agendaPurpose(next) || AgendaNotice.is(next);
  }

  /** What the signs together weigh that decide nothing alone. */
  private int weight(int at, boolean documents) {
    String s = ItemStyle.titleOf(lines.get(at));
    if (documents
        || at == 0
        || at + 1 >= lines.size()
        || PERSON.matcher(s).matches()
        || Clauses.headLine(s)
        || Wording.furniture(s)
        || Wording.label(s)
        || Wording.attendance(s)
        || lines.get(at - 1).text().endsWith(":")) {
      return 0;
    }
    int words = s.split(" ").length;
    String next = lines.get(at + 1).text();
    int weight = apart(at) ? STRONG : 0;
    weight += at == firstRow ? STRONG : 0;
    weight += words > 1 && Titles.titleCase(s) && !Titles.capitals(s) ? STRONG : 0;
    weight += words <= SHORT ? 1 : 0;
    weight += next.endsWith(".") || Wording.resolution(next) ? STRONG : 0;
    weight += !next.endsWith(".") && TOLD.matcher(next).find() ? 1 : 0;
    weight -= s.indexOf(',') >= 0 ? STRONG : 0;
    return weight;
  }

  /** A purpose of the agenda with no title above it. */
  private boolean purpose(int at) {
    TextLine line = lines.get(at);
    return line.text().length() <= LONGEST_PURPOSE
        && line.text().startsWith("To ")
        && line.text().indexOf(". ") < 0
        && line.blankBefore()
        && line.blankAfter()
        && (Wording.agendaPurpose(line.text()) || AgendaNotice.is(line.text()))
        && apart(at)
        && at + 1 < lines.size()
        && !Wording.agendaPurpose(lines.get(at + 1).text());
  }

  /** Whether more than one empty line stands above it, as between the parts of such a page. */
  private boolean apart(int at) {
    int from = at == 0 ? 0 : lines.get(at - 1).end();
    return text.substring(from, lines.get(at).start()).chars().filter(c -> c == '\n').count() > 2;
  }

  private static boolean hasTail(TextLine line) {
    return ItemStyle.titleOf(line).length() < line.text().length();
  }
}
