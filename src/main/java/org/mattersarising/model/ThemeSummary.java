package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * A theme with how much of the corpus carries it.
 *
 * @param codebookId empty for a discovered theme
 * @param statements counted statements with a mark
 * @param meetings of any kind that have it, as the contract defines "a meeting has a theme"
 * @param councils subject councils
 * @param stability of a discovered theme, 0 to 1; null for a codebook's
 */
public record ThemeSummary(
    Theme theme,
    String codebookId,
    String codebookVersion,
    int statements,
    int meetings,
    int councils,
    @Nullable Double stability) {}
