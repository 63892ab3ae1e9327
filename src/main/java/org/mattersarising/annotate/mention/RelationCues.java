package org.mattersarising.annotate.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;

/**
 * The words that relate a council to another: those right before its name in the same clause, then
 * those after it, then a visit and what it was for. Every gap in the patterns is bounded.
 */
final class RelationCues {

  /** Between a cue and the name it governs lie few words, as in a list of two councils. */
  private static final String GAP = "(?: [\\w'’&-]{1,20},?){0,8}? $";

  private static Pattern cue(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b" + GAP, Pattern.CASE_INSENSITIVE);
  }

  private static final Pattern LEARNS =
      cue(
          "learn(?:s|ed|t|ing)?(?: lessons)? from|(?:good|best) practice (?:from|at|in)"
              + "|shadow(?:ed|ing)|advice from|model(?:led|ling) on"
              + "|(?:borrowed|copied|adopted) (?:\\w{1,12} ){0,3}from|(?:spend|spent) (?:a|the|two|three) (?:day|morning|week)s? (?:at|in|with)"
              + "|learn(?:ed|t)? (?:\\w{1,12} ){1,4}(?:from|at)|lessons (?:from|at)|example (?:of|set by)"
              + "|(?:inspired|prompted) by|taken from|experience (?:of|in|at)");
  private static final Pattern SUPPORTED =
      cue(
          "(?:support|help|assistance|challenge)(?:ed)? (?:from|by)|(?:assisted|helped|mentored) by"
              + "|on loan from|seconded (?:from|by)|lent by|peer review(?:ed)? by|improvement partner(?:,| is| was|ship with)?"
              + "|lent (?:\\w{1,12} ){1,4}by|borrowed (?:\\w{1,12} ){1,4}(?:staff|officers|workers) from"
              + "|(?:sector-led|peer) (?:improvement|support|challenge) (?:from|by|with)|mentor(?:s|ing)? from");

  /** Who asks for help, or goes without, is not helped. */
  private static final Pattern WANTED =
      Pattern.compile(
          "\\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appl(?:y|ied|ying|ication)|call(?:s|ed|ing)?|lobby(?:ing)?|lobbied"
              + "|press(?:ed|ing)?|bid(?:ding)?|seek(?:s|ing)?|sought|need(?:s|ed)?|want(?:s|ed)?|demand(?:s|ed|ing)?|wait(?:s|ed|ing)?|await(?:s|ed|ing)?"
              + "|without|no|lack(?:ed|ing)?|little|insufficient)\\b(?: (?:for|of))?(?: [\\w’'-]{1,16}){0,5}? (?:support|help|assistance|challenge|funding)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKED_TO_MEET =
      Pattern.compile(
          "\\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|push(?:ed|ing)?|press(?:ed|ing)?|call(?:ed|ing)?)(?: for)?(?: [\\w’'-]{1,16}){0,3} (?:meetings?|discussions|talks|agreement|partnership)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARED =
      cue(
          "compar(?:ed|ison|isons|es|ing)(?: \\w{1,14}){0,2} (?:with|to)|contrast(?:ed|s|ing)?(?: with)?|benchmark(?:ed|ing)?(?: against| with)?"
              + "|than (?:in|at)|statistical neighbours?(?: such as| like|,)?"
              + "|compar(?:ed|ing) (?:\\w{1,14} ){1,3}with|unlike(?: in| at)?|as against|whereas|similar to"
              + "|(?:worse|better|higher|lower|more|less|fewer) (?:\\w{1,12} )?than(?: in| at| that of)?"
              + "|alongside the (?:figure|figures|rate) (?:for|in|of)");
  private static final Pattern WORKS =
      cue(
          "work(?:s|ed|ing)?(?: closely| jointly| together| informally)? with"
              + "|connect(?:s|ed|ing)?(?: informally)? with|collaborat(?:e|es|ed|ing|ion) with"
              + "|partner(?:ed|ing|ship)? with|liais(?:e|es|ed|ing|on) with|jointly with"
              + "|joint(?: \\w{1,14}){1,3} with|sharing (?:\\w{1,12} ){1,4}with"
              + "|(?:shared?|pooled|joint(?:ly)?|together) (?:\\w{1,12} ){0,3}with|alongside|in (?:concert|consortium|alliance) with"
              + "|(?:agreement|arrangement|protocol|contract|partnership|service|team|tender) (?:\\w{1,12} ){0,2}(?:with|between)"
              + "|on behalf of|met with|meetings? with|discussions with|talks with|spoken (?:to|with)|engag(?:e|ed|ing) with");

  private static final Pattern INFORMAL =
      Pattern.compile(
          "\\b(?:informal(?:ly)?|exploratory|initial (?:talks|discussions|conversations))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:would|will|soon|shall|going to|intend(?:s|ed)?|plan(?:s|ned|ning)? to|propos(?:ed?|al)"
              + "|hop(?:es|ed|ing) to|due to|to be|(?:is|are|was|were) to|could|may|might)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNDER_WAY =
      Pattern.compile(
          "\\b(?:currently|continu(?:es?|ed|ing)|ongoing|under ?way|(?:is|are|was|were|been) "
              + "(?:\\w{1,12} )?(?:working|liaising|engaging|collaborating|learning|being))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:had|has|have|previously|last (?:year|month|week)|recently|visited|worked|learnt"
              + "|was|were|in (?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "… were sharing the cost", after "the Council and Bexborough Council". */
  private static final Pattern SHARES =
      Pattern.compile(
          "^(?: (?:jointly|together|both|now|also))?,? (?:\\w{1,12} ){0,3}(?:shar(?:e|es|ed|ing)|pool(?:s|ed|ing)?"
              + "|jointly|together|joint|collaborat(?:e|ed|ing)|co-?operat(?:e|ed|ing))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile(
          "\\b(?:council|parish|authority|borough|county|district|city|we)(?:,| and| with)(?: \\w{1,14}){0,2} $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HELPS =
      Pattern.compile(
          "^,? (?:which |who )?(?:had |has |was |were |is |are )?(?:\\w{1,12}ly )?(?:lent|lending|seconded|mentor(?:ed|ing)"
              + "|support(?:ed|ing)|help(?:ed|ing)|offered (?:to help|support|help)|assist(?:ed|ing)"
              + "|acting as (?:improvement|its|the) )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESSON =
      Pattern.compile(
          "\\b(?:learn(?:t|ed|ing)?|lessons?|borrow(?:ed|ing)?|cop(?:y|ied|ying)|adopt(?:ed|ing)?|ideas?"
              + "|to see (?:what|how|whether|their|its|for)|(?:good|best) practice)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VISIT =
      Pattern.compile(
          "\\b(?:visit(?:s|ing|ed)?|spen[dt] (?:a|the|some) (?:day|morning|week)|travel(?:led|ling)?|went)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VISITED_BY =
      Pattern.compile(
          "\\b(?:visited|approached|asked for advice)(?: \\w{1,14}){0,3} by(?: [\\w'\u2019-]{1,20}){0,10} $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WANTS_THE_SAME =
      Pattern.compile(
          "^,? (?:which |who )?(?:had |has |was |is )?(?:hop(?:ed|es|ing)|wish(?:ed|es)|want(?:ed|s)|plan(?:ned|s|ning)"
              + "|intend(?:ed|s)|ask(?:ed|s)) (?:\\w{1,12} ){0,3}(?:to )?(?:set up (?:something|one|the same|a similar)"
              + "|cop(?:y|ied)|adopt(?:ed)?|follow|visit|borrow|learn|come and see)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INSPECTION =
      Pattern.compile(
          "\\b(?:inspect(?:s|ed|ing|ion|ions|ors?)?|(?:monitoring|focused|assurance) visits?"
              + "|assess(?:ed|ing)? (?:the |all |every )?(?:councils?|authorit\\w{1,4}|county|borough)|on site|rat(?:ed|ing|ings)|judge?ments?|judged"
              + "|graded)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMING =
      Pattern.compile(
          "\\b(?:next|forthcoming|upcoming)(?: \\w{1,20})? (?:inspection|visit|monitoring|assessment)"
              + "|\\b(?:would|will|might|may|could|expected to|likely to|due to)"
              + "(?: be)?(?: \\w{1,12})? (?:inspect|visit|assess|return|on site)"
              + "|\\bcoming (?:\\w{1,10} )?(?:weeks|months|year)\\b");
  private static final Pattern VISITATION =
      Pattern.compile(
          "\\b(?:sent (?:a|its|her|his|two|three) (?:\\w{1,12} )?(?:team|inspectors?|investigators?)|visit(?:ed|s|ing)?"
              + "|investigat(?:ed|ing|ion))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:been|was|were|had|has|recent(?:ly)?|last|latest|in (?:19|20)\\d\\d)\\b");
  private static final Pattern OF_ANOTHER =
      Pattern.compile("^(?:,? (?:which|who))? (?:has|had|have|was|were|is)\\b");

  private RelationCues() {}

  /** What the words before a name, after it and around it say; "mentions" where they do not. */
  static RelationKind kind(String before, String after, String sentence) {
    String clause = clause(before);
    if (LEARNS.matcher(clause).find()) {
      return RelationKind.LEARNS_FROM;
    }
    if (SUPPORTED.matcher(clause).find() && !WANTED.matcher(clause).find()
        || HELPS.matcher(after).find()) {
      return RelationKind.SUPPORTED_BY;
    }
    if (VISIT.matcher(sentence).find() && LESSON.matcher(sentence).find()) {
      return RelationKind.LEARNS_FROM;
    }
    if (COMPARED.matcher(clause).find()) {
      return RelationKind.COMPARED_WITH;
    }
    boolean joint = AND.matcher(clause).find() && SHARES.matcher(after).find();
    return joint || WORKS.matcher(clause).find() ? RelationKind.WORKS_WITH : RelationKind.MENTIONS;
  }

  /** Whether the other council is the one that learns: it came to see, or wants the same. */
  static boolean otherLearns(String before, String after) {
    return VISITED_BY.matcher(clause(before)).find() || WANTS_THE_SAME.matcher(after).find();
  }

  static RelationState state(String before) {
    String clause = clause(before);
    if (INFORMAL.matcher(clause).find()) {
      return RelationState.INFORMAL;
    }
    if (PLANNED.matcher(clause).find() || ASKED_TO_MEET.matcher(clause).find()) {
      return RelationState.PLANNED;
    }
    if (UNDER_WAY.matcher(clause).find()) {
      return RelationState.UNDER_WAY;
    }
    return PAST.matcher(clause).find() ? RelationState.PAST : RelationState.UNCLEAR;
  }

  /** Whether a sentence that names an inspectorate speaks of an inspection. */
  static boolean inspects(String sentence) {
    return INSPECTION.matcher(sentence).find();
  }

  /** Whether a sentence that names a regulator or ombudsman speaks of its coming to see. */
  static boolean comesToSee(String sentence) {
    return VISITATION.matcher(sentence).find();
  }

  static RelationState inspectionState(String sentence) {
    if (COMING.matcher(sentence).find()) {
      return RelationState.PLANNED;
    }
    return OVER.matcher(sentence).find() ? RelationState.PAST : RelationState.UNCLEAR;
  }

  /** Whether a relative clause or a verb after a council's name makes it the inspected one. */
  static boolean isOfAnother(String between) {
    return OF_ANOTHER.matcher(between).find();
  }

  /** The last clause of some words, short enough for the patterns to be cheap. */
  private static String clause(String before) {
    int from = Math.max(0, before.length() - 160);
    for (String mark : List.of("; ", ": ", ". ")) {
      from = Math.max(from, before.lastIndexOf(mark) + 1);
    }
    return before.substring(from);
  }
}
