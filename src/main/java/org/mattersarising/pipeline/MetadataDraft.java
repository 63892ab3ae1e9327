package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.ingest.MetadataReader;
import org.mattersarising.ingest.MetadataSuggestion;
import org.mattersarising.ingest.MetadataWriter;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.SourceDocument;

/**
 * Writes a {@code metadata.csv} with what is known or guessed of each document, for a person to
 * complete. What the folder's own {@code metadata.csv} says already goes before any guess.
 */
public final class MetadataDraft {

  private final ModelFiles models;
  private final Progress progress;

  /**
   * A draft that looks the register up in {@code models} and tells {@code progress} how far it is.
   */
  public MetadataDraft(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * Writes the files.
   *
   * @throws UsageException where a file beside the minutes has a mistake
   * @throws NothingToAnalyseException where a folder holds no minutes
   */
  public MetadataOutcome write(MetadataSettings settings) throws IOException {
    List<Path> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int documents = 0;
    int withoutCouncil = 0;
    int withoutDate = 0;
    for (Path folder : settings.corpora()) {
      Corpus corpus = CorpusFinder.find(List.of(folder));
      if (corpus.files().isEmpty()) {
        throw new NothingToAnalyseException("There are no minutes in " + folder + ".");
      }
      List<Path> registers = new ArrayList<>(corpus.registers());
      registers.addAll(settings.registers());
      CouncilRegister register = Registers.read(models, registers);
      try (FileShelf shelf = DocumentShelf.inFolder(folderOfFile(settings.file(folder)));
          Workers workers = new Workers(settings.threads(), progress)) {
        List<SourceDocument> opened = DocumentOpener.open(corpus, shelf, workers);
        List<Draft> drafts = drafts(opened, corpus, register, workers);
        List<MetadataSuggestion> rows =
            new ArrayList<>(drafts.stream().map(Draft::suggestion).toList());
        rows.addAll(others(folder, opened));
        put(settings.file(folder), MetadataWriter.csv(rows), settings.replace());
        files.add(settings.file(folder));
        problems.addAll(DocumentOpener.problems(opened));
        documents += rows.size();
        withoutCouncil += (int) drafts.stream().filter(Draft::lacksCouncil).count();
        withoutDate += (int) drafts.stream().filter(Draft::lacksDate).count();
      }
    }
    return new MetadataOutcome(files, documents, withoutCouncil, withoutDate, problems);
  }

  private static Path folderOfFile(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private record Draft(MetadataSuggestion suggestion, boolean lacksCouncil, boolean lacksDate) {}

  /** One row a document, duplicates marked; in order of path. */
  private static List<Draft> drafts(
      List<SourceDocument> opened, Corpus corpus, CouncilRegister register, Workers workers) {
    EvidenceFactsReader reader = new EvidenceFactsReader(register);
    FactsSuggestion suggestion = new FactsSuggestion(register);
    List<SourceDocument> withText = opened.stream().filter(s -> s.text() != null).toList();
    record Pair(DocumentFacts facts, DocumentFacts guess) {}
    List<Pair> pairs =
        workers.map(
            "facts",
            withText,
            s -> {
              DocumentMetadata none = DocumentMetadata.none(s.path());
              DocumentMetadata sidecar = corpus.sidecar(s.path());
              DocumentFacts facts = reader.read(s, sidecar);
              return new Pair(facts, sidecar.equals(none) ? facts : reader.read(s, none));
            });
    Map<String, DocumentFacts> facts = new HashMap<>();
    Map<String, DocumentFacts> guesses = new HashMap<>();
    for (int i = 0; i < withText.size(); i++) {
      facts.put(withText.get(i).path(), pairs.get(i).facts());
      guesses.put(withText.get(i).path(), pairs.get(i).guess());
    }
    List<Draft> drafts = new ArrayList<>();
    for (SourceDocument source : DuplicateFinder.mark(opened, facts)) {
      DocumentFacts known = facts.get(source.path());
      DocumentFacts guess = guesses.get(source.path());
      drafts.add(
          known == null || guess == null
              ? new Draft(suggestion.unread(source, corpus.sidecar(source.path())), false, false)
              : new Draft(
                  suggestion.of(source, known, guess),
                  known.councilId() == null,
                  known.date() == null || known.dateDoubted()));
    }
    return drafts;
  }

  /** What a person said of documents that are not there any more: nothing said is lost. */
  private static List<MetadataSuggestion> others(Path folder, List<SourceDocument> opened) {
    Path file = folder.resolve("metadata.csv");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Set<String> there = opened.stream().map(SourceDocument::path).collect(Collectors.toSet());
    return new TreeMap<>(MetadataReader.read(file))
        .values().stream()
            .filter(row -> !there.contains(row.path()))
            .map(row ->
                new MetadataSuggestion(
                    row, "", "", null, null, List.of("There is no such document.")))
            .toList();
  }

  /** Whole or not at all: a person's work may stand in the file. */
  private static void put(Path file, String text, boolean replace) throws IOException {
    if (!replace) {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      return;
    }
    // A name of our own, for a temporary file of the JDK's is for its owner's eyes alone.
    Path fresh =
        folderOfFile(file)
            .resolve("." + Objects.requireNonNull(file.getFileName()) + ".matters-new");
    try {
      Files.deleteIfExists(fresh);
      Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW);
      keepPermissions(file, fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Whoever could read and write the file still can. */
  private static void keepPermissions(Path file, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null && Files.exists(file)) {
      view.setPermissions(Files.getPosixFilePermissions(file));
    }
  }
}
