package org.mattersarising.annotate;

import org.mattersarising.model.SpeakerGroup;

/** Whether a sentence says in its own words that its matter came up before. */
final class RecurrenceWords {

  private RecurrenceWords() {}

  /** An executive or officer who repeats a defence says nothing of the kind. */
  static boolean in(CueLexicon lexicon, Words words, SpeakerGroup group) {
    if (group == SpeakerGroup.EXECUTIVE || group == SpeakerGroup.OFFICER) {
      return false;
    }
    return lexicon.has("RECURRENCE", words) && !lexicon.has("BRUSHED", words);
  }
}
