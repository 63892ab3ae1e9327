package org.mattersarising.report;

import java.util.List;

/** What the ids of the register that other tables name stand for. */
final class OrganisationTable {
  private static final String COUNCIL = "council";
  private static final String ORGANISATION = "organisation";

  private OrganisationTable() {}

  private record Named(String id, String name, boolean council) {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(
        Table.<Named>named(
                "organisations", "Councils and organisations that mentions and links name by an id")
            .id("organisation_id", "Id of the register, or a council's own slug", Named::id)
            .text("name", "Official name", Named::name)
            .code(
                "kind",
                "What it is",
                List.of(COUNCIL, ORGANISATION),
                n -> n.council ? COUNCIL : ORGANISATION)
            .escaped()
            .key("organisation_id")
            .rows(() -> rows(index).stream()));
  }

  private static List<Named> rows(ResultIndex index) {
    return index.namedIds().stream()
        .map(id -> new Named(id, index.nameOf(id), index.isCouncil(id)))
        .toList();
  }
}
