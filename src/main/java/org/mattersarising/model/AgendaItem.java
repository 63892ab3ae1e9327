package org.mattersarising.model;

/**
 * One item of the agenda in the minutes.
 *
 * @param index its place in the document, from 0
 * @param number as printed, without a closing full stop: {@code 24}, {@code 113/17}; may be empty
 * @param title without number, left-over tags and link furniture
 * @param span from its number or title to the start of the next item
 * @param titleSpan where the title stands; its slice may hold the tags that {@code title} lacks
 */
public record AgendaItem(
    int index, String number, String title, TextSpan span, TextSpan titleSpan) {

  public AgendaItem {
    if (!span.contains(titleSpan)) {
      throw new IllegalArgumentException("an item holds its title: " + title);
    }
  }
}
