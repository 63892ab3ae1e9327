package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages whose rows were flattened: title, purpose, "Minutes:" and what was said stand on one line.
 * A row begins where the table's head or the bar of the row before ended, or is known by its label.
 * The view has a line break where a cell or a part of one ended; offsets stay as they are.
 *
 * @param view the text with its rows cut
 * @param titles where the titles of items begin
 * @param tabled whether the page says itself that it is a table of items
 */
record FlatRows(String view, Set<Integer> titles, boolean tabled) {

  private static final Pattern HEAD =
      Pattern.compile("\\|?\\s{0,9}No\\.?\\s?\\|\\s?Items?\\s?\\|[|\\s]{0,80}|No\\.? \\| Items?");
  private static final Pattern BARS = Pattern.compile("[|:\\s-]*\\|[|:\\s-]*");
  private static final Pattern LABEL =
      Pattern.compile("(?<!\\S)(?:(?:Additional|Supporting) documents|Decision|Minutes):-?(?!\\S)");

  /** Words with which the agenda says what an item is for, behind its title. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\s(?=(?:(?:1\\. )?To \\p{Ll}{2,15}|(?:All |Any )?Members? (?:are|may|is|who|with)"
              + "|This is an opportunity|In the event (?:of|the)|Please note)\\b)");

  private static final Pattern RESOLVED =
      Pattern.compile("(?i:minutes of (?:the )?(?:last|previous) meeting)(\\s)(?=RESOLVED\\b)");
  private static final Pattern NUMBER_CELL =
      Pattern.compile(
          "\\|?\\s{0,9}(?:\\d{1,4}[a-z]?\\.?|\\d{1,4}/\\d{1,4}\\.?)?\\s{0,9}\\|\\s{0,9}");
  private static final int FEWEST = 2;
  private static final int LONGEST_ROW = 12;
  private static final int LONGEST_HEAD = 90;
  private static final int LONGEST_PURPOSE = 220;

  private record Line(int from, int to) {}

  static FlatRows of(String text) {
    List<Line> lines = new ArrayList<>();
    int head = -1;
    int inside = 0;
    int labels = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (to > from && !text.substring(from, to).isBlank()) {
        boolean headed =
            to - from < LONGEST_HEAD && HEAD.matcher(text.substring(from, to).strip()).matches();
        head = headed && head < 0 ? lines.size() : head;
        lines.add(new Line(from, to));
        Matcher label = LABEL.matcher(text).region(from, to);
        boolean labelled = label.find();
        labels += labelled && (head >= 0 || label.end() < to) ? 1 : 0;
        inside += labelled && titleEnd(text, from, label.start(), false) > 0 ? 1 : 0;
      }
      from = to + 1;
    }
    boolean tabled = head >= 0;
    if (tabled ? labels == 0 : inside == 0 || inside < FEWEST && labels < FEWEST) {
      return new FlatRows(text, Set.of(), false);
    }
    char[] view = text.toCharArray();
    Set<Integer> titles = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean row = tabled && i > head && rowBegins(text, lines, i);
      cut(text, view, lines, i, row, titles);
    }
    return new FlatRows(new String(view), titles, tabled);
  }

  /** Whether a line stands behind the head, or the bar that ends the row before. */
  private static boolean rowBegins(String text, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line before = lines.get(at - 1);
    String s = text.substring(before.from, before.to).strip();
    return !bars(text, line) && (bars(text, before) || s.endsWith(" |"));
  }

  private static void cut(
      String text, char[] view, List<Line> lines, int at, boolean row, Set<Integer> titles) {
    Line line = lines.get(at);
    Matcher label = LABEL.matcher(text).region(line.from, line.to);
    int first = -1;
    while (label.find()) {
      first = first < 0 ? label.start() : first;
      breakAt(view, label.start() - 1, line.from);
      if (label.end() < line.to) {
        view[label.end()] = '\n';
      }
    }
    if (row) {
      int to = first < 0 ? line.to : first;
      int end = rowTitleEnd(text, line.from, to);
      if (end > 0) {
        title(text, view, line.from, end, to, titles);
        return;
      }
    }
    Matcher resolved = RESOLVED.matcher(text).region(line.from, line.to);
    if (first < 0 && resolved.lookingAt()) {
      view[resolved.start(1)] = '\n';
      titles.add(line.from);
    }
    int capitals = first < 0 ? CapitalTitles.words(text.substring(line.from, line.to)) : -1;
    if (capitals > 0 && titled(text.substring(line.from, line.from + capitals).strip())) {
      title(text, view, line.from, line.from + capitals - 1, line.to, titles);
      return;
    }
    if (first < 0) {
      int open = at == lines.size() - 1 ? titleEnd(text, line.from, line.to, true) : -1;
      if (open > 0) {
        title(text, view, line.from, open, line.to, titles); // the page was cut behind it
      }
      return;
    }
    int end = titleEnd(text, line.from, first, false);
    if (end > 0) {
      title(text, view, line.from, end, first, titles);
    } else if (!text.startsWith("Decision", first)) {
      above(text, view, lines, at, titles);
    }
  }

  /** The title of a row whose "Minutes:" stands on a later line. */
  private static void above(
      String text, char[] view, List<Line> lines, int at, Set<Integer> titles) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_ROW); i--) {
      Line line = lines.get(i);
      boolean begins = i == 0 || bars(text, lines.get(i - 1));
      if (LABEL.matcher(text).region(line.from, line.to).find() || bars(text, line)) {
        return;
      }
      int end = begins || i == at - 1 ? titleEnd(text, line.from, line.to, true) : -1;
      if (end > 0) {
        title(text, view, line.from, end, line.to, titles);
        return;
      }
    }
  }

  private static void title(
      String text, char[] view, int from, int end, int labelFrom, Set<Integer> titles) {
    int start = contentFrom(text, from, end);
    for (int i = from; i < start; i++) {
      view[i] = view[i] == '|' ? ' ' : view[i];
    }
    int first = from;
    while (view[first] == ' ') {
      first++;
    }
    titles.add(first);
    if (end < labelFrom) {
      view[end] = '\n';
    }
  }

  private static void breakAt(char[] view, int at, int from) {
    if (at > from && view[at] == ' ') {
      view[at] = '\n';
    }
  }

  private static boolean bars(String text, Line line) {
    String s = text.substring(line.from, Math.min(line.to, line.from + LONGEST_HEAD)).strip();
    return BARS.matcher(s).matches() || HEAD.matcher(s).matches();
  }

  private static int contentFrom(String text, int from, int to) {
    Matcher cell = NUMBER_CELL.matcher(text).region(from, to);
    return cell.lookingAt() ? cell.end() : from;
  }

  /**
   * Where the title ends that a row begins with: before its purpose or any other sentence, behind
   * the size of its report; a purpose without a title is its own. -1 where there is none.
   */
  private static int rowTitleEnd(String text, int from, int to) {
    int start = contentFrom(text, from, to);
    if (text.substring(start, to).strip().replaceFirst("\\s?\\|$", "").contains(" | ")) {
      return -1; // a table within the cell
    }
    int paper = Titles.tailEnd(text, start, to);
    int sentence = TitledSentence.behind(text.substring(start, to));
    int purpose = titleEnd(text, from, to, true);
    int end = to;
    for (int each : new int[] {paper, sentence < 0 ? -1 : start + sentence - 1, purpose}) {
      end = each > start && each < end ? each : end;
    }
    String title = text.substring(start, end).strip();
    boolean purposed = title.startsWith("To ") && title.length() <= LONGEST_PURPOSE;
    boolean bracketed = title.startsWith("(");
    return !bracketed && (titled(title) || purposed || StandingBusiness.isLong(title)) ? end : -1;
  }

  /** Where the title ends in the words before a label, or -1 where they are none. */
  private static int titleEnd(String text, int from, int to, boolean purposed) {
    int start = contentFrom(text, from, to);
    Matcher purpose = PURPOSE.matcher(text).region(start, to);
    boolean found = purpose.find() && purpose.start() > start;
    int end = found ? purpose.start() : to;
    int capitals = CapitalTitles.words(text.substring(start, end));
    if (purposed && !found && capitals < 0) {
      return -1;
    }
    end = capitals > 0 ? start + capitals - 1 : end;
    return titled(text.substring(start, end).strip()) ? end : -1;
  }

  private static boolean titled(String words) {
    String title = words.replaceFirst("\\s?\\|$", "");
    title = title.substring(0, Titles.tail(title, 0, title.length())).strip();
    return !title.isEmpty()
        && Titles.possible(title)
        && !Titles.endsOpen(title)
        && !title.endsWith(".")
        && !title.endsWith(":")
        && !title.contains(" | ")
        && title.split(" ").length <= 25;
  }
}
