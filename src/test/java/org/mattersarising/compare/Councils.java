package org.mattersarising.compare;

import java.util.List;
import org.mattersarising.model.Council;

/** Councils for tests. */
final class Councils {

  private Councils() {}

  static Council of(String id, String type, String region, String... neighbours) {
    return new Council(
        id,
        id,
        id,
        "",
        "England",
        type,
        region,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(neighbours),
        List.of());
  }
}
