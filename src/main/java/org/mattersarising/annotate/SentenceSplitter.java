package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Sentence;

/**
 * Cuts paragraphs into sentences. Item titles and furniture give none; every other paragraph gives
 * at least one. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface SentenceSplitter {

  /** The sentences in order of the text. */
  List<Sentence> split(DocumentText text, DocumentStructure structure);
}
