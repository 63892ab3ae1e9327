package org.mattersarising.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: the same definition fills the CSV cells and the data package's schema.
 *
 * @param name in snake case, as the header has it
 * @param codes all values that may stand in it; empty where there is no closed list
 * @param value of a row; null for "no value". A {@link Kind#ESCAPED} column's is never asked for
 */
record Column<T>(
    String name, Kind kind, String description, List<String> codes, Value<T, ?> value) {

  Column {
    codes = List.copyOf(codes);
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("a column's name is in snake case: " + name);
    }
  }

  /** What a row has in one column. */
  @FunctionalInterface
  interface Value<T, V> {
    @Nullable V of(T row);
  }

  /** How cells are written, and the type that Table Schema has for them. */
  enum Kind {
    /** An id, a code or a word of the program's own: never user text. */
    STRING("string"),
    /** Text that a document or a user wrote; guarded against being run as a formula. */
    TEXT("string"),
    INTEGER("integer"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    DATE("date"),
    /** Whether a text of this row was guarded. */
    ESCAPED("boolean");

    private final String schemaType;

    Kind(String schemaType) {
      this.schemaType = schemaType;
    }

    String schemaType() {
      return schemaType;
    }
  }
}
