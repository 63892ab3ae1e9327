package org.mattersarising.model;

/**
 * One sentence, or one list item that stands alone, before anything is known of it.
 *
 * @param index its place in the document, from 0
 * @param paragraph the index of its paragraph
 * @param span its text, trimmed, without number or bullet
 */
public record Sentence(int index, int paragraph, TextSpan span) {}
