package org.mattersarising.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text speaks of exempt or confidential business that there was. A sentence that there
 * was none, a heading with "None" under it, and a motion that was not put are no such marks. In
 * doubt there is a mark: it withholds nothing by itself, and a person should look. Stateless.
 */
final class ExemptMarks {

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\b(?:not for publication|schedule (?:12\\s?a|7\\s?a)\\b|exempt (?:information|minutes?|business|items?|reports?|appendix)"
              + "|confidential (?:minutes?|items?|business|reports?|appendix|session)"
              + "|(?:press and (?:the )?public|public and (?:the )?press|public) (?:be|were|was) excluded"
              + "|exclu(?:de|ded|ding|sion of) (?:the )?(?:press and (?:the )?public|public and (?:the )?press|public))\\b");

  /** Words that take it back, in the same sentence. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:no|nil|none|neither|never|without|unnecessary|not (?:be |to be )?(?:excluded?|considered|required|needed|necessary|any)"
              + "|not (?:exclude|resolve|put|moved|passed)|(?:was|were|is|are) not)\\b(?! for publication)");

  /** Words under a heading that say that there was nothing. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)[\\s:;.,*_#|–—-]{0,12}(?:\\d{1,4}(?:\\.\\d{1,3})?\\.?\\s{1,4})?(?:none\\b|nil\\b|n/a\\b|not applicable\\b"
              + "|(?:resolved|agreed)\\W{1,6}(?:that )?all (?:the )?(?:items|business|reports|matters)\\b[^.;\\n]{0,60}?\\bbe (?:taken|considered|heard|dealt with|discussed)"
              + " in (?:public|open session)\\b(?![^.\\n]{0,160}\\b(?:except|save|apart|other than|unless|private|exempt)\\b)"
              + "|(?:there|it) (?:was|were|is|are|being) (?:no\\b|none\\b|not\\b|nothing\\b)|no (?:such |exempt |confidential |private )?(?:items?|business|reports?|matters?)\\b)");

  private static final int REACH = 240;
  private static final int MOST = 200;

  private ExemptMarks() {}

  static boolean in(String text) {
    Matcher mark = MARK.matcher(text);
    for (int n = 0; mark.find(); n++) {
      if (n >= MOST || !denied(text, mark.start(), mark.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean denied(String text, int from, int to) {
    int start = from;
    while (start > 0 && from - start < REACH && !ends(text, start - 1)) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < REACH && !ends(text, end)) {
      end++;
    }
    return DENIED.matcher(text.substring(start, from) + " " + text.substring(to, end)).find()
        || NOTHING.matcher(text.substring(end, Math.min(text.length(), end + REACH))).lookingAt();
  }

  /** A line's end, or a full stop that no small letter or digit follows. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == ';'
        || c == '.'
            && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)))
            && (at < 2 || !Character.isWhitespace(text.charAt(at - 2)));
  }
}
