package org.mattersarising.pipeline;

import java.util.Arrays;
import java.util.Locale;

/**
 * A small trace of the words of a text, by which one text is recognised inside another: hashes of
 * runs of words, of which every text keeps those that fall on the same residue (Manber, "Finding
 * similar files in a large file system", 1994). Line breaks, marks and case leave no trace.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record WordTrace(long[] hashes) {

  private static final int RUN = 6;
  private static final int KEPT = 2;

  /** Fewer kept hashes than that say nothing about a text. */
  private static final int FEWEST = 12;

  static WordTrace of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    long[] kept = new long[words.length];
    int n = 0;
    for (int i = 0; i + RUN <= words.length; i++) {
      long hash = 1125899906842597L;
      for (int k = 0; k < RUN; k++) {
        hash = hash * 1_000_003L + words[i + k].hashCode();
      }
      hash ^= hash >>> 29;
      hash *= 0xbf58476d1ce4e5b9L;
      hash ^= hash >>> 32;
      if (Long.remainderUnsigned(hash, KEPT) == 0) {
        kept[n++] = hash;
      }
    }
    return new WordTrace(Arrays.stream(kept, 0, n).sorted().distinct().toArray());
  }

  /** Whether there are enough words to know the text by. */
  boolean tells() {
    return hashes.length >= FEWEST;
  }

  /** How many of its hashes another one has, too. */
  int shared(WordTrace other) {
    return (int)
        Arrays.stream(hashes).filter(h -> Arrays.binarySearch(other.hashes, h) >= 0).count();
  }
}
