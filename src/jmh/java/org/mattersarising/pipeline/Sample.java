package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.annotate.mention.LearntMentionTagger;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.structure.LayoutSectionSplitter;

/**
 * The sample's documents with what each stage needs of those before it, from the folder where the
 * benchmark runs.
 */
record Sample(
    ModelFiles models, CouncilRegister register, List<Prepared> documents, double megabytes) {

  record Prepared(
      SourceDocument source,
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions,
      AnalysedDocument analysed) {}

  static Sample read(Path folder) throws IOException {
    ModelFiles models = new ModelFiles(null, null);
    Corpus corpus = CorpusFinder.find(List.of(folder));
    CouncilRegister register = Registers.read(models, corpus.registers());
    EvidenceFactsReader factsReader = new EvidenceFactsReader(register);
    DocumentAnnotator annotator =
        Stages.annotator(
            register, StatementReading.of(models), EntityModels.read(models), true);
    LearntMentionTagger tagger =
        new LearntMentionTagger(
            new RegisterMentionTagger(register), EntityModels.read(models).orElseThrow());
    List<Prepared> documents = new ArrayList<>();
    double characters = 0;
    try (Workers workers = new Workers(1, (stage, done, all) -> {})) {
      for (SourceDocument source :
          DocumentOpener.open(corpus, DocumentShelf.inMemory(), workers)) {
        if (source.text() == null) {
          continue;
        }
        DocumentText text = source.readText();
        DocumentFacts facts = factsReader.read(source, corpus.sidecar(source.path()));
        DocumentStructure structure = new LayoutSectionSplitter().split(text);
        List<Sentence> sentences = new OpenNlpSentenceSplitter().split(text, structure);
        documents.add(
            new Prepared(
                source,
                text,
                facts,
                structure,
                sentences,
                tagger.tag(text, facts, structure, sentences),
                annotator.annotate(source, facts)));
        characters += text.text().length();
      }
    }
    return new Sample(models, register, documents, characters / 1e6);
  }
}
