package org.mattersarising.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;

/**
 * Writes each analysed text twice: {@code <document_id>.txt}, which all offsets count in, and
 * {@code <document_id>.html}, where quotes are looked up: a statement's anchor is {@code
 * s-<statement_id>}, an item's {@code i-<index>}. Safe for use by several threads on different
 * directories.
 */
public final class TextPages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          TextPages.class.getClassLoader(),
          "org.mattersarising.report.pages");

  /**
   * Writes both files of every analysed document, over those of the same name.
   *
   * @param directory made if it is absent
   * @throws IOException when a file cannot be written
   */
  public void write(AnalysisResult result, Path directory) throws IOException {
    Files.createDirectories(directory);
    ResultIndex index = new ResultIndex(result, Excerpt.WHOLE);
    Set<String> written = new HashSet<>();
    for (AnalysedDocument document : result.documents()) {
      String id = document.source().documentId();
      if (!id.matches("[0-9a-f]{16}")) {
        throw new IllegalArgumentException("a document id is 16 hex digits: " + id);
      }
      if (written.add(id)) {
        Files.writeString(directory.resolve(id + ".txt"), document.source().readText().text());
        page(
            TextView.of(
                document,
                index.hostName(document.facts()),
                ReportSettings.standing(result.notes())),
            directory.resolve(id + ".html"));
      }
    }
  }

  private void page(TextView view, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      templates.render("text.jte", view, new WriterOutput(writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (TemplateException e) {
      // jte wraps whatever a template throws, a full disk included.
      if (e.getCause() instanceof UncheckedIOException cause) {
        throw cause.getCause();
      }
      throw e;
    }
  }
}
