package org.mattersarising.annotate.statement;

import org.mattersarising.model.SpeakerGroup;

/** Whether a sentence says in its own words that its matter came up before. */
final class RecurrenceWords {

  private RecurrenceWords() {}

  /**
   * An executive or officer who repeats a defence says nothing of the kind; what members were told
   * before counts.
   */
  static boolean in(CueLexicon lexicon, Words words, SpeakerGroup group, boolean heard) {
    boolean defends = group == SpeakerGroup.EXECUTIVE || group == SpeakerGroup.OFFICER;
    if (defends && !heard) {
      return false;
    }
    return lexicon.has("RECURRENCE", words) && !lexicon.has("BRUSHED", words);
  }
}
