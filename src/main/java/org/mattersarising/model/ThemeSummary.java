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
    @Nullable Double stability) {

  /** From this stability on a discovered theme is shown as one; below it groups dissolve. */
  public static final double STABLE = 0.6;

  /** Whether it was found in the text and nobody listed it. */
  public boolean discovered() {
    return theme.kind() == ThemeKind.DISCOVERED;
  }

  /** Whether it is a codebook's, or one that survives when some documents are left out. */
  public boolean stable() {
    return stability == null || stability >= STABLE;
  }
}
