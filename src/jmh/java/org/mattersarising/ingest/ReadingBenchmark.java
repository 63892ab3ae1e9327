package org.mattersarising.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast files are read on one core: text and pages in megabytes of the file a second, PDFs in
 * pages a second. Files of a megabyte each, and of fifty pages, so that operations are those units.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ReadingBenchmark {

  private static final int MEGABYTE = 1_000_000;
  private static final int PAGES = 50;

  private static final String[] WORDS =
      ("the panel noted that waiting times for assessments had risen again and members asked how"
              + " the service would recover before winter because families were still without"
              + " support while officers explained plans and pressures")
          .split(" ");

  private final FormatDocumentReader reader = new FormatDocumentReader(ExtractionLimits.DEFAULT);
  private final Random random = new Random(11);
  private Path folder = Path.of("");

  /** Writes the files. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("reading");
    StringBuilder text = new StringBuilder("Thornmere Borough Council\n\nMinutes\n\n");
    for (int n = 1; text.length() < MEGABYTE; n++) {
      text.append(n).append(". ").append(sentences(3)).append("\n\n");
    }
    put("text", text.substring(0, MEGABYTE));
    StringBuilder site = new StringBuilder("<!DOCTYPE html><html><body><main><h1>Minutes</h1>");
    for (int n = 1; site.length() < MEGABYTE; n++) {
      site.append(n % 12 == 0 ? "<h2 id='h" + n + "'>" + n + ". Reports</h2>\n" : "")
          .append("<p class='text'>")
          .append(sentences(2))
          .append(" <strong>")
          .append(sentences(1))
          .append("</strong></p>\n");
    }
    put("article", site.substring(0, MEGABYTE));
    StringBuilder meeting =
        new StringBuilder(
            "<!DOCTYPE html><html><body><div id='modgov'><h1 class='mgMainTitleTxt'>Agenda and"
                + " minutes</h1><div class='mgContent'><table class='mgItemTable'>");
    for (int n = 1; meeting.length() < MEGABYTE; n++) {
      meeting
          .append("<tr><td class='mgItemNumberCell'><p>" + n + ".</p></td><td>")
          .append("<p class='mgAiTitleTxt'>Report " + n + "</p>")
          .append("<p class='mgSubItemTitleTxt'>Minutes:</p><div class='mgWordPara'>");
      for (int p = 0; p < 6; p++) {
        meeting
            .append("<p class=\"MsoNormal\" style='margin-left:36.0pt'><span lang=EN-GB>")
            .append(sentences(2))
            .append("</span></p>\n<p class=\"MsoNormal\"><span>&nbsp;</span></p>\n");
      }
      meeting.append("</div></td></tr>\n");
    }
    put("meeting", meeting.substring(0, MEGABYTE));
    pdf(folder.resolve("pages"));
  }

  private void put(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private void pdf(Path file) throws IOException {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int n = 0; n < PAGES; n++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          for (int line = 0; line < 44; line++) {
            out.beginText();
            out.setFont(font, 10);
            out.newLineAtOffset(60, 780 - 16 * line);
            out.showText(sentences(1));
            out.endText();
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private String sentences(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(i > 0 ? " Members" : "Officers");
      for (int w = 0; w < 13; w++) {
        all.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      all.append('.');
    }
    return all.toString();
  }

  /** Removes the files. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    for (String name : new String[] {"text", "article", "meeting", "pages"}) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  /** Plain text, MB/s. */
  @Benchmark
  public void text(Blackhole sink) {
    read("text", sink);
  }

  /** A page of any site, MB/s. */
  @Benchmark
  public void article(Blackhole sink) {
    read("article", sink);
  }

  /** A meeting's page of Modern.Gov, MB/s. */
  @Benchmark
  public void meeting(Blackhole sink) {
    read("meeting", sink);
  }

  /** A PDF, pages/s. */
  @Benchmark
  @OperationsPerInvocation(PAGES)
  public void pdf(Blackhole sink) {
    read("pages", sink);
  }

  private void read(String name, Blackhole sink) {
    reader.read(
        new CorpusFile(name, folder.resolve(name)),
        document -> sink.consume(checked(document)));
  }

  private static SourceDocument checked(SourceDocument document) {
    if (document.text() == null) {
      throw new IllegalStateException("not read: " + document.warnings());
    }
    return document;
  }
}
