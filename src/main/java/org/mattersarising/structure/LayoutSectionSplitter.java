package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.TextSpan;

/**
 * Reads the layout line by line: numbers, bullets, labels and set phrases that minutes of many
 * councils share. A line is a paragraph, and two lines are joined only where a single line break
 * cut a sentence in two, or where the whole document is wrapped at a column. One walk, so the time
 * grows with the length of the text. Stateless, safe for use by several threads.
 *
 * <p>A paragraph of several sentences whose last introduces a list keeps its kind TEXT; the list's
 * entries name it as {@code leadIn} all the same.
 */
public final class LayoutSectionSplitter implements SectionSplitter {

  @Override
  public DocumentStructure split(DocumentText text) {
    String view = view(text.body());
    FlatRows rows = FlatRows.of(view);
    List<TextLine> lines = lines(rows.view(), text);
    if (!rows.titles().isEmpty()) {
      return new LayoutWalk(rows.view(), lines, PageTitles.inRows(rows, lines)).walk();
    }
    PageTitles titles = PageTitles.of(lines, view);
    LeadTitles leads = titles.places().isEmpty() ? LeadTitles.of(view, lines) : null;
    if (leads != null && !leads.titles().isEmpty()) {
      lines = lines(leads.view(), text);
      return new LayoutWalk(leads.view(), lines, PageTitles.leading(leads, lines)).walk();
    }
    return new LayoutWalk(view, lines, titles).walk();
  }

  private static List<TextLine> lines(String view, DocumentText text) {
    return SpacedLines.closed(TextLine.of(view, text.layout().headings()));
  }

  /** The text as it is read: lines where the page has them, no marks that say nothing. */
  private static String view(String text) {
    String lines = Marks.broken(Marks.unescaped(plainSpaces(text)));
    return JoinedItems.parted(NumberedRows.opened(PrintedSigns.usual(lines)));
  }

  /** The text with a plain space for each no-break and zero-width one: offsets stay as they are. */
  private static String plainSpaces(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean breaks =
          c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029';
      if (!breaks && TextSpan.isSpace(c)) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }
}
