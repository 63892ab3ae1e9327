package org.mattersarising.themes;

import java.util.Arrays;
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
    List<String> words = statement.proposition().words();
    List<String> setting = statement.setting().words();
    int[] all = new int[3 * words.size() + setting.size()];
    int n = 0;
    int before = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean number = Character.isDigit(word.charAt(0));
      int stem = number ? BEGINNING : hash(BEGINNING, word, STEM);
      all[n++] = bucket(number ? WORD : hash(WORD, word, word.length()));
      all[n++] = bucket(stem);
      if (i > 0) {
        all[n++] = bucket(PAIR + before * 31 + stem);
      }
      before = stem;
    }
    for (String word : setting) {
      all[n++] = bucket(hash(SETTING, word, STEM));
    }
    Arrays.sort(all, 0, n);
    int distinct = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
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
