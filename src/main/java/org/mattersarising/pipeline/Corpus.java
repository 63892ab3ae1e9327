package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.ExpectedMeeting;
import org.mattersarising.model.IssueCorrection;

/**
 * The inputs of a run.
 *
 * @param files in order of path
 * @param sidecars what the user says of a document, by path
 * @param notes what the user says of the whole
 * @param registers files beside the corpus with further councils
 * @param beside the files beside the minutes that say something of them, with their SHA-256
 * @param codebooks what the corpus asks for; empty where it names none
 * @param calendar the meetings that the user expects, councils as written
 * @param peers the councils that others are compared with, as written; empty for all others
 * @param corrections what the user says of issues, in order
 * @param absent what {@code metadata.csv} has rows for and what is not there, in order
 */
record Corpus(
    List<CorpusFile> files,
    Map<String, DocumentMetadata> sidecars,
    CorpusNotes notes,
    List<Path> registers,
    List<String> codebooks,
    Map<String, String> beside,
    List<ExpectedMeeting> calendar,
    List<String> peers,
    List<IssueCorrection> corrections,
    List<String> absent) {

  Corpus {
    registers = List.copyOf(registers);
    codebooks = List.copyOf(codebooks);
    files = List.copyOf(files);
    sidecars = Map.copyOf(sidecars);
    beside = Map.copyOf(beside);
    calendar = List.copyOf(calendar);
    peers = List.copyOf(peers);
    corrections = List.copyOf(corrections);
    absent = List.copyOf(absent);
  }

  DocumentMetadata sidecar(String path) {
    return sidecars.getOrDefault(path, DocumentMetadata.none(path));
  }
}
