package org.mattersarising.annotate.statement;

import java.util.Arrays;

/**
 * Adds up the weights of a statement's features as they come. Not for use by several threads; one
 * is made for each document and {@link #clear cleared} for each statement.
 */
final class WeighedFeatures implements FeatureSink {

  private final FeatureIndex index;
  private final long[] sums;

  /** By feature, the statement that had it last. */
  private final int[] had;

  private int statement;
  private int[] words = {};

  WeighedFeatures(FeatureIndex index, int columns) {
    this.index = index;
    this.sums = new long[columns];
    this.had = new int[index.size()];
  }

  /** Begins a statement with what each column weighs without any feature. */
  void clear(int[] bias) {
    statement++;
    Arrays.setAll(sums, i -> bias[i]);
  }

  @Override
  public void add(FeatureGroup group, String what) {
    add(index.group(group).whole(what));
  }

  @Override
  public void add(FeatureGroup group, String first, String second) {
    add(index.group(group).pair(index.number(first), index.number(second)));
  }

  @Override
  public void words(String[] all) {
    words = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      words[i] = index.number(all[i]);
    }
  }

  @Override
  public void word(FeatureGroup group, int at) {
    add(index.group(group).word(words[at]));
  }

  @Override
  public void pair(FeatureGroup group, int at, int other) {
    add(index.group(group).pair(words[at], words[other]));
  }

  private void add(int feature) {
    if (feature == FeatureIndex.UNKNOWN || had[feature] == statement) {
      return;
    }
    had[feature] = statement;
    index.addTo(sums, feature);
  }

  /** The sums of the columns for the statement that was begun last. */
  long[] sums() {
    return sums;
  }
}
