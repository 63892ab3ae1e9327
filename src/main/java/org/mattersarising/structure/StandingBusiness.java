package org.mattersarising.structure;

import java.util.regex.Pattern;

/** The titles of the business that stands on the agendas of all councils. */
final class StandingBusiness {

  /** However the title goes on. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)(?:apologies(?: for absence)?|(?:declarations?|disclosures?) of (?:members.? )?interests?"
              + "|(?:to )?(?:sign |approve |confirm )?(?:the )?minutes of (?:the )?(?:last|previous) meetings?|minutes"
              + "|(?:public|open) (?:participation|questions?|question time|speaking|forum|open forum)"
              + "|urgent (?:business|items?)|work programme|forward (?:plan|work programme)"
              + "|(?:election|appointment) of (?:a |the )?(?:vice[- ])?chair(?:man|person|woman)?|declarations? of substitute"
              + "|chair(?:man|person|woman)?[’']?s? (?:announcements?|business|remarks)"
              + "|date of (?:the )?next meeting)\\b.{0,60}");

  /** Nothing else may stand there, as the same words begin sentences and headings. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?:matters arising(?: from the (?:previous |last )?minutes(?: of the (?:last |previous )?meeting(?: held)?(?: on [\\p{L}\\d ]{3,30})?)?)?|welcome(?: and (?:introductions|apologies))?|introductions"
              + "|substitut(?:es?|ions?)(?: members?)?|deputations|petitions(?: and deputations)?|correspondence|announcements"
              + "|(?:any )?other (?:competent )?business|a\\.?o\\.?c?\\.?b\\.?|sederunt"
              + "|police(?: report| matters)?|planning(?: applications| matters)?|finance|financial (?:report|matters)"
              + "|accounts for payment|payments for approval|highways(?: and footpaths)?"
              + "|(?:county|district|borough|ward|city) councillors?[’']?s? reports?|(?:clerk|treasurer)[’']?s? report)");

  /** Of these the whole reason may stand in the title, as a sentence. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?i)(?:any other (?:business|items?)|exclusion of (?:the )?(?:press|public)|exempt (?:items?|business)"
              + "|apologies(?: for absence)?(?:,| and) (?:declarations?|disclosures?) of interests?"
              + "|declarations of (?!members?\\b)[\\p{L} -]{0,40}interests?)\\b.{0,160}");

  private StandingBusiness() {}

  /** Whether a line without furniture is such a title. */
  static boolean is(String title) {
    String plain = title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    return BEGINS.matcher(plain).matches() || WHOLE.matcher(plain).matches() || isLong(title);
  }

  /** Whether it is one that may be a whole sentence long. */
  static boolean isLong(String title) {
    return LONG.matcher(title).matches();
  }
}
