package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mattersarising.model.TextSpan;

/** The exempt parts of a text as they are found, in any order; what overlaps is one part. */
final class ExemptSpans {

  private final String text;
  private final int bodyEnd;
  private final BitSet exempt = new BitSet();

  /**
   * @param bodyEnd where the text's own words end; nothing behind it is marked
   */
  ExemptSpans(String text, int bodyEnd) {
    this.text = text;
    this.bodyEnd = bodyEnd;
  }

  /** Marks a part; one that ends where it begins, or before, is none. */
  void add(int from, int to) {
    int end = Math.min(to, bodyEnd);
    if (from < end) {
      exempt.set(from, end);
    }
  }

  /** The parts in order, without the white space around them. */
  List<TextSpan> all() {
    List<TextSpan> parts = new ArrayList<>();
    int from = exempt.nextSetBit(0);
    while (from >= 0) {
      int to = exempt.nextClearBit(from);
      TextSpan part = new TextSpan(from, to).trimmed(text);
      if (part.length() > 0) {
        parts.add(part);
      }
      from = exempt.nextSetBit(to);
    }
    return List.copyOf(parts);
  }
}
