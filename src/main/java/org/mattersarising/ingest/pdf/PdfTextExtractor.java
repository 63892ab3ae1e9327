package org.mattersarising.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.ExtractionLimits.Deadline;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

/**
 * Reads the text layer of a PDF and puts it back into paragraphs, lists and tables by where the
 * signs stand on the page. A scan without a text layer is refused with advice, never an empty text.
 * Stateless, safe for use by several threads.
 */
public final class PdfTextExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    Deadline deadline = limits.deadline();
    if (Inflation.exceeds(raw.bytes(), limits.maxExpanded())) {
      return tooLarge(
          String.format(
              Locale.ROOT,
              "The PDF unpacks to more than the limit of %d bytes.",
              limits.maxExpanded()));
    }
    try (PDDocument document =
        Loader.loadPDF(
            raw.bytes(),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(limits.maxExpanded()).streamCache)) {
      int pages = document.getNumberOfPages();
      if (pages > limits.maxPages()) {
        return tooLarge(
            String.format(
                Locale.ROOT,
                "The document has %d pages, more than the limit of %d.",
                pages,
                limits.maxPages()));
      }
      return read(document, pages, deadline);
    } catch (InvalidPasswordException e) {
      return new Extraction.Refused(
          ReadStatus.UNREADABLE,
          "The PDF is protected by a password; save a copy without it and supply that.");
    } catch (PageReader.LimitReached e) {
      return tooLarge(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Damaged files lead the library into every kind of exception.
      return new Extraction.Refused(
          ReadStatus.UNREADABLE, "The PDF is damaged and cannot be opened: " + reason(e));
    }
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.replaceAll("\\s+", " ").strip();
  }

  private static Extraction tooLarge(String reason) {
    return new Extraction.Refused(ReadStatus.TOO_LARGE, reason);
  }

  private static Extraction read(PDDocument document, int count, Deadline deadline)
      throws IOException {
    PageReader reader = new PageReader(deadline);
    List<PageContent> pages = new ArrayList<>();
    PageFindings findings = new PageFindings();
    for (int i = 0; i < count; i++) {
      if (deadline.passed()) {
        return tooLarge("Opening it took too long.");
      }
      PageContent page = reader.read(document.getPage(i), i + 1);
      findings.add(page);
      pages.add(page);
    }
    Extraction.Refused refusal = findings.refusal();
    if (refusal != null) {
      return refusal;
    }
    DocumentText text = compose(pages, reader.watermarks());
    String title = Titles.useful(document.getDocumentInformation().getTitle(), text.text());
    return new Extraction.Text(text, new DocumentHints(title, "", ""), findings.warnings());
  }

  private static DocumentText compose(List<PageContent> pages, List<String> marks) {
    List<List<Row>> rows = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    for (PageContent page : pages) {
      rows.add(RowMaker.rows(page));
      heights.add(page.height());
      glyphs.addAll(page.glyphs());
    }
    List<String> left = new ArrayList<>(marks);
    Furniture.Peeled peeled = Furniture.peel(LineNumbers.without(rows, left), heights);
    left.addAll(peeled.furniture());
    List<List<Block>> blocks = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Block> onPage = PageLayout.blocks(peeled.pages().get(i), pages.get(i).rules());
      blocks.add(onPage);
      for (Block block : onPage) {
        if (block instanceof Column column) {
          columns.add(column);
        }
      }
    }
    Measures measures = Measures.of(columns, RowMaker.usualSize(glyphs));
    return new Composer(measures).compose(blocks, left);
  }
}
