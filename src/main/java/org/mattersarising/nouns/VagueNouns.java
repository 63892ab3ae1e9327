package org.mattersarising.nouns;

import java.util.List;
import java.util.Set;

/**
 * Nouns that stand in the minutes of every committee, whatever it is about: "outcome" or "report"
 * sets a group of sentences apart and still tells nobody what they are about. Stateless.
 */
public final class VagueNouns {

  private static final Set<String> ALL =
      Set.of(
          ("absence account action addition address advantage afternoon agenda agm agreement"
                  + " aim amount and answer anybody apology applicant application approach april area"
                  + " arrangement aspect assurance attendance attendee audience august authority autumn"
                  + " average back basis behalf bit board body bottom box boy business cabinet call"
                  + " caller case centre chair chairman chance change charge check city clause clerk"
                  + " colleague comment committee comparison concern confirmation confusion conjunction"
                  + " consequence contact conversation copy correspondence council councillor count"
                  + " county couple course customer dad date daughter day deal december decision detail"
                  + " difference director discussion district document draft driver east effect effort"
                  + " eighty eleven email employee end evening event everybody evidence example"
                  + " executive exercise face fact father february feedback fifty figure file form"
                  + " fortnight forty forum friday front frustration gentleman girl glance governance"
                  + " government group guess half hall hand hope hour house hundred husband idea impact"
                  + " improvement in increase information instance intention interest invitation issue"
                  + " item january joke journey july juncture june key kind knowledge lack lady lane"
                  + " letter level lie light line link list look lot luck mail majority man management"
                  + " manager manner march matter may meaning meeting member mention metre middle mile"
                  + " million mind minority minute monday month morning mother mph mr mrs mum name need"
                  + " neighbour night ninety north note november number october of officer operator"
                  + " opinion opportunity option order outcome owner package page pair panel paper"
                  + " parish part participant party people percentage period person phase phone piece"
                  + " pity place plan point position post pound practice presence problem procedure"
                  + " process programme progress project promise proposal public purpose quarter"
                  + " question range rate reader reading reason reassurance recommendation record"
                  + " reduction reference regard remainder remaining reply report request resident"
                  + " respect respondent response rest result review ride risk role room round rule"
                  + " rumour sake saturday scheme second secret self sense september service"
                  + " session seventy shame share sheet shift side sign signatory site situation sixty"
                  + " somebody son sort south speaker spring staff stage start statement step strategy"
                  + " street subject success sum summary summer sunday support surprise system table"
                  + " talk target task team teenager telephone ten term thank thanks thing third thirty"
                  + " thought thousand threat thursday time today tomorrow top topic total town trip"
                  + " truth tuesday twelve twenty type unit update use version view village visit walk"
                  + " way wednesday week west wife winter wish woman word work worker writer year"
                  + " yesterday")
              .split(" "));

  private VagueNouns() {}

  /**
   * Whether all words of a phrase are such, in either number.
   *
   * @param words in small letters
   */
  public static boolean only(List<String> words) {
    return words.stream().allMatch(VagueNouns::is);
  }

  /** Whether a word in small letters is such, in either number. */
  public static boolean is(String word) {
    return ALL.contains(word)
        || word.endsWith("s") && ALL.contains(word.substring(0, word.length() - 1))
        || word.endsWith("ies") && ALL.contains(word.substring(0, word.length() - 3) + "y");
  }
}
