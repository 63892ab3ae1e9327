package org.mattersarising.report;

import java.time.LocalDate;

/**
 * What the data package says of the run that made it.
 *
 * @param created the day by the injected clock
 * @param toolVersion such as {@code 0.1.0}
 */
public record PackageStamp(LocalDate created, String toolVersion) {

  public PackageStamp {
    if (toolVersion.isBlank()) {
      throw new IllegalArgumentException("a package says what made it");
    }
  }
}
