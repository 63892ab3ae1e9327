package org.mattersarising.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.model.Act;
import org.mattersarising.model.Coded;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/**
 * Finds what coders mistyped in a sheet: codes and ids that are none. Scored, they would pass for
 * errors of the tool.
 */
final class CoderSlips {

  private static final int MOST = 20;

  private static final Map<String, Set<String>> CODES =
      Map.of(
          "coder_act", codes(Act.values()),
          "coder_stance", codes(Stance.values()),
          "coder_speaker", codes(SpeakerGroup.values()));

  private static final List<String> COLUMNS = List.of("coder_act", "coder_stance", "coder_speaker");

  private CoderSlips() {}

  /**
   * The slips of one sheet in order, each in a line; none where it can be scored.
   *
   * @param rows those that are coded
   */
  static List<String> of(Path sheet, RunData run, Iterable<TruthRow> rows) {
    List<String> slips = new ArrayList<>();
    for (TruthRow row : rows) {
      List<String> wrong = new ArrayList<>();
      if (run.line(row.get("statement_id")).isEmpty()) {
        wrong.add("no statement of this run");
      }
      for (String theme : SheetEvaluator.themes(row)) {
        if (!run.hasTheme(theme)) {
          wrong.add("coder_themes \"" + theme + "\"");
        }
      }
      for (String column : COLUMNS) {
        String code = SheetEvaluator.label(row, column);
        // An act is what makes a row a coded one, so that it cannot be left open.
        boolean open = code.isEmpty() && !column.equals("coder_act");
        if (!open && !CODES.getOrDefault(column, Set.of()).contains(code)) {
          wrong.add(column + " \"" + row.get(column).strip() + "\"");
        }
      }
      if (!wrong.isEmpty()) {
        String no = row.get("no");
        slips.add(
            sheet
                + (no.isEmpty() ? ", line " + row.line() : ", row " + no)
                + ", statement "
                + row.get("statement_id")
                + ": "
                + String.join(", ", wrong));
      }
    }
    return slips;
  }

  /**
   * Nothing where there are none.
   *
   * @throws EvaluationException with the slips of all sheets and the codes there are
   */
  static void refuse(List<String> slips) throws EvaluationException {
    if (slips.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("Nothing was scored: these are no ids or codes.");
    lines.addAll(slips.subList(0, Math.min(MOST, slips.size())));
    if (slips.size() > MOST) {
      lines.add("and " + (slips.size() - MOST) + " rows more");
    }
    lines.add(
        "Acts are "
            + words(Act.values())
            + "; stances "
            + words(Stance.values())
            + "; speakers "
            + words(SpeakerGroup.values())
            + "; themes are the ids of codebooks in data/themes.csv.");
    throw new EvaluationException(String.join("\n", lines));
  }

  private static Set<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).collect(Collectors.toSet());
  }

  private static String words(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "));
  }
}
