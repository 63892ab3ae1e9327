package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.StyleCaveat;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;

/**
 * What sets a council's themes apart from other councils', in sentences.
 *
 * @param intro whether anything does, and in what was compared
 * @param unusual one sentence a theme
 * @param style how its minutes are written where that could explain a difference; else empty
 * @param chance how much of what is unusual may be chance; empty where nothing is
 * @param any whether anything could be compared
 */
record Compared(String intro, List<String> unusual, String style, String chance, boolean any) {

  /** What to mind of every comparison. */
  static final String NOTE =
      "Only meetings of the same types of committee are compared, each type over the years that"
          + " both sides have of it. More mentions may mean better scrutiny, or longer minutes."
          + " This is no ranking.";

  /** From this false discovery rate on, a difference counts as found. */
  private static final double FOUND = 0.05;

  static Compared of(Corpus corpus, String councilId) {
    List<ThemeCouncil> rows =
        corpus.figures().ofCouncil(councilId).stream()
            .filter(r -> r.committeeType() == null)
            .toList();
    List<ThemeCouncil> compared =
        rows.stream().filter(r -> r.comparison().pValue() != null).toList();
    if (compared.isEmpty()) {
      return new Compared(
          alone(corpus, councilId)
              ? "No other council’s minutes were read, so nothing is compared."
              : ("Nothing could be compared with other councils. " + reason(corpus, rows)).strip(),
          List.of(),
          "",
          "",
          false);
    }
    List<String> unusual = new ArrayList<>();
    for (ThemeCouncil row : compared) {
      Double q = row.qValue();
      if (q != null && q <= FOUND && row.logRatio() != null) {
        unusual.add(sentence(corpus, row));
      }
    }
    int peers = compared.stream().mapToInt(r -> r.comparison().peers()).max().orElse(0);
    return new Compared(
        Words.capital(Words.inWords(compared.size(), "theme"))
            + (compared.size() == 1 ? " was" : " were")
            + " compared with the minutes of up to "
            + Words.inWords(peers, "other council")
            + (unusual.isEmpty()
                ? ". None is mentioned so much more or less often here that chance could not"
                    + " explain it, which does not mean that there is no difference."
                : ". Unusual here:"),
        List.copyOf(unusual),
        corpus.result().contrasts().styleCaveats().getOrDefault(councilId, StyleCaveat.NONE).text(),
        unusual.isEmpty()
            ? ""
            : "Of all that is called unusual in this report, one in twenty may be chance.",
        true);
  }

  private static String sentence(Corpus corpus, ThemeCouncil row) {
    Comparison c = row.comparison();
    Double ratio = row.logRatio();
    return "“"
        + label(corpus, row.themeId())
        + "” is mentioned "
        + (ratio != null && ratio > 0 ? "more" : "less")
        + " often: in "
        + c.withTheme()
        + " of "
        + Words.count(c.meetings(), "meeting")
        + ", against "
        + c.peersWithTheme()
        + " of "
        + Words.count(c.peerMeetings(), "meeting")
        + " elsewhere. "
        + (c.withTheme() == 0 || c.peersWithTheme() == 0
            ? "One side has none, so only the range of the ratio is given: "
                + times(row.logRatioLow())
                + " to "
                + times(row.logRatioHigh())
                + " times as often."
            : "Allowing for how few meetings that is, it is mentioned about "
                + times(ratio)
                + " times as often (95 % interval "
                + times(row.logRatioLow())
                + " to "
                + times(row.logRatioHigh())
                + ").")
        + (corpus
                .result()
                .contrasts()
                .styleCaveats()
                .getOrDefault(row.councilId(), StyleCaveat.NONE)
                .explains(ratio)
            ? " How its minutes are written could explain this."
            : "");
  }

  private static String label(Corpus corpus, String themeId) {
    return corpus.result().themes().stream()
        .map(t -> t.theme())
        .filter(t -> t.id().equals(themeId))
        .map(t -> t.label())
        .findFirst()
        .orElse(themeId);
  }

  private static String times(@Nullable Double log) {
    double ratio = log == null ? 1 : Math.exp(log);
    if (ratio > 20 || ratio < 0.05) {
      // Its digits would mostly be what was assumed of it.
      return ratio > 20 ? "more than 20" : "less than 0.05";
    }
    return String.format(Locale.ROOT, ratio < 0.095 ? "%.2f" : "%.1f", ratio);
  }

  /** Whether this is the only council of which a comparable meeting was read. */
  static boolean alone(Corpus corpus, String councilId) {
    return corpus.names().sorted().stream()
        .allMatch(c -> c.id().equals(councilId) || corpus.figures().comparable(c.id()) == 0);
  }

  /**
   * The reason that holds for most themes of the codebook that its own committees could be expected
   * to raise.
   */
  private static String reason(Corpus corpus, List<ThemeCouncil> all) {
    Set<String> found =
        corpus.result().themes().stream()
            .filter(t -> t.theme().kind() == ThemeKind.DISCOVERED)
            .map(t -> t.theme().id())
            .collect(Collectors.toSet());
    Map<String, Integer> reasons = new TreeMap<>();
    List<ThemeCouncil> listed = all.stream().filter(r -> !found.contains(r.themeId())).toList();
    List<ThemeCouncil> expected = listed.stream().filter(r -> r.meetingsRead() > 0).toList();
    for (ThemeCouncil row : expected.isEmpty() ? listed : expected) {
      if (!row.comparison().note().isEmpty()) {
        reasons.merge(row.comparison().note(), 1, Integer::sum);
      }
    }
    return reasons.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
