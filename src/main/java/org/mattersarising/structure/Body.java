package org.mattersarising.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.Marker.Style;

/**
 * Reads what is no item's head, row or label: running text, entries of lists, clauses, headings.
 */
final class Body {

  private final String text;
  private final Draft draft;
  private final OpenList list;
  private final Expected expected;
  private final ItemFinder finder;
  private final ItemHeads heads;
  private final LineBreaks breaks;

  /** Whether sentences end in who is to act, as in a column beside the minutes. */
  private final boolean owners;

  Body(
      String text,
      Draft draft,
      OpenList list,
      Expected expected,
      ItemFinder finder,
      ItemHeads heads,
      LineBreaks breaks,
      boolean owners) {
    this.text = text;
    this.draft = draft;
    this.list = list;
    this.expected = expected;
    this.finder = finder;
    this.heads = heads;
    this.breaks = breaks;
    this.owners = owners;
  }

  /** A line of running text, a list entry, a clause, a heading: all that is not an item's head. */
  void read(TextLine line, @Nullable Marker marker, int from, int to) {
    int owner = owners && to == line.end() ? Wording.ownerTail(text, from, to) : -1;
    if (owner > from) {
      read(line, marker, from, owner);
      draft.line(new TextSpan(owner, to), ParagraphKind.LABEL);
      return;
    }
    List<RunInClauses.Clause> clauses = RunInClauses.of(text, from, to);
    if (!clauses.isEmpty()) {
      read(line, marker, from, clauses.getFirst().start());
      for (RunInClauses.Clause clause : clauses) {
        read(line, clause.marker(), clause.marker().content(), clause.end());
      }
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
    if (number.isEmpty() && !expected.carriedNumber.isEmpty()) {
      number = expected.carriedNumber;
    }
    boolean numbered = !expected.carriedNumber.isEmpty();
    expected.carriedNumber = "";
    if (marker != null && marker.style() == Style.PARAGRAPH) {
      finder.numberedParagraph(marker.label());
    }
    boolean entry = marker != null && (marker.style().lists() || marker.style() == Style.BARE);
    if (expected.pending != null) {
      ParagraphKind kind = expected.pending;
      expected.pending = null;
      int label = kind == ParagraphKind.RESOLUTION ? expected.resolving : -1;
      int at = draft.add(number, span, kind, entry ? 1 : 0, label);
      list.after(at, Clauses.introduces(s));
      return;
    }
    if (Wording.action(s)) {
      draft.add(number, span, ParagraphKind.ACTION, entry ? 1 : 0, -1);
      list.endMarked();
      list.after(-1, false);
      expected.resolving = -1;
      return;
    }
    if (Wording.resolution(s)
        && (Titles.capitals(s) || !Clauses.heading(line, s, draft.hasItem()))) {
      list.endMarked();
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, -1);
      expected.resolving = at;
      list.after(at, Clauses.introduces(s) || s.endsWith("that") || s.endsWith("That"));
      return;
    }
    if (entry && expected.resolving < 0 && bold(s) && Titles.possible(s)) {
      list.close();
      draft.line(span, ParagraphKind.HEADING);
      return;
    }
    if (entry || numbered && expected.resolving >= 0) {
      list.entry(line, marker, number, span, s, expected.resolving);
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
    boolean follows = expected.resolving >= 0 && Clauses.goesOn(s);
    if (expected.resolving >= 0
        && !follows
        && list.isAnnouncedBy(expected.resolving)
        && marker == null) {
      // "RESOLVED:" with its words on the next line.
      follows = !Clauses.heading(line, s, draft.hasItem()) || s.endsWith(".");
    }
    if (follows) {
      int at = draft.add(number, span, ParagraphKind.RESOLUTION, 0, expected.resolving);
      list.after(at, Clauses.introduces(s));
      return;
    }
    expected.resolving = -1;
    if (draft.hasItem() && Wording.attendanceInBrackets(s)) {
      draft.add(number, span, ParagraphKind.ATTENDANCE, 0, -1);
      return;
    }
    boolean head = !draft.hasItem();
    if (head && (Wording.attendance(s) || expected.attending && Clauses.namesOrPlaces(s))) {
      expected.attending = true;
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
    if (expected.documents && Clauses.unmarkedEntry(s)) {
      draft.line(span, ParagraphKind.FURNITURE);
      return;
    }
    expected.attending = false;
    boolean purpose =
        draft.hasItem()
            ? heads.underTitle() && (Wording.agendaPurpose(s) || AgendaNotice.is(s))
            : AgendaNotice.is(s);
    int at =
        draft.add(number, span, purpose ? ParagraphKind.AGENDA_NOTE : ParagraphKind.TEXT, 0, -1);
    list.after(at, Clauses.introduces(s));
  }
}
