package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

class TaskOwnerTest {

  @Test
  void aTitleIsNotShownAsTheNameOfWhoHoldsIt() {
    assertThat(
            owner(
                task("The Engineer would paint the rail.").titled("Engineer", "Wyn Astley"),
                "Wyn Astley"))
        .isEqualTo("Engineer");
    assertThat(
            owner(
                task("AGREED that the lamps be tested by the Engineer with the Chair.")
                    .titled("Engineer", null)
                    .titled("Chair", null),
                "Wyn Astley"))
        .as("the Chair stands aside")
        .isEqualTo("Engineer");
  }

  @Test
  void aNameIsShownAsTheSentenceHasIt() {
    assertThat(
            owner(
                task("Mr Astley agreed to oil the hinges.").naming("Mr Astley", "Astley"),
                "Wyn Astley"))
        .isEqualTo("Mr Astley");
    assertThat(owner(task("Wyn Astley to oil the hinges."), "Wyn Astley")).isEqualTo("Wyn Astley");
  }

  @Test
  void whatCouldMeanSeveralStaysAsTheMinutesTellElsewhere() {
    assertThat(
            owner(
                task("The Chair asked the Engineer to oil the hinges.")
                    .titled("Chair", null)
                    .titled("Engineer", null),
                "Wyn Astley"))
        .isEqualTo("Wyn Astley");
    assertThat(owner(task("He would tell it the Chair.").titled("Chair", null), "Wyn Astley"))
        .isEqualTo("Wyn Astley");
    assertThat(owner(task("Oil for the hinges"), "")).isEmpty();
  }

  private static FixtureDocument task(String words) {
    return new FixtureDocument(
            "bridges.txt",
            "ferrydown",
            "Ferrydown Council",
            "Works Committee",
            "2020-02-03",
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("3", "Bridges")
        .says("3.1", SpeakerGroup.NONE, "", Act.PROCEDURAL, Stance.NEUTRAL, "Present: Wyn Astley")
        .says("3.2", SpeakerGroup.NONE, "", Act.ACTION, Stance.NEUTRAL, words);
  }

  private static String owner(FixtureDocument document, String name) {
    AnalysedDocument built = document.tasked(name, null).build();
    return TaskOwner.printed(
        new Exchanges(built), built.statements().getLast(), built.actions().getFirst());
  }
}
