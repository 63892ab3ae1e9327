package org.mattersarising.evaluate;

/**
 * What a run made of one entity, or one entity that it made up.
 *
 * @param block the agenda item it stands in
 * @param exact with the same offsets and type
 * @param relaxed with the same type, overlapping
 * @param link of a council that was marked exactly: its link right, wrong or missing; else nothing
 */
record MentionOutcome(
    String document, int block, String type, Counts exact, Counts relaxed, Counts link) {}
