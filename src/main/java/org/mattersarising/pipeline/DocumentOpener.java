package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.ingest.FormatDocumentReader;
import org.mattersarising.ingest.MinutesDetector;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** Opens the files of a corpus: one document each, or those of an archive. */
final class DocumentOpener {

  /** What did not become text although the user supplied it; a run with such input says so. */
  private static final Set<ReadStatus> PROBLEMS =
      EnumSet.of(
          ReadStatus.UNREADABLE, ReadStatus.UNSUPPORTED, ReadStatus.EMPTY, ReadStatus.TOO_LARGE);

  private DocumentOpener() {}

  /**
   * All documents in the order of the files, those marked that are no minutes; each goes to the
   * shelf as soon as it was read, since a file may hold a whole crawl.
   */
  static List<SourceDocument> open(Corpus corpus, DocumentShelf shelf, Workers workers) {
    FormatDocumentReader reader = new FormatDocumentReader(ExtractionLimits.DEFAULT);
    MinutesDetector detector = new MinutesDetector();
    return workers
        .map(
            "reading",
            corpus.files(),
            f -> {
              List<SourceDocument> documents = new ArrayList<>();
              reader.read(f, d -> documents.add(shelf.keep(refuseOthers(d, detector))));
              return documents;
            })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Each input that did not become text, with the reason. */
  static List<String> problems(List<SourceDocument> sources) {
    return sources.stream()
        .filter(s -> PROBLEMS.contains(s.status()))
        .map(s -> s.path() + ": " + String.join(" ", s.warnings()))
        .toList();
  }

  /** A text that is plainly no minutes is kept with the reason, and read no further. */
  private static SourceDocument refuseOthers(SourceDocument source, MinutesDetector detector) {
    if (source.status() != ReadStatus.READ) {
      return source;
    }
    return detector
        .notMinutes(source.readText())
        .map(reason -> source.as(ReadStatus.NOT_MINUTES, "", reason))
        .orElse(source);
  }
}
