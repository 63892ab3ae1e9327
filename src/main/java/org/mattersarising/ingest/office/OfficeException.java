package org.mattersarising.ingest.office;

import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.model.ReadStatus;

/** Says why an office file has no text for us. */
final class OfficeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ReadStatus status;

  private OfficeException(ReadStatus status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  static OfficeException broken(String why) {
    return new OfficeException(
        ReadStatus.UNREADABLE,
        "The file is damaged: " + why + "; open it in an office program, save it again and retry.");
  }

  static OfficeException tooLarge(String why) {
    return new OfficeException(ReadStatus.TOO_LARGE, why);
  }

  static OfficeException encrypted() {
    return new OfficeException(
        ReadStatus.UNREADABLE,
        "The file is protected by a password; open it, save it without one and try again.");
  }

  static OfficeException unsupported(String why) {
    return new OfficeException(ReadStatus.UNSUPPORTED, why);
  }

  /** As the answer of an extractor. */
  Extraction.Refused refusal() {
    return new Extraction.Refused(status, String.valueOf(getMessage()));
  }
}
