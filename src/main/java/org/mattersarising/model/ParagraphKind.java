package org.mattersarising.model;

/** What a paragraph is in the layout of minutes. */
public enum ParagraphKind {
  /** Running text of the minutes. */
  TEXT,
  /** A bullet or a lettered or numbered list entry under a lead-in. */
  LIST_ITEM,
  /** A line that introduces the list after it ("Members' discussed a number of other areas;"). */
  LEAD_IN,
  /** A heading that is no item title: the council's name, the meeting's, a sub-heading. */
  HEADING,
  /** An item's title, with its number if on the same line. */
  ITEM_TITLE,
  /**
   * A number or label alone on its line: "24.", "Minutes:", "RESOLVED", "Additional documents:".
   */
  LABEL,
  /** Who was there, who sent apologies, and where. */
  ATTENDANCE,
  /** A purpose or report line that the agenda prints above the minutes of an item. */
  AGENDA_NOTE,
  /** A marked resolution: its own text, or a clause under one. */
  RESOLUTION,
  /** A marked action on a line of its own. */
  ACTION,
  /** Page furniture, links, notices: never a statement. */
  FURNITURE
}
