package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParishSiteTest {

  @Test
  void theMinutesTellWhereAHostsNameParts() {
    String text = "Minutes of the Parish Council, Old School, Great Ombury\n1. Apologies\n";
    assertThat(ParishSite.council("www.greatomburyparishcouncil.org.uk", text))
        .contains("Great Ombury Parish Council");
    assertThat(ParishSite.council("greatomburypc.example.com", text))
        .contains("Great Ombury Parish Council");
    assertThat(ParishSite.council("democracy.great-ombury-tc.gov.uk", text))
        .contains("Great Ombury Town Council");
  }

  @Test
  void aPlaceWithAHyphenAndAGroupOfParishesAreRead() {
    assertThat(ParishSite.council("selbrookgroupparishcouncil.co.uk", "SELBROOK GROUP, 4 June"))
        .contains("Selbrook Parish Council");
    assertThat(ParishSite.council("leightonombury-tc.gov.uk", "met in Leighton-Ombury on"))
        .contains("Leighton-Ombury Town Council");
  }

  @Test
  void aNameThatTheMinutesDoNotHaveStaysUnknown() {
    assertThat(ParishSite.council("greatomburypc.org.uk", "Minutes of the Parish Council\n"))
        .isEmpty();
    assertThat(ParishSite.council("greatombury.org.uk", "in Great Ombury")).isEmpty();
    assertThat(ParishSite.council("great-ombury.gov.uk", "in Great Ombury")).isEmpty();
  }

  @Test
  void aVillagesSiteIsACouncilsOnlyWhereTheMinutesSaySo() {
    assertThat(ParishSite.council("omburyvillagecouncil.org.uk", "Ombury, the hall")).isEmpty();
    assertThat(
            ParishSite.council(
                "omburyvillagecouncil.org.uk", "Ombury Hall. The Community Council met."))
        .contains("Ombury Community Council");
  }
}
