package org.mattersarising.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What stands in the resources beside this class of the columns of tables: what each code means,
 * and what numbers count. A note for one table's column goes before one for all columns of the
 * name. Immutable.
 */
final class ColumnNotes {

  private final Map<String, String> notes;

  private ColumnNotes(Map<String, String> notes) {
    this.notes = Map.copyOf(notes);
  }

  /** What codes mean; the keys are {@code [table.]column.code}. */
  static ColumnNotes codes() {
    return read("codes.properties");
  }

  /** What numbers count; the keys are {@code [table.]column}. */
  static ColumnNotes units() {
    return read("units.properties");
  }

  private static ColumnNotes read(String name) {
    Properties read = new Properties();
    try (InputStream in = ColumnNotes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> notes = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> notes.put(key, read.getProperty(key)));
    return new ColumnNotes(notes);
  }

  /** All notes by key. */
  Map<String, String> all() {
    return notes;
  }

  /** The key of the note that holds; empty where there is none. */
  Optional<String> key(String table, String rest) {
    return Optional.of(table + "." + rest)
        .filter(notes::containsKey)
        .or(() -> Optional.of(rest).filter(notes::containsKey));
  }

  /** The note; empty where there is none. */
  Optional<String> of(String table, String rest) {
    return key(table, rest).map(key -> notes.getOrDefault(key, ""));
  }
}
