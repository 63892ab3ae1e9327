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
 * itself and by its first three letters, so that the number of phrases costs nothing; most words
 * are passed over without.
 */
final class PhraseIndex<V> {

  private static final int STEM = 3;

  private final Map<String, List<Entry<V>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<V>>> byStem = new HashMap<>();
  private final Sieve words = new Sieve();
  private final Sieve stems = new Sieve();

  /**
   * A phrase under one of the words that it begins with.
   *
   * @param stem what the word begins with; empty where it is the whole word
   */
  private record Entry<V>(Phrase phrase, V value, String stem) {
    int endAt(Words words, int at) {
      return stem.isEmpty() || words.lower(at).startsWith(stem) ? phrase.endAt(words, at) : -1;
    }
  }

  /** A phrase found at words {@code from} to {@code to}, end exclusive. */
  record Hit<V>(V value, Phrase phrase, int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** A few bits of some hashes, so that most words need no look-up. */
  private static final class Sieve {
    private static final int SIZE = 1 << 12;

    private final long[] bits = new long[SIZE / Long.SIZE];

    void add(int hash) {
      bits[(hash & SIZE - 1) / Long.SIZE] |= 1L << hash;
    }

    boolean lets(int hash) {
      return (bits[(hash & SIZE - 1) / Long.SIZE] & 1L << hash) != 0;
    }
  }

  /** A number for the first letters of a word of at least so many. */
  private static int beginning(String word) {
    int hash = 0;
    for (int i = 0; i < STEM; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  /** Adds a phrase; a stem at its start has at least three letters. */
  void add(Phrase phrase, V value) {
    for (String word : phrase.firstWords()) {
      words.add(word.hashCode());
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(new Entry<>(phrase, value, ""));
    }
    for (String stem : phrase.firstStems()) {
      if (stem.length() < STEM) {
        throw new IllegalArgumentException("too short a stem: " + phrase.source());
      }
      stems.add(beginning(stem));
      byStem
          .computeIfAbsent(stem.substring(0, STEM), k -> new ArrayList<>())
          .add(new Entry<>(phrase, value, stem));
    }
  }

  private @Nullable List<Entry<V>> byWord(String word) {
    return words.lets(word.hashCode()) ? byWord.get(word) : null;
  }

  private @Nullable List<Entry<V>> byStem(String word) {
    return word.length() >= STEM && stems.lets(beginning(word))
        ? byStem.get(word.substring(0, STEM))
        : null;
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

  /** Whether any phrase stands between two words. */
  boolean any(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.lower(at);
      if (any(byWord(word), words, at, to) || any(byStem(word), words, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static <V> boolean any(@Nullable List<Entry<V>> entries, Words words, int at, int to) {
    if (entries != null) {
      for (Entry<V> entry : entries) {
        int end = entry.endAt(words, at);
        if (end > at && end <= to) {
          return true;
        }
      }
    }
    return false;
  }

  /** The values of all phrases that stand anywhere in a sentence, over another or not. */
  Set<V> values(Words words) {
    Set<V> values = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.lower(at);
      addStanding(values, byWord(word), words, at);
      addStanding(values, byStem(word), words, at);
    }
    return values;
  }

  private static <V> void addStanding(
      Set<V> values, @Nullable List<Entry<V>> entries, Words words, int at) {
    if (entries != null) {
      for (Entry<V> entry : entries) {
        if (!values.contains(entry.value()) && entry.endAt(words, at) > at) {
          values.add(entry.value());
        }
      }
    }
  }

  private @Nullable Hit<V> longestAt(Words words, int at, int to) {
    String word = words.lower(at);
    return longer(longer(null, byWord(word), words, at, to), byStem(word), words, at, to);
  }

  private static <V> @Nullable Hit<V> longer(
      @Nullable Hit<V> best, @Nullable List<Entry<V>> entries, Words words, int at, int to) {
    if (entries == null) {
      return best;
    }
    Hit<V> longest = best;
    for (Entry<V> entry : entries) {
      int end = entry.endAt(words, at);
      if (end > at && end <= to && (longest == null || end > longest.to())) {
        longest = new Hit<>(entry.value(), entry.phrase(), at, end);
      }
    }
    return longest;
  }
}
