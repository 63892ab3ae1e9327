package org.mattersarising.structure;

import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;

/** Finds items and paragraphs in a text. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface SectionSplitter {

  /** The layout of a text; every paragraph's span is trimmed and none overlaps another. */
  DocumentStructure split(DocumentText text);
}
