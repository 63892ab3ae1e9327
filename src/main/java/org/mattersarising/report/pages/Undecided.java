package org.mattersarising.report.pages;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what decides nothing though it stands where decisions do: that a meeting only took note
 * ("RESOLVED: That the report be noted") or that somebody put something forward. Patterns are
 * bounded; stateless, safe for use by several threads.
 */
final class Undecided {

  private static final Pattern NOTED =
      Pattern.compile(
          "^[\\W\\d]{0,12}noted\\b"
              + "|\\b(?:be|was|were|is|are|been) (?:duly |formally |then )?(?:noted|received)\\b"
              + "|^\\W{0,3}(?:(?:the )?[\\w’'-]{1,30} ){1,3}(?:then |duly )?noted\\b"
              + "|^\\W{0,3}(?:resolved|agreed)\\b[\\W_]{0,6}(?:to|that (?:we|members|the (?:committee|panel|council|board)) )? ?(?:note|receive)\\b"
              + "|^[\\W\\d]{0,12}(?:report|update|position|progress|minutes) noted\\b");

  /** Whatever else the sentence has the meeting do. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:and|but|with|subject|;) (?:[^.;]{0,160}? )?(?:be|asks?|asked|agreed|request\\w*|resolved|refer\\w*|recommend\\w*"
              + "|invited?|welcomed?|endorsed?|approved?|support\\w*|accept\\w*|adopt\\w*|to)\\b"
              + "|\\b(?:not|never) (?:be |to be )?(?:noted|received)\\b");

  private static final Pattern PROPOSED =
      Pattern.compile(
          "^\\W{0,3}(?:it was |was |were )?(?:proposed|suggested|hoped)\\b(?!.{0,200}\\b(?:agreed|resolved|seconded|carried)\\b)");

  private Undecided() {}

  /** Whether a sentence does no more than that. */
  static boolean isAll(String whole) {
    String lower = whole.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return PROPOSED.matcher(lower).find()
        || NOTED.matcher(lower).find() && !MORE.matcher(lower).find();
  }
}
