package org.mattersarising.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.CouncilRegister;

class RegisterCheckerTest {

  private static final String NOTES =
      "`councils.csv` and `organisations.csv`\n## Sources and licences\n- invented";
  private static final String HEAD =
      "id,name,short_name,gss_code,nation,type,region,start,end,successors,aliases,"
          + "ambiguous_aliases,neighbours\n";

  private static List<String> check(String councils, String organisations, String notes) {
    CouncilRegister register =
        new CsvRegisterReader()
            .read(csv(HEAD + councils), csv("id,name,kind,aliases\n" + organisations), "1");
    return new RegisterChecker().check(register, notes);
  }

  private static InputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void findsNothingWrongInTheShippedRegister() throws IOException {
    String notes = Files.readString(Path.of("models", "register", "README.md"));
    assertThat(new RegisterChecker().check(new CsvRegisterReader().readBundled(), notes)).isEmpty();
  }

  @Test
  void findsDaysThatCannotBe() {
    assertThat(
            check(
                "aton,Aton Council,Aton,,England,county,,2020-04-01,2019-03-31,,,Aton,\n",
                "",
                NOTES))
        .containsExactly("aton, end: it ends before it begins");
  }

  @Test
  void findsSuccessorsAndNeighboursThatItDoesNotKnow() {
    assertThat(
            check(
                "aton,Aton Council,Aton,,England,county,,,2019-03-31,beton,,Aton,ceton;aton\n",
                "",
                NOTES))
        .containsExactly(
            "aton, successors: there is no council beton",
            "aton, neighbours: there is no council ceton",
            "aton, neighbours: it is its own");
  }

  @Test
  void findsANameThatMeansTwoCouncilsOfOneDay() {
    String first = "aton,Aton County Council,Aton,,England,county,,,2019-03-31,,ACX,Aton,\n";
    assertThat(
            check(
                first + "aton-city,Aton City Council,Aton,,England,district,,,,,ACX,Aton,\n",
                "",
                NOTES))
        .containsExactly("aton, aliases: \"acx\" also means aton-city at the same time");
    assertThat(
            check(
                first
                    + "aton-city,Aton City Council,Aton,,England,district,,2019-04-01,,,ACX,Aton,\n",
                "",
                NOTES))
        .isEmpty();
  }

  @Test
  void findsAShortNameWithoutCondition() {
    assertThat(check("aton,Aton Council,Aton,,England,county,,,,,Aton,,\n", "", NOTES))
        .contains("aton, aliases: \"Aton\" may also mean the place");
    assertThat(
            check(
                "aton,Aton Council,Aton,,England,county,,,,,AXC,Aton,\n"
                    + "axton,Axton Council,Axton,,England,county,,,,,,AXC,\n",
                "",
                NOTES))
        .containsExactly("aton, aliases: \"axc\" is ambiguous for axton");
  }

  @Test
  void findsAnOrganisationThatIsCalledAsACouncil() {
    assertThat(
            check(
                "aton,Aton Council,Aton,,England,county,,,,,AXC,Aton,\n",
                "axe,Axe Association,association,AXC\n",
                NOTES))
        .containsExactly("axe, aliases: \"axc\" also means aton");
  }

  @Test
  void wantsSourcesAndLicences() {
    assertThat(check("aton,Aton Council,Aton,,England,county,,,,,,Aton,\n", "", "")).hasSize(3);
  }
}
