package org.mattersarising.pipeline;

/** The user asked for something that cannot be: a folder that is not there, an unknown codebook. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence that says what is wrong and what would be right
   */
  public UsageException(String message) {
    super(message);
  }

  /** The same with what led to it. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
