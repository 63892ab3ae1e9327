package org.mattersarising.annotate.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What a district's or parish's minutes say of the council above it: a title that names that
 * council and its service ("Ambleshire County Council library service"), a sentence on its service
 * ("the County Council's roads") or on what it did ("the County Council had not mended the
 * bridge"). Who is only asked, written to, consulted, gives money or comes to the meeting is no
 * subject. Immutable, safe for use by several threads.
 */
final class UpperTierMatter {

  private static final String SERVICE =
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
      Set.of(
          "with",
          "by",
          "to",
          "from",
          "than",
          "like",
          "both",
          "and",
          "between",
          "alongside",
          "via",
          "ask",
          "asked",
          "asking",
          "invite",
          "invited",
          "contact",
          "contacted",
          "thank",
          "thanked",
          "urge",
          "urged",
          "lobby",
          "lobbied",
          "press",
          "pressed",
          "request",
          "requested",
          "inform",
          "informed",
          "write",
          "chase",
          "chased",
          "remind",
          "reminded");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "had",
          "has",
          "have",
          "was",
          "were",
          "did",
          "does",
          "could",
          "would",
          "will",
          "is",
          "are",
          "not",
          "never",
          "also",
          "already",
          "now",
          "still",
          "since",
          "recently",
          "been",
          "being",
          "only",
          "itself",
          "currently",
          "again",
          "twice",
          "be");

  private static final Set<String> DEEDS =
      Set.of(
          "let",
          "lost",
          "spent",
          "closed",
          "opened",
          "failed",
          "went",
          "ran",
          "took",
          "cut",
          "sold",
          "stopped",
          "faced",
          "suffered",
          "chose",
          "delayed",
          "reduced",
          "withdrew",
          "repaired",
          "mended",
          "resurfaced",
          "built",
          "left");

  /** What a council does towards the host, rather than in its own service. */
  private static final Set<String> TOWARDS_THE_HOST =
      Set.of(
          "asked",
          "ask",
          "informed",
          "inform",
          "advised",
          "advise",
          "notified",
          "notify",
          "requested",
          "request",
          "written",
          "write",
          "replied",
          "reply",
          "responded",
          "respond",
          "confirmed",
          "confirm",
          "commented",
          "comment",
          "attended",
          "attend",
          "attending",
          "contacted",
          "invited",
          "invite",
          "given",
          "give",
          "giving",
          "granted",
          "offered",
          "offer",
          "awarded",
          "agreed",
          "agree",
          "approved",
          "approve",
          "submitted",
          "submit",
          "sent",
          "send",
          "passed",
          "visited",
          "visit",
          "thanked",
          "provided",
          "provide",
          "providing",
          "supported",
          "support",
          "supportive",
          "consulted",
          "approached",
          "shared",
          "circulated",
          "published",
          "issued",
          "met",
          "meet",
          "meeting",
          "working",
          "work",
          "worked",
          "represented",
          "told",
          "said",
          "stated",
          "explained",
          "reported",
          "report",
          "indicated",
          "suggested",
          "proposed",
          "received",
          "represent",
          "the",
          "a",
          "an",
          "part",
          "involved",
          "aware",
          "happy",
          "willing",
          "present",
          "considering",
          "looking",
          "able",
          "helpful",
          "copied",
          "included",
          "member",
          "congratulated",
          "pleased",
          "paid",
          "pay",
          "paying",
          "joined",
          "adopted",
          "lent",
          "used",
          "hoping",
          "keen",
          "welcome",
          "in",
          "one",
          "due");

  private static final Pattern PRESENTS =
      Pattern.compile(
          "^(?:['’]s?)?(?: [\\w'’]{1,20}){0,3}? officers?,?"
              + " (?:(?:had )?attended to (?:speak|present|report|give)|presented|gave an? "
              + "(?:presentation|update|report|talk)|reported)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FAR = 90;

  private final NameTrie<Council> names = new NameTrie<>();

  /** Takes the councils that can stand above another. */
  UpperTierMatter(List<Council> upper) {
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

  /**
   * The council above whose service or deed a statement tells; null where it is the host's.
   *
   * @param own the mentions within the statement
   * @param county whom "the County Council" means; null where that is open
   */
  @Nullable String of(
      String text, String host, Statement statement, List<Mention> own, @Nullable String county) {
    TextSpan span = statement.span();
    Mention named = null;
    for (Mention mention : own) {
      if (mention.type() != MentionType.COUNCIL || mention.linkedId().isEmpty()) {
        continue;
      }
      if (mention.linkedId().equals(host)
          || named != null && !mention.linkedId().equals(named.linkedId())) {
        return null;
      }
      named = named == null ? mention : named;
    }
    String words = span.in(text);
    if (GIVES_OR_OBJECTS.matcher(words).find()) {
      return null;
    }
    if (named != null) {
      int from = named.span().start() - span.start();
      return tells(words, from, named.span().end() - span.start()) ? named.linkedId() : null;
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
    boolean turnedTo = BEFORE_WHOM_ONE_TURNS_TO.contains(lastWord(words.substring(0, from)));
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

  /** The last word before the council, its article left out. */
  private static String lastWord(String words) {
    String plain = words.toLowerCase(Locale.ROOT).strip();
    if (plain.endsWith(" the")) {
      plain = plain.substring(0, plain.length() - " the".length()).strip();
    }
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
