package org.mattersarising.annotate.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What a sentence of a district's or parish's minutes says of the council above it: of its service
 * ("the County Council's roads") or of what it did ("the County Council had not mended the
 * bridge"). Who is only asked, written to, consulted, gives money or comes to the meeting is no
 * subject. Stateless.
 */
final class UpperTierMatter {

  private static final String SERVICE = UpperTierTitles.SERVICE;

  /** The council above without its name. */
  private static final Pattern COUNTY_COUNCIL = Pattern.compile("\\b[Tt]he County Council\\b");

  private static final Pattern COUNTYS_SERVICE =
      Pattern.compile("\\b[Tt]he [Cc]ounty(?=['’]s (?:[\\w'’]{1,15} ){0,2}?" + SERVICE + "\\b)");

  private static final Pattern OWN_SERVICE =
      Pattern.compile(
          "^['’]s? (?:[\\w'’]{1,15} ){0,2}?"
              + SERVICE
              + "\\b(?! (?:grants?|fund|consultation|committee|panel|plan|strategy|policy|website|"
              + "budget|survey|scheme|portal|team to\\b|officers? to\\b|department to\\b))",
          Pattern.CASE_INSENSITIVE);

  /** A sentence about money from above, about a view on plans, or that sends to somebody. */
  private static final Pattern GIVES_OR_OBJECTS =
      Pattern.compile(
          "\\b(?:grants?|funding|funded|object(?:s|ed|ions?)?|planning (?:application|permission)s?|"
              + "precept|contribut\\w{0,5}|section 106|consult\\w{0,8})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BEFORE_WHOM_ONE_TURNS_TO =
      MentionLexicon.words(
          """
          with by to from than like both and between alongside via ask asked asking invite
          invited contact contacted thank thanked urge urged lobby lobbied press pressed
          request requested inform informed write chase chased remind reminded\
          """);

  private static final Set<String> AUXILIARIES =
      MentionLexicon.words(
          """
          had has have was were did does could would will is are not never also already now
          still since recently been being only itself currently again twice be\
          """);

  private static final Set<String> DEEDS =
      MentionLexicon.words(
          """
          let lost spent closed opened failed went ran took cut sold stopped faced suffered
          chose delayed reduced withdrew repaired mended resurfaced built left\
          """);

  /** What a council does towards the host, rather than in its own service. */
  private static final Set<String> TOWARDS_THE_HOST =
      MentionLexicon.words(
          """
          asked ask informed inform advised advise notified notify requested request written
          write replied reply responded respond confirmed confirm commented comment attended
          attend attending contacted invited invite given give giving granted offered offer
          awarded agreed agree approved approve submitted submit sent send passed visited
          visit thanked provided provide providing supported support supportive consulted
          approached shared circulated published issued met meet meeting working work worked
          represented told said stated explained reported report indicated suggested proposed
          received represent the a an part involved aware happy willing present considering
          looking able helpful copied included member congratulated pleased paid pay paying
          joined adopted lent used hoping keen welcome in one due\
          """);

  private static final Pattern PRESENTS =
      Pattern.compile(
          "^(?:['’]s?)?(?: [\\w'’]{1,20}){0,3}? officers?,?"
              + " (?:(?:had )?attended to (?:speak|present|report|give)|presented|gave an? "
              + "(?:presentation|update|report|talk)|reported)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FAR = 90;

  private UpperTierMatter() {}

  /**
   * The council above whose service or deed a statement tells; null where it is the host's.
   *
   * @param own the mentions within the statement
   * @param county whom "the County Council" means; null where that is open
   */
  static @Nullable String of(
      String text, String host, Statement statement, List<Mention> own, @Nullable String county) {
    TextSpan span = statement.span();
    String words = span.in(text);
    List<Mention> councils = NamedCouncils.of(own);
    if (councils.size() > 1 || GIVES_OR_OBJECTS.matcher(words).find()) {
      return null;
    }
    if (!councils.isEmpty()) {
      Mention named = councils.getFirst();
      int from = named.span().start() - span.start();
      boolean others = !named.linkedId().equals(host);
      return others && tells(words, from, named.span().end() - span.start())
          ? named.linkedId()
          : null;
    }
    if (county == null) {
      return null;
    }
    for (Pattern pattern : List.of(COUNTY_COUNCIL, COUNTYS_SERVICE)) {
      Matcher unnamed = pattern.matcher(words);
      if (unnamed.find() && tells(words, unnamed.start(), unnamed.end())) {
        return county;
      }
    }
    return null;
  }

  /** Whether a council's officers open an item by speaking to it. */
  static boolean presents(String text, Mention council) {
    int end = council.span().end();
    return PRESENTS.matcher(text.substring(end, Math.min(text.length(), end + FAR))).find();
  }

  private static boolean tells(String words, int from, int to) {
    String after = words.substring(Math.min(to, words.length()));
    boolean turnedTo =
        BEFORE_WHOM_ONE_TURNS_TO.contains(NamedCouncils.wordBefore(words.substring(0, from)));
    Matcher service = OWN_SERVICE.matcher(after);
    if (service.find()) {
      return !turnedTo
          || !after.substring(service.end()).matches("(?s) (?:team|officer|dep|eng|man).*");
    }
    return !turnedTo && acts(after);
  }

  private static boolean acts(String after) {
    String[] next = after.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 12);
    if (next.length == 0 || !after.startsWith(" ")) {
      return false;
    }
    if (DEEDS.contains(next[0])) {
      return true;
    }
    int at = 0;
    while (at < next.length && AUXILIARIES.contains(next[at])) {
      at++;
    }
    return at > 0
        && at < next.length
        && !next[at].isEmpty()
        && !TOWARDS_THE_HOST.contains(next[at]);
  }
}
