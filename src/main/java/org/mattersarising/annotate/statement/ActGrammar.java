package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.Weigher.Weight;
import org.mattersarising.model.Act;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/**
 * Decides act and stance of a sentence: the place in the layout first, then what the reporting verb
 * does, then the weight of the proposition's cues. Safe for use by several threads.
 */
final class ActGrammar {

  private static final int LONG = 12;
  private static final Set<String> ASKING =
      Set.of("what", "why", "who", "when", "where", "whether", "which", "how");

  private final CueLexicon lexicon;
  private final Weigher weigher;

  ActGrammar(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.weigher = new Weigher(lexicon);
  }

  /** The words of a sentence in its place. */
  record Context(
      Words words,
      ParagraphKind kind,
      Frame frame,
      @Nullable SpeakerGroup group,
      boolean listItem,
      String leadIn,
      boolean recurs) {}

  ActReading read(Context context) {
    Words words = context.words();
    ActReading placed = byPlace(context);
    if (placed != null) {
      return placed;
    }
    Frame frame = context.frame();
    boolean presents = !lexicon.find("PRESENTED", words, 0, words.size()).isEmpty();
    Weight weight = weigher.weigh(words, frame.propositionFrom(), words.size());
    if (lexicon.has("PROCEDURAL", words) && weight.most() < 3) {
      return ActReading.of(Act.PROCEDURAL, 0.9, Stance.NEUTRAL, "procedural phrase");
    }
    if (presents && !saysMore(words)) {
      return ActReading.of(Act.PROCEDURAL, 0.85, Stance.NEUTRAL, "a report is presented");
    }
    if (context.recurs()) {
      return ActReading.of(Act.CONCERN, 0.85, Stance.PROBLEM, "says that it came up before");
    }
    ActReading framed = bySpeech(context, weight);
    return framed == null ? byContent(context, weight) : framed;
  }

  private @Nullable ActReading byPlace(Context context) {
    Words words = context.words();
    return switch (context.kind()) {
      case HEADING, ITEM_TITLE, LABEL, ATTENDANCE, AGENDA_NOTE, FURNITURE ->
          ActReading.of(Act.PROCEDURAL, 1, Stance.NEUTRAL, "layout: " + context.kind().name());
      case ACTION -> ActReading.of(Act.ACTION, 1, Stance.NEUTRAL, "marked action");
      case RESOLUTION -> resolution(words);
      case LEAD_IN ->
          words.lower(0).equals("resolved") && words.wordCount() > 1
              ? ActReading.of(Act.DECISION, 0.9, Stance.NEUTRAL, "resolved")
              : leadIn(context);
      default ->
          words.wordCount() == 0
              ? ActReading.of(Act.PROCEDURAL, 1, Stance.NEUTRAL, "no words")
              : plainLine(context);
    };
  }

  private @Nullable ActReading leadIn(Context context) {
    Words words = context.words();
    String last = words.lower(words.size() - 1);
    boolean opens = last.equals(":") || last.equals(";") || last.equals("that");
    if (!opens) {
      return null;
    }
    Weight weight = weigher.weigh(words, 0, words.size());
    boolean content = weight.problem() >= 1 && context.frame().speech() == null;
    return content
        ? null
        : ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "introduces a list");
  }

  private @Nullable ActReading plainLine(Context context) {
    Words words = context.words();
    String first = words.lower(0);
    if (first.equals("action") && (words.isMark(1) || words.size() <= 6)) {
      return ActReading.of(Act.ACTION, 0.95, Stance.NEUTRAL, "marked action");
    }
    boolean resolves = first.equals("resolved") || first.equals("recommended") && words.isMark(1);
    if (resolves || ResolutionWords.introduce(context.leadIn())) {
      return resolution(words);
    }
    String last = words.lower(words.size() - 1);
    return last.equals(":") ? leadIn(context) : null;
  }

  private ActReading resolution(Words words) {
    if (words.wordCount() <= 1) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "a label");
    }
    boolean minutes =
        words.join(0, words.size()).contains("minutes") && lexicon.has("PROCEDURAL", words);
    if (minutes) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "minutes confirmed");
    }
    boolean asks = !lexicon.find("ASKS_OTHERS", words, 0, Math.min(words.size(), LONG)).isEmpty();
    return asks
        ? ActReading.of(Act.RECOMMENDATION, 0.9, Stance.NEUTRAL, "resolved to ask others")
        : ActReading.of(Act.DECISION, 0.95, Stance.NEUTRAL, "resolved");
  }

  /** Whether a sentence that presents a report also says what is in it. */
  private static boolean saysMore(Words words) {
    boolean presented = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      boolean subordinate = word.equals("that") || word.equals("but") || word.equals("whether");
      if (presented && subordinate) {
        return true;
      }
      boolean second =
          word.equals("and") && Speech.of(words.lower(i + 1)) != null
              || word.equals("who")
              || word.equals("which") && Speech.of(words.lower(i + 1)) != null;
      if (second && i > 2 && words.size() - i > 4) {
        String verb = words.lower(i + 1);
        return !verb.equals("presented")
            && !verb.equals("gave")
            && !verb.equals("introduced")
            && !verb.equals("answered")
            && !verb.equals("responded")
            && !verb.equals("invited");
      }
      presented |= word.startsWith("present") || word.startsWith("introduc") || i > 3;
    }
    return false;
  }

  private @Nullable ActReading bySpeech(Context context, Weight weight) {
    Words words = context.words();
    Speech speech = context.frame().speech();
    boolean member = context.group() == SpeakerGroup.MEMBER;
    boolean turned = hasTurn(words, context.frame().propositionFrom());
    if (endsAsking(words)) {
      return ActReading.of(
          Act.QUESTION, 0.9, weight.problem() >= 2 ? Stance.PROBLEM : Stance.NEUTRAL, "asks");
    }
    if (speech == null) {
      return null;
    }
    return switch (speech) {
      case ASK -> question(context, weight);
      case CONCERN -> concern(weight, turned, speech);
      case ASSURE -> ActReading.of(Act.ASSURANCE, 0.9, assured(weight), "assured");
      case DENY -> denial(context, weight);
      case EXPECT -> expectation(context, weight);
      case COMMEND ->
          turned && weight.isProblem()
              ? ActReading.of(Act.CONCERN, 0.7, Stance.PROBLEM, weight.cue())
              : ActReading.of(Act.COMMENDATION, 0.85, Stance.IMPROVING, "thanks or welcome");
      case SUGGEST -> suggestion(context, weight, member);
      case AGREE -> agreement(context, weight, member);
      case PRESENT, DISCUSS, ADMIT, SAY -> noted(context, member);
    };
  }

  private ActReading question(Context context, Weight weight) {
    if (lexicon.has("ASKED_FOR", context.words())) {
      return ActReading.of(Act.ACTION, 0.75, Stance.NEUTRAL, "asked for");
    }
    Stance stance = weight.problem() >= 2 && !weight.isDenied() ? Stance.PROBLEM : Stance.NEUTRAL;
    return ActReading.of(Act.QUESTION, 0.9, stance, "asked");
  }

  private static ActReading concern(Weight weight, boolean turned, Speech speech) {
    if (turned && weight.isGood()) {
      return ActReading.of(Act.ASSURANCE, 0.6, Stance.IMPROVING, weight.cue());
    }
    return ActReading.of(Act.CONCERN, 0.95, Stance.PROBLEM, speech.name());
  }

  private static Stance assured(Weight weight) {
    if (weight.isDenied()) {
      return Stance.DENIED;
    }
    return weight.isProblem() && weight.problem() >= 3 && weight.good() < 1
        ? Stance.DENIED
        : Stance.IMPROVING;
  }

  /** Members who do not accept an answer raise; whoever answers them denies. */
  private static ActReading denial(Context context, Weight weight) {
    if (context.group() == SpeakerGroup.MEMBER) {
      return weight.isGood() || weight.most() < 1
          ? ActReading.of(Act.CONCERN, 0.7, Stance.PROBLEM, "did not accept")
          : ActReading.of(Act.CONCERN, 0.6, Stance.PROBLEM, weight.cue());
    }
    return ActReading.of(Act.ASSURANCE, 0.85, Stance.DENIED, "said not to be so");
  }

  /**
   * Whoever does the work and expects it to be done assures; of others an expectation is a view.
   */
  private static @Nullable ActReading expectation(Context context, Weight weight) {
    Frame frame = context.frame();
    boolean impersonal = frame.titleFrom() == frame.titleTo() && frame.pronoun().isEmpty();
    if (impersonal) {
      return null;
    }
    boolean does =
        context.group() == SpeakerGroup.OFFICER || context.group() == SpeakerGroup.EXECUTIVE;
    if (!does) {
      return null;
    }
    boolean worse = weight.isProblem() && weight.problem() >= 3 && weight.good() < 1;
    return worse ? null : ActReading.of(Act.ASSURANCE, 0.7, Stance.IMPROVING, "expected");
  }

  private ActReading suggestion(Context context, Weight weight, boolean member) {
    Words words = context.words();
    if (lexicon.has("ASKED_FOR", words) || lexicon.has("TASK", words)) {
      return ActReading.of(Act.ACTION, 0.75, Stance.NEUTRAL, "asked for");
    }
    String verb = words.lower(context.frame().titleTo());
    if (verb.equals("invited")) {
      return ActReading.of(Act.QUESTION, 0.6, Stance.NEUTRAL, "invited");
    }
    Stance stance = weight.problem() >= 3 ? Stance.PROBLEM : Stance.NEUTRAL;
    return ActReading.of(Act.RECOMMENDATION, member ? 0.85 : 0.7, stance, "suggested");
  }

  private @Nullable ActReading agreement(Context context, Weight weight, boolean member) {
    Words words = context.words();
    if (lexicon.has("TASK", words)) {
      return ActReading.of(Act.ACTION, 0.8, Stance.NEUTRAL, "agreed task");
    }
    boolean important = !lexicon.find("OPINION_IMPORTANT", words, 0, words.size()).isEmpty();
    boolean decides = member && lexicon.has("DECIDED", words) && !important;
    if (decides
        && !weight.isProblem()
        && !words.join(0, words.size()).contains("hoped")
        && weight.good() < 3) {
      return ActReading.of(Act.DECISION, 0.8, Stance.NEUTRAL, "agreed");
    }
    return null;
  }

  private @Nullable ActReading noted(Context context, boolean member) {
    Words words = context.words();
    boolean noted = member && lexicon.has("NOTED_OBJECT", words);
    if (noted && !hasWord(words, "that", context.frame().propositionFrom())) {
      return ActReading.of(Act.DECISION, 0.8, Stance.NEUTRAL, "noted");
    }
    return null;
  }

  private ActReading byContent(Context context, Weight weight) {
    Words words = context.words();
    int from = context.frame().propositionFrom();
    boolean member = context.group() == SpeakerGroup.MEMBER;
    if (lexicon.has("TASK", words) && !weight.isProblem() && context.frame().speech() != Speech.SAY
        || !lexicon.find("TASK", words, from, words.size()).isEmpty() && isPromise(words)) {
      return ActReading.of(Act.ACTION, 0.7, Stance.NEUTRAL, "task");
    }
    if (context.frame().speech() == null && isOnesTask(words)) {
      return ActReading.of(Act.ACTION, 0.6, Stance.NEUTRAL, "somebody will do it");
    }
    boolean important =
        !lexicon.find("OPINION_IMPORTANT", words, from, Math.min(words.size(), from + 6)).isEmpty();
    boolean more = hasWord(words, "more", from);
    if (member
        && !lexicon.find("SHOULD", words, from, words.size()).isEmpty()
        && !context.listItem()) {
      boolean problem = weight.isProblem() && weight.problem() >= 3;
      return ActReading.of(
          problem ? Act.CONCERN : Act.RECOMMENDATION,
          0.65,
          problem ? Stance.PROBLEM : Stance.NEUTRAL,
          "should");
    }
    if (important) {
      boolean missing = more && !hasWord(words, "than", from) || member && more;
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
    if (weight.isProblem()) {
      return ActReading.of(Act.CONCERN, sure, Stance.PROBLEM, weight.cue());
    }
    if (weight.isGood()) {
      boolean fact = member && (weight.good() < 3 || context.frame().speech() == Speech.DISCUSS);
      return ActReading.of(
          fact ? Act.INFORMATION : Act.ASSURANCE, sure, Stance.IMPROVING, weight.cue());
    }
    if (context.leadIn().contains("improvement")
        && context.leadIn().contains("areas")
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
    return !words.lower(verb).equals("not")
        && !lexicon.find("DEADLINE", words, from, words.size()).isEmpty();
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

  private static boolean endsAsking(Words words) {
    int last = words.size() - 1;
    return last > 0 && words.lower(last).equals("?")
        || words.size() > 3 && ASKING.contains(words.lower(0)) && words.lower(last).equals("?");
  }

  private static boolean hasTurn(Words words, int from) {
    return hasWord(words, "but", from) || hasWord(words, "however", from);
  }

  private static boolean hasWord(Words words, String word, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
