package org.mattersarising.pipeline;

/** There is no minute to analyse; nothing was written. */
public final class NothingToAnalyseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence that says where was looked
   */
  public NothingToAnalyseException(String message) {
    super(message);
  }
}
