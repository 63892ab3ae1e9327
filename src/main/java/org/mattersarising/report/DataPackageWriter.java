package org.mattersarising.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * Frictionless, R and pandas tools know types, codes and keys. It bears no date: equal results give
 * equal bytes.
 */
final class DataPackageWriter {
  static final String FILE_NAME = "datapackage.json";

  private DataPackageWriter() {}

  static void write(CorpusNotes notes, List<CsvReport.WrittenTable> tables, Path file)
      throws IOException {
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
              + " points from 0, end exclusive, in texts/<document_id>.txt. Ids are hashes of"
              + " content. Nothing here speaks of documents that were not supplied."
              + (notes.selection().isEmpty() ? "" : " Selection: " + notes.selection()));
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

  private static void resource(JsonGenerator json, CsvReport.WrittenTable written) {
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
      field(json, column);
    }
    json.writeEndArray();
    strings(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      strings(json, "primaryKey", table.primaryKey());
    }
    foreignKeys(json, table.foreignKeys());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Column<?> column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("type", column.kind().schemaType());
    json.writeStringProperty("description", column.description());
    if (!column.codes().isEmpty()) {
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
