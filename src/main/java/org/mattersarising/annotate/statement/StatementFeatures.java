package org.mattersarising.annotate.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.PhraseIndex.Hit;
import org.mattersarising.annotate.statement.Weigher.Weight;
import org.mattersarising.model.SpeakerGroup;

/**
 * What a learnt label sees of a statement: the grammar's reading of it and of its neighbours, the
 * words and pairs of words, where they stand, and the cues among them. Each feature is a name, its
 * group before the colon. Safe for use by several threads.
 */
final class StatementFeatures {

  private static final int TITLE_WORDS = 8;
  private final CueLexicon lexicon;
  private final Weigher weigher;

  StatementFeatures(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.weigher = new Weigher(lexicon);
  }

  /** The features of the reading at an index, in a fixed order, none twice. */
  Set<String> of(List<GrammarReading> readings, int index) {
    GrammarReading reading = readings.get(index);
    Set<String> features = new LinkedHashSet<>();
    grammar(features, reading);
    frame(features, reading);
    words(features, reading);
    cues(features, reading);
    place(features, reading);
    neighbour(features, "p", neighbour(readings, index, -1));
    neighbour(features, "q", neighbour(readings, index, -2));
    neighbour(features, "n", neighbour(readings, index, 1));
    return features;
  }

  private static void grammar(Set<String> features, GrammarReading reading) {
    ActReading act = reading.act();
    String rule = ActRule.of(act);
    features.add("g:" + act.act());
    features.add("g:" + act.act() + sure(act.score()));
    features.add("g:rule " + rule + " " + act.act());
    features.add("g:stance " + act.stance());
    features.add("g:stance " + act.stance() + " " + act.act());
    SpeakerGroup group = reading.speaker().group();
    String speech = String.valueOf(reading.frame().speech());
    features.add("k:" + group);
    features.add("k:" + group + " " + reading.speaker().method());
    features.add("k:" + group + " " + reading.speaker().method() + " " + reading.fresh());
    features.add("k:" + group + " " + speech);
    features.add("k:" + group + " " + act.act());
    features.add("k:" + group + " " + act.stance() + " " + speech);
    features.add("k:role " + !reading.speaker().role().isEmpty());
  }

  private static String sure(double score) {
    return score >= 0.85 ? "++" : score >= 0.7 ? "+" : score > 0.5 ? "" : "-";
  }

  private static void frame(Set<String> features, GrammarReading reading) {
    Frame frame = reading.frame();
    Words words = reading.words();
    String speech = String.valueOf(frame.speech());
    features.add("f:" + speech);
    features.add("f:" + speech + " " + frame.heard());
    features.add("f:" + speech + " " + reading.act().act());
    features.add("f:group " + frame.group() + " " + frame.heard());
    features.add("f:pronoun " + frame.pronoun());
    features.add("f:title " + (frame.titleTo() > frame.titleFrom()));
    int end = Math.min(frame.propositionFrom(), words.size());
    for (int i = 0; i < end; i++) {
      if (!words.isMark(i)) {
        features.add("fw:" + shape(words, i));
      }
    }
  }

  private static void words(Set<String> features, GrammarReading reading) {
    Words words = reading.words();
    int from = Math.min(reading.frame().propositionFrom(), words.size());
    String[] shapes = new String[words.size() + 4];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = shape(words, i);
    }
    for (int i = 0; i < words.size(); i++) {
      features.add("b:" + shapes[i] + " " + shapes[i + 1]);
      if (i >= from && !words.isMark(i)) {
        features.add("u:" + shapes[i]);
      }
    }
    List<Clauses.Clause> clauses = Clauses.of(words, from, words.size()).byWeight();
    if (!clauses.isEmpty()) {
      for (int i = clauses.getFirst().from(); i < clauses.getFirst().to(); i++) {
        features.add("c:" + shapes[i]);
      }
    }
    for (int i = 0; i < 4; i++) {
      features.add("o" + i + ":" + shapes[i]);
    }
    features.add("o:" + shapes[0] + " " + shapes[1]);
    features.add("o:" + shapes[0] + " " + shapes[1] + " " + shapes[2]);
    features.add("r:" + shapes[from]);
    features.add("r:" + shapes[from] + " " + shapes[from + 1]);
    features.add("e:" + shape(words, words.size() - 1));
    features.add("x:words " + length(words.wordCount()));
  }

  private static int length(int words) {
    return words <= 2 ? words : words <= 5 ? 5 : words <= 10 ? 10 : words <= 20 ? 20 : 40;
  }

  private void cues(Set<String> features, GrammarReading reading) {
    Words words = reading.words();
    int from = Math.min(reading.frame().propositionFrom(), words.size());
    Weight weight = weigher.weigh(words, from, words.size());
    features.add("w:problem " + step(weight.problem()));
    features.add("w:good " + step(weight.good()));
    features.add("w:denied " + step(weight.denied()));
    String side = weight.isDenied() ? "D" : weight.isProblem() ? "P" : weight.isGood() ? "G" : "0";
    features.add("w:" + side);
    features.add("w:" + side + " " + reading.frame().speech());
    features.add("w:" + side + " " + reading.speaker().group());
    for (Hit<Cue> hit : lexicon.cues(words, from, words.size())) {
      features.add("h:" + hit.value().kind());
      features.add("h:" + hit.phrase().source());
    }
    for (String list : lexicon.listsIn(words)) {
      features.add("h:list " + list);
    }
  }

  private static String step(double weight) {
    return weight >= 5 ? "5" : weight >= 3 ? "3" : weight >= 2 ? "2" : weight >= 1 ? "1" : "0";
  }

  private static void place(Set<String> features, GrammarReading reading) {
    features.add("l:" + reading.paragraph().kind());
    features.add("l:fresh " + reading.fresh());
    Words title = Words.of(reading.title(), 0, reading.title().length());
    for (int i = 0; i < Math.min(title.size(), TITLE_WORDS); i++) {
      features.add("t:" + title.lower(i));
    }
    Words leadIn = Words.of(reading.leadIn(), 0, reading.leadIn().length());
    for (int i = Math.max(0, leadIn.size() - TITLE_WORDS); i < leadIn.size(); i++) {
      features.add("i:" + leadIn.lower(i));
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
      Set<String> features, String name, @Nullable GrammarReading reading) {
    if (reading == null) {
      features.add(name + ":none");
      return;
    }
    features.add(name + ":" + reading.act().act());
    features.add(name + ":" + reading.speaker().group());
    features.add(name + ":" + reading.frame().speech());
    features.add(name + ":" + reading.act().stance());
    features.add(name + ":" + reading.act().act() + " " + reading.speaker().group());
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
