package org.mattersarising.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.threads.OrderedThreads;

/**
 * Writes each analysed text twice: {@code <document_id>.txt}, which all offsets count in, and
 * {@code <document_id>.html}, where quotes are looked up: a statement's anchor is {@code
 * s-<statement_id>}, an item's {@code i-<index>}. Safe for use by several threads on different
 * directories.
 */
public final class TextPages {

  /** Bytes; most pages have fewer. */
  private static final int CHUNK = 65_536;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          TextPages.class.getClassLoader(),
          "org.mattersarising.report.pages");

  private final OrderedThreads threads;

  /** Writes on the thread that asks. */
  public TextPages() {
    this(OrderedThreads.none());
  }

  /** Writes on several threads. */
  public TextPages(OrderedThreads threads) {
    this.threads = threads;
  }

  /**
   * Writes both files of every analysed document, over those of the same name.
   *
   * @param directory made if it is absent
   * @throws IOException when a file cannot be written
   */
  public void write(AnalysisResult result, Path directory) throws IOException {
    Files.createDirectories(directory);
    ResultIndex index = new ResultIndex(result, Excerpt.WHOLE);
    String standing = ReportSettings.standing(result.notes());
    Set<String> known = new HashSet<>();
    // Two documents of one id would be two threads in one file.
    List<AnalysedDocument> first =
        result.documents().stream().filter(d -> known.add(d.source().documentId())).toList();
    threads.each(
        first,
        document -> {
          String id = document.source().documentId();
          if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a document id is 16 hex digits: " + id);
          }
          AnalysedDocument inHand = document.inHand();
          Files.writeString(directory.resolve(id + ".txt"), inHand.source().readText().text());
          page(
              TextView.of(inHand, index.hostName(inHand.facts()), standing),
              directory.resolve(id + ".html"));
        });
  }

  private void page(TextView view, Path file) throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput(CHUNK);
    templates.render("text.jte", view, page);
    // All at once: it would write piece by piece by itself.
    Files.write(file, page.toByteArray());
  }
}
