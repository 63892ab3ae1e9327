package org.mattersarising.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;

class CsvRegisterReaderTest {

  private final CsvRegisterReader reader = new CsvRegisterReader();

  private static InputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheBundledRegister() {
    CouncilRegister register = reader.readBundled();
    assertThat(register.version()).isNotBlank();
    assertThat(register.councils()).hasSize(455);
    assertThat(register.organisations()).hasSizeGreaterThan(120);
    Council dorset = register.council("dorset").orElseThrow();
    assertThat(dorset.existedOn(LocalDate.of(2019, 3, 31))).isFalse();
    Council former = register.council("dorset-until-2019").orElseThrow();
    assertThat(former.name()).isEqualTo("Dorset County Council");
    assertThat(former.successors()).containsExactly("dorset");
    assertThat(former.existedOn(LocalDate.of(2019, 4, 1))).isFalse();
    assertThat(register.council("west-sussex").orElseThrow().aliases()).contains("WSCC");
  }

  @Test
  void everyNeighbourAndSuccessorIsACouncilOfTheRegister() {
    CouncilRegister register = reader.readBundled();
    Set<String> ids = register.councils().stream().map(Council::id).collect(Collectors.toSet());
    for (Council council : register.councils()) {
      assertThat(ids).containsAll(council.neighbours()).containsAll(council.successors());
      assertThat(council.neighbours()).doesNotContain(council.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void noAliasMeansTwoCouncilsOfOneDay() {
    List<Council> present =
        reader.readBundled().councils().stream().filter(c -> c.end() == null).toList();
    List<String> names =
        present.stream()
            .flatMap(c -> Stream.concat(c.aliases().stream(), List.of(c.name()).stream()))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void anOwnRegisterNeedsThreeColumnsOnly() {
    CouncilRegister own =
        reader.readOwn(
            csv("\uFEFFid,name,type\nmuddleford,Muddleford Parish Council,parish\n"),
            "register.csv",
            "own");
    assertThat(own.councils())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.shortName()).isEqualTo("Muddleford");
          assertThat(c.ambiguousAliases()).containsExactly("Muddleford");
          assertThat(c.start()).isNull();
        });
  }

  @Test
  void namesFileLineAndColumnOfAMistake() {
    assertThatThrownBy(
            () -> reader.readOwn(csv("id,name,type\na,Aton Council,x\nB C,Bton,x\n"), "r.csv", ""))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining("r.csv, line 3, column id");
    assertThatThrownBy(() -> reader.readOwn(csv("id,name\na,Aton\n"), "r.csv", ""))
        .hasMessageContaining("r.csv, line 1, column type: the column is missing");
    assertThatThrownBy(
            () -> reader.readOwn(csv("id,name,type,end\na,Aton,x,last year\n"), "r.csv", ""))
        .hasMessageContaining("line 2, column end");
    assertThatThrownBy(() -> reader.readOwn(csv("id,name,type\na,Aton,x\na,Bton,x\n"), "r.csv", ""))
        .hasMessageContaining("line 3, column id");
  }
}
