package org.mattersarising.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.mattersarising.model.ParagraphKind;

/** Titles of items that a line break cut. */
final class BrokenTitles {

  private static final Pattern SOMEBODY =
      Pattern.compile("(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Members?|The (?:Chair|Convener))\\b");

  private final String text;
  private final Draft draft;

  BrokenTitles(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** Whether a line goes on with a title in capitals. */
  boolean capitalsGoOn(TextLine line) {
    return !line.blankBefore()
        && draft.size() > 0
        && draft.hasItem()
        && draft.last().kind() == ParagraphKind.ITEM_TITLE
        && Marker.of(text, line.start(), line.end()) == null
        && Titles.capitals(line.text())
        && Titles.capitals(draft.last().span().in(text))
        && !Wording.resolution(line.text());
  }

  /** A title cut by a line break: "To receive reports of" above "outside bodies". */
  boolean wordsGoOn(TextLine line) {
    if (line.blankBefore()
        || draft.size() == 0
        || !draft.hasItem()
        || draft.last().kind() != ParagraphKind.ITEM_TITLE
        || !Character.isLowerCase(line.text().charAt(0))
        || line.text().length() > 160) {
      return false;
    }
    String title = draft.last().span().in(text);
    char last = title.charAt(title.length() - 1);
    return title.length() >= 30
        && !Titles.capitals(title)
        && (Character.isLetterOrDigit(last) || last == ',' || last == '&')
        && (Titles.endsOpen(title) || afterColon(line.text()) > 0);
  }

  /** Whether a line is the first of a wrapped sentence about somebody, so that it is no title. */
  static boolean sentenceGoesOn(List<TextLine> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).blankBefore()) {
      return false;
    }
    char next = lines.get(at + 1).text().charAt(0);
    return (Character.isLowerCase(next) || Character.isDigit(next))
        && SOMEBODY.matcher(lines.get(at).text()).lookingAt();
  }

  /** Where the words begin behind a colon, or -1. */
  static int afterColon(String s) {
    int at = s.indexOf(':') + 1;
    if (at == 0 || at >= s.length() || s.charAt(at) != ' ') {
      return -1;
    }
    while (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    return at < s.length() ? at : -1;
  }
}
