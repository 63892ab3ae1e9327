package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.train.CodingReader.Coding;

final class CodingReaderTest {

  @Test
  void readsTheLabelsAndWhereTheStatementStands() {
    List<Coding> codings =
        CodingReader.read(
            "round9-a",
            "# context is a comment\n"
                + "+ x-01-arkle:12 concern member churn=p :: {P Bligh} feared that | two had gone.\n");

    assertThat(codings).hasSize(1);
    TrainingStatement statement = codings.getFirst().statement();
    assertThat(codings.getFirst().document()).isEqualTo("x-01-arkle");
    assertThat(statement.line()).isEqualTo(12);
    assertThat(statement.goesOn()).isTrue();
    assertThat(statement.act()).isEqualTo(Act.CONCERN);
    assertThat(statement.speaker()).isEqualTo(SpeakerGroup.MEMBER);
    assertThat(statement.themes()).isEqualTo(Map.of("churn", Stance.PROBLEM));
    assertThat(statement.text()).isEqualTo("Bligh feared that two had gone.");
  }

  @Test
  void refusesWhatIsNoCodingOrIsCodedTwice() {
    assertThatThrownBy(() -> CodingReader.read("a", "concern member - :: Two had gone."))
        .isInstanceOf(TrainingFormatException.class)
        .hasMessageContaining("line 1");
    String line = "x-01-arkle:12 concern member - :: Two had gone.\n";
    assertThatThrownBy(() -> CodingReader.read("a", line + line))
        .isInstanceOf(TrainingFormatException.class)
        .hasMessageContaining("twice");
  }
}
