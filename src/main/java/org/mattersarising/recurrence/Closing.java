package org.mattersarising.recurrence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mattersarising.model.EventKind;

/** Tells from the words of the minutes that a matter is closed; silence closes nothing. */
final class Closing {

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\b(?:(?:matter|item|action|recommendation|case|subject|issue|file|review|inquiry)s? (?:\\w+ ){0,3}(?:closed|discharged)"
              // A shop or a road that is closed is shut, and patients and sewage are discharged.
              + "|(?:be|been|was|were|is|are|now) (?:\\w+ ){0,2}(?:resolved|signed off)\\b"
              // "It was resolved that" decides something, and what was closed by somebody is shut.
              + "(?! (?:by|that|to|unanimously)\\b|:)"
              + "|\\bas (?:closed|discharged|resolved|settled|dealt with)\\b"
              + "|(?:considered|deemed|declared) (?:\\w+ ){0,3}(?:closed|discharged|resolved|settled)\\b"
              + "|(?:removed?|taken|come|came|struck) (?:\\w+ ){0,2}(?:off|from) the (?:\\w+ ){0,3}(?:list|programme|plan|tracker|agenda|log|register)"
              + "|no further (?:action|report|reports|monitoring|scrutiny|updates?) (?:\\w+ ){0,3}(?:required|needed|necessary|be)"
              + "|no longer (?:a |an )?(?:\\w+ )?(?:required|needed|necessary|problem|concern|issue)"
              + "|need not (?:appear|feature|come|be brought|be reported|return|report)"
              + "|cease to (?:be|receive|report))");
  private static final Pattern NOT_YET =
      Pattern.compile("\\b(?:not|until|unless|when|once|if|before|whether|remain\\w*)\\b");

  private Closing() {}

  /** Whether an event of this kind says so. */
  static boolean says(EventKind kind, String text) {
    return switch (kind) {
      case DECISION, REPORTED_BACK, ASSURED -> says(text);
      default -> false;
    };
  }

  /** Whether these words close a matter, and not only when or until something happens. */
  static boolean says(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return CLOSED.matcher(lower).find() && !NOT_YET.matcher(lower.replace("need not", "")).find();
  }
}
