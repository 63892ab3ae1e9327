package org.mattersarising.annotate.statement;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of names, titles, days and times only: a row of members, a list of meetings, what was on
 * the agenda, a page's number. Nobody states anything with them. Sums of money are figures, and
 * stay.
 */
final class NamesAlone {

  private static final int LONGEST = 14;

  private static final Set<String> DAYS =
      ReportingVerbs.words(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
          sun am pm noon hrs hours\
          """);
  private static final Set<String> SMALL =
      ReportingVerbs.words("and of the for to in on at with a an or by from de la le y");

  /** What a note begins with that tells somebody to act. */
  private static final Set<String> VERBS =
      ReportingVerbs.words(
          """
          write send ask arrange contact chase update review develop publish agree provide circulate
          check order pay invite report note approve confirm consider receive speak meet inform remind find
          buy get obtain replace repair remove clear cut paint clean move look make set draft prepare\
          """);

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,4}(?:[.:/-]\\d{1,4}){0,3}(?:st|nd|rd|th|am|pm|hrs)?");

  private NamesAlone() {}

  static boolean are(String text, Words words) {
    if (words.wordCount() == 0 || words.wordCount() > LONGEST || isCounted(text, words)) {
      return false;
    }
    int names = 0;
    int days = 0;
    boolean small = false;
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.at(i);
      if (word.mark()) {
        continue;
      }
      String lower = word.lower();
      if (DAYS.contains(lower) || NumberLabels.isMonth(lower) || NUMBER.matcher(lower).matches()) {
        days++;
      } else if (word.capital() && !SMALL.contains(lower)) {
        names++;
        small |= hasSmallLetters(text, word);
      } else if (!SMALL.contains(lower)) {
        return false;
      }
    }
    // What is all in capitals may be a sentence.
    return (names == 0 || small) && (names > 1 || days > 0) && !isNote(words);
  }

  private static boolean isCounted(String text, Words words) {
    int from = words.at(0).start();
    int to = words.at(words.size() - 1).end();
    for (int i = from; i < to; i++) {
      if ("£€$%?!".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSmallLetters(String text, Words.Word word) {
    return text.substring(word.start(), word.end()).chars().anyMatch(Character::isLowerCase);
  }

  /** "Awarded 600 Certificates." and "Update Standing Orders" tell what was or is to be done. */
  private static boolean isNote(Words words) {
    int first = 0;
    while (first < words.size() && words.isMark(first)) {
      first++;
    }
    String lower = words.lower(first);
    return lower.endsWith("ed") && lower.length() > 4
        || VERBS.contains(lower) && !words.lower(first + 1).equals("of");
  }
}
