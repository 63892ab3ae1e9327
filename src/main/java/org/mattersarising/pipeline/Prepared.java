package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.annotate.mention.EntityModel;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;

/** What a run needs before the first document is opened. */
record Prepared(
    Codebooks.Chosen codebook,
    Codebooks.Learnt learnt,
    StatementReading statements,
    Optional<EntityModel> names,
    CouncilRegister register,
    Corpus corpus,
    Expectations expectations,
    PreviousRun previous) {

  /** The same with the codebooks that are for what was read. */
  Prepared forMinutes(Collection<DocumentFacts> facts) {
    Set<CommitteeType> committees =
        facts.stream().map(DocumentFacts::committeeType).collect(Collectors.toSet());
    return new Prepared(
        codebook.fitting(committees),
        learnt,
        statements,
        names,
        register,
        corpus,
        expectations,
        previous);
  }

  /**
   * What the user says beside the minutes that changes the result: files' hashes, and the peers.
   */
  Map<String, String> beside() {
    Map<String, String> all = new HashMap<>(corpus.beside());
    all.putAll(previous.hashes());
    all.put("peers", expectations.peers().code());
    return all;
  }

  /**
   * Finds the inputs and reads the models and what stands beside the inputs.
   *
   * @throws UsageException where the settings ask for what cannot be
   * @throws NothingToAnalyseException where there are no inputs
   */
  static Prepared of(ModelFiles models, AnalyseSettings settings) throws IOException {
    Corpus corpus = CorpusFinder.find(settings.corpora());
    Codebooks.Chosen codebook = Codebooks.read(models, settings.codebooks(), corpus);
    List<Path> registers = new ArrayList<>(corpus.registers());
    registers.addAll(settings.registers());
    CouncilRegister register = Registers.read(models, registers);
    if (corpus.files().isEmpty()) {
      throw new NothingToAnalyseException(
          "There are no minutes in "
              + String.join(", ", settings.corpora().stream().map(Path::toString).toList())
              + ".");
    }
    Expectations expectations =
        Expectations.of(corpus, new EvidenceFactsReader(register), settings);
    return new Prepared(
        codebook,
        Codebooks.learnt(models, codebook),
        StatementReading.of(models),
        EntityModels.read(models),
        register,
        corpus,
        expectations,
        PreviousRun.read(settings.previous()));
  }
}
