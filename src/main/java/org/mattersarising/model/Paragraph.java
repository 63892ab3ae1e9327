package org.mattersarising.model;

/**
 * One block of text.
 *
 * @param index its place in the document, from 0
 * @param item the index of its agenda item, or -1 before the first
 * @param number as printed before it ({@code 25.1}, {@code a}); empty without one
 * @param span the text without number or bullet, trimmed
 * @param depth 0 for running text, 1 for a list under it, 2 for a list in a list
 * @param leadIn the index of the paragraph that introduces this list entry or clause, or -1
 * @param minutes whether it lies in the minutes proper, not in the agenda's part of an item
 */
public record Paragraph(
    int index,
    int item,
    String number,
    TextSpan span,
    ParagraphKind kind,
    int depth,
    int leadIn,
    boolean minutes) {

  public Paragraph {
    if (index < 0 || item < -1 || leadIn < -1 || leadIn >= index && leadIn != -1 || depth < 0) {
      throw new IllegalArgumentException("no paragraph: " + index + " under " + leadIn);
    }
  }
}
