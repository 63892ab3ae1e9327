package org.mattersarising.pipeline;

import java.util.List;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;

/** Another tool that finds names in text. Not for use by several threads. */
interface NamePeer {

  /** The types that can be compared: councils, bodies and organisations count as one. */
  List<MentionType> TYPES =
      List.of(MentionType.ORGANISATION, MentionType.PERSON, MentionType.ROLE);

  /** A name that it found; offsets as in Java's strings. */
  record Name(TextSpan span, MentionType type) {}

  /** The tool and its version. */
  String name();

  /** The names of a whole document, in any order. */
  List<Name> find(String text);
}
