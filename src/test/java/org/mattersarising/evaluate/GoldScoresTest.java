package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mattersarising.evaluate.ClusterScoresTest.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

final class GoldScoresTest {

  private static final AnalysedDocument DOCUMENT =
      DocumentBuilder.whole("marlow-vale", "Scrutiny Panel", "2024-01-10")
          .concern("buses", "The evening service had failed twice.")
          .naming("evening")
          .fact("buses", "There were nine routes.")
          .says(
              Act.QUESTION,
              Stance.NEUTRAL,
              SpeakerGroup.MEMBER,
              "parks",
              "Members asked who cut the grass.",
              false)
          .assurance("parks", "The contractor would return in May.")
          .denial("rents", "Rents were not too high.")
          .fact("rents", "The review was due.")
          .build();

  /** The gold that says what the document says. */
  private static List<GoldUnit> perfect() {
    List<GoldUnit> units = new ArrayList<>();
    for (Statement statement : DOCUMENT.statements()) {
      Set<String> themes = new TreeSet<>();
      DOCUMENT.marks().stream()
          .filter(m -> m.statement() == statement.index())
          .forEach(m -> themes.add(m.themeId()));
      units.add(
          new GoldUnit(
              "u" + statement.index(),
              statement.span().start(),
              statement.span().end(),
              DOCUMENT.text(statement),
              themes,
              Set.of(),
              Set.of(statement.act().code()),
              Set.of(statement.stance().code()),
              Set.of(statement.speaker().group().code())));
    }
    return units;
  }

  private static GoldUnit with(
      GoldUnit unit, int shift, Set<String> themes, Set<String> optional, Set<String> acts) {
    return new GoldUnit(
        unit.id(),
        unit.start() + shift,
        unit.end() + shift,
        unit.text(),
        themes,
        optional,
        acts,
        unit.stances(),
        unit.speakers());
  }

  private static List<Metric> scores(List<GoldUnit> units, GoldSpan... spans) {
    GoldDocument gold = new GoldDocument("g", units, List.of(spans), Map.of());
    DocumentScorer scorer = new DocumentScorer(DOCUMENT, gold);
    return GoldScores.of(scorer.units(), scorer.mentions());
  }

  private static GoldSpan span(String words, String type, boolean optional) {
    int start = DOCUMENT.source().readText().text().indexOf(words);
    return new GoldSpan(start, start + words.length(), type, optional, "");
  }

  @Test
  void givesAllOnesToAPerfectPrediction() {
    List<Metric> metrics = scores(perfect(), span("evening", "PERSON", false));

    assertThat(metrics)
        .filteredOn(m -> !m.name().startsWith("linking."))
        // No theme has eight units.
        .filteredOn(m -> !m.name().equals("themes.macro_f1"))
        .isNotEmpty()
        .allMatch(m -> m.value() == 1);
  }

  @Test
  void metNoBoundaryWhenAllAreShiftedByOne() {
    List<Metric> metrics =
        scores(perfect().stream().map(u -> with(u, 1, u.themes(), Set.of(), u.acts())).toList());

    assertThat(value(metrics, "units.exact")).isZero();
    // The statements still belong to their units.
    assertThat(value(metrics, "act.accuracy")).isEqualTo(1);
    assertThat(value(metrics, "themes.micro_f1")).isEqualTo(1);
  }

  @Test
  void countsThemesAsWorkedOutByHand() {
    List<GoldUnit> units = new ArrayList<>(perfect());
    // One required theme more (a miss), one less (a false alarm), one optional and marked
    // (neither),
    // one optional and not marked (neither).
    units.set(0, with(units.get(0), 0, Set.of("buses", "budget"), Set.of(), Set.of("concern")));
    units.set(1, with(units.get(1), 0, Set.of(), Set.of(), Set.of("information")));
    units.set(2, with(units.get(2), 0, Set.of(), Set.of("parks"), Set.of("question")));
    units.set(3, with(units.get(3), 0, Set.of("parks"), Set.of("budget"), Set.of("assurance")));

    List<Metric> metrics = scores(units);

    // Hits: buses, parks, rents, rents; false alarms: buses; misses: budget.
    assertThat(value(metrics, "themes.micro_precision")).isCloseTo(4.0 / 5, within(1e-6));
    assertThat(value(metrics, "themes.micro_recall")).isCloseTo(4.0 / 5, within(1e-6));
    assertThat(value(metrics, "themes.f1.buses")).isCloseTo(2.0 / 3, within(1e-6));
    assertThat(value(metrics, "themes.f1.parks")).isEqualTo(1);
    assertThat(value(metrics, "themes.f1.budget")).isZero();
  }

  @Test
  void nothingMarkedIsAllMissed() {
    List<GoldUnit> units = perfect();
    DocumentScorer unread =
        new DocumentScorer(
            null, new GoldDocument("g", units, List.of(span("grass", "BODY", false)), Map.of()));

    List<Metric> metrics = GoldScores.of(unread.units(), unread.mentions());

    assertThat(metrics)
        .filteredOn(m -> !m.name().startsWith("stance"))
        .isNotEmpty()
        .allMatch(m -> m.value() == 0);
  }

  @Test
  void takesAnyOfSeveralRightActs() {
    List<GoldUnit> units = new ArrayList<>(perfect());
    units.set(
        0, with(units.get(0), 0, Set.of("buses"), Set.of(), Set.of("concern", "information")));
    units.set(1, with(units.get(1), 0, Set.of("buses"), Set.of(), Set.of("concern", "question")));

    assertThat(value(scores(units), "act.accuracy")).isCloseTo(5.0 / 6, within(1e-6));
  }

  @Test
  void leavesUnitsThatMayBeProceduralOutOfBoundariesAndSpeakers() {
    List<GoldUnit> units = new ArrayList<>(perfect());
    units.set(0, with(units.get(0), 3, Set.of("buses"), Set.of(), Set.of("concern", "procedural")));

    List<Metric> metrics = scores(units);

    assertThat(value(metrics, "units.exact")).isEqualTo(1);
    assertThat(support(metrics, "speaker.accuracy")).isEqualTo(5);
    assertThat(support(metrics, "act.accuracy")).isEqualTo(6);
  }

  @Test
  void putsTwoStatementsOfOneUnitTogether() {
    List<GoldUnit> units = new ArrayList<>(perfect());
    GoldUnit first = units.remove(0);
    GoldUnit second = units.remove(0);
    units.addFirst(
        new GoldUnit(
            "both",
            first.start(),
            second.end(),
            first.text() + "\n" + second.text(),
            Set.of("buses"),
            Set.of(),
            Set.of("concern"),
            Set.of("problem"),
            Set.of("member")));

    List<Metric> metrics = scores(units);

    // The longer one speaks for the unit.
    assertThat(value(metrics, "act.accuracy")).isEqualTo(1);
    assertThat(value(metrics, "themes.micro_f1")).isEqualTo(1);
    assertThat(value(metrics, "units.exact")).isCloseTo(4.0 / 5, within(1e-6));
  }

  @Test
  void countsMentionsExactlyAndRelaxed() {
    GoldSpan longer = span("The evening", "PERSON", false);
    assertThat(value(scores(perfect(), longer), "mentions.exact_f1")).isZero();
    assertThat(value(scores(perfect(), longer), "mentions.relaxed_f1")).isEqualTo(1);

    // Of another type it is a miss and a false alarm, both ways.
    GoldSpan otherType = span("evening", "ROLE", false);
    assertThat(value(scores(perfect(), otherType), "mentions.relaxed_f1")).isZero();
  }

  @Test
  void forgivesWhatOnlyOneCoderMarked() {
    GoldSpan optional = span("The evening service", "BODY", true);
    GoldSpan nested = span("evening", "PERSON", false);

    assertThat(value(scores(perfect(), optional, nested), "mentions.exact_f1")).isEqualTo(1);
    // Not marked at all, it is no miss: nothing remains to be judged.
    assertThat(scores(perfect(), optional)).noneMatch(m -> m.name().startsWith("mentions."));
  }

  @Test
  void keepsNestedSpansApartByType() {
    GoldSpan role = span("evening service", "ROLE", false);
    GoldSpan inner = span("evening", "PERSON", false);

    List<Metric> metrics = scores(perfect(), role, inner);

    assertThat(value(metrics, "mentions.exact_f1.PERSON")).isEqualTo(1);
    assertThat(value(metrics, "mentions.exact_f1.ROLE")).isZero();
    assertThat(value(metrics, "mentions.exact_f1")).isCloseTo(2.0 / 3, within(1e-6));
  }

  private static long support(List<Metric> metrics, String name) {
    return metrics.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow().support();
  }
}
