package org.mattersarising.annotate.statement;

import java.util.regex.Pattern;

/**
 * Whether the mayor of a document chairs the council, as most mayors do, or leads its executive.
 * Stateless.
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

  private CivicMayor() {}

  static boolean chairs(String text) {
    return CHAIRS.matcher(text).find() && !LEADS.matcher(text).find();
  }
}
