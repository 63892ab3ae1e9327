package org.mattersarising.report.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How often the program is right on minutes that it was not made with, as the README measures it. A
 * test holds the two together.
 *
 * @param lines in the order to show
 */
record ErrorRates(List<Line> lines) {

  private static final String FILE = "error-rates.csv";

  private static final String LAST_RECORDED = "last status of an issue, right";
  private static final String EVENTS = "kinds of event, F1";
  private static final String RETURNS = "recurrences that the minutes state, F1";
  private static final String LISTED = "issues shown as raised again, one matter";
  private static final String CONCERNS = "… and a concern in two meetings";
  private static final String RELATIONS = "relations of councils and bodies, F1";

  /**
   * A figure.
   *
   * @param row its name in the README's table
   * @param what in plain words
   * @param figure 0 to 1, as the README prints it
   * @param interval likewise; empty where it gives none
   * @param kind what the figure counts: "share" or "balance"
   */
  record Line(String row, String what, String figure, String interval, String kind) {

    /** "77 in 100". */
    String right() {
      return hundredths(figure) + " in 100";
    }

    /** "74 to 80"; empty without an interval. */
    String range() {
      String[] ends = interval.split("–", -1);
      return ends.length == 2 ? hundredths(ends[0]) + " to " + hundredths(ends[1]) : "not known";
    }

    private static String hundredths(String figure) {
      return Integer.toString((int) Math.round(Double.parseDouble(figure) * 100));
    }
  }

  /** Those of this version. */
  static ErrorRates shipped() {
    return Held.SHIPPED;
  }

  /** How often the last event of an issue is right: "44 in 100". */
  String lastRecorded() {
    return right(LAST_RECORDED);
  }

  /** The balance of right and found of what happened to an issue: "60 in 100". */
  String events() {
    return right(EVENTS);
  }

  /** The balance of right and found of what the minutes say came back: "53 in 100". */
  String returns() {
    return right(RETURNS);
  }

  /** How many issues shown as raised again are one matter that came back: "94 in 100". */
  String listed() {
    return right(LISTED);
  }

  /** How many of them are a concern in two meetings: "85 in 100". */
  String concerns() {
    return right(CONCERNS);
  }

  /** The balance of right and found of relations between bodies: "51 in 100". */
  String relations() {
    return right(RELATIONS);
  }

  private String right(String row) {
    return lines.stream()
        .filter(l -> l.row().equals(row))
        .map(Line::right)
        .findFirst()
        .orElseThrow();
  }

  private static final class Held {
    private static final ErrorRates SHIPPED = read();
  }

  private static ErrorRates read() {
    List<Line> lines = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(ErrorRates.class.getResourceAsStream(FILE), FILE)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.add(
            new Line(
                row.get("readme_row"),
                row.get("what"),
                row.get("figure"),
                row.get("interval"),
                row.get("kind")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ErrorRates(List.copyOf(lines));
  }
}
