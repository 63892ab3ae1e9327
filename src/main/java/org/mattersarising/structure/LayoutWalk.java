package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.Marker.Style;

/** One walk over the lines of one text; belongs to one call. */
final class LayoutWalk {

  private static final int FEWEST_OWNERS = 3;

  private final String text;
  private final List<TextLine> lines;
  private final Draft draft;
  private final ItemHeads heads;
  private final ItemFinder finder;
  private final TableRows tables;
  private final RepeatedLines repeated;
  private final OpenList list;
  private final PageFurniture furniture;
  private final AgendaPart agenda;

  private final Expected expected;
  private final Body body;

  LayoutWalk(String text, List<TextLine> lines, PageTitles titles) {
    this.text = text;
    this.lines = lines;
    this.draft = new Draft(text);
    this.agenda = AgendaPart.of(lines, text);
    List<TextLine> counted = agenda.without(lines);
    this.heads = new ItemHeads(text, draft, NumbersBehind.of(counted));
    this.finder = new ItemFinder(text, lines, counted, titles, draft, heads);
    this.furniture = new PageFurniture(lines, text);
    this.tables = new TableRows(text, draft);
    this.repeated = new RepeatedLines(lines);
    this.list = new OpenList(draft);
    this.expected = new Expected(list);
    boolean owners =
        lines.stream().filter(l -> Wording.ownerTail(text, l.start(), l.end()) > 0).count()
            >= FEWEST_OWNERS;
    this.body = new Body(text, draft, list, expected, finder, heads, new LineBreaks(lines), owners);
  }

  DocumentStructure walk() {
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    return draft.finish();
  }

  private void line(int at) {
    TextLine line = lines.get(at);
    boolean title = heads.titleDue() || finder.isTitle(line);
    boolean around = repeated.running(line.text()) || furniture.is(at, !draft.hasItem());
    if (agenda.holds(at) || !title && around) {
      draft.line(line.span(), ParagraphKind.FURNITURE);
      if (Wording.itemsHead(line.text())) {
        expected.close();
      }
      return;
    }
    if (!finder.isTitle(line) && beside(line)) {
      return;
    }
    boolean inList = expected.inList();
    ItemFinder.Found found = finder.find(at, inList, expected.carriedNumber);
    if (found != null) {
      expected.close();
      expected.attending = false;
      expected.documents = false;
      if (found.textFrom() < 0) {
        return;
      }
      body.read(line, null, found.textFrom(), line.end());
      return;
    }
    if (expected.documents && Wording.paper(line.text())) {
      draft.line(line.span(), ParagraphKind.FURNITURE);
      return;
    }
    Marker marker = Marker.ofItem(draft.itemNumber(), text, line.start(), line.end());
    if (marker == null) {
      marker = Clauses.marker(text, line, inList);
    }
    if (marker != null && marker.content() >= line.end()) {
      boolean bullet = marker.style() == Style.BULLET;
      draft.line(line.span(), bullet ? ParagraphKind.FURNITURE : ParagraphKind.LABEL);
      if (!bullet) {
        expected.carriedNumber = marker.label();
      }
      return;
    }
    body.read(line, marker, marker == null ? line.start() : marker.content(), line.end());
  }

  /** A row of a table or a form, or a label. */
  private boolean beside(TextLine line) {
    if (labelled(line)) {
      return true;
    }
    if (tables.row(line)) {
      expected.close();
      return true;
    }
    return label(line);
  }

  /** A row of a form: what the words are in the first cell, the words in the second. */
  private boolean labelled(TextLine line) {
    int bar = line.text().indexOf(" | ");
    String head = bar < 0 || line.text().indexOf(" | ", bar + 1) >= 0 ? "" : line.text();
    ParagraphKind kind = head.isEmpty() ? null : Wording.formLabel(head.substring(0, bar));
    if (kind == null || !draft.hasItem() || heads.titleDue()) {
      return false;
    }
    expected.close();
    int label = draft.line(new TextSpan(line.start(), line.start() + bar), ParagraphKind.LABEL);
    if (kind != ParagraphKind.TEXT) {
      expected.pending = kind;
      expected.resolving = kind == ParagraphKind.RESOLUTION ? label : -1;
    }
    body.read(line, null, line.start() + bar + 3, line.end());
    return true;
  }

  private boolean label(TextLine line) {
    String s = line.text();
    if (Wording.minutesLabel(s) || Wording.decisionLabel(s)) {
      boolean noItem = !draft.hasItem();
      expected.close();
      expected.documents = false;
      if (!heads.minutesBegun() && !noItem) {
        draft.agendaUntilHere();
      }
      heads.minutesBegin();
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.documentsLabel(s)) {
      expected.close();
      expected.documents = true;
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.resolutionLabel(s) && !heads.titleDue()) {
      list.endMarked();
      list.after(-1, false);
      expected.resolving = draft.line(line.span(), ParagraphKind.LABEL);
      expected.pending = ParagraphKind.RESOLUTION;
      return true;
    }
    if (Wording.actionLabel(s) && !heads.titleDue()) {
      expected.close();
      draft.line(line.span(), ParagraphKind.LABEL);
      expected.pending = ParagraphKind.ACTION;
      return true;
    }
    if (Wording.resolutionFollows(s) && !heads.titleDue()) {
      expected.close();
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.owner(s) && draft.hasItem() && expected.pending == null && !heads.titleDue()) {
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    if (Wording.label(s) && line.level() < 2 && !heads.titleDue()) {
      expected.close();
      expected.attending = expected.attending || !draft.hasItem() && Wording.attendance(s);
      draft.line(line.span(), ParagraphKind.LABEL);
      return true;
    }
    return false;
  }
}
