package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FrontMatter;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * A result in which people's names are blocks, one for each code point, wherever a string holds
 * them: texts, titles, paths, labels, owners, notes. It is made when all is counted, so that no
 * figure changes, and before anything is written.
 */
final class MaskedResult {

  private final PeopleMasker.Choice choice;

  private final UnaryOperator<AnalysedDocument> keep;

  private MaskedResult(PeopleMasker.Choice choice, UnaryOperator<AnalysedDocument> keep) {
    this.choice = choice;
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
        : new MaskedResult(new PeopleMasker(whose).choose(result.documents()), keep).mask(result);
  }

  private AnalysisResult mask(AnalysisResult r) {
    Map<String, String> paths = paths(r.sources());
    Map<String, DocumentFacts> facts = new TreeMap<>();
    r.facts().forEach((path, f) -> facts.put(path(paths, path), mask(f, paths)));
    return new AnalysisResult(
        new CorpusNotes(mask(r.notes().title()), mask(r.notes().selection())),
        r.registerVersion(),
        r.sources().stream().map(s -> mask(s, paths)).toList(),
        facts,
        r.documents().stream().map(d -> keep.apply(mask(d, paths))).toList(),
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

  private static String path(Map<String, String> paths, String path) {
    return paths.getOrDefault(path, path);
  }

  /** The masked paths; two that become the same are told apart by a digit in place of a block. */
  private Map<String, String> paths(List<SourceDocument> sources) {
    Map<String, String> paths = new HashMap<>();
    Map<String, Integer> used = new HashMap<>();
    for (SourceDocument source : sources) {
      String masked = mask(source.path());
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

  private SourceDocument mask(SourceDocument s, Map<String, String> paths) {
    return new SourceDocument(
        s.documentId(),
        path(paths, s.path()),
        s.mediaType(),
        s.bytes(),
        s.sha256(),
        s.status(),
        s.duplicateOf(),
        s.text() == null ? null : text(s.documentId(), s.text()),
        mask(s.hints()),
        s.warnings().stream().map(w -> mask(w)).toList());
  }

  /** Of the front matter only what tables show; the rest has gone into the facts. */
  private DocumentHints mask(DocumentHints h) {
    String licence = mask(h.frontMatter().licence());
    String holder = mask(h.frontMatter().rightsHolder());
    FrontMatter front = new FrontMatter("", "", "", "", "", "", licence, holder, "");
    return new DocumentHints(mask(h.title()), mask(h.url()), h.retrieved(), front);
  }

  private DocumentText text(String id, DocumentText text) {
    List<TextSpan> spans = new ArrayList<>(choice.spans().getOrDefault(id, List.of()));
    spans.addAll(choice.anywhere().find(text.text()));
    return text.masked(spans);
  }

  private AnalysedDocument mask(AnalysedDocument d, Map<String, String> paths) {
    SourceDocument source = mask(d.source(), paths);
    DocumentText text = source.readText();
    List<AgendaItem> items =
        d.structure().items().stream()
            .map(i ->
                new AgendaItem(
                    i.index(),
                    i.number(),
                    quote(d.source().readText(), text, i.titleSpan(), i.title()),
                    i.span(),
                    i.titleSpan()))
            .toList();
    return new AnalysedDocument(
        source,
        mask(d.facts(), paths),
        new DocumentStructure(items, d.structure().paragraphs(), d.structure().truncated()),
        d.statements().stream().map(s -> mask(s)).toList(),
        d.mentions(),
        d.figures().stream().map(f -> mask(f)).toList(),
        d.actions().stream()
            .map(a ->
                new ActionItem(
                    a.statement(), a.marker(), a.task(), owner(d, text, a.owner()), a.due()))
            .toList(),
        d.resolutions(),
        d.links(),
        d.marks(),
        d.vectors());
  }

  /** A title that was taken from the text as it stands now. */
  private String quote(DocumentText before, DocumentText now, TextSpan span, String title) {
    return before.slice(span).equals(title) ? now.slice(span) : mask(title);
  }

  /** An owner is words of the text: masked as they are there. */
  private String owner(AnalysedDocument d, DocumentText masked, String owner) {
    int at = owner.isEmpty() ? -1 : d.source().readText().text().indexOf(owner);
    return at < 0 ? mask(owner) : mask(masked.text().substring(at, at + owner.length()));
  }

  private DocumentFacts mask(DocumentFacts f, Map<String, String> paths) {
    DocumentMetadata m = f.sidecar();
    return new DocumentFacts(
        f.councilId(),
        mask(f.councilName()),
        f.councilMethod(),
        mask(f.councilEvidence()),
        mask(f.committee()),
        f.committeeType(),
        f.date(),
        f.dateMethod(),
        mask(f.dateEvidence()),
        f.earliest(),
        f.latest(),
        mask(f.title()),
        f.extent(),
        f.minutesStatus(),
        f.access(),
        new DocumentMetadata(
            path(paths, m.path()),
            mask(m.council()),
            mask(m.committee()),
            m.date(),
            mask(m.url()),
            mask(m.licence()),
            mask(m.rightsHolder()),
            m.retrieved(),
            m.extent()),
        f.warnings().stream().map(w -> mask(w)).toList());
  }

  private Statement mask(Statement s) {
    Speaker speaker = s.speaker();
    return new Statement(
        s.id(),
        s.index(),
        s.item(),
        s.paragraph(),
        s.span(),
        s.proposition(),
        s.act(),
        s.actScore(),
        s.stance(),
        new Speaker(speaker.group(), mask(speaker.role()), speaker.method()),
        s.subjectCouncilId(),
        s.notCounted(),
        s.statesRecurrence());
  }

  private Figure mask(Figure f) {
    return new Figure(
        f.statement(),
        f.span(),
        f.kind(),
        f.value(),
        f.valueFrom(),
        mask(f.unit()),
        f.qualifier(),
        mask(f.ofWhat()));
  }

  private Issue mask(Issue i) {
    return new Issue(
        i.id(),
        i.sharedIssueId(),
        mask(i.label()),
        i.themeId(),
        i.councilId(),
        i.basis(),
        i.meetings(),
        i.firstRaised(),
        i.lastRaised(),
        i.timesRaised(),
        i.timesRaisedAfterAssurance(),
        i.timesAssured(),
        i.actions(),
        i.status(),
        i.laterMeetingsWithout(),
        i.score(),
        i.spanDays(),
        i.longestGapDays(),
        i.shareOfMeetings(),
        i.events());
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
