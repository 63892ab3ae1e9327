package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/**
 * What pages may need of one document, gathered in one reading of it: a document may have to be
 * fetched.
 *
 * @param returns counted statements that say, or whose ledger says, that a matter came up before
 * @param elsewhere councils that it speaks about and that are not its host
 * @param events statements that are an event of an issue
 * @param steps by the id of a statement that raises an issue last, what its item ends with on that
 * @param undecided the ids of events that stand as decisions and decide nothing
 * @param saidAgain the ids of statements that give no task but again, with where it was given
 * @param later where it may speak of issues whose last step is earlier
 * @param quotes of all those and of the marked statements; none where there is no room for them
 */
record Gathered(
    AnalysedDocument document,
    List<Spot> returns,
    Set<String> elsewhere,
    List<Spot> events,
    Map<String, Corpus.Step> steps,
    Set<String> undecided,
    List<OfTheme> marks,
    List<CouncilLink> links,
    List<TaskIndex.Owned> tasks,
    Map<String, String> saidAgain,
    List<LaterWords.Hit> later,
    List<Quote> quotes) {

  /** A mark with its theme. */
  record OfTheme(String themeId, Marked marked) {}

  /**
   * @param events ids of the statements that are an event of any issue
   * @param statedAgain of those that are one by saying so
   * @param raisedLast of those that raise an issue on its last day, with the words of its title
   */
  static Gathered from(
      Corpus corpus,
      AnalysedDocument document,
      Set<String> events,
      Set<String> statedAgain,
      Map<String, Set<String>> raisedLast,
      boolean quoted) {
    AnalysedDocument inHand = document.inHand();
    DocumentFindings findings = inHand.findings();
    Map<Integer, Spot> spots = new LinkedHashMap<>();
    List<Spot> returns = new ArrayList<>();
    List<Spot> ofIssues = new ArrayList<>();
    Set<String> elsewhere = new LinkedHashSet<>();
    Exchanges exchanges = new Exchanges(inHand);
    StepFinder finder = new StepFinder(exchanges);
    Map<String, Corpus.Step> steps = new HashMap<>();
    Set<String> undecided = new HashSet<>();
    for (Statement statement : findings.statements()) {
      String subject = statement.subjectCouncilId();
      if (statement.counted()) {
        if (statement.statesRecurrence() || statedAgain.contains(statement.id())) {
          returns.add(spot(spots, document, inHand, statement));
        }
        if (subject != null && !subject.equals(document.facts().councilId())) {
          elsewhere.add(subject);
        }
      }
      if (events.contains(statement.id())) {
        ofIssues.add(spot(spots, document, inHand, statement));
        if (statement.act() == Act.DECISION && Undecided.isAll(finder.words(statement))) {
          undecided.add(statement.id());
        }
      }
      Set<String> named = raisedLast.get(statement.id());
      if (named != null) {
        finder
            .after(statement, named)
            .ifPresent(f ->
                steps.put(
                    statement.id(),
                    new Corpus.Step(f.kind(), Spot.of(document, inHand, f.statement()))));
      }
    }
    List<OfTheme> marks = new ArrayList<>();
    for (ThemeMark mark : findings.marks()) {
      Statement statement = findings.statements().get(mark.statement());
      if (statement.counted()) {
        Spot spot = spot(spots, document, inHand, statement);
        marks.add(new OfTheme(mark.themeId(), new Marked(spot, mark.stance(), mark.score())));
      }
    }
    return new Gathered(
        document,
        returns,
        elsewhere,
        ofIssues,
        steps,
        undecided,
        marks,
        findings.links(),
        TaskIndex.in(corpus, exchanges),
        saidAgain(findings),
        corpus.later().in(inHand, findings, corpus.date(document)),
        quoted
            ? spots.values().stream()
                .map(s -> Quote.of(corpus, exchanges, s.in(inHand).statement()))
                .toList()
            : List.of());
  }

  private static Map<String, String> saidAgain(DocumentFindings findings) {
    Map<String, String> byId = new HashMap<>();
    findings
        .tasksSaidAgain()
        .forEach((i, earlier) -> byId.put(findings.statements().get(i).id(), earlier));
    return byId;
  }

  private static Spot spot(
      Map<Integer, Spot> spots,
      AnalysedDocument document,
      AnalysedDocument inHand,
      Statement statement) {
    return spots.computeIfAbsent(statement.index(), i -> Spot.of(document, inHand, statement));
  }
}
