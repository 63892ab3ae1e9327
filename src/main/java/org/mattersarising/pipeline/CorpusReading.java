package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ContrastFinder;
import org.mattersarising.compare.CoverageCounter;
import org.mattersarising.compare.QualityCounter;
import org.mattersarising.compare.StyleCounter;
import org.mattersarising.compare.ThemeComparator;
import org.mattersarising.compare.ThemeCounter;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Organisation;
import org.mattersarising.model.PreviousIssue;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.Statement;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.recurrence.Ledger;
import org.mattersarising.recurrence.LinkageIssueTracker;
import org.mattersarising.recurrence.VectorOrigin;
import org.mattersarising.threads.OrderedThreads;

/** What only the documents together show: meetings, recurrence, comparison, coverage. */
final class CorpusReading {

  private final List<Codebook> codebooks;
  private final CouncilRegister register;
  private final Expectations expectations;
  private final List<IssueCorrection> corrections;
  private final @Nullable List<PreviousIssue> previous;
  private final VectorOrigin vectors;
  private final OrderedThreads threads;

  /**
   * @param corrections what the user says of issues
   * @param previous the issues of an earlier run; null without one
   * @param vectors where the statements' vectors come from
   * @param threads that look for issues
   */
  CorpusReading(
      List<Codebook> codebooks,
      CouncilRegister register,
      Expectations expectations,
      List<IssueCorrection> corrections,
      @Nullable List<PreviousIssue> previous,
      VectorOrigin vectors,
      OrderedThreads threads) {
    this.vectors = vectors;
    this.threads = threads;
    this.corrections = List.copyOf(corrections);
    this.previous = previous;
    this.expectations = expectations;
    this.codebooks = List.copyOf(codebooks);
    this.register = register;
  }

  AnalysisResult read(CorpusNotes notes, Inputs inputs, List<AnalysedDocument> documents) {
    Map<String, Meeting> meetingOf = MeetingAssembler.assemble(documents);
    List<Meeting> meetings = MeetingAssembler.inOrder(meetingOf);
    Map<String, String> labels = new HashMap<>();
    List<Theme> themes = codebooks.stream().flatMap(c -> c.themes().stream()).toList();
    themes.forEach(t -> labels.put(t.id(), t.label()));
    Ledger ledger =
        new LinkageIssueTracker(labels, corrections, previous, vectors, threads)
            .track(documents, meetingOf);
    List<Council> councils = councils(documents);
    ThemeComparator comparator =
        new ThemeComparator(themes, documents, meetingOf, councils, meetings, expectations.peers());
    List<ThemeCouncil> rows = comparator.byCouncil();
    List<QualityCheck> style = new StyleCounter().count(documents, meetingOf);
    return new AnalysisResult(
        notes,
        register.version(),
        inputs.sources(),
        inputs.facts(),
        documents,
        meetingOf,
        meetings,
        councils,
        organisationNames(),
        codebooks.stream()
            .flatMap(c -> new ThemeCounter().count(c, documents, meetingOf).stream())
            .toList(),
        rows,
        comparator.byPeriod(),
        ledger.issues(),
        ledger.sharedIssues(),
        new CoverageCounter()
            .count(inputs.sources(), inputs.facts(), meetingOf, expectations.calendar()),
        Stream.of(
                new QualityCounter().count(inputs.sources(), documents, inputs.leftOut()),
                style,
                ledger.remarks(),
                AbsentFiles.told(inputs.absent()))
            .flatMap(List::stream)
            .toList(),
        new ContrastFinder().find(themes, documents, meetingOf, meetings, comparator, rows, style));
  }

  private Map<String, String> organisationNames() {
    Map<String, String> names = new HashMap<>();
    for (Organisation organisation : register.organisations()) {
      names.put(organisation.id(), organisation.name());
    }
    register.councils().forEach(c -> names.put(c.id(), c.name()));
    return names;
  }

  /** Hosts and subjects, in order of id; one that no register lists has the name in its minutes. */
  private List<Council> councils(List<AnalysedDocument> documents) {
    Map<String, Council> known = new HashMap<>();
    register.councils().forEach(c -> known.put(c.id(), c));
    TreeMap<String, Council> found = new TreeMap<>();
    for (AnalysedDocument document : documents) {
      DocumentFacts facts = document.facts();
      if (facts.councilId() != null) {
        found.putIfAbsent(
            facts.councilId(),
            known.getOrDefault(
                facts.councilId(), unlisted(facts.councilId(), facts.councilName())));
      }
      for (Statement statement : document.statements()) {
        String subject = statement.subjectCouncilId();
        if (subject != null && known.containsKey(subject)) {
          found.putIfAbsent(subject, known.get(subject));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Council unlisted(String id, String name) {
    return new Council(
        id,
        name.isEmpty() ? id : name,
        name,
        "",
        "",
        "",
        "",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
