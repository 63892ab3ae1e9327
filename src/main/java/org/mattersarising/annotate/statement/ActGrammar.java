package org.mattersarising.annotate.statement;

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

  private static final Set<String> ASKING =
      WordSet.of("what", "why", "who", "when", "where", "whether", "which", "how");

  private static final Set<String> PURPOSES =
      WordSet.of(
          "receive", "consider", "note", "elect", "confirm", "adopt", "discuss", "determine");

  private final CueLexicon lexicon;
  private final Weigher weigher;
  private final LayoutActs layout;
  private final ContentActs content;

  ActGrammar(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.weigher = new Weigher(lexicon);
    this.layout = new LayoutActs(lexicon, weigher);
    this.content = new ContentActs(lexicon);
  }

  /** The words of a sentence in its place. */
  record Context(
      Words words,
      ParagraphKind kind,
      Frame frame,
      @Nullable SpeakerGroup group,
      boolean listItem,
      String leadIn,
      String title,
      boolean setForm,
      boolean recurs,
      boolean namesAlone,
      Weight weight) {}

  /** The weight of what a sentence says. */
  Weight weigh(Words words, Frame frame) {
    return weigher.weigh(words, frame.propositionFrom(), words.size());
  }

  ActReading read(Context context) {
    Words words = context.words();
    ActReading placed = layout.read(context);
    if (placed != null) {
      return placed.byPlace();
    }
    if (isPurpose(context)) {
      return ActReading.of(Act.PROCEDURAL, 0.8, Stance.NEUTRAL, "purpose of an item");
    }
    boolean presents = lexicon.has("PRESENTED", words, 0, words.size());
    Weight weight = context.weight();
    if (lexicon.has("PROCEDURAL", words) && weight.most() < 3) {
      return ActReading.of(Act.PROCEDURAL, 0.9, Stance.NEUTRAL, "procedural phrase");
    }
    if (presents && !LayoutActs.saysMore(words)) {
      return ActReading.of(Act.PROCEDURAL, 0.85, Stance.NEUTRAL, "a report is presented");
    }
    if (context.recurs()) {
      return ActReading.of(Act.CONCERN, 0.85, Stance.PROBLEM, "says that it came up before");
    }
    ActReading framed = bySpeech(context, weight);
    return framed == null ? content.read(context, weight) : framed;
  }

  /** "To consider a report …": what an agenda sets out to do, where nothing was resolved before. */
  private static boolean isPurpose(Context context) {
    Words words = context.words();
    return context.leadIn().isEmpty()
        && words.lower(0).equals("to")
        && PURPOSES.contains(words.lower(1))
        && words.wordCount() > 3;
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
      case ADMIT, SAY -> admitted(words, context.frame(), weight, member, context);
      case PRESENT, DISCUSS -> noted(context, member);
    };
  }

  private ActReading question(Context context, Weight weight) {
    if (lexicon.has("ASKED_TO_NOTE", context.words())) {
      return ActReading.of(Act.PROCEDURAL, 0.7, Stance.NEUTRAL, "asked to note");
    }
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
      boolean asks = ASKING.stream().anyMatch(w -> hasWord(words, w, context.frame().titleTo()));
      return ActReading.of(asks ? Act.QUESTION : Act.PROCEDURAL, 0.6, Stance.NEUTRAL, "invited");
    }
    Stance stance = weight.problem() >= 3 ? Stance.PROBLEM : Stance.NEUTRAL;
    return ActReading.of(Act.RECOMMENDATION, member ? 0.85 : 0.7, stance, "suggested");
  }

  private @Nullable ActReading agreement(Context context, Weight weight, boolean member) {
    Words words = context.words();
    if (lexicon.has("TASK", words)) {
      return ActReading.of(Act.ACTION, 0.8, Stance.NEUTRAL, "agreed task");
    }
    boolean important = lexicon.has("OPINION_IMPORTANT", words, 0, words.size());
    boolean decides = member && lexicon.has("DECIDED", words) && !important;
    if (decides
        && !weight.isProblem()
        && !words.join(0, words.size()).contains("hoped")
        && weight.good() < 3) {
      return ActReading.of(Act.DECISION, 0.8, Stance.NEUTRAL, "agreed");
    }
    return null;
  }

  /** "Conceded that", "apologised that": whoever owns up to something finds it bad. */
  private @Nullable ActReading admitted(
      Words words, Frame frame, Weight weight, boolean member, Context context) {
    boolean ownsUp = false;
    for (int i = 0; i <= Math.min(words.size(), frame.propositionFrom()); i++) {
      String word = words.lower(i);
      ownsUp |=
          word.equals("conceded")
              || word.equals("admitted")
              || word.equals("apologised")
              || word.equals("confessed");
    }
    return ownsUp && !member && !weight.isGood() && !weight.isDenied()
        ? ActReading.of(Act.CONCERN, 0.7, Stance.PROBLEM, "owned up")
        : noted(context, member);
  }

  private @Nullable ActReading noted(Context context, boolean member) {
    Words words = context.words();
    boolean noted = member && lexicon.has("NOTED_OBJECT", words);
    if (noted && !hasWord(words, "that", context.frame().propositionFrom())) {
      return ActReading.of(Act.DECISION, 0.8, Stance.NEUTRAL, "noted");
    }
    return null;
  }

  private static boolean endsAsking(Words words) {
    int last = words.size() - 1;
    return last > 0 && words.lower(last).equals("?")
        || words.size() > 3 && ASKING.contains(words.lower(0)) && words.lower(last).equals("?");
  }

  private static boolean hasTurn(Words words, int from) {
    return hasWord(words, "but", from) || hasWord(words, "however", from);
  }

  static boolean hasWord(Words words, String word, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
