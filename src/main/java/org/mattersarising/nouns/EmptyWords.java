package org.mattersarising.nouns;

import java.util.Locale;
import java.util.Set;

/**
 * Words that stand where a noun phrase may begin or end and make none: adjectives that only count
 * or compare, and what a tagger takes for a noun. Letters may be of either case. Stateless.
 */
public final class EmptyWords {

  private static final Set<String> COUNTING =
      words(
          """
          able additional available aware bad best better big brief certain clear considerable
          correct current different due enormous entire excessive extensive few fewer final
          first following full fuller further future general good great greater half high huge
          important inevitable large larger last latest least less likely little longer lower
          main major many minor more most much new next numerous old ongoing only other own particular
          possible previous proposed quick recent relevant same second serious several severe
          significant similar small special specific such sure third useful various whole
          worse worst\
          """);

  private static final Set<String> NO_NOUNS =
      words(
          """
          albeit amongst been being cent cont eg etc hence ie lest mph ought per ref shy thereof thus
          unto via viz whereby whilst\
          """);

  /** All pronouns of five letters or more. */
  private static final Set<String> PRONOUNS =
      words(
          """
          another anybody anyone anything either everybody everyone everything herself himself
          itself myself neither nobody nothing other others ourselves several somebody someone
          something their theirs themselves there these those whatever where which whichever
          whoever whose yourself\
          """);

  private static final Set<String> LEADING =
      words(
          """
          absence amount basis behalf case count course example issue kind lack level matter
          number part presence purpose question range result sake series set sort state
          subject sum type view way\
          """);

  /** Of the words in "-ing" those that are nouns before another noun. */
  private static final Set<String> GERUNDS =
      words(
          """
          banking boating bowling boxing breathing building camping climbing cleaning clothing
          composting counselling crossing cycling dining drawing drinking dumping engineering
          farming fencing fishing flooding fostering funding gardening gritting hearing heating
          housing licensing lighting littering living mentoring monitoring mooring mowing nursing
          opening operating parking paving planning planting playing printing reading recording
          recycling roofing running sailing sampling safeguarding shooting shopping signing
          skating speeding sporting steering swimming teaching timing tipping training turning
          walking warning washing\
          """);

  private EmptyWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether an adjective only counts, compares or points: "several", "latest", "relevant". */
  public static boolean onlyCounts(String word) {
    return COUNTING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is no noun, whatever a tagger says: "whilst", "ought", "mph". */
  public static boolean isNoNoun(String word) {
    return NO_NOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word of five letters or more is a pronoun: taggers take rare nouns for such. */
  public static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun before "of" only leads to what is meant: "the matter of street lights". */
  public static boolean leadsOnly(String word) {
    return LEADING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in "-ing" rather does something to the noun behind it: "obtaining pads". */
  public static boolean isDoing(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("ing") && small.length() > 5 && !GERUNDS.contains(small);
  }
}
