package org.mattersarising.recurrence;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mattersarising.nouns.NameNouns;

/** Tells by its words whether a phrase may be a title and what kind of name it is. Stateless. */
final class TitleNames {

  static final int LONGEST = 64;

  /** What a heading says of the meeting's business and not of the matter. */
  private static final Pattern FORMAL =
      Pattern.compile(
          "^\\W*(?i:(?:to (?:consider|receive|discuss|note|approve|agree|review)|(?:review|reports?"
              + "|updates?|discussion|consideration|presentation) (?:of|on|from)) )?(?:the )?");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas|Xmas)\\b"
              + "|\\b(?:weeks?|months?|years?|weekends?)\\b|\\b(?i:bank holidays?|holidays?|days)$"
              + "|^[Dd]ays? |\\bwith regard\\b|\\bin (?:respect|relation|terms)\\b");

  /** Headings that any agenda has, by their words. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)(?:\\W*\\b(?:a|accounts?|actions?|and|any|arising|bodies|business|clerks?|committees?"
              + "|consultations?|correspond[ae]nce|councillors?|emails?|e-mails|finance|financial"
              + "|for|forum|forward|from|general|highways|information|items?|matters?|meetings?"
              + "|minutes|members?|next|notices?|of|on|open|other|outside|participation|payments?"
              + "|permissions?|planning|applications?|police|previous|programme|public|questions?"
              + "|recent|reports?|representatives|session|the|time|to|updates?|urgent|work)\\b)+\\W*");

  private static final Pattern BEHIND =
      Pattern.compile(" (?:of|at|in|on|under|outside|by|to|from|near|up|for|with|behind|about) ");

  private static final Pattern BODIES =
      Pattern.compile("\\b\\p{Lu}{2,5}\\b.*&|&.*\\b\\p{Lu}{2,5}\\b");

  /** Alone, or as the one somebody or something belongs to; behind "in" and "at" stand places. */
  private static final Pattern LONE_NAME =
      Pattern.compile("(?:^|\\b(?:of|for|with) )(\\p{Lu}\\p{Ll}+)$");

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{0,40}(?: (?:& )?\\p{Lu}[\\p{L}'’-]{0,40}){0,8}");

  /** "St Anne's Church" is no person, while "Anne Church" may be. */
  private static final Pattern POSSESSED = Pattern.compile("^(?:St\\.? )?\\p{L}+['’]s \\p{Lu}");

  private TitleNames() {}

  /** A heading without what it says of the meeting's business. */
  static String informal(String heading) {
    return FORMAL.matcher(heading).replaceFirst("");
  }

  /** Whether a heading names nothing, since any agenda has it. */
  static boolean isStanding(String heading) {
    return STANDING.matcher(heading).matches();
  }

  /** Whether it may stand in a title: no person's name, no date. */
  static boolean mayStand(String words, CouncilWords council) {
    if (words.length() > LONGEST || DATE.matcher(words).find()) {
      return false;
    }
    Matcher lone = LONE_NAME.matcher(words);
    if (lone.find() && !council.isCommon(lone.group(1))) {
      return false;
    }
    Matcher run = CAPITALS.matcher(words);
    while (run.find()) {
      String[] parts = run.group().split("[^\\p{L}]+", -1);
      boolean nobody =
          parts.length > 1 && NameNouns.isNobodys(parts[parts.length - 1])
              || POSSESSED.matcher(run.group()).find();
      if (!nobody && Stream.of(parts).anyMatch(w -> !w.isEmpty() && council.isOfName(w))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBody(String words) {
    return NameNouns.isBody(words.substring(words.lastIndexOf(' ') + 1))
        || BODIES.matcher(words).find();
  }

  /** "Fell Lane" tells where, not what. */
  static boolean isPlace(String words) {
    return !BEHIND.matcher(words).find()
        && NameNouns.isPlace(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Whether all its words have capitals however it is written. */
  static boolean isName(String words, Set<String> forms) {
    return words.indexOf(' ') >= 0
        && forms.stream()
            .allMatch(f ->
                Pattern.compile(" ")
                    .splitAsStream(f)
                    .allMatch(w -> w.length() < 4 || !Character.isLowerCase(w.charAt(0))));
  }

  /** Whether its last word has no capital. */
  static boolean isCommon(String words) {
    return !Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
  }
}
