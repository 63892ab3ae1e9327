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

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private final ItemStyle style;
  private final int level;
  private final NumberSeries series;
  private final BrokenTitles broken;
  private final StandingTitles standing;
  private final ItemHeads heads;
  private final PageTitles titles;
  private final boolean capitalTitles;

  /**
   * @param counted the lines that speak for how items are marked
   */
  ItemFinder(
      String text,
      List<TextLine> lines,
      List<TextLine> counted,
      PageTitles titles,
      Draft draft,
      ItemHeads heads) {
    this.text = text;
    this.lines = lines;
    this.draft = draft;
    this.heads = heads;
    this.series = new NumberSeries(text, counted);
    this.style = ItemStyle.of(counted, text, series);
    this.level = style == ItemStyle.MARKDOWN ? MarkdownLevel.ofItems(counted, text) : 0;
    this.titles = titles;
    this.capitalTitles = CapitalTitles.usual(counted, text);
    this.broken = new BrokenTitles(text, draft);
    this.standing = new StandingTitles(draft);
  }

  /** Whether a line is an item's title for sure, though a file's name could look like it. */
  boolean isTitle(TextLine line) {
    return titles.at(line) != null
        || style == ItemStyle.ALONE && series.isLone(line)
        || withPaper(line);
  }

  /** The next number, its title, and the size of its report: "4. Lamps pdf icon PDF 90 KB". */
  private boolean withPaper(TextLine line) {
    if (Titles.tail(line.text(), 0, line.text().length()) == line.text().length()) {
      return false;
    }
    Marker number = PageTitles.number(text, line);
    return number != null && style.marks(number, line, level) && series.isDue(number);
  }

  /** "7.1" under an unnumbered heading: the heading was the title of item 7. */
  void numberedParagraph(String label) {
    if (style != ItemStyle.PLAIN || draft.size() == 0 || !label.matches("\\d{1,3}\\.1")) {
      return;
    }
    if (draft.last().kind() == ParagraphKind.HEADING) {
      heads.promoteLast();
    }
  }

  /** The head of an item at a line, entered into the draft; null where there is none. */
  @Nullable Found find(int at, boolean inList, String carried) {
    TextLine line = lines.get(at);
    if (heads.titleDue() && style == ItemStyle.PAGE && Wording.pageHead(line.text())) {
      return HEAD;
    }
    if (heads.titleDue()
        && style == ItemStyle.PAGE
        && heads.dueNumber().isEmpty()
        && says(line.text())) {
      // The page has lost its title: what the item was for, or the minutes, begin at once.
      heads.untitled(line);
      return new Found(line.start());
    }
    if (heads.titleDue()) {
      String number = heads.dueNumber();
      Marker again = number.isEmpty() ? null : Marker.of(text, line.start(), line.end());
      heads.dueTitle(
          line,
          again != null && again.label().equals(number) && again.content() < line.end()
              ? again.content()
              : line.start());
      return HEAD;
    }
    String issue = IssueLine.number(line.text());
    if (issue != null) {
      return issue(at, issue);
    }
    PageTitles.Place place = titles.at(line);
    if (place != null) {
      heads.title(line, place.number(), line.start(), place.from());
      return HEAD;
    }
    if (titles.only()) {
      return titles.numbers().contains(line.start()) ? label(line) : titleGoesOn(line);
    }
    if (style == ItemStyle.PAGE && Wording.pageHead(line.text())) {
      return due(line, "");
    }
    Found goesOn = titleGoesOn(line);
    if (goesOn != null) {
      return goesOn;
    }
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null && broken.wordsGoOn(line)) {
      int runIn = BrokenTitles.afterColon(line.text());
      int end = runIn < 0 ? line.end() : line.start() + line.text().indexOf(':');
      draft.extendTitle(end);
      draft.extendLast(end);
      return runIn < 0 ? HEAD : new Found(line.start() + runIn);
    }
    if (marker == null || marker.style() == Style.BULLET) {
      return unnumbered(at, inList);
    }
    if (style == ItemStyle.ALONE && series.isLone(line)) {
      series.take(marker);
      return due(line, marker.label());
    }
    if (!style.marks(marker, line, level) && !stopForgotten(line, marker, inList)
        || !series.likes(marker)) {
      return null;
    }
    if (marker.content() >= line.end()) {
      return alone(at, marker, inList);
    }
    return onOneLine(at, marker, inList);
  }

  /** "6 Police report" behind item 5, where the other numbers have a full stop. */
  private boolean stopForgotten(TextLine line, Marker marker, boolean inList) {
    return style == ItemStyle.DOTTED
        && marker.style() == Style.BARE
        && !inList
        && line.blankBefore()
        && series.isNext(marker)
        && StandingBusiness.is(text.substring(marker.content(), line.end()));
  }

  private @Nullable Found titleGoesOn(TextLine line) {
    if (!broken.capitalsGoOn(line)) {
      return null;
    }
    draft.extendTitle(line.end());
    draft.add("", new TextSpan(line.start(), line.end()), ParagraphKind.ITEM_TITLE, 0, -1);
    return HEAD;
  }

  private Found label(TextLine line) {
    draft.line(line.span(), ParagraphKind.LABEL);
    return HEAD;
  }

  private static boolean says(String s) {
    return Wording.agendaPurpose(s) || AgendaNotice.is(s) || s.endsWith(":") || s.endsWith(".");
  }

  private @Nullable Found alone(int at, Marker marker, boolean inList) {
    TextLine line = lines.get(at);
    if (marker.style() == Style.ITEM
        && draft.size() > 0
        && draft.last().kind() == ParagraphKind.HEADING) {
      heads.promoteLast(marker.label(), line);
      return HEAD;
    }
    if (at + 1 >= lines.size() || marker.style() == Style.BARE && !series.branches(marker)) {
      return null;
    }
    TextLine next = lines.get(at + 1);
    boolean titled =
        Marker.of(text, next.start(), next.end()) == null
            && (Titles.possible(ItemStyle.titleOf(next))
                || series.isDue(marker) && MinutedTitles.is(text, lines, at + 1))
            && !(marker.style() == Style.ITEM && BrokenTitles.sentenceGoesOn(lines, at + 1));
    if (!titled || marker.style() == Style.DOTTED && !goesOn(line, marker, inList)) {
      return null;
    }
    series.take(marker);
    return due(line, marker.label());
  }

  /** The meeting that an issue was before, above the issue's title there. */
  private Found issue(int at, String number) {
    TextLine line = lines.get(at);
    if (at + 1 < lines.size() && IssueLine.canTitle(lines.get(at + 1).text())) {
      return due(line, number);
    }
    if (draft.size() > 0 && draft.last().kind() == ParagraphKind.HEADING) {
      heads.promoteLast(number, line);
    } else {
      heads.numbered(number, line);
    }
    return HEAD;
  }

  private Found due(TextLine line, String number) {
    heads.due(line, number);
    return HEAD;
  }

  private @Nullable Found onOneLine(int at, Marker marker, boolean inList) {
    TextLine line = lines.get(at);
    String rest = text.substring(marker.content(), line.end());
    boolean counted =
        marker.style() == Style.DOTTED
            || marker.style() == Style.BARE
            || marker.style() == Style.BRACKETED;
    boolean dotted = style == ItemStyle.DOTTED;
    boolean high = dotted && series.isItem(line) || series.nextHigh(marker);
    if (dotted && series.isEntry(line)
        || counted && !high && !goesOn(line, marker, inList) && line.level() == 0) {
      return null;
    }
    // Under a Markdown heading's number all is title.
    int runIn = line.level() > 0 ? -1 : ItemStyle.runIn(rest, marker.style());
    boolean capitals = CapitalTitles.dash(rest) > 0;
    if (runIn < 0 && capitalTitles && line.level() == 0) {
      runIn = CapitalTitles.words(rest);
      capitals = runIn > 0;
    }
    boolean possible = Titles.possible(rest.substring(0, Titles.tail(rest, 0, rest.length())));
    possible |= series.isNext(marker) && !inList && Titles.purposeAlone(line, rest);
    if (marker.style() == Style.BARE
        && !high
        && !capitals
        && (!possible || !line.blankBefore() && !Titles.capitals(rest) && !countsOn(at, marker))
        && !(runIn >= 0 && (series.isEmpty() || countsOn(at, marker)))) {
      return null;
    }
    if (counted && !high && !possible && runIn < 0) {
      return null;
    }
    series.take(marker);
    if (!possible && runIn < 0) {
      // A number straight before running text: an item without a title.
      heads.untitled(marker, line);
      return new Found(marker.content());
    }
    if (runIn > 0 && !(possible && Titles.capitals(rest))) {
      int textFrom = marker.content() + runIn;
      int titleEnd = textFrom;
      while (titleEnd > marker.content() && ":. –-*".indexOf(text.charAt(titleEnd - 1)) >= 0) {
        titleEnd--;
      }
      heads.open(marker.label(), line.start(), marker.content(), titleEnd);
      return new Found(textFrom);
    }
    heads.title(line, marker.label(), line.start(), marker.content());
    return HEAD;
  }

  /** Whether a number without a stop can only count the items: they all do, and it is the next. */
  private boolean countsOn(int at, Marker marker) {
    return series.bareCounts()
        && (series.isNext(marker) || marker.ordinal() == 1 && series.isEmpty() && wordsBelow(at));
  }

  /** Whether something was said on an item; an agenda has its next number there. */
  private boolean wordsBelow(int at) {
    TextLine next = lines.get(Math.min(at + 1, lines.size() - 1));
    Marker marker = Marker.of(text, next.start(), next.end());
    return marker == null || marker.ordinal() != 2;
  }

  private boolean goesOn(TextLine line, Marker marker, boolean inList) {
    return series.goesOn(line, marker, inList, lines, draft);
  }

  private Found title(TextLine line) {
    heads.title(line, "", line.start(), line.start());
    return HEAD;
  }

  /** Items without numbers: under Markdown headings, or in documents that number nothing. */
  private @Nullable Found unnumbered(int at, boolean inList) {
    TextLine line = lines.get(at);
    String s = line.text();
    if (heads.numberBehind(s) && Titles.possible(s)) {
      return title(line);
    }
    if (style == ItemStyle.MARKDOWN && line.level() == level && Titles.possible(s)) {
      return standing.isHead(s) ? null : title(line);
    }
    boolean apart = line.marked() && line.blankBefore() && line.blankAfter();
    if (style == ItemStyle.PLAIN && (!inList || apart) && standing.is(line)) {
      return title(line);
    }
    return null;
  }
}
