package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

class TrainingSetReaderTest {

  private static final String HEAD =
      "# council: Harrowby\n# committee: Scrutiny\n# codebook: childrens-services\n";

  private static TrainingStatement only(String line) {
    return TrainingSetReader.read("file", HEAD + line).statements().getFirst();
  }

  @Test
  void takesLabelsAndMarksOutOfALine() {
    TrainingStatement read =
        only("concern member churn=p,budget=n :: {P Ansah} feared that | {O Ofsted} would call.");
    assertThat(read.text()).isEqualTo("Ansah feared that Ofsted would call.");
    assertThat(read.act()).isEqualTo(Act.CONCERN);
    assertThat(read.speaker()).isEqualTo(SpeakerGroup.MEMBER);
    assertThat(read.themes())
        .containsOnly(
            java.util.Map.entry("churn", Stance.PROBLEM),
            java.util.Map.entry("budget", Stance.NEUTRAL));
    assertThat(read.proposition().in(read.text())).isEqualTo("Ofsted would call.");
    assertThat(read.spans())
        .extracting(e -> e.type() + " " + e.span().in(read.text()))
        .containsExactly("PERSON Ansah", "ORGANISATION Ofsted");
  }

  @Test
  void keepsAnEntityWithinARole() {
    TrainingStatement read = only("procedural none - :: {R Chair of the {B Ham Board}} spoke.");
    assertThat(read.spans())
        .extracting(TrainingStatement.Entity::type)
        .containsExactlyInAnyOrder(MentionType.ROLE, MentionType.BODY);
    assertThat(read.spans().getFirst().span().in(read.text())).isEqualTo("Chair of the Ham Board");
  }

  @Test
  void endsThePropositionWhereTheFrameFollows() {
    TrainingStatement read = only("concern member - :: Nobody had rung them, || said {P Obi}.");
    assertThat(read.text()).isEqualTo("Nobody had rung them, said Obi.");
    assertThat(read.proposition().in(read.text())).isEqualTo("Nobody had rung them,");
  }

  @Test
  void takesTheLongerPartAroundAFrameInMidSentence() {
    TrainingStatement read =
        only("concern member - :: Twice, || he said, | the boiler had failed in the snow.");
    assertThat(read.proposition().in(read.text())).isEqualTo("the boiler had failed in the snow.");
  }

  @Test
  void carriesTheItemAndThePassage() {
    TrainingDocument read =
        TrainingSetReader.read(
            "file", HEAD + "# item: Buses\nconcern none - :: Late.\n+ question member - :: Why?\n");
    assertThat(read.statements())
        .extracting(TrainingStatement::goesOn)
        .containsExactly(false, true);
    assertThat(read.statements().getLast().item()).isEqualTo("Buses");
  }

  @Test
  void namesFileAndLineOfAMistake() {
    assertThatThrownBy(() -> only("worry member - :: Late.")).hasMessageContaining("file, line 4");
    assertThatThrownBy(() -> only("concern member churn :: Late."))
        .hasMessageContaining("no theme with its stance");
    assertThatThrownBy(() -> only("concern member - :: {P Late."))
        .hasMessageContaining("not closed");
    assertThatThrownBy(() -> TrainingSetReader.read("file", "# council: X\n"))
        .hasMessageContaining("lacks committee");
  }

  @Test
  void laysAPassageOutAsOneParagraphUnderItsItem() {
    TrainingLayout layout =
        TrainingLayout.of(
            TrainingSetReader.read(
                "file",
                HEAD
                    + "# item: Buses\nconcern none - :: Late.\n+ question member - :: {P Obi}: why?\n"
                    + "information none - :: Rain.\n"));
    assertThat(layout.text().text()).isEqualTo("Buses\n\nLate. Obi: why?\n\nRain.");
    assertThat(layout.sentences()).extracting(s -> s.paragraph()).containsExactly(1, 1, 2);
    assertThat(layout.mentions())
        .singleElement()
        .satisfies(m -> assertThat(layout.text().slice(m.span())).isEqualTo("Obi"));
  }
}
