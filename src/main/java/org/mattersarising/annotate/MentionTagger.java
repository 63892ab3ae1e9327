package org.mattersarising.annotate;

import java.util.List;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;

/**
 * Marks councils, bodies, organisations, roles and people, and links what it is sure of.
 * Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface MentionTagger {

  /** The mentions in order of the text, each with the index of its sentence (= statement). */
  List<Mention> tag(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences);
}
