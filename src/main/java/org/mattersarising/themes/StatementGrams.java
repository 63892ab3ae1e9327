package org.mattersarising.themes;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * What a fast model sees of a statement: the words of its proposition, their beginnings, pairs of
 * beginnings, and the beginnings of the words of its lead-in or item's title, hashed into a fixed
 * number of buckets (Weinberger et al. 2009). Stateless.
 */
public final class StatementGrams {

  /** How many buckets there are; a power of two. */
  public static final int BUCKETS = 1 << 14;

  /** So many letters are a word's beginning: a cheap stem. */
  private static final int STEM = 5;

  private static final int WORD = 0x77;
  private static final int BEGINNING = 0x62;
  private static final int PAIR = 0x70;
  private static final int SETTING = 0x73;

  private StatementGrams() {}

  /**
   * The buckets of a statement, ascending, none twice.
   *
   * @param text the document's
   * @param mentions of the whole document, or only of this statement
   */
  public static int[] of(
      String text, DocumentStructure structure, Statement statement, List<Mention> mentions) {
    return of(StatementWords.of(text, structure, statement, mentions));
  }

  static int[] of(StatementWords statement) {
    TermText words = statement.proposition();
    TermText setting = statement.setting();
    Seen seen = new Seen();
    int before = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      boolean number = Character.isDigit(word.charAt(0));
      int stem = number ? BEGINNING : hash(BEGINNING, word, STEM);
      seen.add(number ? WORD : hash(WORD, word, word.length()));
      seen.add(stem);
      if (i > 0) {
        seen.add(PAIR + before * 31 + stem);
      }
      before = stem;
    }
    for (int i = 0; i < setting.size(); i++) {
      seen.add(hash(SETTING, setting.word(i), STEM));
    }
    return seen.ascending();
  }

  /** A bit for each bucket, which sorts them and has none twice. */
  private static final class Seen {
    private final long[] bits = new long[BUCKETS / Long.SIZE];
    private int buckets;

    void add(int hash) {
      int bucket = bucket(hash);
      long bit = 1L << bucket;
      if ((bits[bucket / Long.SIZE] & bit) == 0) {
        bits[bucket / Long.SIZE] |= bit;
        buckets++;
      }
    }

    int[] ascending() {
      int[] all = new int[buckets];
      int n = 0;
      for (int i = 0; i < bits.length; i++) {
        for (long left = bits[i]; left != 0; left &= left - 1) {
          all[n++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
        }
      }
      return all;
    }
  }

  /** The value of each gram: long statements say no more than short ones. */
  public static double value(int grams) {
    return 3 / Math.sqrt(Math.max(1, grams));
  }

  private static int hash(int seed, String word, int letters) {
    int hash = seed;
    for (int i = 0; i < Math.min(letters, word.length()); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  private static int bucket(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    mixed = (mixed ^ mixed >>> 12) * 0x297a2d39;
    return (mixed ^ mixed >>> 15) & BUCKETS - 1;
  }
}
