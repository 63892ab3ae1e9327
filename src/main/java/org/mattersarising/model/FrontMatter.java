package org.mattersarising.model;

/**
 * What the front matter of a Markdown or text file says of the minutes below it, each value as
 * written; empty where it does not say.
 *
 * @param council a name, or an id of the register
 * @param meetingDate under a key that can only mean the meeting's day
 * @param date under a plain "date", which publishing tools set to the day of publication, too
 * @param published the day of publication
 * @param status such as "draft" or "confirmed"
 * @param extent one of the contract's codes
 */
public record FrontMatter(
    String council,
    String committee,
    String meetingDate,
    String date,
    String published,
    String status,
    String licence,
    String rightsHolder,
    String extent) {

  /** Nothing is said. */
  public static final FrontMatter NONE = new FrontMatter("", "", "", "", "", "", "", "", "");
}
