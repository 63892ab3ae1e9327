package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and its text on one line with nothing between them: "Lamps in the Square The Clerk had
 * mended two." A title writes "the" and its like small, so that a capital there begins a sentence.
 */
final class TitledSentence {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})’'] )(?:(?:The|It|We|There|This|These|They|An?|In|On|At|As|After|Following|No|None|All|Both|Three|Two|One)\\s(?=\\S)"
              + "|(?:Cllrs?|Councillors?|Members|Mr|Mrs|Ms|Dr)\\.?\\s(?=\\S)"
              + "|[A-Z]{2,3}(?= (?:was|were|had|has|noted|said|asked|reported|confirmed|advised|commented|proposed|explained|gave|read|agreed|stated|requested)\\b))");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:was|were|had|has|have|is|are|been|read|gave|noted|said|asked|reported|confirmed|advised|agreed|declared|received"
              + "|attended|proposed|explained|stated|raised|discussed|resolved|considered|thanked|welcomed|presented|requested)\\b");

  /** A sentence begins so, no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:neither|either|both|when|if|while|although|since|because|during|before|after|following|at|in|on|with|by)\\b.*");

  private static final int MOST_WORDS = 16;

  /** "Mr J. Orme" and "St. Anne" have a stop that ends nothing. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|\\s)(?:\\p{L}|St|Rd|No|Mr|Mrs|Ms|Dr|Cllrs?|Councillors?\\b.{0,40})$");

  /** What a row's title is followed by, where no line ends between them. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}).’'] )(?:(?:The|It|We|There|This|These|They|An?|In|On|At|As|If|After|Following|No|None|All|Any|Both|Each|Under|Where|Please"
              + "|Pursuant|(?:Exempt |Verbal |Oral )?[Rr]eports? (?:of|by|from) the|Officers?[’'] recommendation|(?:Cllrs?|Councillors?|Members|Mr|Mrs|Ms|Dr)\\.?)\\s(?=\\S)"
              + "|\\((?:NOTE|Note|To|Listing|Pages?|The)\\b)");

  private TitledSentence() {}

  /** "Matters Arising. The gate is mended": where the text begins behind a title, or -1. */
  static int behindStop(String s) {
    int stop = s.indexOf(". ");
    if (stop < 0 || stop + 2 >= s.length() || !Character.isUpperCase(s.charAt(stop + 2))) {
      return -1;
    }
    String title = s.substring(0, stop);
    int words = title.split(" ").length;
    boolean shaped =
        StandingBusiness.is(title)
            || words > 1
                && words <= MOST_WORDS
                && Titles.titleCase(title)
                && !ABBREVIATED.matcher(title).find()
                && !VERB.matcher(title).find();
    return shaped
            && title.indexOf(',') < 0
            && Titles.possible(title)
            && !Wording.resolution(title)
            && !Wording.action(title)
        ? stop + 2
        : -1;
  }

  /**
   * Where a sentence begins behind the title that a row of a table surely begins with, or -1.
   * Between words in capitals and others no word need tell it.
   */
  static int behind(String s) {
    int capitals = CapitalTitles.words(s);
    Matcher m = BEHIND.matcher(s);
    while (m.find()) {
      String title = s.substring(0, m.start()).strip();
      if (title.split(" ").length > MOST_WORDS || title.indexOf(". ") >= 0) {
        return capitals;
      }
      if (!Titles.endsOpen(title) && Titles.possible(title)) {
        return capitals > 0 ? Math.min(capitals, m.start()) : m.start();
      }
    }
    return capitals;
  }

  /** Where the sentence begins, or -1. */
  static int at(String s) {
    char last = s.isEmpty() ? ' ' : s.charAt(s.length() - 1);
    if (".!?:;)".indexOf(last) < 0) {
      return -1;
    }
    Matcher m = OPENING.matcher(s);
    while (m.find()) {
      String title = s.substring(0, m.start()).strip();
      if (title.split(" ").length > MOST_WORDS || title.indexOf(". ") >= 0) {
        return -1;
      }
      if (Titles.possible(title)
          && !NO_TITLE.matcher(title).matches()
          && !Titles.endsOpen(title)
          && !VERB.matcher(title).find()
          && !Wording.resolution(title)
          && !Wording.action(title)
          && VERB.matcher(s).region(m.start(), s.length()).find()) {
        return m.start();
      }
    }
    return -1;
  }
}
