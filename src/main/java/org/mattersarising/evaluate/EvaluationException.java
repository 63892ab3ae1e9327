package org.mattersarising.evaluate;

import java.io.IOException;

/** Labels, truth, floors or a coding sheet are not as they should be; the message says where. */
public final class EvaluationException extends IOException {

  private static final long serialVersionUID = 1;

  /** With one sentence that names file, row and what is wrong. */
  public EvaluationException(String message) {
    super(message);
  }
}
