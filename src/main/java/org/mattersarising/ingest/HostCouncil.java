package org.mattersarising.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CouncilMethod;

/**
 * Whose meeting it is, with the evidence.
 *
 * @param id null where unknown
 * @param doubts plain sentences for the document's warnings
 */
record HostCouncil(
    @Nullable String id, String name, CouncilMethod method, String evidence, List<String> doubts) {

  HostCouncil {
    doubts = List.copyOf(doubts);
  }

  static HostCouncil of(NamedCouncil council, CouncilMethod method, String evidence) {
    return new HostCouncil(
        council.id(),
        council.name(),
        method,
        evidence,
        council.registered()
            ? List.of()
            : List.of("\"" + council.name() + "\" is in no register."));
  }

  static HostCouncil unknown(List<String> doubts) {
    return new HostCouncil(null, "", CouncilMethod.UNKNOWN, "", doubts);
  }
}
