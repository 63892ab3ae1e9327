package org.mattersarising.annotate.statement;

import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.ActGrammar.Context;
import org.mattersarising.annotate.statement.Weigher.Weight;
import org.mattersarising.model.Act;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Stance;

/** What the place in the layout, a label or a lead-in, says that a sentence does. */
final class LayoutActs {

  private static final int LONG = 12;

  /** Longer sentences under a formal title belong to another item whose title was not seen. */
  private static final int FORMAL = 40;

  private static final int ATTENDEE = 20;

  private final CueLexicon lexicon;
  private final Weigher weigher;
  private final Shorthand shorthand = new Shorthand(new OnePerson(new Speakers()));

  LayoutActs(CueLexicon lexicon, Weigher weigher) {
    this.lexicon = lexicon;
    this.weigher = weigher;
  }

  /** The reading where the place decides; null where the words must. */
  @Nullable ActReading read(Context context) {
    Words words = context.words();
    if (isSaid(context.kind()) && isSetForm(context)) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "set form of procedure");
    }
    if ((isSaid(context.kind()) || context.kind() == ParagraphKind.RESOLUTION)
        && BareLeads.is(words)) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "introduces a list");
    }
    return switch (context.kind()) {
      case HEADING, ITEM_TITLE, LABEL, ATTENDANCE, AGENDA_NOTE, FURNITURE ->
          ActReading.of(Act.PROCEDURAL, 1, Stance.NEUTRAL, "layout: " + context.kind().name());
      case ACTION -> ActReading.of(Act.ACTION, 1, Stance.NEUTRAL, "marked action");
      case RESOLUTION -> resolution(words, context.title());
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

  /** Whether a paragraph holds sentences that somebody may have said. */
  static boolean isSaid(ParagraphKind kind) {
    return kind == ParagraphKind.TEXT
        || kind == ParagraphKind.LIST_ITEM
        || kind == ParagraphKind.LEAD_IN;
  }

  /** A set form, or who stands in a list of those who came. */
  private static boolean isSetForm(Context context) {
    boolean came =
        context.kind() == ParagraphKind.LIST_ITEM
            && context.leadIn().contains("in attendance")
            && context.frame().speech() == null
            && context.words().wordCount() <= ATTENDEE
            && context.words().wordCount() > 1
            && context.words().at(0).capital()
            && context.words().at(1).capital();
    return came || context.setForm();
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
    if (ShortDecisions.is(words)) {
      return ActReading.of(Act.DECISION, 0.85, Stance.NEUTRAL, "decided in a word");
    }
    if (isFormal(context.title()) && words.wordCount() <= FORMAL) {
      return ActReading.of(Act.PROCEDURAL, 0.9, Stance.NEUTRAL, "a standing item");
    }
    if (first.equals("action") && (words.isMark(1) || words.size() <= 6)) {
      return ActReading.of(Act.ACTION, 0.95, Stance.NEUTRAL, "marked action");
    }
    boolean resolves = first.equals("resolved") || first.equals("recommended") && words.isMark(1);
    if (resolves
        || ResolutionWords.introduce(context.leadIn())
        || BareDecisions.is(words, context.frame())) {
      return resolution(words, context.title());
    }
    if (shorthand.verb(words) > 0) {
      return ActReading.of(Act.ACTION, 0.85, Stance.NEUTRAL, "task in shorthand");
    }
    if (context.namesAlone()) {
      return ActReading.of(Act.PROCEDURAL, 0.9, Stance.NEUTRAL, "names and days alone");
    }
    String last = words.lower(words.size() - 1);
    return last.equals(":") ? leadIn(context) : null;
  }

  /** Apologies, declarations: whatever is said there belongs to the meeting, not to a matter. */
  private static boolean isFormal(String title) {
    return title.contains("apologies")
        || title.contains("substitut")
        || title.contains("declaration")
        || title.contains("interests")
        || title.startsWith("interest")
        || title.contains("next meeting");
  }

  private ActReading resolution(Words words, String title) {
    if (words.wordCount() <= 1) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "a label");
    }
    boolean minutes =
        words.join(0, words.size()).contains("minutes") && lexicon.has("PROCEDURAL", words);
    if (minutes || SetProcedure.isResolved(words, title)) {
      return ActReading.of(Act.PROCEDURAL, 0.95, Stance.NEUTRAL, "minutes confirmed");
    }
    boolean asks = lexicon.has("ASKS_OTHERS", words, 0, Math.min(words.size(), LONG));
    return asks
        ? ActReading.of(Act.RECOMMENDATION, 0.9, Stance.NEUTRAL, "resolved to ask others")
        : ActReading.of(Act.DECISION, 0.95, Stance.NEUTRAL, "resolved");
  }

  /** Whether a sentence that presents a report also says what is in it. */
  static boolean saysMore(Words words) {
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
}
