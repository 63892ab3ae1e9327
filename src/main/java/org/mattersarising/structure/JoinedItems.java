package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that a site's software has run together on one line: "None lit. 72/17 Trees One fell." A
 * number is an item's where it goes on with a series of numbers that the document counts by, most
 * of which need not begin a line; a reference to an earlier minute is in no such series.
 */
final class JoinedItems {

  /** 72/17, Cou/286/07-08. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w/.,£-])((?:[A-Z][A-Za-z]{0,5}/|[A-Z]{1,3})?)(\\d{1,4})/(\\d{2}(?:-\\d{2})?|\\d{4})[.:]?(?=\\s{1,9}(?:[–-]\\s)?\\p{Lu})");

  /** "6. Title" at the start of a line or behind a sentence. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\w/.,£-])()(\\d{1,3})()\\.(?=\\s{1,9}(?:\\*\\*)?\\p{Lu})");

  /** "2 TITLE" wherever it stands. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\w/.,£-])()(\\d{1,3})()(?=\\s{1,9}\\p{Lu}{4,}|\\s{1,9}\\p{Lu}{2,} \\p{Lu}{2,})");

  /** "2. Title:" wherever it stands. */
  private static final Pattern TITLED =
      Pattern.compile("\\d{1,3}\\.\\s{1,9}\\p{Lu}[\\p{L}’' &/-]{2,50}: ");

  /** "2.Title" wherever it stands: prose has a space there. */
  private static final Pattern TIGHT =
      Pattern.compile("(?<![\\w/.,£-])()(\\d{1,2})()\\.(?=\\p{Lu}\\p{L})");

  private static final Pattern LINE_START =
      Pattern.compile("(?:\\A|\\n)[ \\t#*_>]{0,12}(?:[A-Z]{1,6}[ -])?\\z");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:)”’][ \\t]{1,9}\\z");
  private static final Pattern NUMBERED = Pattern.compile("\\W{0,6}\\d{1,3}[.)]\\s.*");
  private static final int LOOK_BACK = 24;
  private static final int FEWEST = 3;
  private static final int FEWEST_TIGHT = 4;

  /** Characters a line of a page that has lost nearly all its line ends. */
  private static final int FLAT = 800;

  /** A number may be missing in a series. */
  private static final int LONGEST_STEP = 2;

  private record Number(int at, int value, boolean beginsLine) {}

  private record Chain(int length, int before) {}

  private JoinedItems() {}

  /** The text with a line end before each item within a line; offsets stay as they are. */
  static String parted(String text) {
    List<Integer> cuts = new ArrayList<>();
    Map<String, List<Number>> series = new HashMap<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String key = reference.group(1) + '/' + reference.group(3);
      series
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(number(text, reference.start(), reference.group(2)));
    }
    for (List<Number> numbers : series.values()) {
      List<Number> items = longest(numbers);
      // "4. Lamps: 42/17 None lit." has its number in front already.
      if (items.stream().noneMatch(n -> !n.beginsLine() && numbered(text, n.at()))) {
        cuts.addAll(within(items));
      }
    }
    boolean flat = flat(text);
    List<Number> dotted = new ArrayList<>();
    Matcher number = DOTTED.matcher(text);
    while (number.find()) {
      Number found = number(text, number.start(), number.group(2));
      if (found.beginsLine()
          || SENTENCE_END.matcher(before(text, found.at())).find()
          || flat && titled(text, found)) {
        dotted.add(found);
      }
    }
    List<Number> items = longest(dotted);
    // Numbers behind sentences alone may count anything, unless they go through a whole page.
    if (items.stream().filter(Number::beginsLine).count() >= FEWEST
        || flat && through(items, text)) {
      cuts.addAll(within(items));
    }
    List<Number> capitals = new ArrayList<>();
    if (flat) {
      number = CAPITALS.matcher(text);
      while (number.find()) {
        capitals.add(number(text, number.start(), number.group(2)));
      }
      cuts.addAll(within(longest(capitals)));
    }
    List<Number> tight = new ArrayList<>();
    number = TIGHT.matcher(text);
    while (number.find()) {
      tight.add(number(text, number.start(), number.group(2)));
    }
    items = longest(tight);
    if (items.size() >= FEWEST_TIGHT && items.getFirst().value() == 1) {
      cuts.addAll(within(items));
    }
    if (cuts.isEmpty()) {
      return text;
    }
    StringBuilder view = new StringBuilder(text);
    cuts.stream()
        .filter(at -> at > 0 && view.charAt(at - 1) == ' ')
        .forEach(at -> view.setCharAt(at - 1, '\n'));
    return view.toString();
  }

  /** Whether numbers count from 1 through the most of a text that has hardly any lines. */
  private static boolean through(List<Number> items, String text) {
    boolean far =
        !items.isEmpty() && (items.getLast().at() - items.getFirst().at()) * 2 > text.length();
    return !items.isEmpty()
        && items.getFirst().value() == 1
        && (far || items.stream().allMatch(item -> titled(text, item)));
  }

  private static boolean titled(String text, Number item) {
    return TITLED.matcher(text).region(item.at(), text.length()).lookingAt();
  }

  /** Whether most of a page is one line, or its lines are paragraphs of many sentences. */
  private static boolean flat(String text) {
    int longest = text.lines().mapToInt(String::length).max().orElse(0);
    return longest >= FLAT && longest * 2 > text.length()
        || text.lines().filter(line -> !line.isBlank()).count() * FLAT < text.length();
  }

  private static Number number(String text, int at, String digits) {
    return new Number(at, Integer.parseInt(digits), LINE_START.matcher(before(text, at)).find());
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - LOOK_BACK), at);
  }

  private static boolean numbered(String text, int at) {
    int from = text.lastIndexOf('\n', at) + 1;
    return NUMBERED.matcher(text.substring(from, Math.min(at, from + LOOK_BACK))).matches();
  }

  private static List<Integer> within(List<Number> items) {
    return items.stream().filter(n -> !n.beginsLine()).map(Number::at).toList();
  }

  /** The longest series that counts on in the order of the text; empty where it is too short. */
  private static List<Number> longest(List<Number> numbers) {
    Map<Integer, Integer> lastOf = new HashMap<>();
    List<Chain> chains = new ArrayList<>();
    int best = -1;
    for (int i = 0; i < numbers.size(); i++) {
      Chain chain = new Chain(1, -1);
      for (int step = 1; step <= LONGEST_STEP; step++) {
        Integer before = lastOf.get(numbers.get(i).value() - step);
        if (before != null && chains.get(before).length() + 1 > chain.length()) {
          chain = new Chain(chains.get(before).length() + 1, before);
        }
      }
      chains.add(chain);
      Integer same = lastOf.get(numbers.get(i).value());
      if (same == null || chains.get(same).length() <= chain.length()) {
        lastOf.put(numbers.get(i).value(), i);
      }
      if (best < 0 || chain.length() > chains.get(best).length()) {
        best = i;
      }
    }
    List<Number> series = new ArrayList<>();
    for (int i = best; i >= 0; i = chains.get(i).before()) {
      series.addFirst(numbers.get(i));
    }
    return series.size() >= FEWEST ? series : List.of();
  }
}
