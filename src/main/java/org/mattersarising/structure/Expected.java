package org.mattersarising.structure;

import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ParagraphKind;

/** What the lines so far lead a reader to expect of the next; belongs to one walk. */
final class Expected {

  private final OpenList list;

  /** Before any item or running text: who met, where and when. */
  boolean attending;

  /** Under the label of the papers of an item. */
  boolean documents;

  /** The paragraph that opened a resolution whose clauses follow; -1 outside. */
  int resolving = -1;

  /** What the label that waits for its words makes of them; null without one. */
  @Nullable ParagraphKind pending;

  /** A clause's number alone on the line before. */
  String carriedNumber = "";

  Expected(OpenList list) {
    this.list = list;
  }

  /** Whether an entry of a list or a clause of a resolution can come. */
  boolean inList() {
    return list.isOpen() || resolving >= 0;
  }

  /** Lists and labels end here. */
  void close() {
    list.close();
    resolving = -1;
    pending = null;
    carriedNumber = "";
  }
}
