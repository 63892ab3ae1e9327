package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.CouncilLinkFinder;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.Statement;

/**
 * Reads relations from the words of the same clause right before a name; where they do not say, the
 * name is only mentioned. Immutable, safe for use by several threads.
 */
public final class CueCouncilLinkFinder implements CouncilLinkFinder {

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
              + "|learn(?:ed|t)? (?:\\w{1,12} ){1,4}(?:from|at)");
  private static final Pattern SUPPORTED =
      cue(
          "(?:support|help|assistance|challenge)(?:ed)? (?:from|by)|(?:assisted|helped|mentored) by"
              + "|on loan from|seconded (?:from|by)|lent by|peer review(?:ed)? by|improvement partner(?:,| is| was|ship with)?");
  private static final Pattern COMPARED =
      cue(
          "compar(?:ed|ison|isons|es|ing)(?: \\w{1,14}){0,2} (?:with|to)|contrast(?:ed|s|ing)?(?: with)?|benchmark(?:ed|ing)?(?: against| with)?"
              + "|than (?:in|at)|statistical neighbours?(?: such as| like|,)?");
  private static final Pattern WORKS =
      cue(
          "work(?:s|ed|ing)?(?: closely| jointly| together| informally)? with"
              + "|connect(?:s|ed|ing)?(?: informally)? with|collaborat(?:e|es|ed|ing|ion) with"
              + "|partner(?:ed|ing|ship)? with|liais(?:e|es|ed|ing|on) with|jointly with"
              + "|joint(?: \\w{1,14}){1,3} with|sharing (?:\\w{1,12} ){1,4}with"
              + "|discussions with|talks with|spoken (?:to|with)|engag(?:e|ed|ing) with");

  private static final Pattern INFORMAL =
      Pattern.compile(
          "\\b(?:informal(?:ly)?|exploratory|initial (?:talks|discussions|conversations))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:would|will|soon|shall|going to|intend(?:s|ed)?|plan(?:s|ned|ning)? to|propos(?:ed?|al)"
              + "|hop(?:es|ed|ing) to|due to|to be|could|may|might)\\b",
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
  private static final Pattern OF_ANOTHER =
      Pattern.compile("^(?:,? (?:which|who))? (?:has|had|have|was|were|is)\\b");

  private final Set<String> inspectorates = new LinkedHashSet<>();

  /** Takes from a register which organisations inspect. */
  public CueCouncilLinkFinder(CouncilRegister register) {
    register.organisations().stream()
        .filter(o -> o.kind().equals("inspectorate"))
        .forEach(o -> inspectorates.add(o.id()));
    inspectorates.add("care-quality-commission");
  }

  @Override
  public List<CouncilLink> find(
      String text, DocumentFacts facts, List<Statement> statements, List<Mention> mentions) {
    Map<Integer, List<Mention>> byStatement = new HashMap<>();
    for (Mention mention : mentions) {
      boolean named =
          mention.type() == MentionType.COUNCIL || mention.type() == MentionType.ORGANISATION;
      if (named && !mention.linkedId().isEmpty()) {
        byStatement.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
      }
    }
    Set<CouncilLink> links = new LinkedHashSet<>();
    for (Statement statement : statements) {
      String about =
          statement.subjectCouncilId() != null ? statement.subjectCouncilId() : facts.councilId();
      List<Mention> own = byStatement.getOrDefault(statement.index(), List.of());
      if (about != null && statement.counted()) {
        addLinks(text, statement, about, own, links);
      }
    }
    return withoutBareRepeats(links);
  }

  private void addLinks(
      String text, Statement statement, String about, List<Mention> own, Set<CouncilLink> links) {
    for (Mention mention : own) {
      String to = mention.linkedId();
      if (to.equals(about)) {
        continue;
      }
      String before = text.substring(statement.span().start(), mention.span().start());
      String clause = clause(before);
      if (inspectorates.contains(to)) {
        String other = another(text, mention, own);
        boolean inspects = INSPECTION.matcher(statement.span().in(text)).find();
        RelationState state = inspects ? inspectionState(text, statement) : RelationState.UNCLEAR;
        links.add(
            new CouncilLink(
                other != null ? other : about,
                to,
                inspects ? RelationKind.INSPECTED_BY : RelationKind.MENTIONS,
                state,
                statement.index()));
        continue;
      }
      RelationKind kind = kind(clause);
      RelationState state = kind == RelationKind.MENTIONS ? RelationState.UNCLEAR : state(clause);
      links.add(new CouncilLink(about, to, kind, state, statement.index()));
    }
  }

  /** The council that a relative clause or a verb makes the inspected one; null where none. */
  private static @Nullable String another(String text, Mention inspectorate, List<Mention> own) {
    String found = null;
    for (Mention council : own) {
      int end = council.span().end();
      if (council.type() == MentionType.COUNCIL
          && end <= inspectorate.span().start()
          && inspectorate.span().start() - end <= 90
          && OF_ANOTHER.matcher(text.substring(end, inspectorate.span().start())).find()) {
        found = council.linkedId();
      }
    }
    return found;
  }

  private static RelationKind kind(String clause) {
    if (LEARNS.matcher(clause).find()) {
      return RelationKind.LEARNS_FROM;
    }
    if (SUPPORTED.matcher(clause).find()) {
      return RelationKind.SUPPORTED_BY;
    }
    if (COMPARED.matcher(clause).find()) {
      return RelationKind.COMPARED_WITH;
    }
    return WORKS.matcher(clause).find() ? RelationKind.WORKS_WITH : RelationKind.MENTIONS;
  }

  private static RelationState state(String clause) {
    if (INFORMAL.matcher(clause).find()) {
      return RelationState.INFORMAL;
    }
    if (PLANNED.matcher(clause).find()) {
      return RelationState.PLANNED;
    }
    if (UNDER_WAY.matcher(clause).find()) {
      return RelationState.UNDER_WAY;
    }
    return PAST.matcher(clause).find() ? RelationState.PAST : RelationState.UNCLEAR;
  }

  private static RelationState inspectionState(String text, Statement statement) {
    String words = statement.span().in(text);
    boolean coming = COMING.matcher(words).find();
    if (coming) {
      return RelationState.PLANNED;
    }
    boolean over =
        Pattern.compile(
                "\\b(?:been|was|were|had|has|recent(?:ly)?|last|latest|in (?:19|20)\\d\\d)\\b")
            .matcher(words)
            .find();
    return over ? RelationState.PAST : RelationState.UNCLEAR;
  }

  /** The last clause of some words, short enough for the patterns to be cheap. */
  private static String clause(String before) {
    int from = Math.max(0, before.length() - 160);
    for (String mark : List.of("; ", ": ", ". ")) {
      from = Math.max(from, before.lastIndexOf(mark) + 1);
    }
    return before.substring(from);
  }

  /** A council that is worked with and named again in the same sentence is not also "mentioned". */
  private static List<CouncilLink> withoutBareRepeats(Set<CouncilLink> links) {
    return links.stream()
        .filter(l ->
            l.relation() != RelationKind.MENTIONS
                || links.stream()
                    .noneMatch(o ->
                        o.statement() == l.statement()
                            && o.toId().equals(l.toId())
                            && o.relation() != RelationKind.MENTIONS))
        .toList();
  }
}
