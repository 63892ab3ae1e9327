package org.mattersarising.train;

/** A file of labelled statements has a mistake; the message names file, line and what is wrong. */
public final class TrainingFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TrainingFormatException(String file, int line, String message) {
    super(file + ", line " + line + ": " + message);
  }
}
