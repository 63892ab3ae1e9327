package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class CouncilFilterTest {

  private static void check(String asked) throws IOException {
    CouncilRegister register = Registers.read(new ModelFiles(null, null), List.of());
    EvidenceFactsReader names = new EvidenceFactsReader(register);
    SourceDocument source =
        new SourceDocument(
            "0",
            "a.txt",
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText("NETHER WALLBURY PARISH COUNCIL\n\nMinutes\n"),
            List.of());
    DocumentFacts facts = names.read(source, DocumentMetadata.none("a.txt"));
    CouncilFilter.check(asked, register, names, List.of(facts));
  }

  @Test
  void letsIdsPassOfTheRegisterAndOfTheDocuments() {
    for (String id : List.of("", "gloucestershire", "nether-wallbury")) {
      assertThatCode(() -> check(id)).doesNotThrowAnyException();
    }
  }

  @Test
  void namesTheIdThatIsMeant() {
    assertThatThrownBy(() -> check("glocestershire"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Did you mean gloucestershire")
        .hasMessageContaining("The documents are of nether-wallbury.");
    assertThatThrownBy(() -> check("Gloucestershire County Council"))
        .hasMessageContaining("Did you mean gloucestershire?");
    assertThatThrownBy(() -> check("wallbury")).hasMessageContaining("nether-wallbury?");
    assertThatThrownBy(() -> check("atlantis"))
        .hasMessageContaining("No council has the id \"atlantis\".");
  }
}
