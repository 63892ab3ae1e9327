package org.mattersarising.model;

/**
 * A theme that most councils with enough meetings raise.
 *
 * @param raising councils that raise it in a comparable meeting
 * @param councils councils with at least five comparable meetings that could have it
 * @param asProblem of those councils' meetings, those that raise it as a problem
 * @param withTheme those that mention it
 * @param meetings all of them
 */
public record CommonTheme(
    String themeId, int raising, int councils, int asProblem, int withTheme, int meetings) {}
