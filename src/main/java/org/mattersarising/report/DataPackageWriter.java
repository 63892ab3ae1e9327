package org.mattersarising.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Describes the CSV files as a Data Package, version 2 (https://datapackage.org), so that
 * Frictionless, R and pandas tools know types, codes, units and keys. Its only date is that of the
 * injected clock: equal results give equal bytes.
 */
final class DataPackageWriter {
  static final String FILE_NAME = "datapackage.json";

  private final AnalysisResult result;
  private final Excerpt excerpt;
  private final @Nullable PackageStamp stamp;
  private final ColumnNotes codes = ColumnNotes.codes();
  private final ColumnNotes units = ColumnNotes.units();

  /**
   * @param excerpt how much of the minutes' words the tables show
   * @param stamp when and by what they were made; null where that is not told
   */
  DataPackageWriter(AnalysisResult result, Excerpt excerpt, @Nullable PackageStamp stamp) {
    this.result = result;
    this.excerpt = excerpt;
    this.stamp = stamp;
  }

  /** Writes the file, over one that is there. */
  void write(List<CsvReport.WrittenTable> tables, Path file) throws IOException {
    CorpusNotes notes = result.notes();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonGenerator json =
            new JsonFactory().createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
      json.writeStringProperty("name", "matters-arising");
      if (!notes.title().isEmpty()) {
        json.writeStringProperty("title", notes.title());
      }
      json.writeStringProperty(
          "description",
          "Issues that keep coming back in councils' scrutiny minutes. Offsets count Unicode code"
              + " points from 0, end exclusive, in "
              + (excerpt == Excerpt.WHOLE
                  ? "texts/<document_id>.txt"
                  : "each document's text, which is left out here; of quotes there are "
                      + Excerpt.RULE)
              + ". Ids are hashes of content. Nothing here speaks of documents that were not"
              + " supplied."
              + (notes.selection().isEmpty() ? "" : " Selection: " + notes.selection()));
      if (stamp != null) {
        json.writeStringProperty("version", stamp.toolVersion());
        json.writeStringProperty("created", stamp.created() + "T00:00:00Z");
      }
      licences(json);
      json.writeArrayPropertyStart("resources");
      for (CsvReport.WrittenTable table : tables) {
        resource(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonException e) {
      throw new IOException("cannot write " + file, e);
    }
  }

  private void licences(JsonGenerator json) {
    json.writeArrayPropertyStart("licenses");
    for (Licences.Licence licence : Licences.of(result)) {
      json.writeStartObject();
      json.writeStringProperty("name", licence.name());
      if (!licence.path().isEmpty()) {
        json.writeStringProperty("path", licence.path());
      }
      json.writeStringProperty("title", licence.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void resource(JsonGenerator json, CsvReport.WrittenTable written) {
    Table<?> table = written.table();
    json.writeStartObject();
    json.writeStringProperty("name", table.name());
    json.writeStringProperty("type", "table");
    json.writeStringProperty("path", table.fileName());
    json.writeStringProperty("description", table.description());
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeNumberProperty("bytes", written.bytes());
    json.writeStringProperty("hash", "sha256:" + written.sha256());
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("delimiter", ",");
    json.writeStringProperty("lineTerminator", "\r\n");
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    for (Column<?> column : table.columns()) {
      field(json, table.name(), column);
    }
    json.writeEndArray();
    strings(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      strings(json, "primaryKey", table.primaryKey());
    }
    if (!table.uniqueKey().isEmpty()) {
      json.writeArrayPropertyStart("uniqueKeys");
      json.writeStartArray();
      table.uniqueKey().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndArray();
    }
    foreignKeys(json, table.foreignKeys());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void field(JsonGenerator json, String table, Column<?> column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("type", column.kind().schemaType());
    json.writeStringProperty("description", column.description());
    // No property of the standard: readers that do not know it pass it over.
    units.of(table, column.name()).ifPresent(unit -> json.writeStringProperty("unit", unit));
    if (!column.codes().isEmpty()) {
      json.writeArrayPropertyStart("categories");
      for (String code : column.codes()) {
        json.writeStartObject();
        json.writeStringProperty("value", code);
        codes
            .of(table, column.name() + "." + code)
            .ifPresent(label -> json.writeStringProperty("label", label));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("constraints");
      strings(json, "enum", column.codes());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void foreignKeys(JsonGenerator json, List<Table.ForeignKey> keys) {
    if (keys.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("foreignKeys");
    for (Table.ForeignKey key : keys) {
      json.writeStartObject();
      strings(json, "fields", List.of(key.column()));
      json.writeObjectPropertyStart("reference");
      json.writeStringProperty("resource", key.target());
      strings(json, "fields", List.of(key.targetColumn()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Two spaces and LF on every system; Jackson's own default takes the system's line end. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
