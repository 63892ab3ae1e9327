package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FrontMatter;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/** Documents in which people's names are blocks: their texts and whatever was taken from these. */
final class MaskedDocuments {

  private final PeopleMasker.Choice choice;
  private final Map<String, String> paths;

  /**
   * @param paths the masked paths by those that the input has
   */
  MaskedDocuments(PeopleMasker.Choice choice, Map<String, String> paths) {
    this.choice = choice;
    this.paths = paths;
  }

  private String mask(String text) {
    return choice.anywhere().mask(text);
  }

  private String path(String path) {
    return paths.getOrDefault(path, path);
  }

  SourceDocument source(SourceDocument s) {
    return new SourceDocument(
        s.documentId(),
        path(s.path()),
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

  AnalysedDocument document(AnalysedDocument d) {
    SourceDocument source = source(d.source());
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
        facts(d.facts()),
        new DocumentStructure(items, d.structure().paragraphs(), d.structure().truncated()),
        d.statements().stream().map(s -> mask(s)).toList(),
        d.mentions(),
        d.figures().stream().map(f -> mask(f)).toList(),
        d.actions().stream()
            .map(a ->
                new ActionItem(
                    a.statement(),
                    a.marker(),
                    a.task(),
                    owner(d, text, a.owner()),
                    a.due(),
                    a.repeats()))
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

  DocumentFacts facts(DocumentFacts f) {
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
            path(m.path()),
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
}
