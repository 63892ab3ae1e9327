package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.SpeakerGroup;

/** "Cllr", "Mrs", "Dr" and the names after them. */
final class Honorifics {

  private static final Set<String> ALL =
      WordSet.of("cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "rev", "reverend", "sir");

  private Honorifics() {}

  static boolean is(String word) {
    return ALL.contains(word);
  }

  static boolean isCouncillor(String word) {
    return word.equals("cllr") || word.equals("councillor");
  }

  /** The index after the capitalised words, initials' full stops with them, from a word on. */
  static int nameEnd(Words words, int from) {
    int end = from;
    while (end < words.size() && end < from + 5) {
      boolean initial =
          words.lower(end).equals(".")
              && (end == from || words.lower(end - 1).length() == 1)
              && end + 1 < words.size();
      if (!words.at(end).capital() && !initial) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whose the title alone suggests its bearer to be, where nothing else is known. */
  static SpeakerGroup suggests(String honorific, SpeakerGroup otherwise) {
    return switch (honorific) {
      case "cllr", "councillor", "rev", "reverend" -> SpeakerGroup.MEMBER;
      case "dr" -> SpeakerGroup.EXTERNAL;
      default -> otherwise;
    };
  }
}
