package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Statement;

/**
 * What tells a sentence that gives somebody a task: its words, how it begins and ends, what its
 * grammar says of one, what the statement's reader took it for, and what stands around it. The
 * groups are those of {@link StatementFeatures} as far as they say the same. Stateless.
 */
final class TaskFeatures {

  private static final int OPENING = 4;
  private static final int CLOSING = 3;
  private static final int TITLE_WORDS = 8;
  private static final Set<String> SIGNS =
      ReportingVerbs.words(
          """
          to would will should shall must undertook undertakes promised offered agreed volunteered
          undertaken be action instructed undertaking tasked : \u2013 \u2014\
          """);

  private TaskFeatures() {}

  /** Whether a sentence has a sign of a task, or is a note without a verb: nothing else is one. */
  static boolean mayBeTask(Words words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (SIGNS.contains(word) || word.endsWith("'ll")) {
        return true;
      }
    }
    return FiniteVerbs.noneBefore(words, words.size());
  }

  /** Gives the features of a sentence that are in its own words. */
  static void words(FeatureSink features, TaskContext context, Statement statement, Words words) {
    List<String> cut = TaskWords.of(context.text(), words, context.named(statement));
    words(features, cut);
    ends(features, cut);
    form(features, words);
  }

  /**
   * Gives those of what it was read as and of what stands around it.
   *
   * @param given what its grammar says of a task
   */
  static void around(FeatureSink features, TaskContext context, Statement statement, Given given) {
    reading(features, statement, given);
    near(features, FeatureGroup.BEFORE, statement, context.near(statement, -1));
    near(features, FeatureGroup.TWO_BEFORE, statement, context.near(statement, -2));
    near(features, FeatureGroup.NEXT, statement, context.near(statement, 1));
    Words title = context.title(statement);
    for (int i = 0; i < Math.min(TITLE_WORDS, title.size()); i++) {
      features.add(FeatureGroup.TITLE, title.lower(i));
    }
  }

  private static void words(FeatureSink features, List<String> cut) {
    features.words(cut.toArray(String[]::new));
    for (int i = 0; i < cut.size(); i++) {
      features.word(FeatureGroup.SAID, i);
      if (i + 1 < cut.size()) {
        features.pair(FeatureGroup.PAIR, i);
      }
    }
  }

  private static void ends(FeatureSink features, List<String> cut) {
    String opening = "";
    for (int i = 0; i < Math.min(OPENING, cut.size()); i++) {
      opening = i == 0 ? cut.get(i) : opening + ' ' + cut.get(i);
      features.add(FeatureGroup.OPENING, opening);
    }
    int end = cut.size();
    while (end > 0 && cut.get(end - 1).equals(".")) {
      end--;
    }
    features.add(FeatureGroup.LENGTH, end < cut.size() ? "stop" : "open");
    String closing = "";
    for (int i = end - 1; i >= Math.max(0, end - CLOSING); i--) {
      closing = i == end - 1 ? cut.get(i) : cut.get(i) + ' ' + closing;
      features.add(FeatureGroup.LAST, closing);
    }
  }

  private static void form(FeatureSink features, Words words) {
    String form = FiniteVerbs.noneBefore(words, words.size()) ? "note" : "verb";
    int count = words.wordCount();
    String length =
        count <= 3 ? "3" : count <= 6 ? "6" : count <= 12 ? "12" : count <= 24 ? "24" : "more";
    features.add(FeatureGroup.LENGTH, form);
    features.add(FeatureGroup.LENGTH, form, length);
    features.add(FeatureGroup.LENGTH, form, SoonWords.stand(words, 0) ? "soon" : "late");
  }

  private static void reading(FeatureSink features, Statement statement, Given given) {
    String act = statement.act().name();
    String group = statement.speaker().group().name();
    features.add(FeatureGroup.GRAMMAR, given.name());
    features.add(FeatureGroup.GRAMMAR, given.name(), act);
    features.add(FeatureGroup.GRAMMAR, act);
    features.add(FeatureGroup.GRAMMAR, act, Integer.toString((int) (statement.actScore() * 5)));
    features.add(FeatureGroup.GRAMMAR, act, statement.stance().name());
    features.add(FeatureGroup.SPEAKER, group);
    features.add(FeatureGroup.SPEAKER, group, statement.speaker().method().name());
    features.add(FeatureGroup.SPEAKER, group, act);
  }

  private static void near(
      FeatureSink features, FeatureGroup group, Statement statement, @Nullable Statement other) {
    if (other == null) {
      features.add(group, "none");
      return;
    }
    String act = other.act().name();
    features.add(group, act);
    features.add(group, act, other.paragraph() == statement.paragraph() ? "here" : "there");
    features.add(group, other.speaker().group().name());
  }
}
