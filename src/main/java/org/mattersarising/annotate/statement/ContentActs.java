package org.mattersarising.annotate.statement;

import java.util.List;
import org.mattersarising.annotate.statement.ActGrammar.Context;
import org.mattersarising.annotate.statement.Weigher.Weight;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** What a sentence does by what it says, where no reporting verb decides. */
final class ContentActs {

  private final CueLexicon lexicon;

  ContentActs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  ActReading read(Context context, Weight weight) {
    Words words = context.words();
    int from = context.frame().propositionFrom();
    boolean member = context.group() == SpeakerGroup.MEMBER;
    if (lexicon.has("TASK", words) && !weight.isProblem() && context.frame().speech() != Speech.SAY
        || lexicon.has("TASK", words, from, words.size()) && isPromise(words)) {
      return ActReading.of(Act.ACTION, 0.7, Stance.NEUTRAL, "task");
    }
    if (context.frame().speech() == null && isOnesTask(words)) {
      return ActReading.of(Act.ACTION, 0.6, Stance.NEUTRAL, "somebody will do it");
    }
    boolean important =
        lexicon.has("OPINION_IMPORTANT", words, from, Math.min(words.size(), from + 6));
    boolean more = ActGrammar.hasWord(words, "more", from);
    if (member && lexicon.has("SHOULD", words, from, words.size()) && !context.listItem()) {
      boolean problem = weight.isProblem() && weight.problem() >= 3;
      return ActReading.of(
          problem ? Act.CONCERN : Act.RECOMMENDATION,
          0.65,
          problem ? Stance.PROBLEM : Stance.NEUTRAL,
          "should");
    }
    if (important) {
      boolean missing = more && !ActGrammar.hasWord(words, "than", from) || member && more;
      return missing
          ? ActReading.of(Act.CONCERN, 0.6, Stance.PROBLEM, "important that there be more")
          : ActReading.of(Act.INFORMATION, 0.75, Stance.NEUTRAL, "it was important");
    }
    if (!member && commits(words, from, weight)) {
      return ActReading.of(Act.ASSURANCE, 0.6, Stance.IMPROVING, "will be done by a time");
    }
    double sure = 0.5 + 0.08 * Math.min(5, Math.abs(weight.problem() - weight.good()));
    if (weight.isDenied()) {
      return ActReading.of(Act.ASSURANCE, 0.7, Stance.DENIED, weight.cue());
    }
    boolean light = weight.good() < 1 && weight.problem() < 3;
    if (light && lexicon.has("NOTHING_TO_TELL", words, from, words.size())) {
      return ActReading.of(Act.INFORMATION, 0.7, Stance.NEUTRAL, "nothing to tell");
    }
    if (weight.isProblem()) {
      return ActReading.of(Act.CONCERN, sure, Stance.PROBLEM, weight.cue());
    }
    if (weight.isGood()) {
      boolean fact = member && (weight.good() < 3 || context.frame().speech() == Speech.DISCUSS);
      return ActReading.of(
          fact ? Act.INFORMATION : Act.ASSURANCE, sure, Stance.IMPROVING, weight.cue());
    }
    if (context.leadIn().contains("improvement")
        && (context.leadIn().contains("areas")
            || context.leadIn().contains("points")
            || context.leadIn().contains("need"))
        && context.listItem()) {
      return ActReading.of(Act.CONCERN, 0.6, Stance.PROBLEM, "listed as an area for improvement");
    }
    return ActReading.of(Act.INFORMATION, 0.5, Stance.NEUTRAL, "nothing weighs");
  }

  /** "Would be cleared by Easter": what is to be done by a time, unless the rest says it is bad. */
  private boolean commits(Words words, int from, Weight weight) {
    List<PhraseIndex.Hit<String>> intents = lexicon.find("COMMITMENT", words, from, words.size());
    if (intents.isEmpty() || weight.problem() >= 3 && weight.good() < weight.problem() - 1) {
      return false;
    }
    int verb = intents.getFirst().to();
    return !words.lower(verb).equals("not") && lexicon.has("DEADLINE", words, from, words.size());
  }

  /** "She would write to the school": a person, and right after a verb of a task. */
  private boolean isOnesTask(Words words) {
    List<PhraseIndex.Hit<String>> tasks =
        lexicon.find("PERSON_TASK", words, 0, Math.min(words.size(), 12));
    if (tasks.isEmpty() || tasks.getFirst().from() == 0) {
      return false;
    }
    int verb = tasks.getFirst().from();
    String first = words.lower(0);
    if (verb == 1) {
      return first.equals("he")
          || first.equals("she")
          || words.at(0).capital() && first.endsWith("s");
    }
    for (int i = 1; i < verb; i++) {
      boolean name =
          words.at(i).capital() || words.lower(i).equals("of") || words.lower(i).equals("for");
      if (!name && !words.lower(i).equals(".") && !words.lower(i).equals("and")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPromise(Words words) {
    String first = words.join(0, Math.min(words.size(), 3));
    List<String> subjects = List.of("officers", "the director", "a report", "an update", "it was");
    return subjects.stream().anyMatch(first::startsWith);
  }
}
