package org.mattersarising.ingest.format;

import java.util.List;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

/** What came of opening a document. */
public sealed interface Extraction {

  /**
   * It has a text.
   *
   * @param warnings plain sentences about what was guessed, repaired or left out
   */
  record Text(DocumentText text, DocumentHints hints, List<String> warnings) implements Extraction {
    public Text {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It has none.
   *
   * @param status any but READ and DUPLICATE
   * @param reason a plain sentence that says why, and where there is a remedy, what to do
   */
  record Refused(ReadStatus status, String reason) implements Extraction {
    public Refused {
      if (status == ReadStatus.READ || status == ReadStatus.DUPLICATE || reason.isBlank()) {
        throw new IllegalArgumentException("a refusal has its reason: " + status);
      }
    }
  }
}
