package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Holds the reader to what a person found in real minutes (file, fate, date, council), where these
 * are there. A fact may be unknown with a warning; none may be wrong.
 */
class DevelopmentFactsTest {

  /** What a person can tell and the text alone cannot: one file's name has the wrong year. */
  private static final int MOST_UNKNOWN = 1;

  private static final EvidenceFactsReader FACTS =
      new EvidenceFactsReader(new CouncilRegister("none", List.of(), List.of()));

  private record Fact(String path, String status, String date, String council) {}

  @Test
  void areRightOrRightlyUnknown() throws IOException {
    Path corpus = Path.of(System.getProperty("matters.shared", "none"), "corpus");
    Assumptions.assumeTrue(Files.isDirectory(corpus), "no development corpus at " + corpus);
    List<Fact> facts = facts();
    assertThat(facts).hasSizeGreaterThan(140);
    List<String> wrong = new ArrayList<>();
    int unknown = 0;
    for (Fact fact : facts) {
      SourceDocument source = open(corpus, fact.path());
      if (!status(source).code().equals(fact.status())) {
        wrong.add(fact + " is " + status(source) + " " + source.warnings());
      }
      if (source.text() == null) {
        continue;
      }
      DocumentFacts found = FACTS.read(source, DocumentMetadata.none(fact.path()));
      String date = Objects.toString(found.date(), "");
      String council = Objects.toString(found.councilId(), "");
      if (date.isEmpty() && !fact.date().isEmpty() && !found.warnings().isEmpty()) {
        unknown++;
      } else if (!date.equals(fact.date())) {
        wrong.add(fact + " has the date " + date + " " + found.dateEvidence());
      }
      if (!council.equals(fact.council())) {
        wrong.add(fact + " has the council " + council + " " + found.councilEvidence());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(unknown).isLessThanOrEqualTo(MOST_UNKNOWN);
  }

  private static ReadStatus status(SourceDocument source) {
    return source.status() == ReadStatus.READ
            && new MinutesDetector().notMinutes(source.readText()).isPresent()
        ? ReadStatus.NOT_MINUTES
        : source.status();
  }

  private static SourceDocument open(Path corpus, String path) {
    List<SourceDocument> read = new ArrayList<>();
    new FormatDocumentReader(ExtractionLimits.DEFAULT)
        .read(new CorpusFile(path, corpus.resolve(path)), read::add);
    return read.getFirst();
  }

  private static List<Fact> facts() throws IOException {
    try (InputStream in = DevelopmentFactsTest.class.getResourceAsStream("development-facts.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(c -> new Fact(c[0], c[1], c[2], c[3]))
          .toList();
    }
  }
}
