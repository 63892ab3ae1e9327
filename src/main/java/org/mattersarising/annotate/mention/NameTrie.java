package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words, so that all names of a register are found in one walk over a text. "and"
 * equals "&amp;"; commas, hyphens, apostrophes and capitals make no difference. Filled once, then
 * read by any number of threads.
 */
final class NameTrie<T> {

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}&']++");

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  /**
   * The longest name at a place.
   *
   * @param to one past its last word
   */
  record Hit<T>(int to, List<T> values) {}

  private final Node<T> root = new Node<>();

  void add(String name, T value) {
    Node<T> node = root;
    for (String part : APART.split(name.strip(), 0)) {
      if (!part.isEmpty()) {
        node = node.next.computeIfAbsent(normal(part.toLowerCase(Locale.ROOT)), k -> new Node<>());
      }
    }
    if (node != root && !node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** The values of the longest name that begins with a word; no values where none does. */
  Hit<T> longest(Words words, int from) {
    Node<T> node = root;
    Hit<T> best = new Hit<>(from, List.of());
    int at = from;
    while (words.has(at)) {
      Word word = words.get(at);
      if (word.is(",") && at > from) {
        at++;
        continue;
      }
      Node<T> whole = step(node, word.lower());
      Node<T> bare = word.possessive() ? step(node, word.bare()) : null;
      if (bare != null && !bare.values.isEmpty()) {
        best = new Hit<>(at + 1, bare.values);
      }
      if (whole == null) {
        break;
      }
      node = whole;
      at++;
      if (!node.values.isEmpty()) {
        best = new Hit<>(at, node.values);
      }
    }
    return best;
  }

  private static <T> @Nullable Node<T> step(Node<T> from, String word) {
    Node<T> node = from;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '-') {
        if (i > start) {
          node = node.next.get(normal(word.substring(start, i)));
          if (node == null) {
            return null;
          }
        }
        start = i + 1;
      }
    }
    return node;
  }

  private static String normal(String lower) {
    String plain = lower;
    if (lower.indexOf('\'') >= 0 || lower.indexOf('’') >= 0) {
      plain = lower.replace("'", "").replace("’", "");
    }
    return plain.equals("&") ? "and" : plain;
  }
}
