package org.mattersarising.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a folder of labels: {@code NAME.units.tsv}, {@code NAME.labels.tsv}, {@code
 * NAME.spans.tsv}, and {@code documents.tsv} for all.
 */
public final class GoldReader {

  private static final String LABELS = ".labels.tsv";

  private GoldReader() {}

  /** The names of the labelled documents of a folder, in alphabetical order. */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.endsWith(LABELS))
          .map(n -> n.substring(0, n.length() - LABELS.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * The labelled documents, in alphabetical order.
   *
   * @throws IOException where a file is missing or a row is not as it should be; the message names
   *     file and line
   */
  public static List<GoldDocument> read(Path folder) throws IOException {
    Map<String, Map<String, String>> facts = new HashMap<>();
    Path documents = folder.resolve("documents.tsv");
    if (Files.isRegularFile(documents)) {
      for (Map<String, String> row : table(documents)) {
        facts.put(row.getOrDefault("name", ""), row);
      }
    }
    List<GoldDocument> all = new ArrayList<>();
    for (String name : names(folder)) {
      all.add(
          new GoldDocument(
              name, units(folder, name), spans(folder, name), facts.getOrDefault(name, Map.of())));
    }
    return all;
  }

  private static List<GoldUnit> units(Path folder, String name) throws IOException {
    Map<String, String[]> places = new HashMap<>();
    Path unitsFile = folder.resolve(name + ".units.tsv");
    for (String line : lines(unitsFile)) {
      String[] cells = line.split("\t", 4);
      if (cells.length < 4) {
        throw new EvaluationException(unitsFile + ": a unit has four columns: " + line);
      }
      places.put(cells[0], cells);
    }
    List<GoldUnit> units = new ArrayList<>();
    Path labelsFile = folder.resolve(name + LABELS);
    for (Map<String, String> row : table(labelsFile)) {
      String id = cell(row, "unit", labelsFile);
      String[] place = places.get(id);
      if (place == null) {
        throw new EvaluationException(labelsFile + ": there is no unit " + id);
      }
      units.add(
          new GoldUnit(
              id,
              number(place[1], unitsFile),
              number(place[2], unitsFile),
              place[3],
              names(cell(row, "themes", labelsFile), ","),
              names(row.getOrDefault("themes_optional", ""), ","),
              alternatives(cell(row, "act", labelsFile)),
              stances(row.getOrDefault("stance", "")),
              alternatives(cell(row, "speaker", labelsFile))));
    }
    return units;
  }

  private static List<GoldSpan> spans(Path folder, String name) throws IOException {
    Path file = folder.resolve(name + ".spans.tsv");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<GoldSpan> spans = new ArrayList<>();
    for (Map<String, String> row : table(file)) {
      spans.add(
          new GoldSpan(
              number(cell(row, "start", file), file),
              number(cell(row, "end", file), file),
              cell(row, "type", file),
              cell(row, "optional", file).equals("1"),
              row.getOrDefault("linked_id", "")));
    }
    return spans;
  }

  private static String cell(Map<String, String> row, String column, Path file) throws IOException {
    String value = row.get(column);
    if (value == null) {
      throw new EvaluationException(file + ": a row has no column " + column + ": " + row.values());
    }
    return value;
  }

  private static int number(String cell, Path file) throws IOException {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new EvaluationException(file + ": no offset: " + cell);
    }
  }

  private static Set<String> names(String cell, String separator) {
    Set<String> names = new TreeSet<>();
    if (!cell.isEmpty() && !cell.equals("-")) {
      names.addAll(List.of(cell.split(separator)));
    }
    return names;
  }

  private static Set<String> alternatives(String cell) {
    return new TreeSet<>(List.of(cell.split("\\|", -1)));
  }

  /** "-" as one of several answers says that no theme may be right, too; it is no stance. */
  private static Set<String> stances(String cell) {
    Set<String> stances = cell.isEmpty() ? new TreeSet<>() : alternatives(cell);
    stances.remove("-");
    return stances;
  }

  private static List<Map<String, String>> table(Path file) throws IOException {
    List<String> lines = lines(file);
    List<Map<String, String>> rows = new ArrayList<>();
    if (lines.isEmpty()) {
      return rows;
    }
    String[] head = lines.getFirst().split("\t", -1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < head.length && i < cells.length; i++) {
        row.put(head[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Lines end at LF alone: minutes hold other line separators inside a unit. */
  private static List<String> lines(Path file) throws IOException {
    return Stream.of(Files.readString(file).split("\n", -1)).filter(l -> !l.isEmpty()).toList();
  }
}
