package org.mattersarising.annotate.statement;

import java.util.LinkedHashSet;
import java.util.Set;

/** The features of a statement by their names, in the order in which they came, none twice. */
final class NamedFeatures implements FeatureSink {

  private final Set<String> names = new LinkedHashSet<>();
  private String[] words = {};

  Set<String> names() {
    return names;
  }

  @Override
  public void add(FeatureGroup group, String what) {
    names.add(group.code() + ":" + what);
  }

  @Override
  public void add(FeatureGroup group, String first, String second) {
    names.add(group.code() + ":" + first + " " + second);
  }

  @Override
  public void words(String[] words) {
    this.words = words.clone();
  }

  @Override
  public void word(FeatureGroup group, int at) {
    add(group, words[at]);
  }

  @Override
  public void pair(FeatureGroup group, int at, int other) {
    add(group, words[at], words[other]);
  }
}
