package org.mattersarising.model;

/**
 * What the text says of a council and another council or organisation.
 *
 * @param fromCouncilId the council that learns, is inspected, is helped …
 * @param toId a register id
 * @param statement the index of the statement that says so
 */
public record CouncilLink(
    String fromCouncilId, String toId, RelationKind relation, RelationState state, int statement) {}
