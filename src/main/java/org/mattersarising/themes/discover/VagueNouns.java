package org.mattersarising.themes.discover;

import java.util.List;
import java.util.Set;

/**
 * Nouns that stand in the minutes of every committee, whatever it is about: "outcome" or "report"
 * sets a group of sentences apart and still tells nobody what they are about. Stateless.
 */
final class VagueNouns {

  private static final Set<String> ALL =
      Set.of(
          ("absence account action addition agenda agreement amount answer application"
                  + " approach area arrangement aspect average basis bit box case chance change"
                  + " comment concern copy course date day deal decision detail difference"
                  + " discussion document draft effect effort end event example fact figure file"
                  + " form fortnight group half hour idea impact improvement increase"
                  + " information issue item kind letter level line list lot majority matter"
                  + " meeting member mile minute month morning name need night note number"
                  + " opinion opportunity option order outcome page paper part party percentage"
                  + " period person place plan point position post practice problem procedure"
                  + " process programme progress project proposal purpose quarter question range"
                  + " rate reason recommendation record reduction reference reply report request"
                  + " response rest result review risk role scheme self service share sheet"
                  + " shift side sign site situation stage standard start step strategy subject"
                  + " summary support system table target task team term thing third time total"
                  + " type unit update use version view visit way week word work year")
              .split(" "));

  private VagueNouns() {}

  /** Whether all words of a phrase are such, in either number. */
  static boolean only(List<String> words) {
    return words.stream().allMatch(VagueNouns::vague);
  }

  private static boolean vague(String word) {
    return ALL.contains(word)
        || word.endsWith("s") && ALL.contains(word.substring(0, word.length() - 1))
        || word.endsWith("ies") && ALL.contains(word.substring(0, word.length() - 3) + "y");
  }
}
