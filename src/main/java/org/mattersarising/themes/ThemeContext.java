package org.mattersarising.themes;

import java.util.List;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What the statements around one say for a theme. Minutes follow a matter over several sentences,
 * and the later ones no longer name it; a statement by itself then says too little. A second
 * logistic regression sees the first one's probabilities of the neighbours (stacked sequential
 * learning: Cohen and Carvalho 2005), with the same weights for every theme. Stateless.
 */
public final class ThemeContext {

  /** How many features a statement has for a theme. */
  public static final int FEATURES = 8;

  private static final int BRIEF_WORDS = 8;
  private static final double LEAST = 1e-3;

  private ThemeContext() {}

  /**
   * Where a statement stands.
   *
   * @param item the index of its item
   * @param paragraph the index of its paragraph
   * @param brief whether it is so short that it leans on what was said before
   */
  public record Place(int item, int paragraph, boolean brief) {

    /**
     * The place of a statement.
     *
     * @param text the document's
     */
    public static Place of(String text, Statement statement) {
      TextSpan said = statement.proposition() == null ? statement.span() : statement.proposition();
      return new Place(
          statement.item(),
          statement.paragraph(),
          words(text, said.start(), said.end()) < BRIEF_WORDS);
    }

    private static int words(String text, int start, int end) {
      int words = 0;
      boolean inWord = false;
      for (int i = start; i < end; i++) {
        boolean space = Character.isWhitespace(text.charAt(i));
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
      }
      return words;
    }
  }

  /**
   * The features, by statement and theme.
   *
   * @param places of a document's statements, in order
   * @param alone the probability of each theme by the statement alone, in the order of the places
   */
  public static double[][][] features(List<Place> places, double[][] alone) {
    double[][] others = othersOfItem(places, alone);
    double[][][] features = new double[places.size()][][];
    for (int s = 0; s < places.size(); s++) {
      Place here = places.get(s);
      double[] before = inItem(places, alone, s - 1, here.item());
      double[] after = inItem(places, alone, s + 1, here.item());
      boolean goesOn = s > 0 && places.get(s - 1).paragraph() == here.paragraph();
      int surest = surest(alone[s], -1);
      int next = surest(alone[s], surest);
      features[s] = new double[alone[s].length][];
      for (int t = 0; t < alone[s].length; t++) {
        double said = before.length == 0 ? 0 : before[t];
        int rival = t == surest ? next : surest;
        features[s][t] =
            new double[] {
              logit(alone[s][t]),
              said,
              goesOn ? said : 0,
              after.length == 0 ? 0 : after[t],
              others[s][t],
              here.brief() ? said : 0,
              here.brief() ? 1 : 0,
              rival < 0 ? 0 : alone[s][rival]
            };
      }
    }
    return features;
  }

  private static double logit(double p) {
    double within = Math.clamp(p, LEAST, 1 - LEAST);
    return StrictMath.log(within / (1 - within));
  }

  /** The probabilities of a statement, if there is one and it belongs to the item. */
  private static double[] inItem(List<Place> places, double[][] alone, int s, int item) {
    return s < 0 || s >= places.size() || places.get(s).item() != item ? new double[0] : alone[s];
  }

  /** The mean over all other statements of the same item that stand together with this one. */
  private static double[][] othersOfItem(List<Place> places, double[][] alone) {
    double[][] means = new double[alone.length][];
    int start = 0;
    while (start < alone.length) {
      int end = start + 1;
      while (end < alone.length && places.get(end).item() == places.get(start).item()) {
        end++;
      }
      double[] sums = new double[alone[start].length];
      for (int s = start; s < end; s++) {
        for (int t = 0; t < sums.length; t++) {
          sums[t] += alone[s][t];
        }
      }
      for (int s = start; s < end; s++) {
        means[s] = new double[sums.length];
        for (int t = 0; t < sums.length; t++) {
          means[s][t] = (sums[t] - alone[s][t]) / Math.max(end - start - 1, 1);
        }
      }
      start = end;
    }
    return means;
  }

  /** The index of the largest but one; the first of equals, -1 where there is none. */
  private static int surest(double[] scores, int without) {
    int best = -1;
    for (int t = 0; t < scores.length; t++) {
      if (t != without && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }
}
