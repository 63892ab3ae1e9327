package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.TextSpan;

/**
 * Finds people's names in any string by their words, whatever stands between them, and puts blocks
 * in their place, one for each code point. Immutable, safe for use by several threads.
 */
final class NameMask {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’][\\p{L}\\p{M}]++)*+");

  /** Between the words of one name lie a space, a hyphen or a full stop, perhaps two of them. */
  private static final int WIDEST_GAP = 3;

  /** The names that begin with a word, each as its words in small letters. */
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /**
   * @param names full names are masked in any case, names of one word where they have a capital
   */
  NameMask(Collection<String> names) {
    for (String name : new java.util.TreeSet<>(names)) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(name);
      while (matcher.find()) {
        words.add(bare(matcher.group()));
      }
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
      }
    }
  }

  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** The words of a name in small letters, without possessive ending and with plain apostrophes. */
  private static String bare(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private record Found(int start, int end, String bare, boolean capital) {}

  /** Where the names stand in a text. */
  List<TextSpan> find(String text) {
    List<TextSpan> spans = new ArrayList<>();
    List<Found> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      String bare = bare(word);
      boolean possessive = bare.length() < word.length();
      words.add(
          new Found(
              matcher.start(),
              possessive ? matcher.end() - 2 : matcher.end(),
              bare,
              Character.isUpperCase(word.codePointAt(0))));
    }
    for (int i = 0; i < words.size(); i++) {
      for (List<String> name : byFirst.getOrDefault(words.get(i).bare(), List.of())) {
        if (stands(name, words, i)) {
          spans.add(new TextSpan(words.get(i).start(), words.get(i + name.size() - 1).end()));
        }
      }
    }
    return spans;
  }

  private static boolean stands(List<String> name, List<Found> words, int at) {
    if (at + name.size() > words.size()) {
      return false;
    }
    if (name.size() == 1) {
      return words.get(at).capital();
    }
    for (int i = 1; i < name.size(); i++) {
      Found word = words.get(at + i);
      if (!word.bare().equals(name.get(i))
          || word.start() - words.get(at + i - 1).end() > WIDEST_GAP) {
        return false;
      }
    }
    return true;
  }

  /** The string with blocks for every name. */
  String mask(String text) {
    List<TextSpan> spans = find(text);
    return spans.isEmpty() ? text : new DocumentText(text).masked(spans).text();
  }

  /** Words of one-word names that are also ordinary words somewhere, so that they mask too much. */
  static Set<String> ordinary(Collection<String> names, Collection<String> texts) {
    Set<String> single = new HashSet<>();
    names.stream().filter(n -> !n.contains(" ")).forEach(n -> single.add(bare(n)));
    Set<String> ordinary = new HashSet<>();
    for (String text : texts) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        String word = matcher.group();
        if (Character.isLowerCase(word.codePointAt(0)) && single.contains(bare(word))) {
          ordinary.add(bare(word));
        }
      }
    }
    return ordinary;
  }
}
