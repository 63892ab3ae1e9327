package org.mattersarising.compare;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Calendar quarters as the contract writes them. */
final class Quarter {

  private Quarter() {}

  /** {@code 2019-Q2}, or empty for an unknown day. */
  static String of(@Nullable LocalDate day) {
    return day == null ? "" : day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
