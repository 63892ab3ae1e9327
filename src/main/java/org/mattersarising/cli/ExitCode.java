package org.mattersarising.cli;

/** The exit codes of the contract. */
final class ExitCode {

  static final int DONE = 0;
  static final int INTERNAL_ERROR = 1;
  static final int USAGE = 2;
  static final int DONE_WITH_UNREAD_INPUT = 3;
  static final int NOTHING_TO_ANALYSE = 4;
  static final int BELOW_FLOOR = 5;

  private ExitCode() {}
}
