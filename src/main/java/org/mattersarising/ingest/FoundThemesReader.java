package org.mattersarising.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the discovered themes of a written result, each with the statements that belong to it most
 * firmly and name nobody. Stateless.
 */
public final class FoundThemesReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private FoundThemesReader() {}

  /**
   * A discovered theme.
   *
   * @param terms its phrases, the most telling first
   * @param examples exact words of statements, the firmest first
   */
  public record Found(
      String id, String label, List<String> terms, double stability, List<String> examples) {

    public Found {
      terms = List.copyOf(terms);
      examples = List.copyOf(examples);
    }
  }

  private record Mark(String statement, double score) {}

  /**
   * The themes in the order of themes.csv.
   *
   * @param run the folder of a result
   * @param most how many examples of each
   * @throws MetadataException where it is none, or its tables are not as this version writes them
   */
  public static List<Found> read(Path run, int most) throws IOException {
    try {
      return found(run, most);
    } catch (IllegalArgumentException e) {
      // A column is missing; the library tells which and lists those there are.
      throw new MetadataException(
          run + " has tables that are not as this version writes them: " + e.getMessage());
    }
  }

  private static List<Found> found(Path run, int most) throws IOException {
    Path data = run.resolve("data");
    if (!Files.isRegularFile(data.resolve("themes.csv"))) {
      throw new MetadataException(
          run + " is not the folder of a result: it has no data/themes.csv.");
    }
    Set<String> naming = new HashSet<>();
    for (CSVRecord row : rows(data.resolve("mentions.csv"))) {
      if (row.get("type").equals("PERSON")) {
        naming.add(row.get("statement_id"));
      }
    }
    Map<String, List<Mark>> marks = new HashMap<>();
    for (CSVRecord row : rows(data.resolve("statement_themes.csv"))) {
      if (row.get("theme_id").startsWith("discovered-")
          && !naming.contains(row.get("statement_id"))) {
        marks
            .computeIfAbsent(row.get("theme_id"), k -> new ArrayList<>())
            .add(new Mark(row.get("statement_id"), number(row.get("score"))));
      }
    }
    marks.replaceAll((theme, all) ->
        all.stream()
            .sorted(
                Comparator.comparingDouble((Mark m) -> -m.score()).thenComparing(Mark::statement))
            .limit(most)
            .toList());
    Map<String, String> texts = new LinkedHashMap<>();
    marks.values().forEach(all -> all.forEach(m -> texts.put(m.statement(), "")));
    for (CSVRecord row : rows(data.resolve("statements.csv"))) {
      if (texts.containsKey(row.get("statement_id"))) {
        texts.put(row.get("statement_id"), unescaped(row, row.get("text")));
      }
    }
    List<Found> found = new ArrayList<>();
    for (CSVRecord row : rows(data.resolve("themes.csv"))) {
      if (row.get("kind").equals("discovered")) {
        found.add(
            new Found(
                row.get("theme_id"),
                unescaped(row, row.get("label")),
                Stream.of(row.get("terms").split(";", -1)).filter(t -> !t.isEmpty()).toList(),
                number(row.get("stability")),
                marks.getOrDefault(row.get("theme_id"), List.of()).stream()
                    .map(m -> texts.getOrDefault(m.statement(), ""))
                    .toList()));
      }
    }
    return found;
  }

  private static double number(String text) {
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new MetadataException("This is no number: " + text + ".");
    }
  }

  private static String unescaped(CSVRecord row, String text) {
    return row.get("text_escaped").equals("true") && text.startsWith("'")
        ? text.substring(1)
        : text;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new MetadataException(file + " is missing: the folder holds no whole result.");
    }
    String text = Files.readString(file);
    // A run with --excel-bom begins the file with a byte-order mark.
    try (Reader reader = new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.getRecords();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new MetadataException(file + " is not a table as this version writes it.");
    }
  }
}
