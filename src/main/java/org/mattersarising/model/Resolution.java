package org.mattersarising.model;

/**
 * One thing that the meeting resolved, agreed, noted or recommended; each clause is one.
 *
 * @param item the index of its agenda item, or -1
 * @param span its words
 */
public record Resolution(int item, TextSpan span, ResolutionKind kind) {}
