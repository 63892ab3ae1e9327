package org.mattersarising.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;

/**
 * Writes a {@code metadata.csv} (RFC 4180) that {@link MetadataReader} reads back unchanged, with
 * further columns that say where a guess comes from. Stateless.
 */
public final class MetadataWriter {

  private MetadataWriter() {}

  /** The file's text, rows in the order given. */
  public static String csv(List<MetadataSuggestion> suggestions) {
    List<String> header = new ArrayList<>(MetadataReader.COLUMNS);
    header.addAll(MetadataReader.NOTES);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(header.toArray(String[]::new)).get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (MetadataSuggestion suggestion : suggestions) {
        printer.printRecord(cells(suggestion).stream().map(SpreadsheetGuard::on).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return text.toString();
  }

  /** In the order of the columns. */
  private static List<String> cells(MetadataSuggestion suggestion) {
    DocumentMetadata row = suggestion.row();
    Extent extent = row.extent();
    return List.of(
        row.path(),
        row.council(),
        row.committee(),
        orEmpty(row.date()),
        row.url(),
        row.licence(),
        row.rightsHolder(),
        row.retrieved(),
        extent == null ? "" : extent.code(),
        suggestion.councilEvidence(),
        suggestion.dateEvidence(),
        orEmpty(suggestion.earliest()),
        orEmpty(suggestion.latest()),
        String.join(" ", suggestion.warnings()));
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
