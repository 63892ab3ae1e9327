package org.mattersarising.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.Marker.Style;

/** One walk over the lines of one text; belongs to one call. */
final class LayoutWalk {

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private final ItemFinder finder;
  private final TableRows tables;
  private final RepeatedLines repeated;
  private final LineBreaks breaks;
  private final ListLevels lists = new ListLevels();

  /** Before any item or running text: who met, where and when. */
  private boolean attending;

  private boolean documents;

  /** The paragraph that opened a resolution whose clauses follow; -1 outside. */
  private int resolving = -1;

  /** Whether the label of a resolution or an action waits for its words. */
  private @Nullable ParagraphKind pending;

  /** A clause's number alone on the line before. */
  private String carriedNumber = "";

  /** The last paragraph that ended like a lead-in, with nothing after it yet; -1 otherwise. */
  private int introduced = -1;

  private boolean unmarkedList;

  LayoutWalk(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    this.draft = new Draft(text);
    this.finder = new ItemFinder(text, lines, draft);
    this.tables = new TableRows(text, draft);
    this.repeated = new RepeatedLines(lines);
    this.breaks = new LineBreaks(lines);
  }

  DocumentStructure walk() {
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    return draft.finish();
  }

  private void line(int at) {
    TextLine line = lines.get(at);
    boolean titleDue = finder.titleDue();
    if (!titleDue && (repeated.running(line.text()) || Wording.furniture(line.text()))) {
      draft.line(line.span(), ParagraphKind.FURNITURE);
      return;
    }
    if (tables.row(line)) {
      close();
      return;
    }
    if (label(line)) {
      return;
    }
    boolean inList = lists.isOpen() || introduced >= 0 || resolving >= 0;
    ItemFinder.Found found = finder.find(at, inList, carriedNumber);
    if (found != null) {
      close();
      attending = false;
      documents = false;
      if (found.textFrom() < 0) {
        return;
      }
      body(line, null, found.textFrom(), line.end());
      return;
    }
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker != null && (marker.style() == Style.CODE || marker.style() == Style.REFERENCE)) {
      marker = null;
    }
    if (marker != null && marker.style() == Style.BARE && !(inList && Clauses.bare(marker, text))) {
      marker = null;
    }
    if (marker != null && marker.content() >= line.end()) {
      boolean bullet = marker.style() == Style.BULLET;
      draft.line(line.span(), bullet ? ParagraphKind.FURNITURE : ParagraphKind.LABEL);
      carriedNumber = bullet ? carriedNumber : marker.label();
      return;
    }
    body(line, marker, marker == null ? line.start() : marker.content(), line.end());
  }

  private boolean label(TextLine line) {
    String s = line.text();
    if (Wording.minutesLabel(s) || Wording.decisionLabel(s)) {
      boolean noItem = !draft.hasItem();
      close();
      documents = false;
      if (!finder.minutesBegun() && !noItem) {
        draft.agendaUntilHere();
      }
      finder.minutesBegin();
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.documentsLabel(s)) {
      close();
      documents = true;
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.resolutionLabel(s) && !finder.titleDue()) {
      lists.clear();
      introduced = -1;
      resolving = draft.line(line.span(), ParagraphKind.LABEL);
      pending = ParagraphKind.RESOLUTION;
      return true;
    }
    if (Wording.actionLabel(s) && !finder.titleDue()) {
      close();
      draft.line(line.span(), ParagraphKind.LABEL);
      pending = ParagraphKind.ACTION;
      return true;
    }
    if (Wording.label(s) && line.level() < 2 && !finder.titleDue()) {
      close();
      attending = attending || !draft.hasItem() && Wording.attendance(s);
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    return false;
  }

  /** A line of running text, a list entry, a clause, a heading: all that is not an item's head. */
  private void body(TextLine line, @Nullable Marker marker, int from, int to) {
    LineParts parts = LineParts.of(text, from, to);
    if (parts.truncation() != null) {
      draft.truncated(parts.truncation());
    }
    String s = text.substring(from, parts.wordsEnd()).strip();
    if (!s.isEmpty() && !joined(line, marker, s, parts.wordsEnd())) {
      paragraph(line, marker, new TextSpan(from, parts.wordsEnd()), s);
    }
    if (parts.wordsEnd() < parts.actionEnd()) {
      draft.line(new TextSpan(parts.wordsEnd(), parts.actionEnd()), ParagraphKind.ACTION);
    }
    if (parts.actionEnd() < parts.end()) {
      draft.line(new TextSpan(parts.actionEnd(), parts.end()), ParagraphKind.FURNITURE);
    }
  }

  private boolean joined(TextLine line, @Nullable Marker marker, String s, int end) {
    if (marker != null || line.blankBefore() || draft.size() == 0 || unmarkedList) {
      return false;
    }
    Paragraph last = draft.last();
    boolean runs =
        last.kind() == ParagraphKind.TEXT
            || last.kind() == ParagraphKind.LIST_ITEM
            || last.kind() == ParagraphKind.RESOLUTION
            || last.kind() == ParagraphKind.AGENDA_NOTE
            || last.kind() == ParagraphKind.ATTENDANCE && breaks.wrapped();
    if (!runs
        || Wording.resolution(s)
        || Wording.action(s)
        || Wording.attendance(s)
        || !breaks.continues(last.span().in(text), s, line)) {
      return false;
    }
    draft.extendLast(end);
    introduced = Clauses.introduces(draft.last().span().in(text)) ? draft.last().index() : -1;
    return true;
  }

  private void paragraph(TextLine line, @Nullable Marker marker, TextSpan span, String s) {
    String number = marker == null || marker.style() == Style.BULLET ? "" : marker.label();
    if (number.isEmpty() && !carriedNumber.isEmpty()) {
      number = carriedNumber;
    }
    boolean numbered = !carriedNumber.isEmpty();
    carriedNumber = "";
    if (marker != null && marker.style() == Style.PARAGRAPH) {
      finder.numberedParagraph(marker.label());
    }
    boolean entry = marker != null && (marker.style().lists() || marker.style() == Style.BARE);
    if (pending != null) {
      ParagraphKind kind = pending;
      pending = null;
      int label = kind == ParagraphKind.RESOLUTION ? resolving : -1;
      int at = draft.add(number, span, kind, entry ? 1 : 0, label);
      introduced = Clauses.introduces(s) ? at : -1;
      return;
    }
    if (Wording.action(s)) {
      draft.add(number, span, ParagraphKind.ACTION, entry ? 1 : 0, -1);
      lists.clear();
      introduced = -1;
      resolving = -1;
      return;
    }
    if (Wording.resolution(s)
        && (Titles.capitals(s) || !Clauses.heading(line, s, draft.hasItem()))) {
      lists.clear();
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, -1);
      resolving = at;
      introduced = Clauses.introduces(s) || s.endsWith("that") || s.endsWith("That") ? at : -1;
      return;
    }
    if (entry || numbered && resolving >= 0) {
      entry(line, marker, number, span, s);
      return;
    }
    plain(line, marker, number, span, s);
  }

  private void entry(
      TextLine line, @Nullable Marker marker, String number, TextSpan span, String s) {
    String key =
        marker == null
            ? "number"
            : marker.style() == Style.BULLET ? marker.label() : Clauses.kin(marker);
    lists.entry(key, line.indent(), introduced);
    boolean clause = resolving >= 0;
    int leadIn = clause ? resolving : lists.innermost().leadIn();
    draft.leadIn(introduced);
    int at =
        draft.add(
            number,
            span,
            clause ? ParagraphKind.RESOLUTION : ParagraphKind.LIST_ITEM,
            lists.depth(),
            leadIn);
    // An entry that ends in a semicolon is followed by the next, not by a list of its own.
    introduced = Clauses.introduces(s) && !s.endsWith(";") ? at : -1;
    unmarkedList = false;
  }

  private void plain(
      TextLine line, @Nullable Marker marker, String number, TextSpan span, String s) {
    boolean follows = resolving >= 0 && Clauses.goesOn(s);
    if (resolving >= 0 && !follows && introduced == resolving && marker == null) {
      // "RESOLVED:" with its words on the next line.
      follows = !Clauses.heading(line, s, draft.hasItem()) || s.endsWith(".");
    }
    if (follows) {
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, resolving);
      introduced = Clauses.introduces(s) ? at : -1;
      return;
    }
    resolving = -1;
    boolean head = !draft.hasItem();
    if (head && (Wording.attendance(s) || attending && Clauses.namesOrPlaces(s))) {
      attending = true;
      draft.add(number, span, ParagraphKind.ATTENDANCE, 0, -1);
      return;
    }
    if (marker == null && introduced >= 0 && Clauses.unmarkedEntry(s) && !line.blankBefore()
        || unmarkedList && !line.blankBefore() && Clauses.unmarkedEntry(s)) {
      if (!unmarkedList) {
        draft.leadIn(introduced);
        lists.clear();
        lists.entry("", line.indent(), introduced);
      }
      unmarkedList = true;
      draft.add(number, span, ParagraphKind.LIST_ITEM, 1, lists.innermost().leadIn());
      introduced = -1;
      return;
    }
    unmarkedList = false;
    lists.clear();
    if (marker == null && number.isEmpty() && Clauses.heading(line, s, draft.hasItem())) {
      draft.line(span, ParagraphKind.HEADING);
      introduced = -1;
      return;
    }
    if (documents && Clauses.unmarkedEntry(s)) {
      draft.line(span, ParagraphKind.FURNITURE);
      return;
    }
    attending = false;
    boolean agenda = draft.hasItem() && finder.underTitle() && Wording.agendaPurpose(s);
    int at =
        draft.add(number, span, agenda ? ParagraphKind.AGENDA_NOTE : ParagraphKind.TEXT, 0, -1);
    introduced = Clauses.introduces(s) ? at : -1;
  }

  private void close() {
    lists.clear();
    introduced = -1;
    resolving = -1;
    pending = null;
    carriedNumber = "";
    unmarkedList = false;
  }
}
