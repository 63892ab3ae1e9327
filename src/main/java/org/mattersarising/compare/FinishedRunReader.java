package org.mattersarising.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Council;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads a finished run from its CSV files, one row at a time. One object per run. */
final class FinishedRunReader {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path data;
  private final Map<String, Council> registered;
  private final Map<String, Meeting> meetings = new HashMap<>();
  private final List<Meeting> inOrder = new ArrayList<>();
  private final Map<String, List<String[]>> marks = new HashMap<>();
  private final ThemeSightings sightings = new ThemeSightings();
  private final List<FinishedRun.Said> said = new ArrayList<>();
  private final WordUse words = new WordUse();
  private final Map<String, MinuteStyle> styles = new HashMap<>();
  private final Set<String> codebook = new HashSet<>();

  private FinishedRunReader(Path data, Map<String, Council> registered) {
    this.data = data;
    this.registered = registered;
  }

  /**
   * Reads it.
   *
   * @param run the folder that an analysis wrote
   * @param register councils of which the run's tables do not have everything, such as neighbours
   * @throws ComparisonException where the folder holds no run, or a table is none of ours
   */
  static FinishedRun read(Path run, List<Council> register) {
    Path data = run.resolve("data");
    if (!Files.isRegularFile(data.resolve("theme_council.csv"))) {
      throw new ComparisonException(
          run + " is not the folder of a run: it has no data/theme_council.csv.");
    }
    Map<String, Council> byId = new HashMap<>();
    register.forEach(c -> byId.put(c.id(), c));
    return new FinishedRunReader(data, byId).all();
  }

  private FinishedRun all() {
    List<Council> councils = new ArrayList<>();
    each("councils", row -> councils.add(council(row)));
    List<Theme> themes = new ArrayList<>();
    each("themes", row -> themes.add(theme(row)));
    ThemeComparator.testable(themes).forEach(t -> codebook.add(t.id()));
    each("meetings", this::meeting);
    each(
        "statement_themes",
        row ->
            marks
                .computeIfAbsent(row.get("statement_id"), k -> new ArrayList<>(2))
                .add(new String[] {row.get("theme_id"), row.get("stance")}));
    each("statements", this::statement);
    words.endMeeting();
    each("quality", this::style);
    List<FinishedRun.Shared> shared = new ArrayList<>();
    each(
        "shared_issues",
        row ->
            shared.add(
                new FinishedRun.Shared(
                    row.get("shared_issue_id"),
                    text(row, "label"),
                    list(row.get("council_ids")).toList())));
    return new FinishedRun(
        peers(), selection(), councils, themes, inOrder, sightings, said, words, styles, shared);
  }

  private Council council(CSVRecord row) {
    String id = row.get("council_id");
    Council known = registered.get(id);
    return new Council(
        id,
        text(row, "name"),
        text(row, "name"),
        row.get("gss_code"),
        row.get("nation"),
        row.get("type"),
        row.get("region"),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        known == null ? List.of() : known.neighbours(),
        List.of());
  }

  private static Theme theme(CSVRecord row) {
    // Runs of earlier versions lack the column: then every committee counts, as it did.
    String types = row.isMapped("committee_types") ? row.get("committee_types") : "";
    String councils = row.isMapped("council_types") ? row.get("council_types") : "";
    return new Theme(
        row.get("theme_id"),
        text(row, "label"),
        code(ThemeKind.values(), row.get("kind")),
        text(row, "definition"),
        List.of(),
        List.of(),
        List.of(),
        list(types).map(t -> code(CommitteeType.values(), t)).toList(),
        "",
        List.of(),
        List.of(),
        list(councils).toList());
  }

  private void meeting(CSVRecord row) {
    String council = row.get("council_id");
    String date = row.get("date");
    Meeting meeting =
        new Meeting(
            row.get("meeting_id"),
            council.isEmpty() ? null : council,
            text(row, "committee"),
            code(CommitteeType.values(), row.get("committee_type")),
            date.isEmpty() ? null : LocalDate.parse(date),
            code(Extent.values(), row.get("extent")),
            row.get("comparable").equals("true"),
            List.of(),
            Integer.parseInt(row.get("statements")));
    meetings.put(meeting.id(), meeting);
    inOrder.add(meeting);
  }

  private void statement(CSVRecord row) {
    Meeting meeting = meetings.get(row.get("meeting_id"));
    if (!row.get("counted").equals("true") || meeting == null) {
      return;
    }
    String text = text(row, "text");
    String subject = row.get("subject_council_id");
    List<String> themes = new ArrayList<>();
    Set<String> raising = Set.of("concern", "question", "recommendation");
    for (String[] mark : marks.getOrDefault(row.get("statement_id"), List.of())) {
      if (!subject.isEmpty() && !mark[1].equals("denied")) {
        themes.add(mark[0]);
        sightings.add(
            mark[0],
            subject,
            new Sighting(meeting, mark[1].equals("problem") && raising.contains(row.get("act"))));
      }
    }
    boolean own = subject.equals(meeting.councilId());
    // As in the run: what was discovered tells no words apart, since words made it.
    List<String> laidDown = themes.stream().filter(codebook::contains).toList();
    words.add(meeting.id(), own ? subject : "", row.get("statement_id"), laidDown, text);
    if (!themes.isEmpty()) {
      said.add(new FinishedRun.Said(row.get("statement_id"), meeting, subject, text, themes));
    }
  }

  private void style(CSVRecord row) {
    String check = row.get("check");
    if (!check.startsWith("minutes_")) {
      return;
    }
    MinuteStyle part =
        MinuteStyle.of(
            check, Long.parseLong(row.get("numerator")), Long.parseLong(row.get("denominator")));
    styles.merge(row.get("scope"), part, MinuteStyle::plus);
  }

  /** The manifest's group; all others for runs of earlier versions, which do not say. */
  private PeerChoice peers() {
    Path file = data.resolveSibling("run-manifest.json");
    return Files.isRegularFile(file)
        ? string(file, List.of("configuration", "peers"))
            .map(PeerChoice::of)
            .orElse(PeerChoice.ALL_OTHERS)
        : PeerChoice.ALL_OTHERS;
  }

  /** What the data package says of the selection; it is the one place where a run keeps it. */
  private String selection() {
    Path file = data.resolve("datapackage.json");
    if (!Files.isRegularFile(file)) {
      return "";
    }
    String description = string(file, List.of("description")).orElse("");
    int at = description.indexOf("Selection: ");
    return at < 0 ? "" : description.substring(at + "Selection: ".length());
  }

  /** A string of a JSON object, at the end of a path of names. */
  private static Optional<String> string(Path file, List<String> path) {
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      int depth = 0;
      int found = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        found = Math.min(found, Math.max(0, depth - 1));
        if (token == JsonToken.PROPERTY_NAME
            && depth == found + 1
            && path.get(found).equals(json.currentName())) {
          if (found + 1 == path.size()) {
            json.nextToken();
            return Optional.ofNullable(json.getString());
          }
          found++;
        }
      }
      return Optional.empty();
    } catch (IOException | JacksonException e) {
      throw new ComparisonException(file + " cannot be read.", e);
    }
  }

  private void each(String table, Consumer<CSVRecord> use) {
    Path file = data.resolve(table + ".csv");
    long line = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\ufeff') {
        reader.reset();
      }
      try (CSVParser parser = CSV.parse(reader)) {
        for (CSVRecord row : parser) {
          line = parser.getCurrentLineNumber();
          use.accept(row);
        }
      }
    } catch (CharacterCodingException e) {
      throw new ComparisonException(file + " is not UTF-8.", e);
    } catch (IOException e) {
      throw new ComparisonException(file + " cannot be read.", e);
    } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
      throw new ComparisonException(
          file + ", line " + line + ", is not as a run writes it: " + e.getMessage(), e);
    }
  }

  /** A text without the mark that keeps spreadsheets from running it. */
  private static String text(CSVRecord row, String column) {
    String text = row.get(column);
    return row.get("text_escaped").equals("true") && text.startsWith("'")
        ? text.substring(1)
        : text;
  }

  private static Stream<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(c -> !c.isEmpty());
  }

  private static <E extends org.mattersarising.model.Coded> E code(E[] values, String code) {
    return Arrays.stream(values)
        .filter(v -> v.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
  }
}
