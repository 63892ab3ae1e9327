package org.mattersarising.compare;

/** A comparison that cannot be made of what was given; the message is for the user. */
public final class ComparisonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message in plain English. */
  public ComparisonException(String message) {
    super(message);
  }

  /** With a message in plain English and what led to it. */
  public ComparisonException(String message, Throwable cause) {
    super(message, cause);
  }
}
