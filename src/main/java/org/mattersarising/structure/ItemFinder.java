package org.mattersarising.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.Marker.Style;

/** Finds the heads of agenda items, in the way that the document marks them. */
final class ItemFinder {

  /**
   * An item's head.
   *
   * @param textFrom where running text begins on the same line, or -1
   */
  record Found(int textFrom) {}

  private static final Found HEAD = new Found(-1);

  /** Items are counted on over the years so far; no list within one is. */
  private static final int HIGH = 100;

  /** How many lines away the next numbers of a series are looked for. */
  private static final int SERIES_WITHIN = 40;

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private final ItemStyle style;
  private final int level;

  private int lastNumber = -1;
  private int dueFrom = -1;
  private String dueNumber = "";
  private boolean minutesBegun;
  private boolean underTitle;

  ItemFinder(String text, List<TextLine> lines, Draft draft) {
    this.text = text;
    this.lines = lines;
    this.draft = draft;
    this.style = ItemStyle.of(lines, text);
    this.level = style == ItemStyle.MARKDOWN ? MarkdownLevel.ofItems(lines, text) : 0;
  }

  /** Whether a number or "Agenda item" alone on its line waits for its title. */
  boolean titleDue() {
    return dueFrom >= 0;
  }

  boolean minutesBegun() {
    return minutesBegun;
  }

  void minutesBegin() {
    minutesBegun = true;
  }

  /** Whether nothing but labels stands between the item's title and here. */
  boolean underTitle() {
    if (minutesBegun) {
      return false;
    }
    for (int i = draft.size() - draft.sinceItem(); i < draft.size(); i++) {
      ParagraphKind kind = draft.get(i).kind();
      if (kind != ParagraphKind.ITEM_TITLE
          && kind != ParagraphKind.FURNITURE
          && kind != ParagraphKind.LABEL
          && kind != ParagraphKind.AGENDA_NOTE) {
        return false;
      }
    }
    return underTitle;
  }

  /** "7.1" under an unnumbered heading: the heading was the title of item 7. */
  void numberedParagraph(String label) {
    if (style != ItemStyle.PLAIN || draft.size() == 0 || !label.matches("\\d{1,3}\\.1")) {
      return;
    }
    if (draft.last().kind() == ParagraphKind.HEADING) {
      draft.promoteLast("");
      opened();
    }
  }

  /** The head of an item at a line, entered into the draft; null where there is none. */
  @Nullable Found find(int at, boolean inList, String carried) {
    TextLine line = lines.get(at);
    if (titleDue()) {
      int from = dueFrom;
      String number = dueNumber;
      dueFrom = -1;
      return title(line, number, from, line.start());
    }
    if (line.text().equalsIgnoreCase("agenda item") && style == ItemStyle.PAGE) {
      return due(line, "");
    }
    if (capitalsGoOn(line)) {
      draft.extendTitle(line.end());
      draft.add("", new TextSpan(line.start(), line.end()), ParagraphKind.ITEM_TITLE, 0, -1);
      return HEAD;
    }
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null && wordsGoOn(line)) {
      int runIn = afterColon(line.text());
      int end = runIn < 0 ? line.end() : line.start() + line.text().indexOf(':');
      draft.extendTitle(end);
      draft.extendLast(end);
      return runIn < 0 ? HEAD : new Found(line.start() + runIn);
    }
    if (marker == null || marker.style() == Style.BULLET) {
      return unnumbered(at, inList);
    }
    if (!style.marks(marker, line, level)) {
      return null;
    }
    if (marker.content() >= line.end()) {
      return alone(at, marker, inList);
    }
    return onOneLine(line, marker, inList);
  }

  private @Nullable Found alone(int at, Marker marker, boolean inList) {
    TextLine line = lines.get(at);
    if (marker.style() == Style.ITEM
        && draft.size() > 0
        && draft.last().kind() == ParagraphKind.HEADING) {
      draft.promoteLast(marker.label());
      opened();
      draft.add("", new TextSpan(line.start(), line.end()), ParagraphKind.LABEL, 0, -1);
      return HEAD;
    }
    if (at + 1 >= lines.size() || marker.style() == Style.BARE) {
      return null;
    }
    TextLine next = lines.get(at + 1);
    boolean titled =
        Marker.of(text, next.start(), next.end()) == null
            && Titles.possible(ItemStyle.titleOf(next));
    if (!titled || marker.style() == Style.DOTTED && !inSequence(line, marker, inList)) {
      return null;
    }
    lastNumber = Math.max(lastNumber, marker.ordinal());
    return due(line, marker.label());
  }

  private Found due(TextLine line, String number) {
    dueFrom = line.start();
    dueNumber = number;
    return HEAD;
  }

  private @Nullable Found onOneLine(TextLine line, Marker marker, boolean inList) {
    String rest = text.substring(marker.content(), line.end());
    boolean counted = marker.style() == Style.DOTTED || marker.style() == Style.BARE;
    boolean high = marker.ordinal() >= HIGH && marker.ordinal() == lastNumber + 1;
    if (counted && !high && !inSequence(line, marker, inList) && line.level() == 0) {
      return null;
    }
    // Under a Markdown heading's number all is title.
    int runIn = line.level() > 0 ? -1 : ItemStyle.runIn(rest);
    boolean possible = Titles.possible(rest.substring(0, Titles.tail(rest, 0, rest.length())));
    if (marker.style() == Style.BARE
        && !high
        && (!possible || !line.blankBefore() && !Titles.capitals(rest))
        && !(runIn >= 0 && lastNumber < 0)) {
      return null;
    }
    if (counted && !high && !possible && runIn < 0) {
      return null;
    }
    lastNumber = Math.max(lastNumber, marker.ordinal());
    if (!possible && runIn < 0) {
      // A number straight before running text: an item without a title.
      draft.item(marker.label(), line.start(), marker.content(), marker.content());
      opened();
      return new Found(marker.content());
    }
    if (runIn > 0 && !(possible && Titles.capitals(rest))) {
      int textFrom = marker.content() + runIn;
      int titleEnd = textFrom;
      while (titleEnd > marker.content() && ": –-*".indexOf(text.charAt(titleEnd - 1)) >= 0) {
        titleEnd--;
      }
      open(marker.label(), line.start(), marker.content(), titleEnd);
      return new Found(textFrom);
    }
    return title(line, marker.label(), line.start(), marker.content());
  }

  private boolean inSequence(TextLine line, Marker marker, boolean inList) {
    int n = marker.ordinal();
    if (n < 0) {
      return false;
    }
    if (lastNumber < 0) {
      return !inList;
    }
    if (inList && draft.size() > 0 && draft.last().number().equals(Integer.toString(n - 1))) {
      return false;
    }
    if (inList && n != lastNumber + 1) {
      return false;
    }
    return n > lastNumber - 1 && n <= lastNumber + 25 || n >= HIGH && anotherSeries(line, marker);
  }

  /** Whether the next two numbers follow: a second meeting's minutes, in the same document. */
  private boolean anotherSeries(TextLine line, Marker marker) {
    int due = marker.ordinal() + 1;
    int at =
        java.util.Collections.binarySearch(
            lines, line, java.util.Comparator.comparingInt(TextLine::start));
    for (int i = at + 1; i < Math.min(lines.size(), at + SERIES_WITHIN); i++) {
      Marker next = Marker.of(text, lines.get(i).start(), lines.get(i).end());
      if (next != null && next.style() == marker.style() && next.ordinal() == due) {
        if (due == marker.ordinal() + 2) {
          return true;
        }
        due++;
      }
    }
    return false;
  }

  private Found title(TextLine line, String number, int itemFrom, int titleFrom) {
    int end = Titles.tail(text, titleFrom, line.end());
    String words = text.substring(titleFrom, end);
    java.util.regex.Matcher behind = BEHIND.matcher(words);
    if (number.isEmpty() && behind.find()) {
      number = behind.group(1);
      end = titleFrom + behind.start();
    }
    if (itemFrom < titleFrom && lineLength(itemFrom) < titleFrom - itemFrom) {
      int labelEnd = itemFrom + lineLength(itemFrom);
      draft.item(number, itemFrom, titleFrom, end);
      if (draft.size() == 0 || draft.last().span().end() <= itemFrom) {
        draft.add("", new TextSpan(itemFrom, labelEnd), ParagraphKind.LABEL, 0, -1);
      }
      draft.add("", new TextSpan(titleFrom, end), ParagraphKind.ITEM_TITLE, 0, -1);
    } else {
      open(number, itemFrom, titleFrom, end);
    }
    opened();
    if (end < line.end()) {
      draft.add("", new TextSpan(end, line.end()), ParagraphKind.FURNITURE, 0, -1);
    }
    return HEAD;
  }

  private static final java.util.regex.Pattern BEHIND =
      java.util.regex.Pattern.compile(
          "(?i)\\s{1,3}\\((?:agenda )?item (?:no\\.? ?)?(\\d{1,3}[a-z]?)\\)\\s{0,3}$");

  /** A line may end in a page break, too. */
  private int lineLength(int from) {
    int to = from;
    while (to < text.length() && "\n\f\r\u000b".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to - from;
  }

  private void open(String number, int itemFrom, int titleFrom, int titleEnd) {
    draft.item(number, itemFrom, titleFrom, titleEnd);
    draft.add("", new TextSpan(itemFrom, titleEnd), ParagraphKind.ITEM_TITLE, 0, -1);
    opened();
  }

  private void opened() {
    minutesBegun = false;
    underTitle = true;
  }

  private boolean capitalsGoOn(TextLine line) {
    return !line.blankBefore()
        && draft.size() > 0
        && draft.hasItem()
        && draft.last().kind() == ParagraphKind.ITEM_TITLE
        && Marker.of(text, line.start(), line.end()) == null
        && Titles.capitals(line.text())
        && Titles.capitals(draft.last().span().in(text))
        && !Wording.resolution(line.text());
  }

  /** A title cut by a line break: "To receive reports of" above "outside bodies". */
  private boolean wordsGoOn(TextLine line) {
    if (line.blankBefore()
        || draft.size() == 0
        || !draft.hasItem()
        || draft.last().kind() != ParagraphKind.ITEM_TITLE
        || !Character.isLowerCase(line.text().charAt(0))
        || line.text().length() > 160) {
      return false;
    }
    String title = draft.last().span().in(text);
    char last = title.charAt(title.length() - 1);
    return title.length() >= 30
        && !Titles.capitals(title)
        && (Character.isLetterOrDigit(last) || last == ',' || last == '&')
        && (Titles.endsOpen(title) || afterColon(line.text()) > 0);
  }

  /** Where the words begin behind a colon, or -1. */
  private static int afterColon(String s) {
    int at = s.indexOf(':') + 1;
    if (at == 0 || at >= s.length() || s.charAt(at) != ' ') {
      return -1;
    }
    while (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    return at < s.length() ? at : -1;
  }

  /** Items without numbers: under Markdown headings, or in documents that number nothing. */
  private @Nullable Found unnumbered(int at, boolean inList) {
    TextLine line = lines.get(at);
    String s = line.text();
    if (BEHIND.matcher(s).find() && Titles.possible(s)) {
      return title(line, "", line.start(), line.start());
    }
    if (style == ItemStyle.MARKDOWN && line.level() == level && Titles.possible(s)) {
      return isHead(s) ? null : title(line, "", line.start(), line.start());
    }
    boolean stands =
        (Titles.capitals(s) || line.marked() && Titles.possible(s))
            && !s.endsWith(".")
            && s.length() < 160;
    if (style == ItemStyle.PLAIN
        && stands
        && !inList
        && !isHead(s)
        && !Wording.resolution(s)
        && !Wording.action(s)
        && !Wording.attendance(s)
        && (draft.hasItem() || bodyBegun() || STANDING.matcher(s).find())) {
      return title(line, "", line.start(), line.start());
    }
    return null;
  }

  private static final java.util.regex.Pattern STANDING =
      java.util.regex.Pattern.compile(
          "(?i)^(?:apologies|declarations?|disclosures?|minutes of (?:the )?(?:last|previous)|public (?:participation|questions|forum)|chair.{0,12} announcements|welcome)\\b");

  private boolean bodyBegun() {
    for (int i = draft.size() - 1; i >= 0; i--) {
      ParagraphKind kind = draft.get(i).kind();
      if (kind == ParagraphKind.ATTENDANCE || kind == ParagraphKind.TEXT) {
        return true;
      }
      if (draft.size() - i > 12) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(String s) {
    return !draft.hasItem() && Clauses.headLine(s) || Wording.label(s) || Wording.attendance(s);
  }
}
