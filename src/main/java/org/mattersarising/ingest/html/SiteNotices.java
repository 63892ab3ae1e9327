package org.mattersarising.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lines that a site sets between those of its authors: "View directions", a file's size. */
final class SiteNotices {

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:view (?:directions|map)|directions|pdf icon|skip to .{0,30}|back to top|print(?: this page)?|share this.{0,20}"
              + "|view the (?:webcast|recording)|watch .{0,60}(?:webcast|meetings?|online|live|here)|view recorded vote.{0,40}"
              + "|view (?:the )?(?:declarations|background|additional|printed|reasons|decision).{0,80}|attendance details"
              + "|(?:this|our) (?:web ?)?site uses cookies.{0,300}|we use .{0,30}cookies.{0,300}|accept (?:all )?cookies|return to top)[.:]?");

  /** How each alternative of {@link #NOTICE} begins: most lines need no expression. */
  private static final String[] BEGINNINGS = {
    "view ",
    "directions",
    "pdf icon",
    "skip to ",
    "back to top",
    "print",
    "share this",
    "watch ",
    "attendance details",
    "this ",
    "our ",
    "we use ",
    "accept ",
    "return to top"
  };

  /** Longer than any beginning, and than any line of {@link #FILE_SIZE}. */
  private static final int GLANCE = 60;

  private static final Pattern FILE_SIZE =
      Pattern.compile(
          "(?i)[\\s\\u00a0]*+(?:pdf icon\\s{0,3})?[(\\[]?(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip)[,:;\\s\\u00a0]{0,3}\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00a0]?(?:[kmg]b|bytes)[)\\]]?[\\s\\u00a0]*+");

  /** The first letters of every such line: most lines need no second look. */
  private static final String[] LETTERS = {
    "vie", "dir", "pdf", "ski", "bac", "pri", "sha", "wat", "att", "thi", "our", "we", "acc", "ret",
    "doc", "xls", "ppt", "rtf", "odt", "zip", "(", "["
  };

  private SiteNotices() {}

  /** Whether an element is such a line. */
  static boolean is(Element line) {
    if (!possible(TextMass.firstText(line))) {
      return false;
    }
    int children = 0;
    for (int i = 0; i < line.childNodeSize(); i++) {
      children += line.childNode(i) instanceof Element ? 1 : 0;
      if (children > 3) {
        return false;
      }
    }
    String glance = TextMass.words(line, GLANCE);
    boolean begins = begins(glance);
    if (!begins && glance.length() >= GLANCE - 10) {
      return false;
    }
    String words = TextMass.words(line, 400);
    return !words.isEmpty()
        && ((begins || begins(words)) && NOTICE.matcher(words).matches()
            || FILE_SIZE.matcher(words).matches());
  }

  private static boolean possible(String text) {
    int first = TextMass.first(text);
    for (String letters : LETTERS) {
      if (text.regionMatches(true, first, letters, 0, letters.length())) {
        return true;
      }
    }
    // A word may be broken over elements.
    return first < text.length() && first + 3 > text.length();
  }

  private static boolean begins(String words) {
    for (String beginning : BEGINNINGS) {
      if (words.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
