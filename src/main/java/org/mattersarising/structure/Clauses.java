package org.mattersarising.structure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.TextSpan;

/** The shape of single lines: clauses of resolutions, names, entries without a marker. */
final class Clauses {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:\\*\\*)?(?:[Tt]hat|THAT|[Aa]nd that|AND THAT|[Tt]he following|to [a-z])\\b.*");
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:was|were|had|has|is|are|been|would|will|asked|noted|reported|explained|stated|advised"
              + "|informed|agreed|confirmed|received|thanked|welcomed|presented|said|felt|opened)\\b");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:draft |confirmed )?minutes (?:of|from|and)\\b.*|(?:at|of) (?:a|the) .*meeting.*"
              + "|.*\\bmeeting (?:of|held)\\b.*|.*\\b(?:council|committee|board|panel|cabinet|commission)"
              + "|.*\\b(?:council|committee|board|panel|cabinet|commission|forum),?(?: [–-])? (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,60}"
              + "|held (?:on|at|in|via)\\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*"
              + "|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}.{0,40}|extract .*minutes.*"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november|december),? \\d{4}\\b[^.]{0,60}.{0,12}"
              + "|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)[^.]{0,60}"
              + "|\\d{1,2}(?:[.:]\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?|hrs\\b|hours\\b|noon\\b)(?:\\s?(?:-|–|to)\\s?\\d{1,2}[.:]\\d{2}\\s?[ap]\\.?m\\b\\.?)?[^.]{0,100})");

  private Clauses() {}

  /** Whether a line goes on with the resolution before it. */
  static boolean goesOn(String s) {
    return GOES_ON.matcher(s).matches();
  }

  /** Whether a line under an attendance heading names people or a place, and tells nothing. */
  static boolean namesOrPlaces(String s) {
    return !VERB.matcher(s).find() && !Titles.capitals(s);
  }

  /** Whether a line after a lead-in is an entry of its list without a bullet. */
  static boolean unmarkedEntry(String s) {
    char last = s.charAt(s.length() - 1);
    return s.length() <= 160 && ".:?!".indexOf(last) < 0;
  }

  /** Whether a line above the first item is one of the document's head. */
  static boolean headLine(String s) {
    return s.length() <= 220 && HEAD.matcher(s).matches();
  }

  static boolean oneSentence(String s) {
    for (int i = 0; i + 2 < s.length(); i++) {
      if (".?!".indexOf(s.charAt(i)) >= 0
          && Character.isWhitespace(s.charAt(i + 1))
          && i > 2
          && Character.isLetter(s.charAt(i - 1))
          && Character.isLetter(s.charAt(i - 2))
          && Character.isLetter(s.charAt(i - 3))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a paragraph ends so that a list must follow. */
  static boolean introduces(String s) {
    int to = s.length();
    while (to > 0 && (TextSpan.isSpace(s.charAt(to - 1)) || "*_".indexOf(s.charAt(to - 1)) >= 0)) {
      to--;
    }
    String end = s.substring(Math.max(0, to - 40), to);
    return end.endsWith(":")
        || end.endsWith(":-")
        || end.endsWith(": -")
        || end.endsWith(";")
        || end.endsWith(":–")
        || end.endsWith("following –")
        || end.endsWith("following -");
  }

  /** Lists that may count on in another style: "(i)" is a letter and a Roman one. */
  static String kin(Marker marker) {
    return switch (marker.style()) {
      case LETTER, ROMAN -> marker.label().length() == 1 ? "letter" : "roman";
      case DOTTED, BARE -> "number";
      default -> marker.style().name();
    };
  }

  /** Whether a line without a number heads what follows. */
  static boolean heading(TextLine line, String s, boolean underItem) {
    boolean shaped =
        Titles.heading(s) && (line.marked() || !s.matches("(?i)(?:cllrs?|mrs?|ms)\\b.*"));
    return shaped || line.marked() && Titles.possible(s) || !underItem && Clauses.headLine(s);
  }

  /** The marker that a line of running text or of a list begins with; null without one. */
  static @Nullable Marker marker(String text, TextLine line, boolean inList) {
    Marker marker = Marker.of(text, line.start(), line.end());
    boolean figure =
        marker != null
            && (marker.style().names()
                || marker.style() == Marker.Style.BARE && !(inList && bare(marker, text)));
    return figure ? null : marker;
  }

  /** Whether a bare number stands before a clause, and is none of a sum or a date. */
  static boolean bare(Marker marker, String text) {
    return marker.content() < text.length()
        && Character.isUpperCase(text.charAt(marker.content()))
        && marker.ordinal() >= 1
        && marker.ordinal() <= 40;
  }
}
