package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found in one pass over a sentence. Each word is looked up once, by
 * itself and by its first three letters, so that the number of phrases costs nothing.
 */
final class PhraseIndex<V> {

  private static final int STEM = 3;

  private final Map<String, List<Entry<V>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<V>>> byStem = new HashMap<>();

  private record Entry<V>(Phrase phrase, V value) {}

  /** A phrase found at words {@code from} to {@code to}, end exclusive. */
  record Hit<V>(V value, Phrase phrase, int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** Adds a phrase; a stem at its start has at least three letters. */
  void add(Phrase phrase, V value) {
    Entry<V> entry = new Entry<>(phrase, value);
    for (String first : phrase.elements().getFirst()) {
      if (first.endsWith("*")) {
        if (first.length() <= STEM) {
          throw new IllegalArgumentException("too short a stem: " + phrase.source());
        }
        byStem.computeIfAbsent(first.substring(0, STEM), k -> new ArrayList<>()).add(entry);
      } else {
        byWord.computeIfAbsent(first, k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The longest phrases that stand between two words, in order, none over another. */
  List<Hit<V>> find(Words words, int from, int to) {
    List<Hit<V>> hits = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Hit<V> best = longestAt(words, at, to);
      if (best == null) {
        continue;
      }
      Hit<V> last = hits.isEmpty() ? null : hits.getLast();
      if (last == null || last.to() <= at) {
        hits.add(best);
      } else if (best.length() > last.length()) {
        hits.set(hits.size() - 1, best);
      }
    }
    return hits;
  }

  /** The values of all phrases that stand anywhere in a sentence, over another or not. */
  Set<V> values(Words words) {
    Set<V> values = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.lower(at);
      addStanding(values, byWord.get(word), words, at);
      if (word.length() >= STEM) {
        addStanding(values, byStem.get(word.substring(0, STEM)), words, at);
      }
    }
    return values;
  }

  private void addStanding(Set<V> values, @Nullable List<Entry<V>> entries, Words words, int at) {
    for (Entry<V> entry : entries == null ? List.<Entry<V>>of() : entries) {
      if (!values.contains(entry.value()) && entry.phrase().endAt(words, at) > at) {
        values.add(entry.value());
      }
    }
  }

  private @Nullable Hit<V> longestAt(Words words, int at, int to) {
    String word = words.lower(at);
    Hit<V> best = longer(null, byWord.get(word), words, at, to);
    return word.length() < STEM
        ? best
        : longer(best, byStem.get(word.substring(0, STEM)), words, at, to);
  }

  private @Nullable Hit<V> longer(
      @Nullable Hit<V> best, @Nullable List<Entry<V>> entries, Words words, int at, int to) {
    Hit<V> longest = best;
    for (Entry<V> entry : entries == null ? List.<Entry<V>>of() : entries) {
      int end = entry.phrase().endAt(words, at);
      if (end > at && end <= to && (longest == null || end > longest.to())) {
        longest = new Hit<>(entry.value(), entry.phrase(), at, end);
      }
    }
    return longest;
  }
}
