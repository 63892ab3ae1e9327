package org.mattersarising.structure;

import java.util.regex.Pattern;
import org.mattersarising.model.ParagraphKind;

/** Lines that stand out so that they can be the title of an item without a number. */
final class StandingTitles {

  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)^(?:apologies|declarations?|disclosures?|minutes of (?:the )?(?:last|previous)|public (?:participation|questions|forum)|chair.{0,12} announcements|welcome)\\b");

  private final Draft draft;

  StandingTitles(Draft draft) {
    this.draft = draft;
  }

  /** Whether a line is one, in a document that numbers nothing. */
  boolean is(TextLine line) {
    String s = line.text();
    boolean stands =
        (Titles.capitals(s) || line.marked() && Titles.possible(s))
            && !s.endsWith(".")
            && s.length() < 160;
    return stands
        && !isHead(s)
        && !Wording.resolution(s)
        && !Wording.action(s)
        && !Wording.attendance(s)
        && (draft.hasItem() || bodyBegun() || STANDING.matcher(s).find());
  }

  /** Whether a line belongs to the document's head, or names those who were there. */
  boolean isHead(String s) {
    return !draft.hasItem() && Clauses.headLine(s) || Wording.label(s) || Wording.attendance(s);
  }

  private boolean bodyBegun() {
    for (int i = draft.size() - 1; i >= 0; i--) {
      ParagraphKind kind = draft.get(i).kind();
      if (kind == ParagraphKind.ATTENDANCE || kind == ParagraphKind.TEXT) {
        return true;
      }
      if (draft.size() - i > 12) {
        return false;
      }
    }
    return false;
  }
}
