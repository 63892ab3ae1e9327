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
          ("absence account action addition address afternoon agenda agreement aim"
                  + " amount and answer anybody apology application approach april area"
                  + " arrangement aspect attendance august authority autumn average back basis"
                  + " bit board body bottom box boy cabinet call case chair chairman chance"
                  + " change check city clause clerk colleague comment committee concern contact"
                  + " copy council councillor county couple course customer date day deal"
                  + " december decision detail difference director discussion district document"
                  + " draft effect effort eighty eleven email employee end evening event"
                  + " everybody example fact father february feedback fifty figure file form"
                  + " fortnight forty forum friday front gentleman girl government group half"
                  + " hope hour hundred idea impact improvement in increase information interest"
                  + " issue item january july june key kind lady lane letter level line link list"
                  + " lot mail majority man manager manner march matter may meaning meeting"
                  + " member metre middle mile million minority minute monday month morning"
                  + " mother mph name need night ninety note november number october of officer"
                  + " operator opinion opportunity option order outcome page pair panel paper"
                  + " parish part party people percentage period person phase phone piece place"
                  + " plan point position post pound practice problem procedure process programme"
                  + " progress project proposal public purpose quarter question range rate"
                  + " reading reason recommendation record reduction reference remainder reply"
                  + " report request resident response rest result review risk role room round"
                  + " saturday scheme second self sense september service seventy share sheet"
                  + " shift side sign site situation sixty somebody sort speaker spring staff"
                  + " stage start step strategy subject sum summary summer sunday support system"
                  + " table target task team telephone ten term thanks thing third thirty thought"
                  + " thousand thursday time today tomorrow top total town tuesday twelve twenty"
                  + " type unit update use version view village visit way wednesday week winter"
                  + " wish woman word work worker year yesterday")
              .split(" "));

  private VagueNouns() {}

  /** Whether all words of a phrase are such, in either number, or letters that stand for a name. */
  static boolean only(List<String> words) {
    return words.stream().allMatch(w -> vague(w) || NounPhrases.isAcronym(w));
  }

  private static boolean vague(String word) {
    return ALL.contains(word)
        || word.endsWith("s") && ALL.contains(word.substring(0, word.length() - 1))
        || word.endsWith("ies") && ALL.contains(word.substring(0, word.length() - 3) + "y");
  }
}
