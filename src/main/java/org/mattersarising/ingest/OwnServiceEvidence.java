package org.mattersarising.ingest;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The only council that the text names in full, where several paragraphs name it as the one whose
 * children, staff or members the minutes are about, and one of them for what no helper brings
 * along: residents, schools, a budget. One that is only visited or compared with is not, and what a
 * single paragraph says is no more than {@link PassingEvidence}.
 */
final class OwnServiceEvidence implements HostEvidence {

  private static final int BEFORE = 160;
  private static final int AFTER = 90;

  private static final Pattern LED_UP =
      Pattern.compile(
          "(?is).*\\b(?:in (?:the )?care (?:of|to)|looked after by|supported by|known to|employed by|staff (?:of|at)|residents of"
              + "|tenants of|councillors? (?:of|on|for)|members? of|elected to|new to|maintained by|provided by|run by"
              + "|leader of|chief executive of|cabinet of|responsib\\w{2,8} (?:of|for)|services? (?:of|at)) (?:the )?");
  private static final Pattern OWNED =
      Pattern.compile(
          "(?is)^['’]s (?:own )?(?:\\p{L}+ ){0,3}(?:staff|services?|workers?|officers?|teams?|cabinet|leader|budgets?|constitution"
              + "|website|plans?|strategy|policy|policies|improvement|schools?|homes?|tenants|residents|children|members|duty|duties)\\b.*");

  /** What only the council that met has; advisers of another one come with its officers. */
  private static final Pattern OWN_ONLY =
      Pattern.compile(
          "(?is)^['’]s (?:own )?(?:\\p{L}+ ){0,3}(?:cabinet|budgets?|constitution|tenants|residents|children(?!['’])|members|schools|homes|website)\\b.*");

  private static final Pattern OWN_ONLY_BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:in (?:the )?care (?:of|to)|looked after by|residents of|tenants of|councillors? (?:of|on|for)|elected to|maintained by|cabinet of) (?:the )?");

  /** So many paragraphs that agree are evidence. */
  private static final int AGREEING = 3;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?is).*\\b(?:visit\\w{0,3}|welcom\\w{1,3}|hosts?|hosted|guests?|learn\\w{0,3}|learnt|compar\\w{1,8}|neighbour\\w{0,6}|peers?|similar|unlike|like|such as"
              + "|examples?|elsewhere|other (?:councils?|authorit\\w{1,3})|another|joint(?:ly)?|loan|colleagues (?:at|in|from)|counterparts?|than|partner\\w{0,5}"
              + "|moved from|joined from|formerly|previously|former|across the (?:border|boundary))\\b.*");

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    return claims(question, AGREEING);
  }

  /** The same where a single paragraph speaks of it so. */
  static Map<NamedCouncil, String> inPassing(HostQuestion question) {
    return claims(question, 1);
  }

  private static Map<NamedCouncil, String> claims(HostQuestion question, int agreeing) {
    if (question.mentions().councils().size() != 1) {
      return Map.of();
    }
    String text = question.text();
    Map<NamedCouncil, String> claims = Map.of();
    Set<Integer> paragraphs = new HashSet<>();
    boolean ownOnly = agreeing == 1;
    for (CouncilMentions.At at : question.mentions().all()) {
      String before = sentenceBefore(text, at.start());
      String after = sentenceAfter(text, at.end());
      if (OTHER.matcher(before + " " + after).matches()) {
        return Map.of();
      }
      if (LED_UP.matcher(before).matches() || OWNED.matcher(after).matches()) {
        paragraphs.add(text.lastIndexOf('\n', at.start()));
        ownOnly |= OWN_ONLY.matcher(after).matches() || OWN_ONLY_BEFORE.matcher(before).matches();
        if (claims.isEmpty()) {
          claims = Map.of(at.council(), (before + text.substring(at.start(), at.end())).strip());
        }
      }
    }
    return ownOnly && paragraphs.size() >= agreeing ? claims : Map.of();
  }

  private static String sentenceBefore(String text, int at) {
    int from = Math.max(0, at - BEFORE);
    for (int i = at - 1; i > from; i--) {
      if (".?!\n".indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
        break;
      }
    }
    return text.substring(from, at);
  }

  private static String sentenceAfter(String text, int at) {
    int to = Math.min(text.length(), at + AFTER);
    for (int i = at; i < to; i++) {
      if (".?!\n".indexOf(text.charAt(i)) >= 0) {
        to = i;
        break;
      }
    }
    return text.substring(at, to);
  }
}
