package org.mattersarising.annotate.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;

/** Facts of a document for tests. */
final class Facts {

  private Facts() {}

  /** Of a host council and a day, either of which may be empty. */
  static DocumentFacts of(String councilId, String councilName, String date) {
    @Nullable LocalDate day = date.isEmpty() ? null : LocalDate.parse(date);
    return new DocumentFacts(
        councilId.isEmpty() ? null : councilId,
        councilName,
        councilId.isEmpty() ? CouncilMethod.UNKNOWN : CouncilMethod.STATED,
        "",
        "",
        CommitteeType.OTHER,
        day,
        day == null ? DateMethod.UNKNOWN : DateMethod.STATED,
        "",
        null,
        null,
        "",
        Extent.WHOLE,
        MinutesStatus.UNKNOWN,
        Access.OPEN,
        DocumentMetadata.none(""),
        List.of());
  }
}
