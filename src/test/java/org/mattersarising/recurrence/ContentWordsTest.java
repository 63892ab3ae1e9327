package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.TextSpan;

class ContentWordsTest {

  private final ContentWords words = new ContentWords();

  @Test
  void leavesOutGrammarAndProcedure() {
    assertThat(
            words.of("The Clerk to write to them and report back at the next meeting.", List.of()))
        .isEmpty();
  }

  @Test
  void joinsFormsOfOneWord() {
    assertThat(words.of("flooded gullies", List.of()).keySet())
        .isEqualTo(words.of("flooding in a gully", List.of()).keySet());
  }

  @Test
  void weighsNamesAndReferenceNumbersDouble() {
    assertThat(words.of("the bridge at Ormsley, see 21/0457", List.of()))
        .containsEntry("bridg", 1.0)
        .containsEntry("ormslei", 2.0)
        .containsEntry("21/0457", 2.0);
  }

  @Test
  void takesNoCapitalAtTheStartOfASentenceForAName() {
    assertThat(words.of("Bins overflow. Hedges grow", List.of()).values()).containsOnly(1.0);
  }

  @Test
  void passesOverPeople() {
    assertThat(words.of("drains, said Orla Finch", List.of(new TextSpan(13, 23))).keySet())
        .containsExactly("drain");
  }
}
