package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;

class CouncilDomainsTest {

  private static Council council(
      String id, @Nullable LocalDate from, @Nullable LocalDate to, String... domains) {
    return new Council(
        id,
        id + " Council",
        id,
        "",
        "England",
        "district",
        "",
        from,
        to,
        List.of(),
        List.of(),
        List.of(id),
        List.of(),
        List.of(domains));
  }

  private static @Nullable String of(String host, LocalDate day, Council... councils) {
    NamedCouncil found =
        new CouncilDomains(new CouncilRegister("test", List.of(councils), List.of())).of(host, day);
    return found == null ? null : found.id();
  }

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @Test
  void twoDomainsOfOneCouncilThatBeginAlikeAreItsOwn() {
    Council ombry = council("ombry", null, null, "omb.gov.uk", "omb.org.uk");
    assertThat(of("omb.moderngov.co.uk", DAY, ombry)).isEqualTo("ombry");
    assertThat(of("DEMOCRACY.omb.gov.uk", DAY, ombry)).isEqualTo("ombry");
  }

  @Test
  void aDomainOfTwoCouncilsOfTheDayTellsNeitherAndOfOneTheOther() {
    Council old = council("old-ombry", null, LocalDate.of(2023, 3, 31), "ombry.gov.uk");
    Council young = council("new-ombry", LocalDate.of(2023, 4, 1), null, "ombry.gov.uk");
    Council twin = council("selbrook", null, null, "ombry.gov.uk");
    assertThat(of("www.ombry.gov.uk", DAY, old, young)).isEqualTo("new-ombry");
    assertThat(of("www.ombry.gov.uk", LocalDate.of(2020, 5, 1), old, young)).isEqualTo("old-ombry");
    assertThat(of("www.ombry.gov.uk", DAY, young, twin)).isNull();
  }
}
