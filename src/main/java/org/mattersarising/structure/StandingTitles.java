package org.mattersarising.structure;

import java.util.regex.Pattern;
import org.mattersarising.model.ParagraphKind;

/** Lines that stand out so that they can be the title of an item without a number. */
final class StandingTitles {

  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)^(?:apologies|declarations?|disclosures?|minutes of (?:the )?(?:last|previous)|public (?:participation|questions|forum)|chair.{0,12} announcements|welcome)\\b");

  /** Who is to do something, in a column of its own. */
  private static final Pattern INITIALS =
      Pattern.compile("(?!AOB|AOCB|AGM)[A-Z]{2,3}(?:\\s?[/,&]\\s?[A-Z]{2,3}){0,4}");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)part (?:i{1,3}|one|two|three|\\d|a|b)\\b\\W{1,4}(?:open|public|items|closed)");

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
            && s.length() < 160
            && !INITIALS.matcher(s).matches()
            && !PART.matcher(s).lookingAt();
    return stands
        && !headGoesOn(line)
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

  /** Whether the document's head in capitals goes on in the next line. */
  private boolean headGoesOn(TextLine line) {
    if (draft.hasItem() || draft.size() == 0 || draft.last().kind() != ParagraphKind.HEADING) {
      return false;
    }
    String before = draft.text(draft.last().span());
    return (!line.blankBefore() || Titles.endsOpen(before))
        && Titles.capitals(before)
        && Titles.capitals(line.text());
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
