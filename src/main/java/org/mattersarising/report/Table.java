package org.mattersarising.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Coded;

/**
 * One output file: what its columns are, how its rows hang together with other files, and the rows
 * themselves, made one by one as they are asked for.
 *
 * <p>To add a column, add it behind all others: other programs may read by position. A table with a
 * {@link Column.Kind#TEXT} column has one {@code text_escaped} column, and no other table has.
 *
 * @param name the file's name without {@code .csv}
 * @param primaryKey names of columns, none of which is ever empty; empty where there are none such
 * @param uniqueKey names of columns that together tell rows apart, of which some may be empty;
 *     empty where there is a primary key
 * @param ofDocument the rows of one document, where the table is those of all documents in order;
 *     so several such tables can be written in one walk
 */
record Table<T>(
    String name,
    String description,
    List<Column<T>> columns,
    List<String> primaryKey,
    List<String> uniqueKey,
    List<ForeignKey> foreignKeys,
    Supplier<Stream<T>> rows,
    @Nullable Function<Reading, Stream<T>> ofDocument) {

  Table {
    uniqueKey = List.copyOf(uniqueKey);
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    List<String> names = columns.stream().map(Column::name).toList();
    if (names.stream().distinct().count() < names.size()
        || !names.containsAll(primaryKey)
        || !names.containsAll(uniqueKey)) {
      throw new IllegalArgumentException("columns and key of " + name);
    }
    long flags = columns.stream().filter(c -> c.kind() == Column.Kind.ESCAPED).count();
    boolean texts = columns.stream().anyMatch(c -> c.kind() == Column.Kind.TEXT);
    if (flags != (texts ? 1 : 0)) {
      throw new IllegalArgumentException("text columns and text_escaped of " + name);
    }
  }

  /**
   * A column whose values all stand in a column of another table, unless they are empty.
   *
   * @param target a table's name
   */
  record ForeignKey(String column, String target, String targetColumn) {}

  /** A new table, to be given its columns in order and, last, its rows. */
  static <T> Builder<T> named(String name, String description) {
    return new Builder<>(name, description);
  }

  String fileName() {
    return name + ".csv";
  }

  /** The columns that tell rows apart; none where there are none such. */
  List<String> key() {
    return primaryKey.isEmpty() ? uniqueKey : primaryKey;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of one row, in the order of the columns. */
  List<String> cells(T row) {
    List<String> cells = new ArrayList<>(columns.size());
    boolean escaped = false;
    int flag = -1;
    for (Column<T> column : columns) {
      if (column.kind() == Column.Kind.ESCAPED) {
        flag = cells.size();
        cells.add("");
        continue;
      }
      String cell = Cell.of(column.value().of(row));
      if (column.kind() == Column.Kind.TEXT && Cell.looksLikeFormula(cell)) {
        cell = "'" + cell;
        escaped = true;
      }
      cells.add(cell);
    }
    if (flag >= 0) {
      cells.set(flag, Cell.of(escaped));
    }
    return cells;
  }

  /** Collects the columns of a table in order. */
  static final class Builder<T> {
    private final String name;
    private final String description;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<String> primaryKey = List.of();
    private List<String> uniqueKey = List.of();

    private Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    Builder<T> id(String column, String about, Column.Value<T, String> value) {
      return add(column, Column.Kind.STRING, about, List.of(), value);
    }

    Builder<T> ids(String column, String about, Column.Value<T, List<String>> value) {
      return add(column, Column.Kind.STRING, about + "; separated by ;", List.of(), value);
    }

    Builder<T> text(String column, String about, Column.Value<T, String> value) {
      return add(column, Column.Kind.TEXT, about, List.of(), value);
    }

    Builder<T> texts(String column, String about, Column.Value<T, List<String>> value) {
      return add(column, Column.Kind.TEXT, about + "; separated by ;", List.of(), value);
    }

    <E extends Coded> Builder<T> code(
        String column, String about, E[] values, Column.Value<T, E> value) {
      return add(column, Column.Kind.STRING, about, codes(values), value);
    }

    /** A column of codes, some of which no enum has. */
    Builder<T> code(
        String column, String about, List<String> codes, Column.Value<T, String> value) {
      return add(column, Column.Kind.STRING, about, codes, value);
    }

    Builder<T> count(String column, String about, Column.Value<T, Integer> value) {
      return add(column, Column.Kind.INTEGER, about, List.of(), value);
    }

    Builder<T> size(String column, String about, Column.Value<T, Long> value) {
      return add(column, Column.Kind.INTEGER, about, List.of(), value);
    }

    Builder<T> number(String column, String about, Column.Value<T, ? extends Number> value) {
      return add(column, Column.Kind.NUMBER, about, List.of(), value);
    }

    Builder<T> flag(String column, String about, Column.Value<T, Boolean> value) {
      return add(column, Column.Kind.BOOLEAN, about, List.of(), value);
    }

    Builder<T> date(String column, String about, Column.Value<T, LocalDate> value) {
      return add(column, Column.Kind.DATE, about, List.of(), value);
    }

    Builder<T> escaped() {
      return add(
          "text_escaped",
          Column.Kind.ESCAPED,
          "whether a text of this row begins with = + - @, a tab or a carriage return, and so was"
              + " given a leading ' that is not part of it; take a ' away only where one of those"
              + " follows it",
          List.of(),
          row -> null);
    }

    Builder<T> key(String... names) {
      primaryKey = List.of(names);
      return this;
    }

    /** Columns that tell rows apart although some may be empty. */
    Builder<T> unique(String... names) {
      uniqueKey = List.of(names);
      return this;
    }

    Builder<T> refers(String column, String target, String targetColumn) {
      foreignKeys.add(new ForeignKey(column, target, targetColumn));
      return this;
    }

    Table<T> rows(Supplier<Stream<T>> rows) {
      return new Table<>(
          name, description, columns, primaryKey, uniqueKey, foreignKeys, rows, null);
    }

    /** The rows of each document in order. */
    Table<T> rows(ResultIndex index, Function<Reading, Stream<T>> ofDocument) {
      return new Table<>(
          name,
          description,
          columns,
          primaryKey,
          uniqueKey,
          foreignKeys,
          () -> index.readings().flatMap(ofDocument),
          ofDocument);
    }

    private Builder<T> add(
        String column,
        Column.Kind kind,
        String about,
        List<String> codes,
        Column.Value<T, ?> value) {
      columns.add(new Column<>(column, kind, about, codes, value));
      return this;
    }
  }

  /** The codes of an enum's constants. */
  static List<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).toList();
  }
}
