package org.mattersarising.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Titles without numbers or mark-up on a page that lost both: under the head "No. Item", or, where
 * the page begins behind it, in a text that numbers nothing. A line is a title for sure where it is
 * a usual one, bears the size of its report, or has its purpose below; between such, a line in
 * title case that stands alone above a sentence is one, too, and a purpose without a title is its
 * own.
 */
final class OpenTitles {

  private static final Pattern HEAD = Pattern.compile("(?i)no\\.? items?");
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)(?:apologies(?: for absence)?|(?:declarations?|disclosures?) of (?:members.? )?interests?"
              + "|(?:to )?(?:sign |approve |confirm )?(?:the )?minutes of (?:the )?(?:last|previous) meetings?|minutes|public (?:participation|questions?|speaking|forum)"
              + "|urgent (?:business|items?)|work programme|forward (?:plan|work programme)"
              + "|date of (?:the )?next meeting)\\b.{0,60}");

  /** Of these the whole reason may stand in the title, as a sentence. */
  private static final Pattern USUAL_LONG =
      Pattern.compile(
          "(?i)(?:any other (?:business|items?)|exclusion of (?:the )?(?:press|public)|exempt (?:items?|business))\\b.{0,160}");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(?:councillors?|cllrs?|mr|mrs|ms|dr|miss|sir|professor|officers?)\\b.*");
  private static final int MOST_WORDS = 18;
  private static final int MOST_WEAK_WORDS = 10;
  private static final int LONGEST_PURPOSE = 220;

  /** Fewer can be the headings of any text. */
  private static final int FEWEST_WITHOUT_HEAD = 2;

  /** Lines between the head and the first title: who took the chair. */
  private static final int HEAD_NOTES = 2;

  private final List<TextLine> lines;
  private final String text;

  private OpenTitles(List<TextLine> lines, String text) {
    this.lines = lines;
    this.text = text;
  }

  /** Where such titles begin; empty where the page numbers its items, or is none. */
  static Set<Integer> of(List<TextLine> lines, String text) {
    int head = 0;
    while (head < lines.size() && !HEAD.matcher(lines.get(head).text()).matches()) {
      head++;
    }
    OpenTitles page = new OpenTitles(lines, text);
    if (head < lines.size()) {
      return page.below(head, HEAD_NOTES);
    }
    boolean sure = page.surely() >= FEWEST_WITHOUT_HEAD;
    return sure && ItemStyle.of(lines, text) == ItemStyle.PLAIN
        ? page.below(page.firstSure() - 1, 0)
        : Set.of();
  }

  private int firstSure() {
    int at = 0;
    while (!(shaped(at) && surely(at, false))) {
      at++;
    }
    return at;
  }

  /** How many titles are sure; a running head is one, however often and with what number. */
  private int surely() {
    NumbersBehind numbers = NumbersBehind.of(lines);
    Set<String> sure = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.marked() || line.level() > 0 || numbers.in(line.text()) != null) {
        return 0; // mark-up or numbers tell its titles
      }
      if (shaped(i) && surely(i, false)) {
        sure.add(line.text().replaceAll("\\d{1,6}", "#"));
      }
    }
    return sure.size();
  }

  private Set<Integer> below(int head, int notes) {
    Set<Integer> titles = new TreeSet<>();
    boolean documents = false;
    boolean titled = false;
    for (int i = head + 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean title = title(i, documents, titled);
      if (titles.isEmpty() && !title && (i > head + notes || !isNote(line))) {
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

  private boolean isNote(TextLine line) {
    return line.text().endsWith(".") && Marker.of(text, line.start(), line.end()) == null;
  }

  private boolean title(int at, boolean documents, boolean titled) {
    if (titled) {
      // An item that nothing was said on stands between them.
      return apart(at) && shaped(at) && (hasTail(lines.get(at)) || isUsual(at));
    }
    return shaped(at) && (surely(at, documents) || likely(at, documents)) || purpose(at);
  }

  private boolean isUsual(int at) {
    String title = ItemStyle.titleOf(lines.get(at));
    return USUAL.matcher(title).matches() || isLong(title);
  }

  private static boolean isLong(String title) {
    return USUAL_LONG.matcher(title).matches();
  }

  private boolean shaped(int at) {
    TextLine line = lines.get(at);
    String s = ItemStyle.titleOf(line);
    return line.blankBefore()
        && (line.blankAfter() || hasTail(line) || purposeBelow(at))
        && !s.isEmpty()
        && (".;:,".indexOf(s.charAt(s.length() - 1)) < 0 || isLong(s))
        && (s.split(" ").length <= MOST_WORDS || isLong(s))
        && Marker.of(text, line.start(), line.end()) == null
        && Titles.possible(s.endsWith(".") ? s.substring(0, s.length() - 1) : s)
        && !Wording.resolution(s)
        && !Wording.action(s)
        && !s.matches("(?i)(?:councillors?|cllrs?|mrs?|ms|dr|miss)\\b.*");
  }

  private boolean surely(int at, boolean documents) {
    TextLine line = lines.get(at);
    boolean tail = hasTail(line);
    if (isUsual(at)) {
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
            || purposeBelow(at);
    boolean named =
        next.length() < 160
            && !next.endsWith(".")
            && at + 2 < lines.size()
            && Wording.documentsLabel(lines.get(at + 2).text());
    return tail || below || named;
  }

  private boolean purposeBelow(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(at + 1).text();
    return next.startsWith("To ") && Wording.agendaPurpose(next) || AgendaNotice.is(next);
  }

  /** In title case, alone, behind the end of a sentence or of a list and above a sentence. */
  private boolean likely(int at, boolean documents) {
    if (documents || at == 0 || at + 1 >= lines.size()) {
      return false;
    }
    String s = ItemStyle.titleOf(lines.get(at));
    int words = s.split(" ").length;
    String next = lines.get(at + 1).text();
    boolean sentence = next.endsWith(".") || Wording.resolution(next);
    return words > 1
        && words <= MOST_WEAK_WORDS
        && s.indexOf(',') < 0
        && Titles.titleCase(s)
        && !Titles.capitals(s)
        && !PERSON.matcher(s).matches()
        && !Clauses.headLine(s)
        && !Wording.furniture(s)
        && !Wording.label(s)
        && !Wording.attendance(s)
        && apart(at)
        && sentence
        && !lines.get(at - 1).text().endsWith(":");
  }

  /** A purpose of the agenda with no title above it. */
  private boolean purpose(int at) {
    TextLine line = lines.get(at);
    return line.text().length() <= LONGEST_PURPOSE
        && line.text().startsWith("To ")
        && line.text().indexOf(". ") < 0
        && line.blankBefore()
        && line.blankAfter()
        && (Wording.agendaPurpose(line.text()) || AgendaNotice.is(line.text()))
        && apart(at)
        && at + 1 < lines.size()
        && !Wording.agendaPurpose(lines.get(at + 1).text());
  }

  /** Whether more than one empty line stands above it, as between the parts of such a page. */
  private boolean apart(int at) {
    int from = at == 0 ? 0 : lines.get(at - 1).end();
    return text.substring(from, lines.get(at).start()).chars().filter(c -> c == '\n').count() > 2;
  }

  private static boolean hasTail(TextLine line) {
    return ItemStyle.titleOf(line).length() < line.text().length();
  }
}
