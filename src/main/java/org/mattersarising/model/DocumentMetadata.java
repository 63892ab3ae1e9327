package org.mattersarising.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a user's {@code metadata.csv}; what it does not say is empty.
 *
 * @param council a register id or a name, as the user wrote it
 * @param date of the meeting
 * @param extent how much of the meeting the document holds
 */
public record DocumentMetadata(
    String path,
    String council,
    String committee,
    @Nullable LocalDate date,
    String url,
    String licence,
    String rightsHolder,
    String retrieved,
    @Nullable Extent extent) {

  /** Nothing known of the document at {@code path}. */
  public static DocumentMetadata none(String path) {
    return new DocumentMetadata(path, "", "", null, "", "", "", "", null);
  }
}
