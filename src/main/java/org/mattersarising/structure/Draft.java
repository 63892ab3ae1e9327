package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

/** Collects items and paragraphs while a text is walked through once. */
final class Draft {

  private static final class Item {
    String number;
    String title;
    int start;
    int titleStart;
    int titleEnd;
    boolean filled;

    Item(String number, String title, int start, int titleStart, int titleEnd) {
      this.number = number;
      this.title = title;
      this.start = start;
      this.titleStart = titleStart;
      this.titleEnd = titleEnd;
    }
  }

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<TextSpan> truncated = new ArrayList<>();
  private int current = -1;

  /** The first paragraph of the item as it stands here. */
  private int itemFrom;

  Draft(String text) {
    this.text = text;
  }

  int size() {
    return paragraphs.size();
  }

  boolean hasItem() {
    return current >= 0;
  }

  String itemNumber() {
    return current < 0 ? "" : items.get(current).number;
  }

  Paragraph last() {
    return paragraphs.getLast();
  }

  String text(TextSpan span) {
    return span.in(text);
  }

  Paragraph get(int index) {
    return paragraphs.get(index);
  }

  /** Whether nothing but labels and the agenda's words stand under the item's heading so far. */
  boolean onlyAgendaSinceItem() {
    return paragraphs.subList(itemFrom, paragraphs.size()).stream()
        .map(Paragraph::kind)
        .allMatch(kind ->
            kind == ParagraphKind.ITEM_TITLE
                || kind == ParagraphKind.FURNITURE
                || kind == ParagraphKind.LABEL
                || kind == ParagraphKind.AGENDA_NOTE);
  }

  void truncated(TextSpan span) {
    truncated.add(span);
  }

  /** Opens an item, or goes on with the one of the same number and title. */
  void item(String number, int start, int titleStart, int titleEnd) {
    String title = Titles.clean(text.substring(titleStart, titleEnd));
    String key = number + '\n' + Titles.key(title);
    int before = known.getOrDefault(key, -1);
    if (before >= 0 && (!number.isEmpty() || before == current)) {
      Item item = items.get(before);
      if (!item.filled) {
        // The first was a line of a list of contents.
        item.start = start;
        item.titleStart = titleStart;
        item.titleEnd = titleEnd;
      }
      current = before;
    } else {
      items.add(new Item(number, title, start, titleStart, titleEnd));
      current = items.size() - 1;
      known.put(key, current);
    }
    itemFrom = paragraphs.size();
  }

  /** A title that goes on in the next line. */
  void extendTitle(int end) {
    Item item = items.get(current);
    item.titleEnd = end;
    item.title = Titles.clean(text.substring(item.titleStart, end));
    known.put(item.number + '\n' + Titles.key(item.title), current);
  }

  /** The last paragraph was a heading: it turns out to be the title of an item. */
  void promoteLast(String number) {
    Paragraph heading = paragraphs.removeLast();
    item(number, heading.span().start(), heading.span().start(), heading.span().end());
    add("", heading.span(), ParagraphKind.ITEM_TITLE, 0, -1);
    itemFrom = paragraphs.size();
  }

  /** Adds a paragraph and says its index, or -1 where nothing is left of it after trimming. */
  int add(String number, TextSpan raw, ParagraphKind kind, int depth, int leadIn) {
    TextSpan span = Marks.trimmed(text, raw);
    if (span.length() == 0) {
      return -1;
    }
    int index = paragraphs.size();
    boolean minutes = kind != ParagraphKind.AGENDA_NOTE && kind != ParagraphKind.FURNITURE;
    paragraphs.add(new Paragraph(index, current, number, span, kind, depth, leadIn, minutes));
    if (current >= 0
        && kind != ParagraphKind.ITEM_TITLE
        && kind != ParagraphKind.FURNITURE
        && kind != ParagraphKind.LABEL) {
      items.get(current).filled = true;
    }
    return index;
  }

  /** Adds a line of its own, outside of lists and resolutions; answers its index. */
  int line(TextSpan span, ParagraphKind kind) {
    return add("", span, kind, 0, -1);
  }

  /** The paragraph that introduces the entry now added is a lead-in if that is all it does. */
  void leadIn(int index) {
    if (index >= 0) {
      Paragraph p = get(index);
      if (p.kind() == ParagraphKind.TEXT && Clauses.oneSentence(p.span().in(text))) {
        rekind(index, ParagraphKind.LEAD_IN);
      }
    }
  }

  void rekind(int index, ParagraphKind kind) {
    Paragraph p = paragraphs.get(index);
    boolean minutes = kind != ParagraphKind.AGENDA_NOTE && kind != ParagraphKind.FURNITURE;
    paragraphs.set(
        index,
        new Paragraph(
            p.index(), p.item(), p.number(), p.span(), kind, p.depth(), p.leadIn(), minutes));
  }

  /** Lengthens the last paragraph to take in a line that goes on with it. */
  void extendLast(int end) {
    Paragraph p = paragraphs.getLast();
    TextSpan span = Marks.trimmed(text, new TextSpan(p.span().start(), end));
    paragraphs.set(
        p.index(),
        new Paragraph(
            p.index(), p.item(), p.number(), span, p.kind(), p.depth(), p.leadIn(), p.minutes()));
  }

  /** All that stands between the item's title and its "Minutes:" label is the agenda's. */
  void agendaUntilHere() {
    if (current < 0) {
      return;
    }
    for (int i = itemFrom; i < paragraphs.size(); i++) {
      ParagraphKind kind = paragraphs.get(i).kind();
      if (kind != ParagraphKind.FURNITURE
          && kind != ParagraphKind.ITEM_TITLE
          && kind != ParagraphKind.LABEL) {
        rekind(i, ParagraphKind.AGENDA_NOTE);
      }
    }
  }

  DocumentStructure finish() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> items.get(i).start));
    int[] place = new int[items.size()];
    List<AgendaItem> sorted = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Item item = items.get(order.get(i));
      place[order.get(i)] = i;
      int end = i + 1 < order.size() ? items.get(order.get(i + 1)).start : text.length();
      sorted.add(
          new AgendaItem(
              i,
              item.number,
              item.title,
              new TextSpan(item.start, end),
              Marks.trimmed(text, new TextSpan(item.titleStart, item.titleEnd))));
    }
    List<Paragraph> placed = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      placed.add(
          new Paragraph(
              p.index(),
              p.item() < 0 ? -1 : place[p.item()],
              p.number(),
              p.span(),
              p.kind(),
              p.depth(),
              p.leadIn(),
              p.minutes()));
    }
    return new DocumentStructure(sorted, placed, truncated);
  }
}
