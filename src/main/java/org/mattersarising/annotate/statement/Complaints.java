package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Logs of complaints in minutes, an entry for each day: the words are a stranger's, and what stands
 * in the next paragraph is not. Stateless.
 */
final class Complaints {

  private static final Set<String> OPENS =
      ReportingVerbs.words("complaint complaints complained caller complainant");
  private static final Set<String> OF = ReportingVerbs.words("of that about from regarding re");

  private Complaints() {}

  /** "4th March", "March 4": where a dated entry of a log goes on; 0 where none begins. */
  private static int afterDate(Words words) {
    boolean dayFirst = isDay(words.lower(0)) && NumberLabels.isMonth(words.lower(1));
    boolean monthFirst = NumberLabels.isMonth(words.lower(0)) && isDay(words.lower(1));
    if (!dayFirst && !monthFirst) {
      return 0;
    }
    int at = 2;
    while (at < words.size() && (words.isMark(at) || words.lower(at).equals("\u2013"))) {
      at++;
    }
    return at;
  }

  private static boolean isDay(String word) {
    return FullDates.day(word) > 0;
  }

  /** Whether a sentence begins a dated entry; nobody who spoke before speaks on in it. */
  static boolean isEntry(Words words) {
    return afterDate(words) > 0;
  }

  /** "19 May: Complaint of …", "Complaint that …". */
  static boolean opens(Words words) {
    int at = afterDate(words);
    int of = words.lower(at + 1).equals("received") ? at + 2 : at + 1;
    return OPENS.contains(words.lower(at)) && OF.contains(words.lower(of));
  }

  /** "A resident said", "one caller complained": somebody unnamed who is not introduced. */
  static boolean isStranger(Words words) {
    return Set.of("a", "an", "one", "another").contains(words.lower(0));
  }
}
