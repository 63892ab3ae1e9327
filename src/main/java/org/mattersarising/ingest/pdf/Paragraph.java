package org.mattersarising.ingest.pdf;

import java.util.List;

/**
 * Lines put together.
 *
 * @param text one line of it
 * @param lines it was made of, in order
 * @param starts where each of them begins in the text
 * @param gap whether white space parts it from what stands above
 * @param heading whether it stands out
 */
record Paragraph(
    String text, List<Line> lines, List<Integer> starts, boolean gap, boolean heading) {
  Paragraph {
    lines = List.copyOf(lines);
    starts = List.copyOf(starts);
    if (lines.isEmpty() || lines.size() != starts.size()) {
      throw new IllegalArgumentException("each line of a paragraph has its start");
    }
  }
}
