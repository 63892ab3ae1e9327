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

  private static final int FEWEST_OWNERS = 3;

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private final ItemFinder finder;
  private final TableRows tables;
  private final RepeatedLines repeated;
  private final LineBreaks breaks;
  private final OpenList list;
  private final PageFurniture furniture;
  private final AgendaPart agenda;

  /** Whether sentences end in who is to act, as in a column beside the minutes. */
  private final boolean owners;

  /** Before any item or running text: who met, where and when. */
  private boolean attending;

  private boolean documents;

  /** The paragraph that opened a resolution whose clauses follow; -1 outside. */
  private int resolving = -1;

  /** Whether the label of a resolution or an action waits for its words. */
  private @Nullable ParagraphKind pending;

  /** A clause's number alone on the line before. */
  private String carriedNumber = "";

  LayoutWalk(String text, List<TextLine> lines, PageTitles titles) {
    this.text = text;
    this.lines = lines;
    this.draft = new Draft(text);
    this.agenda = AgendaPart.of(lines, text);
    this.finder = new ItemFinder(text, lines, agenda.without(lines), titles, draft);
    this.furniture = new PageFurniture(lines, text);
    this.tables = new TableRows(text, draft);
    this.repeated = new RepeatedLines(lines);
    this.breaks = new LineBreaks(lines);
    this.list = new OpenList(draft);
    this.owners =
        lines.stream().filter(l -> Wording.ownerTail(text, l.start(), l.end()) > 0).count()
            >= FEWEST_OWNERS;
  }

  DocumentStructure walk() {
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    return draft.finish();
  }

  private void line(int at) {
    TextLine line = lines.get(at);
    boolean title = finder.titleDue() || finder.isTitle(line);
    boolean around = repeated.running(line.text()) || furniture.is(at, !draft.hasItem());
    if (agenda.holds(at) || !title && around) {
      draft.line(line.span(), ParagraphKind.FURNITURE);
      if (Wording.itemsHead(line.text())) {
        close();
      }
      return;
    }
    if (!finder.isTitle(line) && beside(line)) {
      return;
    }
    boolean inList = list.isOpen() || resolving >= 0;
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
    Marker marker = Clauses.marker(text, line, inList);
    if (marker != null && marker.content() >= line.end()) {
      boolean bullet = marker.style() == Style.BULLET;
      draft.line(line.span(), bullet ? ParagraphKind.FURNITURE : ParagraphKind.LABEL);
      carriedNumber = bullet ? carriedNumber : marker.label();
      return;
    }
    body(line, marker, marker == null ? line.start() : marker.content(), line.end());
  }

  /** A row of a table or a form, or a label. */
  private boolean beside(TextLine line) {
    if (labelled(line)) {
      return true;
    }
    if (tables.row(line)) {
      close();
      return true;
    }
    return label(line);
  }

  /** A row of a form: what the words are in the first cell, the words in the second. */
  private boolean labelled(TextLine line) {
    int bar = line.text().indexOf(" | ");
    String head = bar < 0 || line.text().indexOf(" | ", bar + 1) >= 0 ? "" : line.text();
    ParagraphKind kind = head.isEmpty() ? null : Wording.formLabel(head.substring(0, bar));
    if (kind == null || !draft.hasItem() || finder.titleDue()) {
      return false;
    }
    close();
    int label = draft.line(new TextSpan(line.start(), line.start() + bar), ParagraphKind.LABEL);
    if (kind != ParagraphKind.TEXT) {
      pending = kind;
      resolving = kind == ParagraphKind.RESOLUTION ? label : -1;
    }
    body(line, null, line.start() + bar + 3, line.end());
    return true;
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
      list.endMarked();
      list.after(-1, false);
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
    if (Wording.resolutionFollows(s) && !finder.titleDue()) {
      close();
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.owner(s) && draft.hasItem() && pending == null && !finder.titleDue()) {
      draft.line(line.span(), ParagraphKind.LABEL);
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
    int owner = owners && to == line.end() ? Wording.ownerTail(text, from, to) : -1;
    if (owner > from) {
      body(line, marker, from, owner);
      draft.line(new TextSpan(owner, to), ParagraphKind.LABEL);
      return;
    }
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
    if (marker != null || line.blankBefore() || draft.size() == 0 || list.isUnmarked()) {
      return false;
    }
    Paragraph last = draft.last();
    if (!breaks.runOn(last.kind())
        || Wording.resolution(s)
        || Wording.action(s)
        || Wording.attendance(s)
        || !breaks.continues(last.span().in(text), s, line)) {
      return false;
    }
    draft.extendLast(end);
    list.after(draft.last().index(), Clauses.introduces(draft.last().span().in(text)));
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
      list.after(at, Clauses.introduces(s));
      return;
    }
    if (Wording.action(s)) {
      draft.add(number, span, ParagraphKind.ACTION, entry ? 1 : 0, -1);
      list.endMarked();
      list.after(-1, false);
      resolving = -1;
      return;
    }
    if (Wording.resolution(s)
        && (Titles.capitals(s) || !Clauses.heading(line, s, draft.hasItem()))) {
      list.endMarked();
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, -1);
      resolving = at;
      list.after(at, Clauses.introduces(s) || s.endsWith("that") || s.endsWith("That"));
      return;
    }
    if (entry && resolving < 0 && bold(s) && Titles.possible(s)) {
      list.close();
      draft.line(span, ParagraphKind.HEADING);
      return;
    }
    if (entry || numbered && resolving >= 0) {
      list.entry(line, marker, number, span, s, resolving);
      return;
    }
    plain(line, marker, number, span, s);
  }

  /** Whether mark-up makes all of an entry's words stand out. */
  private static boolean bold(String s) {
    return s.length() > 4 && s.startsWith("**") && s.indexOf("**", 2) == s.length() - 2;
  }

  private void plain(
      TextLine line, @Nullable Marker marker, String number, TextSpan span, String s) {
    boolean follows = resolving >= 0 && Clauses.goesOn(s);
    if (resolving >= 0 && !follows && list.isAnnouncedBy(resolving) && marker == null) {
      // "RESOLVED:" with its words on the next line.
      follows = !Clauses.heading(line, s, draft.hasItem()) || s.endsWith(".");
    }
    if (follows) {
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, resolving);
      list.after(at, Clauses.introduces(s));
      return;
    }
    resolving = -1;
    if (draft.hasItem() && Wording.attendanceInBrackets(s)) {
      draft.add(number, span, ParagraphKind.ATTENDANCE, 0, -1);
      return;
    }
    boolean head = !draft.hasItem();
    if (head && (Wording.attendance(s) || attending && Clauses.namesOrPlaces(s))) {
      attending = true;
      draft.add(number, span, ParagraphKind.ATTENDANCE, 0, -1);
      return;
    }
    if (list.unmarkedEntry(line, marker, number, span, s)) {
      return;
    }
    list.end();
    if (marker == null && number.isEmpty() && Clauses.heading(line, s, draft.hasItem())) {
      draft.line(span, ParagraphKind.HEADING);
      list.after(-1, false);
      return;
    }
    if (documents && Clauses.unmarkedEntry(s)) {
      draft.line(span, ParagraphKind.FURNITURE);
      return;
    }
    attending = false;
    boolean purpose =
        draft.hasItem() && finder.underTitle() && (Wording.agendaPurpose(s) || AgendaNotice.is(s));
    int at =
        draft.add(number, span, purpose ? ParagraphKind.AGENDA_NOTE : ParagraphKind.TEXT, 0, -1);
    list.after(at, Clauses.introduces(s));
  }

  private void close() {
    list.close();
    resolving = -1;
    pending = null;
    carriedNumber = "";
  }
}
