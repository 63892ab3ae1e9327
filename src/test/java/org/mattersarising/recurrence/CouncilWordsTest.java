package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;

class CouncilWordsTest {

  @Test
  void takesWhoSpeaksUnderOneNameForAPerson() {
    assertThat(words("Zeb told members that nobody had rung").isOfName("Zeb")).isTrue();
    assertThat(words("A girl called Ada had moved twice").isOfName("Ada")).isTrue();
  }

  @Test
  void takesNoWordForANameThatIsAlsoWrittenSmall() {
    assertThat(words("Officers said that the officers had left").isOfName("Officers")).isFalse();
  }

  @Test
  void takesNoOrganisationThatSpeaksForAPerson() {
    Occurrence plain = occurrence("Gramfield said that the lifts were safe");
    assertThat(new CouncilWords(List.of(plain)).isOfName("Gramfield")).isTrue();
    int start = plain.statement().span().start();
    Mention firm =
        new Mention(
            plain.statement().index(),
            new TextSpan(start, start + "Gramfield".length()),
            MentionType.ORGANISATION,
            "",
            "",
            1);
    Occurrence marked =
        new Occurrence(
            plain.place(),
            plain.meeting(),
            plain.statement(),
            plain.wholeText(),
            List.of(firm),
            plain.themeId(),
            plain.themes(),
            plain.text(),
            plain.vector(),
            plain.taskOf());
    assertThat(new CouncilWords(List.of(marked)).isOfName("Gramfield")).isFalse();
  }

  private static CouncilWords words(String text) {
    return new CouncilWords(List.of(occurrence(text)));
  }

  private static Occurrence occurrence(String text) {
    return RoutineBusinessTest.occurrences(text).getFirst();
  }
}
