package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which minutes shut the public out and let it in again. The law differs by nation
 * (Schedule 12A and section 100A in England and Wales, Schedule 7A and section 50A in Scotland,
 * Schedule 6 of the Act of 2014 in Northern Ireland, the Act of 1960 for parishes), the words of
 * the motion hardly do. Every quantifier is bounded.
 */
final class ExemptWords {

  private ExemptWords() {}

  private static final String PUBLIC =
      "(?:press (?:and|&|or) (?:the )?public|public (?:and|&|or) (?:the )?(?:press|media)"
          + "|media and (?:the )?public|(?:members of )?the (?:general )?public|public)";

  /** "asked to leave comments" is another leaving. */
  private static final String LEAVE =
      "(?:leave|withdraw)\\b(?! (?:a|any|their|comments?|feedback)\\b)";

  private static final Pattern EXCLUDES =
      pattern(
          "\\b"
              + PUBLIC
              + "\\b[^.;]{0,90}?\\b(?:be|were|was|is|are)(?: now| then)? (?:excluded"
              + "|(?:asked|requested|required|invited) to "
              + LEAVE
              + ")"
              + "|\\b"
              + PUBLIC
              + " (?:do |should |shall )?"
              + LEAVE
              + "|\\b(?:meeting|session|proceedings|items?|business|chamber)\\b[^.;]{0,30}?\\bclosed to (?:the )?(?:press and (?:the )?)?public\\b"
              + "|\\bwithout (?:the )?"
              + PUBLIC
              + "(?: being)? present\\b"
              + "|\\b(?:remainder|rest) of the (?:meeting|business|agenda)\\b[^.;]{0,30}?\\bin (?:private|camera)\\b"
              + "|\\b(?:committee|council|panel|board|cabinet|members)\\b[^.;]{0,80}?\\b(?:considered|discussed)"
              + " (?:the|this) (?:matter|item|report|business) in (?:private|camera)\\b"
              // In Welsh.
              + "|\\b(?:gwahardd|eithrio|cau allan)\\b[^.;]{0,12}?\\b(?:wasg|cyhoedd)\\b"
              + "|\\b(?:exclude|excluded|excludes|excluding) (?:the |all )?(?:members of )?"
              + PUBLIC
              + "\\b|\\b(?:resolved|agreed|moved|moves?|went|go|goes|going|entered|enter|proceed|proceeded|passed"
              + "|continued|met|sat)\\b[^.;]{0,40}?\\b(?:into|in|to|as) (?:a )?(?:(?:private|closed|confidential|exempt)"
              + " (?:session|business|meeting|part)|part (?:ii|2|two|b)\\b|camera\\b)"
              + "|\\b(?:go|goes|went|going|moves?|moved|meets?|met|sits?|sat) [“\"‘']?(?:into|in) committee\\b(?! room)"
              + "|\\b(?:press and (?:the )?public|public and (?:the )?press) (?:then )?(?:left|withdrew|vacated)\\b"
              + "|\\bwith (?:the )?(?:members of the )?"
              + PUBLIC
              + "(?: having been)? excluded\\b");
  private static final Pattern FORMAL =
      pattern(
          "\\b(?:meeting|items?|session|business|proceedings|room|chamber|schedule|section|act|part|committee"
              + "|camera|private|at this (?:point|stage|juncture)|cyfarfod|eitem|atodlen)\\b");
  private static final Pattern DECIDED =
      pattern(
          "\\b(?:resolved|agreed|carried|voted|moved|seconded|unanimously|penderfynwyd|cytunwyd)\\b");
  private static final Pattern STATUTE =
      pattern(
          "\\b(?:(?:schedule|atodlen) (?:12\\s?a|7\\s?a|6)|(?:section|s\\.?) ?(?:100\\s?[a-i]|50\\s?a|42)\\b|12a\\b|100a\\b"
              + "|admission to meetings|local government \\(?(?:access|act|scotland)|exempt information)");
  private static final Pattern DOUBT =
      pattern(
          "\\b(?:no|not|none|nil|never|nothing|whether|if|should|would|may|might|unless|had|have|could|consider(?:s|ed|ing)?"
              + "|needs?|needed|wish|wished|necessary|unnecessary|why|refused|declined|opposed|previously|earlier|last)\\b");
  private static final Pattern REFUSED =
      pattern(
          "\\bnot\\b(?! for publication)|\\b(?:whether|unnecessary|refused|declined|had been|no (?:need|reason|exempt|items?|business))\\b");
  private static final Pattern LOST =
      pattern(
          "\\b(?:was|were|is|being) (?:lost|defeated|withdrawn|not (?:moved|carried|passed|put|needed|required))\\b");
  private static final Pattern ECHO = pattern("^\\W{0,5}(?:to |that consideration )");
  private static final Pattern MOTION_DECIDED =
      Pattern.compile(
          "\\b(?:RESOLVED|AGREED)\\b|\\b(?:It was|Committee|Council|Panel|Board|Members) (?:unanimously )?(?:resolved|agreed)\\b");

  private static final Pattern EXCLUSION_TITLE =
      pattern(
          "\\b(?:exclusion of (?:the )?|exclude (?:the )?)(?:press|public|media)|^\\W{0,5}(?:exempt|confidential|private)"
              + " (?:information|business|items?|session)\\W{0,5}$");
  private static final Pattern NEGATIVE =
      pattern(
          "\\b(?:no|not|none|nil|without|unnecessary|whether)\\b(?! for publication)|^\\W{0,5}to ");

  /** What clerks write between the motion and the business: its grounds, its vote, who left. */
  private static final Pattern GROUNDS =
      pattern(
          "\\b(?:schedule|section|paragraphs? \\d|public interest|exempt information|local government|admission to meetings"
              + "|disclosure of)\\b");

  private static final Pattern LEAVING =
      pattern(
          "\\b(?:withdrew|left the (?:meeting|room|chamber|building)|gallery|webcast|webcasting|live\\s?stream(?:ing)?|broadcast"
              + "|recording|was (?:then )?paused|was (?:then )?cleared)\\b");
  private static final Pattern VOTE =
      pattern(
          "\\b(?:moved|seconded|proposed|carried|vote|votes|voted|unanimous(?:ly)?|abstained)\\b");

  /** What is resolved under a standing heading where nothing was exempt. */
  private static final Pattern IN_PUBLIC =
      pattern(
          "\\b(?:items?|business|reports?|matters?)\\b[^.;]{0,60}?\\b(?:be|were|was) (?:taken|considered|heard|dealt with|discussed)"
              + " in (?:public|open session|part (?:i|1|one)\\b)");

  private static final Pattern NOT_ALL =
      pattern(
          "\\b(?:except\\p{L}{0,4}|save|apart|other than|unless|private|exempt|confidential|closed|exclu\\p{L}{2,6}|part (?:ii|2|two)"
              + "|not|remain\\p{L}{0,4})\\b");

  private static final Pattern NAMED_ITEMS =
      pattern(
          "\\b(?:agenda |minute )?(?:items?|minutes?|articles?)(?: (?:numbers?|nos?\\.?))? {0,2}"
              + "((?:[a-z]{0,6}\\d{1,4}(?:[/.]\\d{1,4})?(?:,? and |, | & | to |-)?){1,8})");
  private static final Pattern NUMBER = pattern("[a-z]{0,6}\\d{1,4}(?:[/.]\\d{1,4})?");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’')\\]]{0,2}\\s{1,4}(?=[\\p{Lu}\\[(“\"])");

  /** One of these is in whatever {@link #EXCLUDES} finds; most paragraphs have none. */
  private static final String[] EXCLUDING = {
    "public",
    "private",
    "closed",
    "confidential",
    "exempt",
    "camera",
    "part ",
    "in committee",
    "into committee",
    "wasg",
    "cyhoedd"
  };

  static boolean hasAny(String text, String[] words) {
    String small = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (small.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Where the words end that shut the public out, or -1 where there are none: a motion that was not
   * put, a condition, or a report of an earlier meeting shuts nobody out.
   *
   * @param resolution whether the layout marks the paragraph as a resolution
   */
  static int exclusionEnd(String text, boolean resolution) {
    if (!hasAny(text, EXCLUDING)) {
      return -1;
    }
    Matcher match = EXCLUDES.matcher(text);
    while (match.find()) {
      String sentence =
          text.substring(sentenceStart(text, match.start()), sentenceEnd(text, match.end()));
      String before = text.substring(sentenceStart(text, match.start()), match.start());
      boolean clause = resolution && text.toLowerCase(Locale.ROOT).startsWith("to ");
      boolean echo = !clause && ECHO.matcher(text).find() && !MOTION_DECIDED.matcher(text).find();
      boolean decided =
          resolution
              || match.group().startsWith("with ")
              || match.group().endsWith("in private")
              || DECIDED.matcher(before).find()
              || STATUTE.matcher(sentence).find();
      boolean refused =
          (decided ? REFUSED : DOUBT).matcher(afterDecision(before) + match.group()).find();
      boolean active = match.group().toLowerCase(Locale.ROOT).startsWith("exclu");
      if (!echo
          && !refused
          && (decided || !active)
          && FORMAL.matcher(sentence).find()
          && !LOST.matcher(text.substring(match.end())).find()) {
        return match.end();
      }
    }
    return -1;
  }

  private static String afterDecision(String before) {
    int from = 0;
    Matcher match = DECIDED.matcher(before);
    while (match.find()) {
      from = match.end();
    }
    return before.substring(from);
  }

  static int sentenceStart(String text, int at) {
    int start = 0;
    Matcher match = SENTENCE_END.matcher(text).region(0, at);
    while (match.find()) {
      start = match.end();
    }
    return start;
  }

  /** One past the sentence that holds an offset, white space after it included. */
  static int sentenceEnd(String text, int at) {
    Matcher match = SENTENCE_END.matcher(text);
    return at < text.length() && match.find(at) ? match.end() : text.length();
  }

  /** Whether a paragraph of an item so titled passes the motion, whatever its words. */
  static boolean passesMotion(String title, String text, boolean resolution) {
    return EXCLUSION_TITLE.matcher(title).find()
        && (resolution || DECIDED.matcher(text).find())
        && !NEGATIVE.matcher(text).find()
        && !inPublic(text);
  }

  /** Whether a sentence after the motion still belongs to it. */
  static boolean followsMotion(String sentence) {
    long words = sentence.chars().filter(c -> c == ' ').count() + 1;
    return words <= 60 && GROUNDS.matcher(sentence).find()
        || words <= 30 && LEAVING.matcher(sentence).find()
        || words <= 10 && VOTE.matcher(sentence).find();
  }

  /** The numbers of the items that a motion names; empty where it names none. */
  static List<String> namedItems(String motion) {
    List<String> numbers = new ArrayList<>();
    Matcher match = NAMED_ITEMS.matcher(motion);
    while (match.find()) {
      Matcher number = NUMBER.matcher(match.group(1));
      while (number.find()) {
        numbers.add(number.group());
      }
    }
    return numbers;
  }

  /** Whether all that could have been exempt was taken in public. */
  private static boolean inPublic(String text) {
    return IN_PUBLIC.matcher(text).find() && !NOT_ALL.matcher(text).find();
  }

  static boolean saysNone(String text) {
    return text.length() <= 300 && (NEGATIVE.matcher(text).find() || inPublic(text));
  }
}
