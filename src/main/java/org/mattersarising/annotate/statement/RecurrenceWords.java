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
    boolean says = lexicon.has("RECURRENCE", words) || isOneAfterAnother(words);
    return says && !lexicon.has("BRUSHED", words);
  }

  /** "Month after month", "June after June": the same word of time twice. */
  private static boolean isOneAfterAnother(Words words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.lower(i + 1).equals("after")
          && !words.isMark(i)
          && words.lower(i).length() > 2
          && words.lower(i).equals(words.lower(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
