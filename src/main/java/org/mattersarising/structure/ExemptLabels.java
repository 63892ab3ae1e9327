package org.mattersarising.structure;

import java.util.regex.Pattern;

/**
 * Headings, titles and notes that say of what they stand over, or in, that it is not public. The
 * motions that shut the public out are {@link ExemptWords}'. Every quantifier is bounded.
 */
final class ExemptLabels {

  /** Some councils' minutes part what goes on to another body from what does not. */
  private static final Pattern RECOMMENDATIONS =
      pattern(
          "(?:^|\\n)[^\\p{L}\\n]{0,6}part (?:i|1|one|a)[^\\p{L}\\n]{1,6}(?:recommendations?|references?)\\b[^\\n]{0,60}(?:\\n|$)");

  private static final Pattern OTHER_MINUTES =
      pattern("^[^\\p{L}]{0,6}part (?:ii|2|two|b)[^\\p{L}]{1,6}minutes[^\\p{L}]{0,6}$");

  private ExemptLabels() {}

  private static final String BARE =
      "(?:(?:part|section) (?:ii|2|two|b)\\W{0,6})?(?:exempt|confidential|private|closed)"
          + "(?: (?:or|and|/) (?:exempt|confidential))?"
          + " (?:minutes|items|information|business|session|part|section|matters|reports|meeting|appendix(?: to the minutes)?)"
          + "|pink (?:papers?|pages?)"
          + "|part (?:ii|2|two)\\b[^.]{0,12}?\\b(?:minutes|items|business)|exempt|confidential|not for publication";

  /** A heading that says: from here on. */
  private static final Pattern SECTION =
      pattern(
          "^[^\\p{L}]{0,6}(?:"
              + BARE
              + ")(?: \\(?(?:under|pursuant to|by virtue of|not for publication)\\b.{0,120})?[^\\p{L}]{0,6}$"
              + "|^[^\\p{L}]{0,6}(?:exempt|confidential|private) (?:minutes|items|business|session)\\W{1,6}not for publication\\b.{0,120}$");

  /** A note that says it of the item it stands in. */
  private static final Pattern NOTE =
      pattern(
          "^[^\\p{L}]{0,6}(?:(?:exempt|confidential|restricted|private) (?:minutes?|items?|information|business|session|reports?|matters?)"
              + "\\b(?=\\W{0,3}$|\\W{0,3}[:;,.(\\[–—-]|\\W{1,3}(?:under|not for|by virtue|pursuant|as defined|within|in accordance|paragraph|schedule))"
              + "|(?:exempt|confidential|private)(?=\\W{0,5}$|[^\\p{L}]{0,3}[:;(\\[–—]|\\W{1,3}(?:under|by virtue|pursuant|as defined|in accordance|paragraph|schedule))"
              + "|(?:strictly )?(?:private and confidential|not for publication)\\b"
              + "|this (?:minute|item|section|part)\\b[^.]{0,40}?\\b(?:exempt|confidential|not for publication|private)\\b"
              + "|(?:this|the following) (?:minute|item|report|business|matter)s?\\b[^.]{0,30}?\\b(?:was|were|is|are) (?:exempt"
              + "|not for publication|confidential|considered in (?:private|closed|confidential)))");

  private static final Pattern TITLE =
      pattern(
          "^[^\\p{L}]{0,6}(?:exempt|confidential|private|restricted)(?: (?:minutes?|items?|reports?|appendix|appendices|annex|information|business|matters?|session)\\b|\\W{0,2}[:–—(\\[-])"
              + "|[(\\[–—-] ?(?:exempt|confidential|private|closed|not for publication|part (?:ii|2|b))"
              + "(?: (?:items?|minutes?|reports?|business|session|information))?[^\\p{L}]{0,4}$"
              + "|[(\\[–—-] ?(?:exempt|confidential|restricted) (?:minutes?|appendix|appendices|annex)\\b.{0,6}$"
              + "|\\(paragraphs? [^)]{0,40}\\bschedule (?:12\\s?a|7\\s?a|6)\\b[^)]{0,60}\\)"
              + "|\\bexempt from (?:disclosure|publication)\\b"
              + "|\\bnot for publication\\b");

  /** "By virtue of paragraph 3 of Part 1 of Schedule 12A": nothing but the law, of its item. */
  private static final Pattern CITATION =
      pattern(
          "^[^\\p{L}]{0,6}(?:by virtue of|pursuant to|under|in accordance with) (?:the )?paragraphs?\\b(?:\\(s\\))?[^.]{0,80}?"
              + "\\bschedule (?:12\\s?a|7\\s?a|6)\\b(?![^.]{0,160}\\b(?:resolved|agreed|moved|excluded?)\\b)"
              + "|^[^\\p{L}]{0,6}document is restricted[^\\p{L}]{0,6}$"
              + "|^[^.]{0,120}?\\b(?:is|are|was|were) (?:restricted|exempt|confidential)(?: from (?:publication|disclosure))?"
              + " (?:in accordance with|under|by virtue of)\\b[^.]{0,60}?\\b(?:schedule|section|paragraph)\\b"
              + "|^[^\\p{L}]{0,6}the following (?:discussion|minutes?|items?|business|debate|part)\\b[^.]{0,30}?"
              + "\\bin (?:private|camera|(?:exempt|closed|confidential|private) session)\\b"
              + "|^[^\\p{L}]{0,6}(?:the )?(?:[\\p{L}-]{1,20} ){0,4}(?:considered|received|discussed) (?:an?|the)"
              + " (?:exempt|confidential) (?:report|item|paper|briefing|appendix)\\b");

  static boolean marksSection(String text) {
    return text.length() <= 200 && SECTION.matcher(text).find();
  }

  static boolean marksItem(String text) {
    return text.length() <= 300 && (NOTE.matcher(text).find() || CITATION.matcher(text).find());
  }

  static boolean marksTitle(String title) {
    return title.length() <= 300 && TITLE.matcher(title).find();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a heading's second part is that of all minutes that recommend nothing. */
  static boolean sortsMinutes(String above, String heading) {
    return OTHER_MINUTES.matcher(heading).find() && RECOMMENDATIONS.matcher(above).find();
  }
}
