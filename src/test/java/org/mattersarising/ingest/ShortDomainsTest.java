package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.register.CsvRegisterReader;

class ShortDomainsTest {

  private static final CouncilRegister REGISTER = new CsvRegisterReader().readBundled();

  @Test
  void belongToRegisteredCouncils() {
    assertThat(ShortDomains.IDS.values())
        .allSatisfy(id -> assertThat(REGISTER.council(id)).isPresent());
    assertThat(ShortDomains.IDS.keySet()).allMatch(label -> label.matches("[a-z]{3,20}"));
  }

  @Test
  void nameTheHostWhereAnAddressHasThem() {
    String text = "Ferry Panel\n4 May 2023\n\nContact: A. Fenn, a.fenn@n-somerset.gov.uk\n";
    SourceDocument document =
        new SourceDocument(
            "0",
            "a.txt",
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            List.of());
    assertThat(
            new EvidenceFactsReader(REGISTER)
                .read(document, DocumentMetadata.none("a.txt"))
                .councilId())
        .isEqualTo("north-somerset");
  }
}
