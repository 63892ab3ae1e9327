package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running heads and feet: titles of the document's head that come again, and lines that count the
 * pages. A sentence is neither, however often it comes: minutes say the same of one item after
 * another, and differ in a figure alone.
 */
final class RepeatedLines {

  private static final int FEWEST = 3;
  private static final int HEAD_LINES = 6;
  private static final int LONGEST_HEAD = 120;
  private static final int LONGEST_COUNT = 100;

  /** "None" and "Noted" stand in the head of short minutes, too. */
  private static final int FEWEST_LETTERS = 8;

  private static final int FEWEST_WORDS = 3;

  /** From one page to the next one that has the line: some have none. */
  private static final int LONGEST_STEP = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern PAGE_ALONE =
      Pattern.compile("#{1,2}|(?:page|pg\\.?|p\\.) {0,3}#(?: {0,3}(?:of|/) {0,3}#)?");
  private static final Pattern COUNTS =
      Pattern.compile("(?:.{0,90}\\b)?page #\\b?.{0,90}|.{0,90}\\S {3,}#|# {3,}\\S.{0,90}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…;][\"'”’)\\]]{0,3}");
  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:\\w{1,15} )?(?:minutes|notes|record|proceedings) of\\b.*");
  private static final Pattern ITEM = Pattern.compile("[\\[(]?(?:#[#.a-z]{0,4}|[a-z])[.):]\\s.*");

  /** Lines that count something else than pages; the same date on every page is a head. */
  private static final Pattern NUMBERED = Pattern.compile("[\\[(]?#.*|(?:agenda )?item #.*");

  private final Map<String, List<String>> seen = new HashMap<>();
  private final Set<String> head = new HashSet<>();
  private final Set<String> met = new HashSet<>();

  RepeatedLines(List<TextLine> lines) {
    boolean inHead = true;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      String key = key(text);
      seen.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
      inHead &= i < HEAD_LINES && !ITEM.matcher(key).matches();
      if (inHead && isTitle(text)) {
        head.add(key);
      }
    }
  }

  /** Whether a line, asked about in order of the text, is a running head or foot. */
  boolean running(String line) {
    if (line.length() > LONGEST_HEAD) {
      return false;
    }
    String key = key(line);
    boolean again = !met.add(key);
    List<String> all = seen.getOrDefault(key, List.of());
    if (all.size() < FEWEST) {
      return false;
    }
    if (head.contains(key) && again) {
      return Collections.frequency(all, line) >= FEWEST
          || !NUMBERED.matcher(key).matches() && countsUp(all);
    }
    return line.length() < LONGEST_COUNT
        && (PAGE_ALONE.matcher(key).matches()
            || COUNTS.matcher(key).matches() && !isSentence(line) && countsUp(all));
  }

  private static boolean isTitle(String text) {
    return text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && !Character.isLowerCase(text.charAt(0))
        && !isSentence(text)
        && !Wording.label(text)
        && !Wording.attendance(text)
        && !Wording.resolution(text)
        && !Wording.action(text);
  }

  private static boolean isSentence(String line) {
    return SENTENCE_END.matcher(line).matches()
        && line.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS
        && !TITLE.matcher(line).matches();
  }

  /**
   * Whether one of its numbers, the same each time, counts pages. A document may hold several sets
   * of minutes, each of which begins anew.
   */
  private static boolean countsUp(List<String> texts) {
    List<List<Integer>> numbers = texts.stream().map(RepeatedLines::numbers).toList();
    for (int at = 0; at < numbers.getFirst().size(); at++) {
      int up = 0;
      for (int i = 1; i < numbers.size(); i++) {
        int step = numbers.get(i).get(at) - numbers.get(i - 1).get(at);
        up += step >= 1 && step <= LONGEST_STEP ? 1 : 0;
      }
      if (3 * up >= 2 * (numbers.size() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(Integer.parseInt(number.group()));
    }
    return numbers;
  }

  private static String key(String line) {
    return NUMBER.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
