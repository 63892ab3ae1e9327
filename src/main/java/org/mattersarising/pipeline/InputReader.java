package org.mattersarising.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** The first step of a run: from files to texts, and who met when. */
record InputReader(Corpus corpus, CouncilRegister register, AnalyseSettings settings) {

  /**
   * Opens every input; those that the settings keep have their facts, second copies are marked.
   *
   * @throws NothingToAnalyseException where the settings keep none
   */
  Inputs read(DocumentShelf shelf, Workers workers) {
    EvidenceFactsReader factsReader = new EvidenceFactsReader(register);
    List<SourceDocument> opened = DocumentOpener.open(corpus, shelf, workers);
    Map<String, DocumentFacts> facts = new HashMap<>();
    List<SourceDocument> withText = opened.stream().filter(s -> s.text() != null).toList();
    List<DocumentFacts> found =
        workers.map("facts", withText, s -> factsReader.read(s, corpus.sidecar(s.path())));
    for (int i = 0; i < withText.size(); i++) {
      facts.put(withText.get(i).path(), found.get(i));
    }
    DaysToCome.doubt(facts, settings.date());
    FolderHosts folders = new FolderHosts(opened, facts);
    for (SourceDocument source : opened) {
      if (source.text() == null) {
        DocumentMetadata said = corpus.sidecar(source.path());
        DocumentFacts known = folders.complete(source.path(), factsReader.unread(source, said));
        // A scan's name may tell its day, its folder its council: then it is known what lacks it.
        if (known.date() != null
            || known.councilId() != null
            || !said.equals(DocumentMetadata.none(source.path()))) {
          facts.put(source.path(), known);
        }
      }
    }
    CouncilFilter.check(settings.council(), register, factsReader, facts.values());
    List<SourceDocument> kept =
        opened.stream()
            .filter(s ->
                s.text() == null
                    ? settings.mayKeep(facts.get(s.path()))
                    : settings.keeps(facts.get(s.path())))
            .toList();
    if (settings.filters() && kept.stream().noneMatch(s -> meets(facts.get(s.path())))) {
      throw new NothingToAnalyseException(
          "Of "
              + opened.size()
              + (opened.size() == 1 ? " input" : " inputs")
              + " none meets: "
              + settings.filtersInWords()
              + ".");
    }
    facts.keySet().retainAll(kept.stream().map(SourceDocument::path).toList());
    return new Inputs(
        DuplicateFinder.mark(kept, facts), facts, opened.size() - kept.size(), corpus.absent());
  }

  private boolean meets(@Nullable DocumentFacts facts) {
    return facts != null && settings.keeps(facts);
  }

  /** The facts of documents that have a text and are not analysed, such as second copies. */
  static Map<String, DocumentFacts> withoutExempt(
      Inputs inputs, DocumentAnnotator annotator, Workers workers) {
    List<SourceDocument> others =
        inputs.sources().stream()
            .filter(s -> s.status() != ReadStatus.READ && s.text() != null)
            .toList();
    Map<String, SourceDocument> byTheirPath = new HashMap<>();
    inputs.sources().forEach(s -> byTheirPath.put(s.path(), s));
    List<DocumentFacts> facts =
        workers.map(
            "others",
            others,
            s -> {
              SourceDocument read = byTheirPath.get(s.duplicateOf());
              return read == null || read.text() == null
                  ? annotator.withoutExempt(s, inputs.factsOf(s))
                  : annotator.withoutExempt(s, inputs.factsOf(s), read);
            });
    Map<String, DocumentFacts> byPath = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      byPath.put(others.get(i).path(), facts.get(i));
    }
    return byPath;
  }
}
