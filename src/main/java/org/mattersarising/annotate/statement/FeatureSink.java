package org.mattersarising.annotate.statement;

/**
 * Takes the features of one statement. A feature is its group, a colon and what it says; the same
 * may come several times and counts once. Given in parts, so that nobody need join them who only
 * looks them up.
 */
interface FeatureSink {

  /** Takes a feature of a group. */
  void add(FeatureGroup group, String what);

  /** Takes a feature that says two words, with a space between. */
  void add(FeatureGroup group, String first, String second);

  /** Says which words the following calls mean by their place. */
  void words(String[] words);

  /** Takes a feature that says the word at a place. */
  void word(FeatureGroup group, int at);

  /** Takes a feature that says the words at two places, with a space between. */
  void pair(FeatureGroup group, int at, int other);

  /** Takes a feature that says the word at a place and the next one, with a space between. */
  default void pair(FeatureGroup group, int at) {
    pair(group, at, at + 1);
  }
}
