package org.mattersarising.annotate.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.TextSpan;

/**
 * Titles of a district's or parish's items that name the council above it and its service
 * ("Ambleshire County Council library service"). Immutable, safe for use by several threads.
 */
final class UpperTierTitles {

  /** The services of the upper tier. */
  static final String SERVICE =
      "(?:librar(?:y|ies)|highways?|roads?|footways?|pavements?|potholes?|gritting|gritters?|street"
          + " ?light(?:s|ing)|transport|bus(?:es)?|waste|recycling|schools?|education|social|care|"
          + "adults?|child(?:ren)?|famil(?:y|ies)|foster\\w{0,5}|safeguarding|youth|public health|"
          + "trading standards|fire|drains?|drainage|gull(?:y|ies)|bridges?|rights of way|footpaths?|"
          + "verges?|archives?|museums?|parking|carriageways?|services?|help)";

  private static final Pattern SERVICE_IN_TITLE =
      Pattern.compile("\\b" + SERVICE + "\\b", Pattern.CASE_INSENSITIVE);

  /** In such items the host answers, pays or is paid, sends or hears somebody. */
  private static final Pattern HOSTS_PART =
      Pattern.compile(
          "\\b(?:consult\\w{0,8}|grants?|fund(?:s|ing|ed)?|bids?|respon\\w{0,6}|repl(?:y|ies)|"
              + "represent\\w{0,8}|nominat\\w{0,4}|appoint\\w{0,6}|letters?|correspondence|e-?mails?|"
              + "requests?|objections?|applications?|leases?|transfers?|land|agreements?|agency|"
              + "partnership|joint|shared|liaison|councillors?|cllrs?|members?|motions?|committee|"
              + "donations?|contributions?|works? with|meetings?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTY_SERVICE_TITLE =
      Pattern.compile(
          "\\bcounty(?: council)?(?:['’]s)? (?:[\\w'’]{1,15} ){0,2}?" + SERVICE + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SERVICE_OF_COUNTY_TITLE =
      Pattern.compile("\\b" + SERVICE + "\\b.{0,30}\\bcounty council\\b", Pattern.CASE_INSENSITIVE);

  private final NameTrie<Council> names = new NameTrie<>();

  /** Takes the councils that can stand above another. */
  UpperTierTitles(List<Council> upper) {
    for (Council council : upper) {
      names.add(council.name(), council);
      council.aliases().forEach(alias -> names.add(alias, council));
    }
  }

  /** The councils above another that a title names. */
  Set<String> named(String title) {
    Words words = new Words(title, new TextSpan(0, title.length()));
    Set<String> found = new HashSet<>();
    for (int at = 0; words.has(at); at++) {
      NameTrie.Hit<Council> hit = names.longest(words, at);
      if (hit.values().size() == 1 && hit.to() > at + 1) {
        found.add(hit.values().getFirst().id());
      }
    }
    return found;
  }

  /**
   * The council whose service an item's title names.
   *
   * @param county whom "the County Council" means; null where that is open
   */
  @Nullable String ofTitle(String title, @Nullable String county) {
    if (HOSTS_PART.matcher(title).find() || !SERVICE_IN_TITLE.matcher(title).find()) {
      return null;
    }
    Set<String> named = named(title);
    if (named.size() == 1) {
      return named.iterator().next();
    }
    boolean unnamed =
        named.isEmpty()
            && (COUNTY_SERVICE_TITLE.matcher(title).find()
                || SERVICE_OF_COUNTY_TITLE.matcher(title).find());
    return unnamed ? county : null;
  }
}
