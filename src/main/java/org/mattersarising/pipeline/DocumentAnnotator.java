package org.mattersarising.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.annotate.CouncilLinkFinder;
import org.mattersarising.annotate.FigureFinder;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.annotate.ResolutionFinder;
import org.mattersarising.annotate.SentenceSplitter;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.annotate.SubjectResolver;
import org.mattersarising.annotate.statement.OfficeTies;
import org.mattersarising.annotate.statement.RepeatedDecisions;
import org.mattersarising.annotate.statement.RepeatedTasks;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.structure.ExemptParts;
import org.mattersarising.structure.SectionSplitter;

/**
 * Takes one document through structure and annotation: a pure function of the document. Safe for
 * use by several threads, as its stages are.
 */
record DocumentAnnotator(
    SectionSplitter sections,
    ExemptParts exemptParts,
    boolean includeExempt,
    SentenceSplitter sentences,
    MentionTagger mentions,
    StatementReader statements,
    SubjectResolver subjects,
    FigureFinder figures,
    ActionFinder actions,
    ResolutionFinder resolutions,
    CouncilLinkFinder links) {

  /**
   * The document with all but its themes. Sentences are cut in the text as it stands, so that rows
   * of a withheld part count and place its sentences; whatever reads words reads the masked text,
   * so that none of them can reach a result.
   */
  AnalysedDocument annotate(SourceDocument original, DocumentFacts known) {
    DocumentText whole = original.readText();
    DocumentStructure layout = sections.split(whole);
    List<Sentence> cut = sentences.split(whole, layout);
    ExemptBusiness exempt = new ExemptBusiness(exemptParts.find(whole, layout), includeExempt);
    SourceDocument source = warned(exempt.withhold(original, cut), layout);
    DocumentFacts facts = exempt.withhold(known, original.hints().title(), whole);
    DocumentText text = source.readText();
    DocumentStructure structure = exempt.withhold(layout, text);
    List<Mention> named =
        OfficeTies.tie(
            text.text(),
            facts.councilId(),
            structure,
            cut,
            mentions.tag(text, facts, structure, cut));
    RepeatedDecisions repeated = RepeatedDecisions.in(text, structure);
    List<Statement> said =
        exempt.uncounted(
            repeated.uncounted(
                subjects.resolve(
                    text.text(),
                    facts,
                    structure,
                    statements.read(source, facts, structure, cut, named),
                    named)));
    return new AnalysedDocument(
        source,
        facts,
        structure,
        said,
        named,
        figures.find(text, said),
        RepeatedTasks.noted(
            text, said, repeated.actions(actions.find(text, facts, structure, said, named))),
        repeated.resolutions(resolutions.find(text, facts, structure, said)),
        ownLinks(links.find(text.text(), facts, said, named), facts, said),
        List.of(),
        List.of());
  }

  private static SourceDocument warned(SourceDocument source, DocumentStructure layout) {
    String warning = CutItems.warning(layout);
    return warning.isEmpty() ? source : source.withheld(source.readText(), warning);
  }

  /**
   * The facts of a document that is not analysed, without quotes from its exempt parts: the second
   * copy of minutes is as confidential as the first.
   */
  DocumentFacts withoutExempt(SourceDocument source, DocumentFacts known) {
    return exempt(source.readText()).withhold(known, source.hints().title(), source.readText());
  }

  /**
   * Likewise, of a document that was read from another one.
   *
   * @param read that other one, with its text as it stands
   */
  DocumentFacts withoutExempt(SourceDocument source, DocumentFacts known, SourceDocument read) {
    return exempt(read.readText())
        .withholdOfCopy(withoutExempt(source, known), source.readText(), read.readText());
  }

  private ExemptBusiness exempt(DocumentText whole) {
    return new ExemptBusiness(exemptParts.find(whole, sections.split(whole)), includeExempt);
  }

  /**
   * What the minutes say of third councils' relations is hearsay, and no table lists those
   * councils.
   */
  private static List<CouncilLink> ownLinks(
      List<CouncilLink> found, DocumentFacts facts, List<Statement> statements) {
    Set<String> own = new HashSet<>();
    if (facts.councilId() != null) {
      own.add(facts.councilId());
    }
    for (Statement statement : statements) {
      if (statement.subjectCouncilId() != null) {
        own.add(statement.subjectCouncilId());
      }
    }
    return found.stream()
        .filter(l -> own.contains(l.fromCouncilId()) || l.toId().equals(facts.councilId()))
        .toList();
  }
}
