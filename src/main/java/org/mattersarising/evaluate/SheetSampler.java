package org.mattersarising.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Draws a blind coding sheet: statements of a run with their surroundings and without the tool's
 * own answers. Themes are rare, so the sample is stratified: half from statements with a theme, two
 * fifths from the other counted ones, a tenth from those taken for procedural. What a stratum
 * lacks, the others give. {@link SheetEvaluator} weighs the strata back. Source: W. Cochran (1977),
 * Sampling Techniques, ch. 5. Stateless.
 */
public final class SheetSampler {

  static final List<String> COLUMNS =
      List.of(
          "no",
          "statement_id",
          "sampled_for",
          "council_id",
          "committee",
          "meeting_date",
          "document",
          "item",
          "before",
          "text",
          "after",
          "coder_themes",
          "coder_act",
          "coder_stance",
          "coder_speaker",
          "coder_note");

  /** What {@code sampled_for} says where no theme was asked for. */
  static final String ANY = "any";

  private static final Map<RunData.Stratum, Double> SHARES =
      Map.of(
          RunData.Stratum.MARKED, 0.5,
          RunData.Stratum.UNMARKED, 0.4,
          RunData.Stratum.PROCEDURAL, 0.1);

  private SheetSampler() {}

  /**
   * A sheet.
   *
   * @param csv for the coders
   * @param statements how many it has
   */
  public record Sheet(String csv, int statements) {}

  /**
   * Draws a sheet.
   *
   * @param run the folder that an analysis wrote
   * @param n how many statements; all there are where there are fewer
   * @param seed the same seed draws the same statements
   * @param theme draws the first half from statements of this theme; empty for any theme
   * @throws EvaluationException where the folder holds no run, or the run knows no such theme
   */
  public static Sheet sheet(Path run, int n, long seed, String theme) throws IOException {
    RunData data = RunData.read(run);
    if (!theme.isEmpty() && !data.hasTheme(theme)) {
      throw new EvaluationException("No codebook of the run has the theme " + theme + ".");
    }
    List<RunData.Line> all = data.lines();
    List<Integer> drawn = draw(all, n, seed, theme);
    StringBuilder sheet = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(sheet, format)) {
      for (int i = 0; i < drawn.size(); i++) {
        int at = drawn.get(i);
        RunData.Line line = all.get(at);
        printer.printRecord(
            i + 1,
            line.id(),
            theme.isEmpty() ? ANY : theme,
            line.row().get("council_id"),
            safe(data.ofDocument(line, "committee")),
            data.ofDocument(line, "meeting_date"),
            safe(data.ofDocument(line, "path")),
            safe(data.item(line)),
            safe(neighbour(all, at, at - 1)),
            safe(line.text()),
            safe(neighbour(all, at, at + 1)),
            "",
            "",
            "",
            "",
            "");
      }
    }
    return new Sheet(sheet.toString(), drawn.size());
  }

  private static List<Integer> draw(List<RunData.Line> all, int n, long seed, String theme) {
    Random random = new Random(seed);
    Map<RunData.Stratum, List<Integer>> strata = new EnumMap<>(RunData.Stratum.class);
    for (RunData.Stratum stratum : RunData.Stratum.values()) {
      strata.put(stratum, new ArrayList<>());
    }
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      all.get(i)
          .stratum(theme)
          .ifPresent(s -> strata.computeIfAbsent(s, k -> new ArrayList<>()).add(at));
    }
    List<Integer> drawn = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    strata.forEach((stratum, members) -> {
      Collections.shuffle(members, random);
      int wanted = (int) Math.rint(n * SHARES.getOrDefault(stratum, 0.0));
      int taken = Math.min(members.size(), Math.min(wanted, n - drawn.size()));
      drawn.addAll(members.subList(0, taken));
      rest.addAll(members.subList(taken, members.size()));
    });
    // In the order of strata: what one lacks is made up from the most telling one first.
    drawn.addAll(rest.subList(0, Math.min(rest.size(), n - drawn.size())));
    Collections.shuffle(drawn, random);
    return drawn;
  }

  /** The statement before or after in the same document. */
  private static String neighbour(List<RunData.Line> all, int at, int other) {
    if (other < 0 || other >= all.size()) {
      return "";
    }
    RunData.Line line = all.get(other);
    return line.row().get("document_id").equals(all.get(at).row().get("document_id"))
        ? line.text()
        : "";
  }

  /** What a spreadsheet could run as a formula gets a leading apostrophe. */
  static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
