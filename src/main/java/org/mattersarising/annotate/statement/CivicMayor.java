package org.mattersarising.annotate.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the mayor of a document chairs the council, as most mayors do, or leads its executive.
 * Linear in the text; stateless.
 */
final class CivicMayor {

  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)\\b(?:(?:directly[- ])?elected|metro|executive) mayor\\b|\\bmayor (?:and|in) cabinet\\b|\\bmayoral decision");
  private static final Pattern CHAIRS =
      Pattern.compile(
          "(?i)\\b(?:lord|town|civic) mayor\\b|\\bworshipful\\b|\\bmayor(?:'s|\u2019s|al) (?:announcements?|communications?|business|engagements?)"
              + "|\\bmayor\\)? (?:was )?(?:in the chair|presiding|presided|took the chair|opened the meeting|closed the meeting"
              + "|declared the meeting)|\\bmayor welcomed (?:members|councillors|everyone|all)\\b");

  /** One of these stands in all that the patterns fit. */
  private static final String MAYOR = "mayor";

  private static final String WORSHIPFUL = "worshipful";

  /** No pattern reaches farther before and behind the word. */
  private static final int BEFORE = 40;

  private static final int BEHIND = 60;

  private CivicMayor() {}

  static boolean chairs(String text) {
    return stands(CHAIRS, text) && !stands(LEADS, text);
  }

  /** Whether a pattern fits; it is tried only around the words that it cannot do without. */
  private static boolean stands(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      if (isMayor(text, at)) {
        int from = Math.max(0, at - BEFORE);
        if (matcher.region(from, Math.min(text.length(), at + BEHIND)).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMayor(String text, int at) {
    return switch (text.charAt(at)) {
      case 'm', 'M' -> text.regionMatches(true, at, MAYOR, 0, MAYOR.length());
      case 'w', 'W' -> text.regionMatches(true, at, WORSHIPFUL, 0, WORSHIPFUL.length());
      default -> false;
    };
  }
}
