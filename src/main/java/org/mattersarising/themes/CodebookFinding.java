package org.mattersarising.themes;

/**
 * What a check of a codebook found.
 *
 * @param fault whether the codebook cannot be used so; otherwise it is a doubt
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 * @param problem what is wrong
 * @param advice what to do about it
 */
public record CodebookFinding(boolean fault, int line, int column, String problem, String advice) {}
