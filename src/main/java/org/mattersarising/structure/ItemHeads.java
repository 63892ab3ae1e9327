package org.mattersarising.structure;

import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

/** Enters the heads of items into the draft, and knows how far the last one has been read. */
final class ItemHeads {

  private final String text;
  private final Draft draft;
  private final NumbersBehind behind;

  private int dueFrom = -1;
  private String dueNumber = "";
  private boolean minutesBegun;
  private boolean underTitle;
  private final RomanNumbers romans = new RomanNumbers();

  ItemHeads(String text, Draft draft, NumbersBehind behind) {
    this.text = text;
    this.draft = draft;
    this.behind = behind;
  }

  /** Whether a number or "Agenda item" alone on its line waits for its title. */
  boolean titleDue() {
    return dueFrom >= 0;
  }

  /** The number that waits for its title; empty where none does, or none is known. */
  String dueNumber() {
    return dueNumber;
  }

  boolean minutesBegun() {
    return minutesBegun;
  }

  void minutesBegin() {
    minutesBegun = true;
  }

  /** Whether nothing but labels stands between the item's title and here. */
  boolean underTitle() {
    return underTitle && !minutesBegun && draft.onlyAgendaSinceItem();
  }

  /** Whether a title has its number behind it. */
  boolean numberBehind(String title) {
    return behind.in(title) != null;
  }

  /** A line that has an item's number, or says that one follows, and not its title. */
  void due(TextLine line, String number) {
    dueFrom = line.start();
    dueNumber = number;
  }

  /** The title that was due. */
  void dueTitle(TextLine line, int titleFrom) {
    int from = dueFrom;
    dueFrom = -1;
    title(line, dueNumber, from, titleFrom);
  }

  /** No title comes: the item's words begin at once. */
  void untitled(TextLine line) {
    int from = dueFrom;
    dueFrom = -1;
    draft.item("", from, line.start(), line.start());
    label(from);
    opened();
  }

  /** A number straight before running text. */
  void untitled(Marker marker, TextLine line) {
    draft.item(marker.label(), line.start(), marker.content(), marker.content());
    opened();
  }

  /** The heading above was an item's title; the line has its number, or none. */
  void promoteLast(String number, TextLine line) {
    draft.promoteLast(number);
    opened();
    draft.add("", line.span(), ParagraphKind.LABEL, 0, -1);
  }

  /** The heading above was an item's title, as a paragraph below it shows. */
  void promoteLast() {
    draft.promoteLast("");
    opened();
  }

  /** An item of which only the number is known. */
  void numbered(String number, TextLine line) {
    draft.item(number, line.start(), line.end(), line.end());
    opened();
    draft.add("", line.span(), ParagraphKind.LABEL, 0, -1);
  }

  /** An item with its title, and what web pages set behind it. */
  void title(TextLine line, String number, int itemFrom, int titleFrom) {
    int end = Titles.tail(text, titleFrom, line.end());
    String words = text.substring(titleFrom, end);
    NumbersBehind.Number counted = behind.in(words);
    if (number.isEmpty() && counted != null) {
      number = counted.number();
      end = titleFrom + counted.start();
    }
    int roman = number.isEmpty() ? romans.next(text.substring(titleFrom, end)) : 0;
    if (roman > 0) {
      number = text.substring(titleFrom, titleFrom + roman).strip();
      titleFrom += roman;
    }
    int labelEnd = TextLine.lineEnd(text, itemFrom);
    if (itemFrom < titleFrom && labelEnd < titleFrom) {
      draft.item(number, itemFrom, titleFrom, end);
      label(itemFrom);
      draft.add("", new TextSpan(titleFrom, end), ParagraphKind.ITEM_TITLE, 0, -1);
    } else {
      open(number, itemFrom, titleFrom, end);
    }
    opened();
    if (end < line.end()) {
      draft.add("", new TextSpan(end, line.end()), ParagraphKind.FURNITURE, 0, -1);
    }
  }

  /** The line of a number or of "Agenda item", where nothing has been read behind it. */
  private void label(int from) {
    if (draft.size() == 0 || draft.last().span().end() <= from) {
      TextSpan line = new TextSpan(from, TextLine.lineEnd(text, from));
      draft.add("", line, ParagraphKind.LABEL, 0, -1);
    }
  }

  /** An item with its title on the line of its number. */
  void open(String number, int itemFrom, int titleFrom, int titleEnd) {
    draft.item(number, itemFrom, titleFrom, titleEnd);
    draft.add("", new TextSpan(itemFrom, titleEnd), ParagraphKind.ITEM_TITLE, 0, -1);
    opened();
  }

  private void opened() {
    minutesBegun = false;
    underTitle = true;
  }
}
