package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which minutes let the public in again, or end the meeting. */
final class ReadmissionWords {

  private static final Pattern READMITS =
      ExemptWords.pattern(
          "\\b(?:press|public|media)\\b[^.;]{0,60}?\\b(?:re-?admitted|readmitted|re-?joined|re-?entered|returned|allowed back|invited back"
              + "|invited to (?:return|re-?join|re-?enter)|let back)\\b"
              + "|\\bre-?admi(?:t|ts|tted|ssion)\\b[^.;]{0,40}?\\b(?:press|public)\\b"
              + "|\\b(?:return(?:ed|s)?|resum(?:e|ed|es|ption)|revert(?:ed|s)?|reconvened?|moved back|went back|back) (?:of |to |in |into |the |an )"
              + "{0,3}(?:open|public|part (?:i|1|one|a)\\b)"
              + "|\\b(?:open|public) (?:session|part|meeting)\\b[^.;]{0,20}?\\b(?:resumed|recommenced|reconvened|restored)\\b"
              + "|\\b(?:webcast|live\\s?stream|broadcast|recording)\\b[^.;]{0,20}?\\b(?:resumed|restarted|recommenced)\\b"
              + "|\\b(?:came |come |moved |go )?out of (?:closed session|private session|committee|confidential business)\\b"
              + "|\\bexclusion\\b[^.;]{0,40}?\\b(?:lifted|ended|ceased)\\b"
              + "|^\\W{0,5}(?:open|public) (?:session|business|items?|minutes)\\W{0,5}$");
  private static final Pattern NOT_YET =
      ExemptWords.pattern("\\b(?:not|whether|if|would|until|before|when|once|could)\\b");

  private static final Pattern CLOSES =
      ExemptWords.pattern(
          "\\b(?:meeting|proceedings|business|session)\\b(?: was| were)?(?: then)?(?: duly)?(?: declared)?"
              + " (?:closed|close|ended|concluded|finished|terminated|adjourned|rose)\\b"
              + "|\\bclosed the meeting\\b|\\bclose of (?:the )?(?:meeting|business)\\b|\\bthere (?:was|being) no further business\\b"
              + "|\\bmeeting (?:closed|ended|finished)\\b|^\\W{0,5}(?:closed?|ended|finished)(?: at)? \\d");

  /** One of these is in whatever {@link #READMITS} finds. */
  private static final String[] READMITTING = {
    "public",
    "press",
    "media",
    "open",
    "part ",
    "resumed",
    "restarted",
    "recommenced",
    "out of ",
    "exclusion"
  };

  private ReadmissionWords() {}

  /** Where the public is let in again, or -1. */
  static int at(String text) {
    if (!ExemptWords.hasAny(text, READMITTING)) {
      return -1;
    }
    Matcher match = READMITS.matcher(text);
    while (match.find()) {
      String before = text.substring(ExemptWords.sentenceStart(text, match.start()), match.end());
      if (!NOT_YET.matcher(before).find()) {
        return match.start();
      }
    }
    return -1;
  }

  /** Whether a short line ends the meeting. */
  static boolean closes(String text) {
    return text.length() <= 200 && CLOSES.matcher(text).find();
  }
}
