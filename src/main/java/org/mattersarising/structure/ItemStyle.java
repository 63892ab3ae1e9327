package org.mattersarising.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.structure.Marker.Style;

/** How a document marks its agenda items; one document keeps to one way. */
enum ItemStyle {
  /** 113/17 TITLE, F21/001 Title. */
  REFERENCE,
  /** CS 41/25 Title, OSC/24/09 Title. */
  SERIAL,
  /** ENVSC9 Title. */
  CODE,
  /** Item 4: Title, or (Item 4) beside it. */
  ITEM_WORD,
  /** A number alone on its line, the title on the next. */
  ALONE,
  /** Markdown headings. */
  MARKDOWN,
  /** 1. Title. */
  DOTTED,
  /** 1 Title. */
  BARE,
  /** 1) Title, (1) Title: where nothing else is numbered so. */
  BRACKETED,
  /** "Agenda item", "Decision details" over the page of a single one. */
  PAGE,
  /** Capitals or mark-up. */
  PLAIN;

  /** Fewer are clauses. */
  private static final int FEWEST_BRACKETS = 4;

  /** Words of a title before the running text of its line. */
  private static final int SHORT_TITLE = 10;

  private static final int LONG_TITLE = 20;

  /** The way that most of the lines speak for; the stronger sign wins over the more frequent. */
  static ItemStyle of(List<TextLine> lines, String text) {
    return of(lines, text, new NumberSeries(text, lines));
  }

  /** The same, where the numbers of the lines have been read. */
  static ItemStyle of(List<TextLine> lines, String text, NumberSeries series) {
    int[] seen = new int[values().length];
    boolean capitals = CapitalTitles.usual(lines, text);
    int listed = -1; // the last number of a list that a colon introduced
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && lines.get(i - 1).text().endsWith(":") && number(lines.get(i), text) == 1) {
        listed = 0;
      }
      if (listed >= 0 && number(lines.get(i), text) == listed + 1) {
        listed++;
        continue;
      }
      ItemStyle style = of(lines, i, text);
      if (style == null && capitals) {
        style = capitalTitle(lines.get(i), text);
      }
      if (style != null) {
        seen[style.ordinal()]++;
      }
    }
    if (series.referencesAreOthers()) {
      // "24/0123/FUL" in a list of planning applications.
      seen[REFERENCE.ordinal()] = 0;
    }
    if (series.bareCounts()) {
      seen[BARE.ordinal()] += seen[DOTTED.ordinal()] + 1;
      seen[DOTTED.ordinal()] = 0;
    }
    if (!lines.isEmpty() && pageHead(lines)) {
      return PAGE;
    }
    if (series.serialCounts()) {
      return SERIAL;
    }
    if (series.loneCounts()) {
      return ALONE;
    }
    for (ItemStyle style : List.of(REFERENCE, CODE, ITEM_WORD, ALONE, MARKDOWN)) {
      if (seen[style.ordinal()] >= (style == CODE ? 3 : 2)) {
        return style;
      }
    }
    if (StandingHeads.around(lines, text)) {
      return PLAIN;
    }
    if (seen[DOTTED.ordinal()] > 0 && seen[DOTTED.ordinal()] >= seen[REFERENCE.ordinal()]) {
      return DOTTED;
    }
    for (ItemStyle style : List.of(REFERENCE, ITEM_WORD, ALONE, BARE, MARKDOWN)) {
      if (seen[style.ordinal()] > 0) {
        return style;
      }
    }
    return seen[BRACKETED.ordinal()] >= FEWEST_BRACKETS ? BRACKETED : PLAIN;
  }

  /** Whether a marker at a line is of this way; {@code level} is that of Markdown's items. */
  boolean marks(Marker marker, TextLine line, int level) {
    return switch (this) {
      case REFERENCE -> marker.style() == Style.REFERENCE;
      case SERIAL -> marker.style() == Style.SERIAL;
      case CODE -> marker.style() == Style.CODE;
      case ITEM_WORD -> marker.style() == Style.ITEM;
      case ALONE ->
          (marker.style() == Style.DOTTED
                  || marker.style() == Style.REFERENCE
                  || marker.style() == Style.SERIAL
                  || marker.style() == Style.CODE
                  || marker.style() == Style.BARE && marker.branch())
              && marker.content() >= line.end();
      case MARKDOWN -> line.level() == level && marker.style() != Style.PARAGRAPH;
      case DOTTED -> marker.style() == Style.DOTTED;
      case BARE -> marker.style() == Style.BARE;
      case BRACKETED -> marker.style() == Style.BRACKETED;
      case PAGE, PLAIN -> false;
    };
  }

  private static int number(TextLine line, String text) {
    Marker marker = Marker.of(text, line.start(), line.end());
    return marker != null && marker.style() == Style.DOTTED ? marker.ordinal() : -1;
  }

  private static boolean pageHead(List<TextLine> lines) {
    for (TextLine line : lines.subList(0, Math.min(12, lines.size()))) {
      if (Wording.pageHead(line.text())) {
        return true;
      }
    }
    return false;
  }

  /** The way of a numbered line that begins with a title in capitals. */
  private static @Nullable ItemStyle capitalTitle(TextLine line, String text) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || CapitalTitles.words(text.substring(marker.content(), line.end())) < 0) {
      return null;
    }
    return marker.style() == Style.DOTTED ? DOTTED : marker.style() == Style.BARE ? BARE : null;
  }

  private static @Nullable ItemStyle of(List<TextLine> lines, int at, String text) {
    TextLine line = lines.get(at);
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.style() == Style.BULLET) {
      return line.level() >= 2 ? MARKDOWN : null;
    }
    String rest = text.substring(marker.content(), line.end());
    if (rest.isBlank()) {
      boolean titled =
          at + 1 < lines.size()
              && Marker.of(text, lines.get(at + 1).start(), lines.get(at + 1).end()) == null
              && Titles.possible(titleOf(lines.get(at + 1)));
      return switch (marker.style()) {
        case DOTTED, REFERENCE, CODE -> titled ? ALONE : null;
        case ITEM -> ITEM_WORD;
        default -> null;
      };
    }
    if (line.level() >= 1 && marker.style() == Style.DOTTED) {
      return MARKDOWN;
    }
    return switch (marker.style()) {
      case REFERENCE -> MunicipalYear.is(marker.label()) ? null : REFERENCE;
      case CODE -> Titles.possible(rest) ? CODE : null;
      case ITEM -> Titles.possible(rest) ? ITEM_WORD : null;
      case DOTTED -> Titles.possible(rest) || runIn(rest) > 0 ? DOTTED : null;
      case BRACKETED -> Titles.possible(rest) || runIn(rest) > 0 ? BRACKETED : null;
      case BARE ->
          Titles.possible(rest) && (line.blankBefore() || Titles.capitals(rest))
                  || CapitalTitles.dash(rest) > 0
              ? BARE
              : null;
      default -> null;
    };
  }

  /** The words of a line that can be a title, without what web pages set behind them. */
  static String titleOf(TextLine line) {
    return line.text().substring(0, Titles.tail(line.text(), 0, line.text().length()));
  }

  /**
   * Where the text begins that follows a title on the same line ("Police report: no officer came"),
   * or -1.
   */
  static int runIn(String s) {
    return runIn(s, Style.DOTTED);
  }

  /** The same; a reference's title may be longer, since nothing else bears one. */
  static int runIn(String s, Style style) {
    int capitals = CapitalTitles.dash(s);
    if (capitals > 0) {
      return capitals;
    }
    int from = runInAt(s, style == Style.REFERENCE ? LONG_TITLE : SHORT_TITLE);
    // "Home care: position statement" is all title; running text has a stop or begins anew.
    boolean title =
        from > 0
            && Character.isLowerCase(s.charAt(from))
            && ".;:?!)".indexOf(s.charAt(s.length() - 1)) < 0
            && s.length() < 120;
    if (title || from > 0) {
      return title ? -1 : from;
    }
    int sentence = TitledSentence.behindStop(s);
    return sentence > 0 ? sentence : TitledSentence.at(s);
  }

  private static int runInAt(String s, int words) {
    int colon = s.indexOf(':');
    int dash = Math.max(s.indexOf(" – "), s.indexOf(" … "));
    if (dash > 0 && dash < 90 && s.endsWith(".") && (colon < 0 || colon > dash)) {
      String before = s.substring(0, dash);
      return before.split(" ").length <= words && Titles.possible(before) ? dash + 3 : -1;
    }
    if (colon <= 0 || colon > 9 * words || colon + 1 >= s.length()) {
      return -1;
    }
    int after = colon + 1;
    if (s.startsWith("**", after)) {
      after += 2;
    }
    if (after < s.length() && s.charAt(after) == '-') {
      after++;
    }
    if (after >= s.length() || !Character.isWhitespace(s.charAt(after))) {
      return -1;
    }
    String title = s.substring(0, colon);
    boolean shape =
        title.split(" ").length <= words
            && title.indexOf(". ") < 0
            && title.indexOf(';') < 0
            && Titles.possible(title)
            && !Wording.resolution(title)
            && !Wording.action(title + ":");
    while (after < s.length() && Character.isWhitespace(s.charAt(after))) {
      after++;
    }
    return shape && after < s.length() ? after : -1;
  }
}
