package org.mattersarising.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SourceDocument;

/**
 * A result in which people's names are blocks, one for each code point, wherever a string holds
 * them: texts, titles, paths, labels, owners, notes. It is made when all is counted, so that no
 * figure changes, and before anything is written.
 */
final class MaskedResult {

  private final PeopleMasker.Choice choice;
  private final Map<String, String> paths;
  private final MaskedDocuments documents;
  private final UnaryOperator<AnalysedDocument> keep;

  private MaskedResult(
      AnalysisResult result, PeopleMasker.Choice choice, UnaryOperator<AnalysedDocument> keep) {
    this.choice = choice;
    this.paths = paths(result.sources(), choice);
    this.documents = new MaskedDocuments(choice, paths);
    this.keep = keep;
  }

  /**
   * The masked result; the same one where nobody is masked.
   *
   * @param keep where a masked document is put away
   */
  static AnalysisResult of(
      AnalysisResult result, MaskPeople whose, UnaryOperator<AnalysedDocument> keep) {
    return whose == MaskPeople.NONE
        ? result
        : new MaskedResult(result, new PeopleMasker(whose).choose(result.documents()), keep)
            .mask(result);
  }

  private AnalysisResult mask(AnalysisResult r) {
    Map<String, DocumentFacts> facts = new TreeMap<>();
    r.facts().forEach((path, f) -> facts.put(paths.getOrDefault(path, path), documents.facts(f)));
    return new AnalysisResult(
        new CorpusNotes(mask(r.notes().title()), mask(r.notes().selection())),
        r.registerVersion(),
        r.sources().stream().map(s -> documents.source(s)).toList(),
        facts,
        r.documents().stream().map(d -> keep.apply(documents.document(d))).toList(),
        r.meetingOfDocument(),
        r.meetings().stream().map(m -> mask(m)).toList(),
        r.councils(),
        r.organisationNames(),
        r.themes(),
        r.themeCouncils(),
        r.periods(),
        r.issues().stream().map(i -> mask(i)).toList(),
        r.sharedIssues().stream().map(i -> mask(i)).toList(),
        r.coverage().stream().map(c -> mask(c)).toList(),
        r.quality().stream().map(q -> mask(q)).toList(),
        r.contrasts());
  }

  private String mask(String text) {
    return choice.anywhere().mask(text);
  }

  /** The masked paths; two that become the same are told apart by a digit in place of a block. */
  private static Map<String, String> paths(
      List<SourceDocument> sources, PeopleMasker.Choice choice) {
    Map<String, String> paths = new HashMap<>();
    Map<String, Integer> used = new HashMap<>();
    for (SourceDocument source : sources) {
      String masked = choice.anywhere().mask(source.path());
      int times = used.merge(masked, 1, Integer::sum);
      int at = masked.lastIndexOf('█');
      paths.put(
          source.path(),
          times == 1 || at < 0
              ? masked
              : masked.substring(0, at) + (times % 10) + masked.substring(at + 1));
    }
    return paths;
  }

  private Issue mask(Issue i) {
    return i.as(i.id(), mask(i.label()), i.status());
  }

  private SharedIssue mask(SharedIssue i) {
    return new SharedIssue(
        i.id(), mask(i.label()), i.themeId(), i.councilIds(), i.issueIds(), i.meetings());
  }

  private Meeting mask(Meeting m) {
    return new Meeting(
        m.id(),
        m.councilId(),
        mask(m.committee()),
        m.committeeType(),
        m.date(),
        m.extent(),
        m.comparable(),
        m.documentIds(),
        m.statements());
  }

  private Coverage mask(Coverage c) {
    return new Coverage(
        c.councilId(),
        mask(c.committee()),
        c.period(),
        c.meetingsExpected(),
        c.meetingsFound(),
        c.documentsRead(),
        c.documentsNotRead(),
        c.status());
  }

  private QualityCheck mask(QualityCheck q) {
    return new QualityCheck(
        q.check(),
        mask(q.scope()),
        q.numerator(),
        q.denominator(),
        q.value(),
        q.low(),
        q.high(),
        mask(q.note()));
  }
}
