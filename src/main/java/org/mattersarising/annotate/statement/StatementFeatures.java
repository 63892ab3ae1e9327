package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.PhraseIndex.Hit;
import org.mattersarising.annotate.statement.Weigher.Weight;

/**
 * What a learnt label sees of a statement: the grammar's reading of it and of its neighbours, the
 * words and pairs of words, where they stand, and the cues among them. Each feature is a name, its
 * group before the colon. Safe for use by several threads.
 */
final class StatementFeatures {

  private static final int TITLE_WORDS = 8;
  private static final List<FeatureGroup> FIRST =
      List.of(FeatureGroup.FIRST, FeatureGroup.SECOND, FeatureGroup.THIRD, FeatureGroup.FOURTH);

  private final CueLexicon lexicon;

  StatementFeatures(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The features of the reading at an index, in a fixed order, none twice. */
  Set<String> of(List<GrammarReading> readings, int index) {
    NamedFeatures features = new NamedFeatures();
    give(features, readings, index);
    return features.names();
  }

  /** Gives the features of the reading at an index. */
  void give(FeatureSink features, List<GrammarReading> readings, int index) {
    GrammarReading reading = readings.get(index);
    features.words(shapes(reading.words()));
    grammar(features, reading);
    frame(features, reading);
    words(features, reading);
    cues(features, reading);
    place(features, reading);
    neighbour(features, FeatureGroup.BEFORE, neighbour(readings, index, -1));
    neighbour(features, FeatureGroup.TWO_BEFORE, neighbour(readings, index, -2));
    neighbour(features, FeatureGroup.NEXT, neighbour(readings, index, 1));
  }

  private static void grammar(FeatureSink features, GrammarReading reading) {
    ActReading reads = reading.act();
    String act = reads.act().name();
    String stance = reads.stance().name();
    features.add(FeatureGroup.GRAMMAR, act);
    features.add(FeatureGroup.GRAMMAR, act + sure(reads.score()));
    features.add(FeatureGroup.GRAMMAR, "rule " + ActRule.of(reads) + " " + act);
    features.add(FeatureGroup.GRAMMAR, "stance", stance);
    features.add(FeatureGroup.GRAMMAR, "stance " + stance + " " + act);
    String group = reading.speaker().group().name();
    String method = reading.speaker().method().name();
    String speech = String.valueOf(reading.frame().speech());
    features.add(FeatureGroup.GRAMMAR, reading.recurs() ? "recurs" : "recurs not");
    features.add(FeatureGroup.SPEAKER, group);
    features.add(FeatureGroup.SPEAKER, group, method);
    features.add(FeatureGroup.SPEAKER, group + " " + method + " " + reading.fresh());
    features.add(FeatureGroup.SPEAKER, group, speech);
    features.add(FeatureGroup.SPEAKER, group, act);
    features.add(FeatureGroup.SPEAKER, group + " " + stance + " " + speech);
    features.add(
        FeatureGroup.SPEAKER, reading.speaker().role().isEmpty() ? "role false" : "role true");
  }

  private static String sure(double score) {
    return score >= 0.85 ? "++" : score >= 0.7 ? "+" : score > 0.5 ? "" : "-";
  }

  private static void frame(FeatureSink features, GrammarReading reading) {
    Frame frame = reading.frame();
    Words words = reading.words();
    String speech = String.valueOf(frame.speech());
    String heard = String.valueOf(frame.heard());
    features.add(FeatureGroup.FRAME, speech);
    features.add(FeatureGroup.FRAME, speech, heard);
    features.add(FeatureGroup.FRAME, speech, reading.act().act().name());
    features.add(FeatureGroup.FRAME, "group " + frame.group() + " " + heard);
    features.add(FeatureGroup.FRAME, "pronoun", frame.pronoun());
    features.add(
        FeatureGroup.FRAME, frame.titleTo() > frame.titleFrom() ? "title true" : "title false");
    int end = Math.min(frame.propositionFrom(), words.size());
    for (int i = 0; i < end; i++) {
      if (!words.isMark(i)) {
        features.word(FeatureGroup.FRAME_WORD, i);
      }
    }
  }

  private static void words(FeatureSink features, GrammarReading reading) {
    Words words = reading.words();
    int from = Math.min(reading.frame().propositionFrom(), words.size());
    for (int i = 0; i < words.size(); i++) {
      features.pair(FeatureGroup.PAIR, i);
      if (i >= from && !words.isMark(i)) {
        features.word(FeatureGroup.SAID, i);
      }
    }
    List<Clauses.Clause> clauses = Clauses.of(words, from, words.size()).byWeight();
    if (!clauses.isEmpty()) {
      for (int i = clauses.getFirst().from(); i < clauses.getFirst().to(); i++) {
        features.word(FeatureGroup.MAIN_CLAUSE, i);
      }
    }
    for (int i = 0; i < FIRST.size(); i++) {
      features.word(FIRST.get(i), i);
    }
    features.pair(FeatureGroup.OPENING, 0);
    features.add(
        FeatureGroup.OPENING, shape(words, 0) + " " + shape(words, 1) + " " + shape(words, 2));
    features.word(FeatureGroup.SAID_FIRST, from);
    features.pair(FeatureGroup.SAID_FIRST, from);
    features.add(FeatureGroup.LAST, shape(words, words.size() - 1));
    features.add(FeatureGroup.LENGTH, "words", Integer.toString(length(words.wordCount())));
  }

  /** The words' shapes and, behind them, as many empty ones as any feature may look at. */
  private static String[] shapes(Words words) {
    String[] shapes = new String[words.size() + FIRST.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = shape(words, i);
    }
    return shapes;
  }

  private static int length(int words) {
    return words <= 2 ? words : words <= 5 ? 5 : words <= 10 ? 10 : words <= 20 ? 20 : 40;
  }

  private void cues(FeatureSink features, GrammarReading reading) {
    Words words = reading.words();
    int from = Math.min(reading.frame().propositionFrom(), words.size());
    Weight weight = reading.weight();
    features.add(FeatureGroup.WEIGHT, "problem", step(weight.problem()));
    features.add(FeatureGroup.WEIGHT, "good", step(weight.good()));
    features.add(FeatureGroup.WEIGHT, "denied", step(weight.denied()));
    String side = weight.isDenied() ? "D" : weight.isProblem() ? "P" : weight.isGood() ? "G" : "0";
    features.add(FeatureGroup.WEIGHT, side);
    features.add(FeatureGroup.WEIGHT, side, String.valueOf(reading.frame().speech()));
    features.add(FeatureGroup.WEIGHT, side, reading.speaker().group().name());
    for (Hit<Cue> hit : lexicon.cues(words, from, words.size())) {
      features.add(FeatureGroup.CUE, hit.value().kind().name());
      features.add(FeatureGroup.CUE, hit.phrase().source());
    }
    for (String list : lexicon.listsIn(words)) {
      features.add(FeatureGroup.CUE, "list", list);
    }
  }

  private static String step(double weight) {
    return weight >= 5 ? "5" : weight >= 3 ? "3" : weight >= 2 ? "2" : weight >= 1 ? "1" : "0";
  }

  private static void place(FeatureSink features, GrammarReading reading) {
    features.add(FeatureGroup.LAYOUT, reading.paragraph().kind().name());
    features.add(FeatureGroup.LAYOUT, reading.fresh() ? "fresh true" : "fresh false");
    Words title = reading.titleWords();
    for (int i = 0; i < Math.min(title.size(), TITLE_WORDS); i++) {
      features.add(FeatureGroup.TITLE, title.lower(i));
    }
    Words leadIn = reading.leadInWords();
    for (int i = Math.max(0, leadIn.size() - TITLE_WORDS); i < leadIn.size(); i++) {
      features.add(FeatureGroup.LEAD_IN, leadIn.lower(i));
    }
  }

  private static @Nullable GrammarReading neighbour(
      List<GrammarReading> readings, int index, int step) {
    int at = index + step;
    if (at < 0 || at >= readings.size()) {
      return null;
    }
    GrammarReading other = readings.get(at);
    return other.paragraph().item() == readings.get(index).paragraph().item() ? other : null;
  }

  private static void neighbour(
      FeatureSink features, FeatureGroup group, @Nullable GrammarReading reading) {
    if (reading == null) {
      features.add(group, "none");
      return;
    }
    String act = reading.act().act().name();
    String speaker = reading.speaker().group().name();
    features.add(group, act);
    features.add(group, speaker);
    features.add(group, String.valueOf(reading.frame().speech()));
    features.add(group, reading.act().stance().name());
    features.add(group, act, speaker);
  }

  /** A word, a mark, or what kind of number it is. */
  private static String shape(Words words, int at) {
    String word = words.lower(at);
    if (word.isEmpty()) {
      return "_";
    }
    return Character.isDigit(word.charAt(0)) ? "#" : word;
  }

  /** What a feature says, for readers. */
  static String inWords(String feature) {
    int colon = feature.indexOf(':');
    String what = feature.substring(colon + 1);
    return switch (feature.substring(0, colon)) {
      case "g" -> "the grammar reads " + what.toLowerCase(Locale.ROOT);
      case "k" -> "the grammar hears " + what.toLowerCase(Locale.ROOT);
      case "f" -> "reported as " + what.toLowerCase(Locale.ROOT);
      case "fw" -> "“" + what + "” among the words that report";
      case "u" -> "“" + what + "” in what is said";
      case "b", "c" -> "“" + what + "”";
      case "o" -> "begins with “" + what + "”";
      case "o0", "o1", "o2", "o3" -> "“" + what + "” among the first words";
      case "r" -> "what is said begins with “" + what + "”";
      case "e" -> "ends with “" + what + "”";
      case "x" -> "length: " + what;
      case "w" -> "weight of its cues: " + what;
      case "h" -> "cue: " + what;
      case "l" -> "layout: " + what.toLowerCase(Locale.ROOT);
      case "t" -> "“" + what + "” in the item’s title";
      case "i" -> "“" + what + "” in the lead-in";
      case "p" -> "the sentence before: " + what.toLowerCase(Locale.ROOT);
      case "q" -> "two sentences before: " + what.toLowerCase(Locale.ROOT);
      case "n" -> "the next sentence: " + what.toLowerCase(Locale.ROOT);
      default -> feature;
    };
  }
}
