package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that sound like a return and tell of none: somebody sums up, a paper came the night before,
 * somebody is thanked once more, stands again, or starts again. A sentence that has no other sign
 * of an earlier time does not say that its matter came up before. Patterns are bounded; stateless,
 * safe for use by several threads.
 */
final class IdleReturns {

  private static final Pattern IDLE =
      Pattern.compile(
          "(?:reiterat\\w+|repetition|repeating|restat\\w+) (?:of )?(?:\\w+ ){0,2}(?:points?|arguments?|comments?|views?|remarks?)(?: (?:already|previously|earlier))?(?: made| raised| heard)?"
              + "|\\bpoints? (?:already|previously) made\\b|\\bsumm(?:ed|ing) up\\b"
              + "|\\bthe (?:previous|last|same) (?:night|evening|afternoon|morning|day|page|paragraph|sentence|speaker|item)\\b"
              + "|\\bbefore (?:any|the|further) (?:\\w+ )?(?:questions?|votes?|debate|discussion)\\b"
              + "|\\b(?:once (?:again|more)|again) (?:\\w+ )?(?:thanked|congratulated|welcomed|praised|thank|thanks)\\b"
              + "|\\b(?:thank(?:ed|s)?|congratulated|welcomed|praised) (?:\\w+ ){0,5}(?:once )?(?:again|more)\\b"
              + "|\\b(?:stand|stood|standing|seek election|put (?:himself|herself) forward|start(?:s|ed|ing)?|open(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|resum(?:e|es|ed|ing)"
              + "|meet(?:s|ing)?|run(?:s|ning)?|available|fully \\w+) again\\b",
          Pattern.CASE_INSENSITIVE);

  /** Kinds of sign that speak for themselves. */
  private static final Set<String> TELLING = Set.of("earlier", "count", "again", "same", "still");

  /** They order what one sentence tells, whatever came before its meeting. */
  private static final Set<String> ORDER =
      Set.of("then", "first", "since", "long", "until", "later");

  private IdleReturns() {}

  /** Whether all that sounds like a return in a sentence is idle. */
  static boolean areAll(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (!IDLE.matcher(lower).find()) {
      return false;
    }
    List<String> left = List.of(IDLE.matcher(lower).replaceAll(" ").split("[^\\p{L}’'-]+"));
    return left.stream()
        .noneMatch(w -> TELLING.contains(RecurrenceSigns.of(w)) && !ORDER.contains(w));
  }
}
