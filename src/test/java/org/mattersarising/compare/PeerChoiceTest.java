package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Council;
import org.mattersarising.model.PeerGroup;

class PeerChoiceTest {

  private static final Council A = Councils.of("alderby", "county", "South", "corley");
  private static final Council B = Councils.of("brackwell", "county", "North");
  private static final Council C = Councils.of("corley", "unitary", "South");
  private static final Council X = Councils.of("xanby", "", "");
  private static final List<Council> ALL = List.of(A, B, C, X);
  private static final List<String> IDS = List.of("xanby", "corley", "brackwell", "alderby");

  @Test
  void takesAllOthersButTheCouncilItself() {
    PeerGroup group = PeerChoice.ALL_OTHERS.groupOf(A, ALL);
    assertThat(group.among(IDS, "alderby")).containsExactly("brackwell", "corley", "xanby");
    assertThat(group.code()).isEqualTo("all_others_supplied");
  }

  @Test
  void takesCouncilsOfTheSameTypeOrRegion() {
    PeerGroup type = of("same-type").groupOf(A, ALL);
    assertThat(type.among(IDS, "alderby")).containsExactly("brackwell");
    assertThat(type.code()).isEqualTo("same_type:county");
    assertThat(type.reason()).contains("county");
    assertThat(of("same_region").groupOf(A, ALL).among(IDS, "alderby")).containsExactly("corley");
  }

  @Test
  void hasNobodyForACouncilOfUnknownType() {
    PeerGroup group = of("same-type").groupOf(X, ALL);
    assertThat(group.among(IDS, "xanby")).isEmpty();
    assertThat(group.reason()).contains("does not know");
  }

  @Test
  void takesTheRegistersStatisticalNeighbours() {
    assertThat(of("neighbours").groupOf(A, ALL).among(IDS, "alderby")).containsExactly("corley");
    assertThat(of("neighbours").groupOf(B, ALL).reason()).contains("lists none");
  }

  @Test
  void takesAGroupThatIsNamed() {
    PeerGroup group = PeerChoice.named(Set.of("corley", "alderby")).groupOf(A, ALL);
    assertThat(group.among(IDS, "alderby")).containsExactly("corley");
    assertThat(group.code()).isEqualTo("alderby;corley");
  }

  @Test
  void knowsNoOtherWords() {
    assertThat(PeerChoice.Kind.of("best")).isEmpty();
    assertThat(PeerChoice.Kind.of("named")).isEmpty();
    assertThatThrownBy(() -> new PeerChoice(PeerChoice.Kind.ALL, Set.of("a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PeerChoice of(String word) {
    return new PeerChoice(PeerChoice.Kind.of(word).orElseThrow(), Set.of());
  }
}
