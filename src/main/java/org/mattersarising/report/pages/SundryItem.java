package org.mattersarising.report.pages;

import java.util.regex.Pattern;
import org.mattersarising.model.AgendaItem;

/**
 * An item under which one matter follows another without a heading: any other business, matters
 * arising, reports of members, what the public brings. What stands in its next paragraph seldom
 * answers the one before.
 */
final class SundryItem {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\bA\\.?O\\.?B\\b"
              + "|\\b(?:(?:any )?other|urgent|sundry|miscellaneous|general) (?:urgent )?(?:business|matters|items)\\b"
              + "|\\bmatters? arising\\b|\\bcorrespondence\\b"
              + "|\\b(?:public|open) (?:participation|forum|session|question|discussion|time)"
              + "|\\bdemocratic (?:period|time|half)\\b"
              + "|\\bquestions from (?:the public|members|councillors)\\b"
              + "|\\b(?:councill?ors?|members?|ward|district|county|clerk|chair(?:man)?)\\W{0,2}s?\\W{0,2} (?:reports?|updates?|items|announcements)\\b"
              + "|\\breports? (?:from|of|by) (?:the )?(?:ward |district |county |borough |city )?(?:councill?ors?|members?|clerk|representatives)\\b"
              + "|\\bround[- ](?:the[- ])?table\\b");

  private SundryItem() {}

  static boolean is(AgendaItem item) {
    return TITLE.matcher(item.title()).find();
  }
}
