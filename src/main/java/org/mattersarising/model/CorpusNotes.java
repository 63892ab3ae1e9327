package org.mattersarising.model;

/**
 * What a user says of a corpus in {@code corpus.yaml}.
 *
 * @param title for the report; empty without one
 * @param selection how the documents were selected; empty where the user does not say
 */
public record CorpusNotes(String title, String selection) {

  /** Nothing is said. */
  public static final CorpusNotes NONE = new CorpusNotes("", "");
}
