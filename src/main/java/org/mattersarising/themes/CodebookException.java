package org.mattersarising.themes;

/** A codebook has a mistake; the message names file, line and column and says what is wrong. */
public final class CodebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * Makes the message {@code file:line:column: problem}.
   *
   * @param line from 1; 0 where the whole file is meant
   * @param column from 1; 0 where the whole file is meant
   */
  public CodebookException(String file, int line, int column, String problem) {
    super((line > 0 ? file + ":" + line + ":" + column : file) + ": " + problem);
    this.line = line;
    this.column = column;
  }

  /** The line of the mistake, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** The column of the mistake, from 1; 0 where the whole file is meant. */
  public int column() {
    return column;
  }
}
