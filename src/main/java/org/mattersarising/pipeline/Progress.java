package org.mattersarising.pipeline;

/** Hears how far a run has come. Called from several threads. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress SILENT = (stage, done, all) -> {};

  /**
   * @param stage in a word or two, such as {@code reading}
   * @param done how many documents are done
   * @param all how many there are
   */
  void at(String stage, int done, int all);
}
