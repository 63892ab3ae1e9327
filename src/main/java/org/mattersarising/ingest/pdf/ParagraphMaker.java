package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a line that goes on with its paragraph from one that begins another. A line ends a
 * paragraph where the next line's first word would still have fitted on it; a number or bullet, a
 * wider gap, another left edge or another print begins one. For one thread.
 */
final class ParagraphMaker {

  /** No paragraph ends with such a word. */
  private static final Pattern DANGLING =
      Pattern.compile(
          ".*(?:[,/&]|\\s[–-]|[\\s/](?:and|or|of|the|to|for|with|in|by|an?|at|from|as|into|between|their|its|his|her|our|Cllrs?|Councillors?|Mrs?|Ms|Dr))",
          Pattern.DOTALL);

  private final Measures measures;
  private final List<Paragraph> made = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private float edge;
  private float left;
  private boolean gap = true;

  ParagraphMaker(Measures measures) {
    this.measures = measures;
  }

  /** Adds lines that stand below each other; {@code right} is where the longest of them end. */
  void add(List<Line> lines, float right) {
    float from = Float.MAX_VALUE;
    for (Line line : lines) {
      from = Math.min(from, line.x0());
    }
    for (Line line : lines) {
      if (!open.isEmpty()) {
        Line last = open.getLast();
        boolean turned = line.page() != last.page() || line.y() < last.y();
        boolean goesOn = turned ? goesOnOverleaf(line) : goesOn(line);
        if (!goesOn) {
          boolean wide = turned || gap(last, line) > measures.gapFrom();
          close();
          gap = wide;
        }
      }
      open.add(line);
      edge = right;
      left = from;
    }
  }

  /** Ends the open paragraph; the next one is set off. */
  void close() {
    if (!open.isEmpty()) {
      made.add(joined());
      open.clear();
    }
    gap = true;
  }

  /** What was made since the last call. */
  List<Paragraph> take() {
    close();
    List<Paragraph> all = List.copyOf(made);
    made.clear();
    return all;
  }

  private static float gap(Line above, Line below) {
    return (below.y() - above.y()) / Math.max(above.size(), below.size());
  }

  private boolean goesOn(Line line) {
    Line last = open.getLast();
    Line first = open.getFirst();
    float gap = gap(last, line);
    boolean runs = runsOn(last.text(), line.text());
    if (Markers.bullet(line.text()) || gap > measures.gapFrom() * (runs ? 1.3f : 1)) {
      return false;
    }
    boolean full = full(last, line);
    float em = last.size();
    if (Markers.starts(line.text()) && !(full && runsIntoNumber(last, line))) {
      return false;
    }
    if (Math.abs(last.size() - line.size()) > 0.12f * em && !runs) {
      return false;
    }
    if (allBold() != line.bold() && !(full && (runs || allBold() && line.boldStart()))) {
      return false;
    }
    if (full && (runs || middle(last, line))) {
      return true;
    }
    float left = open.size() > 1 ? last.x0() : first.hang();
    boolean hanging = open.size() == 1 && line.x0() > first.x0() + 0.5f * em;
    if (line.x0() > left + 0.8f * em && !hanging && !runs) {
      // Its first line is indented.
      return false;
    }
    if (open.size() > 1 && line.x0() < last.x0() - 0.8f * em && !runs) {
      return false;
    }
    return full || runs && line.x0() <= first.hang() + em;
  }

  private boolean goesOnOverleaf(Line line) {
    Line last = open.getLast();
    if (Markers.starts(line.text()) || Markers.bullet(line.text())) {
      return false;
    }
    if (last.bold() != line.bold() && allBold()) {
      return false;
    }
    boolean ended = ended(last.text());
    return !ended && (runsOn(last.text(), line.text()) || full(last, line)) && !line.bold()
        || ended && full(last, line) && Character.isLowerCase(line.text().codePointAt(0));
  }

  private boolean allBold() {
    return open.stream().allMatch(Line::bold);
  }

  /** Whether the next line's first word would not have fitted behind the last one. */
  private boolean full(Line last, Line next) {
    // A line set in the middle would have grown to both sides.
    float room = middle(last, next) ? last.x0() - left : 0;
    return last.x1() + 0.8f * last.space() + next.firstWord() > edge + room - 0.3f * last.size();
  }

  /** Whether both are set in the middle: as much room before as behind, and another left edge. */
  private boolean middle(Line last, Line next) {
    return centred(last) && centred(next) && Math.abs(last.x0() - next.x0()) > 0.5f * last.size();
  }

  private boolean centred(Line line) {
    float before = line.x0() - left;
    float behind = edge - line.x1();
    return before > 0.3f * line.size()
        && Math.abs(before - behind) < Math.max(0.6f * line.size(), 0.15f * (before + behind));
  }

  /** Whether what looks like a number or dash of a list stands inside a sentence. */
  private boolean runsIntoNumber(Line last, Line line) {
    boolean inline = line.hang() - line.x0() - line.firstWord() < 0.6f * line.size();
    boolean left =
        Math.abs(line.x0() - last.x0()) < 2
            || open.size() == 1 && Math.abs(line.x0() - last.hang()) < 2;
    boolean lists = shape(line.text()).equals(shape(open.getFirst().text()));
    return inline && left && !lists && !ended(last.text());
  }

  /** The first word with its figures made alike. */
  private static String shape(String text) {
    int end = text.indexOf(' ');
    return (end < 0 ? text : text.substring(0, end))
        .replaceAll("\\d", "#")
        .replaceAll("^\\(?[a-zA-Z][.)]$", "a");
  }

  /** Whether a sentence is cut between the two. */
  private static boolean runsOn(String last, String next) {
    return !ended(last)
        && (Character.isLowerCase(next.codePointAt(0))
            || next.startsWith("& ")
            || DANGLING.matcher(last).matches());
  }

  private static boolean ended(String text) {
    int i = text.length() - 1;
    while (i > 0 && "”’\"')]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".:;?!".indexOf(text.charAt(i)) >= 0;
  }

  private Paragraph joined() {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Line line : open) {
      if (text.isEmpty()) {
        starts.add(0);
        text.append(line.text());
      } else {
        measures.words().append(text, line.text(), starts);
      }
    }
    Line first = open.getFirst();
    boolean letters = text.chars().anyMatch(Character::isLetter);
    boolean larger = first.size() > measures.size() * 1.12f && text.length() <= 120;
    boolean heading = letters && (allBold() && text.length() <= 200 || larger);
    return new Paragraph(text.toString(), open, starts, gap, heading);
  }
}
