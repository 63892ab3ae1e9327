package org.mattersarising.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes {@code load.R}, {@code load.py} and {@code load.sql} beside the tables: each reads all of
 * them with the types, codes and keys that the data package tells, and takes back the guard against
 * formulas. The code is a resource; what the tables are is filled in from their definitions.
 */
final class LoadScripts {
  private static final String HOLE = "@TABLES@";
  private static final String KEYS = "@KEYS@";

  private LoadScripts() {}

  static void write(List<Table<?>> tables, Path directory) throws IOException {
    write(directory, "load.R", ",\n", tables, LoadScripts::r);
    write(directory, "load.py", "\n", tables, LoadScripts::python);
    write(directory, "load.sql", "\n", tables, LoadScripts::sql);
  }

  private static void write(
      Path directory,
      String name,
      String between,
      List<Table<?>> tables,
      Function<Table<?>, String> form)
      throws IOException {
    try (InputStream in = LoadScripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      String code = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      String spec = tables.stream().map(form).collect(Collectors.joining(between));
      Files.writeString(
          directory.resolve(name), code.replace(HOLE, spec).replace(KEYS, keys(tables)));
    }
  }

  private static String r(Table<?> table) {
    return "  "
        + table.name()
        + " = list(\n    columns = list(\n"
        + join(table.columns(), ",\n", c -> "      " + c.name() + " = " + quoted(type(c)))
        + "),\n    codes = list("
        + join(coded(table), ",", c -> "\n      " + c.name() + " = c(" + words(c.codes()) + ")")
        + "),\n    key = c("
        + words(table.key())
        + "),\n    refers = list("
        + join(
            table.foreignKeys(),
            ",",
            k ->
                "\n      "
                    + k.column()
                    + " = c("
                    + words(List.of(k.target(), k.targetColumn()))
                    + ")")
        + "))";
  }

  private static String python(Table<?> table) {
    return "    "
        + quoted(table.name())
        + ": {\n        \"columns\": {\n"
        + join(
            table.columns(),
            "",
            c -> "            " + quoted(c.name()) + ": " + quoted(type(c)) + ",\n")
        + "        },\n        \"codes\": {\n"
        + join(
            coded(table),
            "",
            c -> "            " + quoted(c.name()) + ": [" + words(c.codes()) + "],\n")
        + "        },\n        \"key\": ["
        + words(table.key())
        + "],\n        \"refers\": {\n"
        + join(
            table.foreignKeys(),
            "",
            k ->
                "            "
                    + quoted(k.column())
                    + ": ("
                    + words(List.of(k.target(), k.targetColumn()))
                    + "),\n")
        + "        },\n    },";
  }

  /** The cells are read as they stand first: whether to take a guard away is told by the row. */
  private static String sql(Table<?> table) {
    String key =
        table.key().isEmpty()
            ? ""
            : ",\n  "
                + (table.primaryKey().isEmpty() ? "UNIQUE" : "PRIMARY KEY")
                + " ("
                + join(table.key(), ", ", LoadScripts::quoted)
                + ")";
    return "CREATE OR REPLACE TABLE "
        + quoted(table.name())
        + " (\n"
        + join(
            table.columns(),
            ",\n",
            c ->
                "  "
                    + quoted(c.name())
                    + " "
                    + sqlType(c)
                    + (c.codes().isEmpty()
                        ? ""
                        : " CHECK ("
                            + quoted(c.name())
                            + " IN ("
                            + join(c.codes(), ", ", v -> "'" + plain(v) + "'")
                            + "))"))
        + key
        + ");\nINSERT INTO "
        + quoted(table.name())
        + "\nSELECT\n"
        + join(
            table.columns(),
            ",\n",
            c ->
                c.kind() == Column.Kind.TEXT
                    ? "  unguarded(" + quoted(c.name()) + ", \"text_escaped\")"
                    : "  " + quoted(c.name()))
        + "\nFROM read_csv('"
        + table.fileName()
        + "', header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
        + " dateformat = '%Y-%m-%d', auto_detect = false, parallel = false, columns = {\n"
        + join(table.columns(), ",\n", c -> "    '" + c.name() + "': '" + sqlType(c) + "'")
        + "});\n";
  }

  /** One query that counts, for each column that refers to another table, what it finds nowhere. */
  private static String keys(List<Table<?>> tables) {
    return tables.stream()
        .flatMap(t -> t.foreignKeys().stream().map(k -> key(t, k)))
        .collect(Collectors.joining("\nUNION ALL\n"));
  }

  private static String key(Table<?> table, Table.ForeignKey key) {
    return "SELECT '"
        + plain(table.name())
        + "' AS \"table\", '"
        + plain(key.column())
        + "' AS \"column\", '"
        + plain(key.target())
        + "' AS refers_to, count(*) AS rows_without\nFROM "
        + quoted(table.name())
        + " WHERE "
        + quoted(key.column())
        + " NOT IN (SELECT "
        + quoted(key.targetColumn())
        + " FROM "
        + quoted(key.target())
        + " WHERE "
        + quoted(key.targetColumn())
        + " IS NOT NULL)";
  }

  private static List<? extends Column<?>> coded(Table<?> table) {
    return table.columns().stream().filter(c -> !c.codes().isEmpty()).toList();
  }

  /** A text may be guarded; no other string is. */
  private static String type(Column<?> column) {
    return column.kind() == Column.Kind.TEXT ? "text" : column.kind().schemaType();
  }

  private static String sqlType(Column<?> column) {
    return switch (column.kind()) {
      case STRING, TEXT -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN, ESCAPED -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  private static String words(List<String> words) {
    return join(words, ", ", LoadScripts::quoted);
  }

  private static String quoted(String word) {
    return '"' + plain(word) + '"';
  }

  /** Names and codes are the program's own words, so that no language needs its own escapes. */
  private static String plain(String word) {
    if (!word.matches("[A-Za-z0-9_ .+-]+")) {
      throw new IllegalArgumentException("a name or code for scripts: " + word);
    }
    return word;
  }

  private static <E> String join(
      List<? extends E> list, String between, Function<? super E, String> form) {
    return list.stream().map(form).collect(Collectors.joining(between));
  }
}
