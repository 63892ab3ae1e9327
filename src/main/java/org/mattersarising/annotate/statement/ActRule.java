package org.mattersarising.annotate.statement;

import java.util.Set;

/** The rule behind a reading's act: cues differ from sentence to sentence, rules do not. */
final class ActRule {

  private static final Set<String> RULES =
      WordSet.of(
          "procedural phrase",
          "a report is presented",
          "says that it came up before",
          "asks",
          "assured",
          "thanks or welcome",
          "asked for",
          "asked",
          "did not accept",
          "said not to be so",
          "expected",
          "invited",
          "suggested",
          "agreed task",
          "agreed",
          "owned up",
          "noted",
          "task",
          "somebody will do it",
          "should",
          "important that there be more",
          "it was important",
          "will be done by a time",
          "listed as an area for improvement",
          "nothing weighs",
          "a figure moved",
          "CONCERN");

  private ActRule() {}

  static String of(ActReading reading) {
    return RULES.contains(reading.cue()) ? reading.cue() : reading.placed() ? "place" : "a cue";
  }
}
