package org.mattersarising.pipeline;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.DocumentMetadata;

/**
 * The inputs of a run.
 *
 * @param files in order of path
 * @param sidecars what the user says of a document, by path
 * @param notes what the user says of the whole
 */
record Corpus(List<CorpusFile> files, Map<String, DocumentMetadata> sidecars, CorpusNotes notes) {

  Corpus {
    files = List.copyOf(files);
    sidecars = Map.copyOf(sidecars);
  }

  DocumentMetadata sidecar(String path) {
    return sidecars.getOrDefault(path, DocumentMetadata.none(path));
  }
}
