package org.mattersarising.model;

/**
 * A single change in how many of a council's comparable meetings raise a theme as a problem: what a
 * test says of it, and where it would lie.
 *
 * @param pValue of the exact test that there was none
 * @param qValue its false discovery rate over all themes and councils that were tested, doubled:
 *     what is told of changes and of peers shares what may be false
 * @param quarter the first quarter of the new level where the change is likeliest: {@code 2023-Q2}
 * @param earliest the first quarter in which the change may lie, with 95 % probability if there was
 *     one
 * @param latest the last such quarter
 * @param asProblemBefore of {@code readBefore}, those that raise it as a problem
 * @param readBefore comparable meetings before the likeliest change
 * @param asProblemAfter of {@code readAfter}, those that raise it as a problem
 * @param readAfter comparable meetings from it on
 */
public record ThemeChange(
    double pValue,
    double qValue,
    String quarter,
    String earliest,
    String latest,
    int asProblemBefore,
    int readBefore,
    int asProblemAfter,
    int readAfter) {

  /** From this false discovery rate on, a change counts as found. */
  public static final double FOUND = 0.05;

  public ThemeChange {
    if (asProblemBefore > readBefore || asProblemAfter > readAfter) {
      throw new IllegalArgumentException("numerators stay below denominators");
    }
    if (earliest.compareTo(quarter) > 0 || quarter.compareTo(latest) > 0) {
      throw new IllegalArgumentException("the likeliest quarter lies in the range: " + quarter);
    }
  }

  /** Whether it may be told. Of what is not found, nothing is said but the test's figures. */
  public boolean found() {
    return qValue <= FOUND;
  }

  /** Whether the share of meetings rose. */
  public boolean more() {
    return (long) asProblemAfter * readBefore > (long) asProblemBefore * readAfter;
  }
}
