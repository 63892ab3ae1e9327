package org.mattersarising.structure;

import java.util.List;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.TextSpan;

/**
 * Finds the parts of minutes that were not for the public. The motion to shut the public out is
 * itself public; what follows it is not, until the public is let in again, the meeting closes, or
 * the document ends. Where the motion names items that the minutes have, only these are exempt, and
 * one for the next item, for listed business or for a part of a discussion reaches no further. A
 * heading or note that says "exempt" or "not for publication" of itself does so for its part or
 * item; a sentence about an exempt appendix does not. In doubt a text counts as exempt, for a text
 * withheld can be looked up and one published cannot be called back; that nothing is found does not
 * mean that a document is cleared. Immutable, safe for use by several threads.
 */
public final class ExemptParts {

  /** The exempt parts in order, apart from each other, without white space at their ends. */
  public List<TextSpan> find(DocumentText text, DocumentStructure structure) {
    return new ExemptWalk(text, structure).spans();
  }
}
