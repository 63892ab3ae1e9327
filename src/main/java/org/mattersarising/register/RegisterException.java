package org.mattersarising.register;

/** A register has a mistake. The message names file, line (from 1, the header's) and column. */
public final class RegisterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegisterException(String file, long line, String column, String what) {
    super(file + ", line " + line + ", column " + column + ": " + what);
  }

  RegisterException(String file, String what, Throwable cause) {
    super(file + ": " + what, cause);
  }
}
