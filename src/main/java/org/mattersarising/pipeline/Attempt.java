package org.mattersarising.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.mattersarising.model.AnalysedDocument;

/**
 * One document's way through a stage. A text from the web can hold what nobody thought of; one that
 * breaks a stage must not end the run for the others, nor vanish from it.
 *
 * @param document present where it went well
 * @param failure the reason otherwise; empty where it went well
 */
record Attempt(String path, Optional<AnalysedDocument> document, String failure) {

  /** Tries; an error of the machine, such as too little memory, still ends the run. */
  static Attempt of(String path, Supplier<AnalysedDocument> work) {
    try {
      return new Attempt(path, Optional.of(work.get()), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt(
          path,
          Optional.empty(),
          "Reading its text failed ("
              + e.getClass().getSimpleName()
              + (e.getMessage() == null ? "" : ": " + e.getMessage())
              + "); please report it.");
    }
  }
}
