package org.mattersarising.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mattersarising.model.DocumentText;

/**
 * Says whether a text is no minutes: an agenda of a meeting to come, or a text without a trace of a
 * meeting. Any sign of minutes decides for minutes. Stateless, safe for use by several threads.
 */
public final class MinutesDetector {

  private static final List<Pattern> SIGNS =
      List.of(
          // An agenda, too, has an item on the minutes of the last meeting.
          Pattern.compile("(?im)^\\W{0,4}(?:draft |agenda and )?minutes(?:\\s*:|\\W{0,4}$)"),
          Pattern.compile(
              "(?im)^(?!.{0,20}\\b(?:confirm|approve|sign|agree|receive)).{0,40}\\bminutes of (?:a|the)\\b.{0,80}\\bmeeting\\b.{0,60}\\bheld\\b"),
          Pattern.compile(
              "(?im)^\\W{0,4}(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended)\\b"),
          Pattern.compile(
              "(?im)^\\W{0,4}(?:members |councillors |also )?(?:present|in attendance)\\b.{0,30}$"),
          Pattern.compile("(?im)^\\W{0,4}present\\s?:"),
          Pattern.compile(
              "(?i)\\bapologies (?:for absence )?(?:were|had been|was) (?:received|given|submitted|noted)\\b"),
          Pattern.compile(
              "(?i)\\b(?:members|the (?:committee|board|panel|council|chair\\w*)|councillors?|cllrs?)\\b.{0,60}\\b(?<!\\bis )(?<!\\bare )(?<!\\bbe )(?:noted|asked|queried|agreed|resolved|questioned|thanked|heard|welcomed|expressed|raised|discussed|considered|reported|commented)\\b"),
          Pattern.compile("(?i)\\bmeeting (?:was )?(?:closed|ended|concluded)\\b"));
  private static final Pattern AGENDA =
      Pattern.compile(
          "(?im)^.{0,80}\\bagenda\\W{0,4}$|^\\W{0,4}(?:agenda\\b(?! and minutes)|(?:notice of|summons to) .{0,40}meeting\\b)");
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)\\b(?:will be held|to be held|you are (?:hereby )?summoned|(?:is|are) (?:asked|invited|requested|recommended) to|will (?:be asked|be invited|consider|receive|present)|to receive|to confirm|to consider|to note|to approve)\\b");

  /** Why a text is no minutes; empty where it is, or may be. */
  public Optional<String> notMinutes(DocumentText document) {
    String text = document.text();
    boolean traces = SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    if (traces) {
      return Optional.empty();
    }
    if (AGENDA.matcher(text).find() && FUTURE.matcher(text).find()) {
      return Optional.of("It is an agenda of a meeting to come, not minutes.");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean meeting =
        lower.contains("meeting") || lower.contains("minutes") || lower.contains("committee");
    return meeting || text.length() < 200 && lower.contains("council")
        ? Optional.empty()
        : Optional.of("Nothing in it reads like minutes of a meeting.");
  }
}
