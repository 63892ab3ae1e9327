package org.mattersarising.structure;

import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.Marker.Style;

/** The list that a walk stands in, or that the words before announced; for one walk. */
final class OpenList {

  private final Draft draft;
  private final ListLevels levels = new ListLevels();

  /** The last paragraph that ended like a lead-in, with nothing after it yet; -1 otherwise. */
  private int introduced = -1;

  private boolean unmarked;

  OpenList(Draft draft) {
    this.draft = draft;
  }

  /** Whether an entry may follow. */
  boolean isOpen() {
    return levels.isOpen() || introduced >= 0;
  }

  /** Whether its entries have no bullets or numbers. */
  boolean isUnmarked() {
    return unmarked;
  }

  /** Whether the paragraph at this index announced what comes next. */
  boolean isAnnouncedBy(int index) {
    return introduced == index;
  }

  /** A paragraph was added that can announce a list. */
  void after(int index, boolean announces) {
    introduced = announces ? index : -1;
  }

  /** The entries end, what was announced may still come. */
  void end() {
    levels.clear();
    unmarked = false;
  }

  /** The entries end, and nothing was announced. */
  void close() {
    end();
    introduced = -1;
  }

  /** The entries' marks end; what was announced, and entries without marks, go on. */
  void endMarked() {
    levels.clear();
  }

  /**
   * Adds an entry.
   *
   * @param resolving the resolution whose clause it is; -1 for none
   */
  void entry(
      TextLine line,
      @Nullable Marker marker,
      String number,
      TextSpan span,
      String s,
      int resolving) {
    String key =
        marker == null
            ? "number"
            : marker.style() == Style.BULLET ? marker.label() : Clauses.kin(marker);
    levels.entry(key, line.indent(), introduced);
    boolean clause = resolving >= 0;
    int leadIn = clause ? resolving : levels.innermost().leadIn();
    draft.leadIn(introduced);
    int at =
        draft.add(
            number,
            span,
            clause ? ParagraphKind.RESOLUTION : entryUnder(leadIn),
            levels.depth(),
            leadIn);
    // An entry that ends in a semicolon is followed by the next, not by a list of its own.
    introduced = Clauses.introduces(s) && !s.endsWith(";") ? at : -1;
    unmarked = false;
  }

  /** What the agenda announces is the agenda's, too. */
  private ParagraphKind entryUnder(int leadIn) {
    boolean note = leadIn >= 0 && draft.get(leadIn).kind() == ParagraphKind.AGENDA_NOTE;
    return note ? ParagraphKind.AGENDA_NOTE : ParagraphKind.LIST_ITEM;
  }

  /** Adds a line as an entry without a mark, where it can be one. */
  boolean unmarkedEntry(
      TextLine line, @Nullable Marker marker, String number, TextSpan span, String s) {
    boolean goesOn = unmarked || marker == null && introduced >= 0;
    if (!goesOn || line.blankBefore() || !Clauses.unmarkedEntry(s)) {
      return false;
    }
    if (!unmarked) {
      draft.leadIn(introduced);
      levels.clear();
      levels.entry("", line.indent(), introduced);
    }
    unmarked = true;
    draft.add(number, span, ParagraphKind.LIST_ITEM, 1, levels.innermost().leadIn());
    introduced = -1;
    return true;
  }
}
