package org.mattersarising.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of one committee; several documents may belong to it.
 *
 * @param id a hash of council, committee and date; of the document where one of them is unknown
 * @param councilId the host; null where unknown
 * @param committee empty where unknown
 * @param date null where unknown
 * @param documentIds the documents that were read for it, in order
 * @param statements how many statements those hold
 */
public record Meeting(
    String id,
    @Nullable String councilId,
    String committee,
    CommitteeType committeeType,
    @Nullable LocalDate date,
    Extent extent,
    boolean comparable,
    List<String> documentIds,
    int statements) {

  public Meeting {
    documentIds = List.copyOf(documentIds);
    if (comparable && (date == null || councilId == null || extent != Extent.WHOLE)) {
      throw new IllegalArgumentException("a comparable meeting is whole, dated and has a council");
    }
  }
}
