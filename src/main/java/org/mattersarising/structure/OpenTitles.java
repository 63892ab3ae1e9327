package org.mattersarising.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Titles without numbers or mark-up under the head "No. Item" of a page that lost its numbers. A
 * line is one where it is a usual title, bears the size of its report, or has its purpose below.
 */
final class OpenTitles {

  private static final Pattern HEAD = Pattern.compile("(?i)no\\.? items?");
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)(?:apologies(?: for absence)?|declarations? of (?:members.? )?interests?|disclosures? of interests?"
              + "|minutes of (?:the )?(?:last|previous) meetings?|minutes|public (?:participation|questions?|speaking|forum)"
              + "|urgent (?:business|items?)|any other business|work programme|forward (?:plan|work programme)"
              + "|exclusion of (?:the )?(?:press and )?public|date of (?:the )?next meeting)\\b.{0,60}");
  private static final int MOST_WORDS = 18;

  private OpenTitles() {}

  /** Where such titles begin; empty where the page numbers its items, or is none. */
  static Set<Integer> of(List<TextLine> lines, String text) {
    int head = 0;
    while (head < lines.size() && !HEAD.matcher(lines.get(head).text()).matches()) {
      head++;
    }
    Set<Integer> titles = new TreeSet<>();
    boolean documents = false;
    boolean titled = false;
    for (int i = head + 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean title = !titled && is(lines, i, text, documents);
      if (titles.isEmpty() && !title) {
        return Set.of();
      }
      if (title) {
        titles.add(line.start());
      }
      titled = title;
      documents =
          Wording.documentsLabel(line.text())
              || documents && !title && !line.text().endsWith(".") && hasTail(line);
    }
    return titles.size() > 1 ? titles : Set.of();
  }

  private static boolean is(List<TextLine> lines, int at, String text, boolean documents) {
    TextLine line = lines.get(at);
    String s = ItemStyle.titleOf(line);
    boolean tail = hasTail(line);
    boolean shape =
        line.blankBefore()
            && (line.blankAfter() || tail)
            && !s.isEmpty()
            && ".;:,".indexOf(s.charAt(s.length() - 1)) < 0
            && s.split(" ").length <= MOST_WORDS
            && Marker.of(text, line.start(), line.end()) == null
            && Titles.possible(s)
            && !Wording.resolution(s)
            && !Wording.action(s)
            && !s.matches("(?i)(?:councillors?|cllrs?|mrs?|ms|dr|miss)\\b.*");
    if (!shape) {
      return false;
    }
    if (USUAL.matcher(s).matches()) {
      return !documents || !tail;
    }
    if (documents || at + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(at + 1).text();
    boolean below =
        Wording.documentsLabel(next)
            || Wording.minutesLabel(next)
            || Wording.decisionLabel(next)
            || next.startsWith("To ") && Wording.agendaPurpose(next)
            || AgendaNotice.is(next);
    boolean named =
        next.length() < 160
            && !next.endsWith(".")
            && at + 2 < lines.size()
            && Wording.documentsLabel(lines.get(at + 2).text());
    return tail || below || named;
  }

  private static boolean hasTail(TextLine line) {
    return ItemStyle.titleOf(line).length() < line.text().length();
  }
}
