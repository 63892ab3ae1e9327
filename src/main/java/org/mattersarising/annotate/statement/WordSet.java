package org.mattersarising.annotate.statement;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * A fixed set of words that is asked for each word of each sentence, nearly always in vain: a few
 * bits of the hashes tell most of that. Open addressing with at most a quarter of the places taken.
 * Immutable.
 */
final class WordSet extends AbstractSet<String> {

  private final List<String> all;
  private final String[] places;
  private final long sieve;

  private WordSet(Collection<String> words) {
    this.all = words.stream().distinct().toList();
    this.places = new String[Integer.highestOneBit(Math.max(1, all.size())) * 8];
    Arrays.fill(places, "");
    long bits = 0;
    for (String word : all) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word");
      }
      int at = first(word.hashCode());
      while (!places[at].isEmpty()) {
        at = at + 1 & places.length - 1;
      }
      places[at] = word;
      bits |= bit(word.hashCode());
    }
    this.sieve = bits;
  }

  static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  private static long bit(int hash) {
    return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
  }

  private int first(int hash) {
    return (hash ^ hash >>> 16) & places.length - 1;
  }

  @Override
  public boolean contains(Object word) {
    int hash = word.hashCode();
    if ((sieve & bit(hash)) == 0) {
      return false;
    }
    for (int at = first(hash); !places[at].isEmpty(); at = at + 1 & places.length - 1) {
      if (places[at].hashCode() == hash && places[at].equals(word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return all.iterator();
  }

  @Override
  public int size() {
    return all.size();
  }
}
