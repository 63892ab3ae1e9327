package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a reader leaves out of the text on purpose, for the warnings. For one thread. */
final class Omissions {

  /** What can be left out. */
  enum Kind {
    DELETION("The file has tracked changes: deleted words were left out, inserted ones kept."),
    INSERTION("The file has tracked changes: inserted words were kept."),
    COMMENT("The file has comments: they were left out."),
    HIDDEN("The file has hidden text: it was left out."),
    CONTENTS("The table of contents was left out.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  void add(Kind kind) {
    kinds.add(kind);
  }

  /** One sentence a kind, in the order of their declaration. */
  List<String> warnings() {
    List<String> sentences = new ArrayList<>();
    for (Kind kind : kinds) {
      if (kind != Kind.INSERTION || !kinds.contains(Kind.DELETION)) {
        sentences.add(kind.sentence);
      }
    }
    return sentences;
  }
}
