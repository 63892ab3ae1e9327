package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssurancesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The gullies would be emptied before the winter.",
        "Repairs to the weir are on track for the spring.",
        "She was satisfied that the ferry was safe.",
        "If the ward paid for the sign he would see to it himself.",
        "No household had resigned since, and nine applications were in hand.",
        "The last lamps were to be mended by half-term.",
        "It would not happen again."
      })
  void promisesAndVouches(String words) {
    assertThat(Assurances.promise(words)).isTrue();
    assertThat(Assurances.possible(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If no assurances can be given the traders will close.",
        "If funding is found the weir would be repaired.",
        "There was no word of when the lamp would be put up.",
        "The forum has not met since Easter and probably will not do so this year.",
        "Councillor Finch is stepping down, so a seat will be empty.",
        "A suggestion was made that perhaps a wider gate would do.",
        "The leak was thought to be mended, but it now appears not.",
        "Despite the promises made in May no plan will be shown.",
        "The summer fair will be held on the green.",
        "The invoice from the printers is to be queried.",
        "The towpath will be closed from Monday.",
        "It is unlikely that the lights would be removed by then."
      })
  void takesConditionsWishesDenialsAndNewsForNone(String words) {
    assertThat(Assurances.possible(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boundary wall has now been repaired.",
        "The delay was due to the frost.",
        "Two of the five rangers had been lent to the depot.",
        "The grant will be paid in three parts.",
        "The scheme would cost a third more.",
        "He would like a second crossing.",
        "The dry valley scheme would not be built."
      })
  void whatIsDoneOrCostsOrIsLikedPromisesNothing(String words) {
    assertThat(Assurances.promise(words)).isFalse();
  }
}
