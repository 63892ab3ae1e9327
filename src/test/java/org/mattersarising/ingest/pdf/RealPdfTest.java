package org.mattersarising.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.ingest.FormatDocumentReader;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.structure.LayoutSectionSplitter;

/** Against published minutes, where they lie beside the project. */
final class RealPdfTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("matters.shared", "../shared")).resolve("corpus");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:page )?\\d{1,3}|page \\d{1,3} of \\d{1,3}|page \\d.{0,60}|UNCLASSIFIED|[._…\\s]{5,}");

  /** A text with its statements and paragraphs, all without white space. */
  private record Read(List<String> statements, List<String> lines) {

    boolean holds(String words) {
      return lines.stream().anyMatch(line -> line.contains(words));
    }
  }

  @BeforeEach
  void needsTheCorpus() {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus of real minutes at " + CORPUS);
  }

  private static DocumentText text(Path file) {
    List<SourceDocument> read = new ArrayList<>();
    new FormatDocumentReader(ExtractionLimits.DEFAULT)
        .read(new CorpusFile(file.getFileName().toString(), file), read::add);
    return read.getFirst().readText();
  }

  private static List<String> statements(DocumentText text) {
    return new OpenNlpSentenceSplitter()
        .split(text, new LayoutSectionSplitter().split(text)).stream()
            .map(s -> text.slice(s.span()))
            .toList();
  }

  private static String bare(String words) {
    return words.replaceAll("\\s+", "");
  }

  private static Read read(Path file) throws IOException {
    DocumentText text = text(file);
    return new Read(
        statements(text).stream().map(RealPdfTest::bare).toList(),
        text.body().lines().map(RealPdfTest::bare).filter(l -> !l.isEmpty()).toList());
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /**
   * The clerk changed words between the two versions, and broke some lists into lines of their own:
   * compared is what both have in the same words within one paragraph.
   */
  @Test
  void givesTheStatementsThatTheTextVersionOfTheSameMeetingGives() throws Exception {
    int alike = 0;
    List<String> unlike = new ArrayList<>();
    int meetings = 0;
    for (Path pdf : files("wye-valley", ".pdf")) {
      Path txt = Path.of(pdf.toString().replaceAll("pdf$", "txt"));
      if (Files.exists(txt)) {
        meetings++;
        Read one = read(pdf);
        Read two = read(txt);
        alike += compare(one, two, unlike);
        alike += compare(two, one, unlike);
      }
    }
    assertThat(meetings).isEqualTo(13);
    double share = alike / (double) (alike + unlike.size());
    assertThat(alike).isGreaterThan(1900);
    assertThat(share).as("%s", String.join("\n", unlike)).isGreaterThanOrEqualTo(0.98);
  }

  /**
   * All statements of both versions. What differs is, but for a handful, the clerk's: one PDF holds
   * a second meeting's minutes, each has the council's name at its head, sentences were worded
   * anew.
   */
  @Test
  void givesMostOfAllStatementsAlikeWhateverTheClerkChanged() throws Exception {
    int alike = 0;
    int all = 0;
    for (Path pdf : files("wye-valley", ".pdf")) {
      Path txt = Path.of(pdf.toString().replaceAll("pdf$", "txt"));
      if (Files.exists(txt)) {
        List<String> one = read(pdf).statements();
        List<String> two = read(txt).statements();
        alike += Math.toIntExact(one.stream().filter(new HashSet<>(two)::contains).count());
        alike += Math.toIntExact(two.stream().filter(new HashSet<>(one)::contains).count());
        all += one.size() + two.size();
      }
    }
    assertThat(alike / (double) all).isGreaterThanOrEqualTo(0.93);
  }

  private static int compare(Read from, Read to, List<String> unlike) {
    Set<String> others = new HashSet<>(to.statements());
    int alike = 0;
    for (String statement : from.statements()) {
      if (others.contains(statement)) {
        alike++;
      } else if (to.holds(statement)
          && to.statements().stream()
              .filter(s -> s.contains(statement) || statement.contains(s) && s.length() > 3)
              .allMatch(from::holds)) {
        unlike.add(statement);
      }
    }
    return alike;
  }

  @Test
  void noStatementIsAHeadAFootOrAPageNumber() throws Exception {
    for (String folder : List.of("wye-valley", "milburn", "government-panels")) {
      for (Path file : files(folder, ".pdf")) {
        assertThat(statements(text(file)))
            .as(file.toString())
            .isNotEmpty()
            .noneMatch(s -> FURNITURE.matcher(s.strip()).matches())
            .noneMatch(s -> s.contains("Produced on at"));
      }
    }
  }

  @Test
  void knowsThePageOfEveryWord() throws Exception {
    for (Path file : files("milburn", ".pdf")) {
      DocumentText text = text(file);
      List<Integer> starts = text.layout().pageStarts();
      assertThat(starts).isSorted().startsWith(0);
      assertThat(text.page(text.layout().bodyEnd() - 2)).isEqualTo(text.pages());
    }
  }
}
