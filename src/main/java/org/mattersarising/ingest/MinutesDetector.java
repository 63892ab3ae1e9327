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
          Pattern.compile("(?im)^\\W{0,4}(?:\\d{1,4}\\.\\s{1,4})?(?:present|attended by)\\s?:"),
          Pattern.compile(
              "(?i)\\bminutes of [^.\\n]{0,120}\\b(?:were|was) (?:then |duly |unanimously |read and )?(?:approved|agreed|signed|confirmed|accepted)\\b"),
          Pattern.compile(
              "(?i)\\bapologies (?:for absence )?(?:were|had been|was) (?:received|given|submitted|noted)\\b"),
          Pattern.compile(
              "(?i)\\b(?:members|the (?:committee|board|panel|council|chair\\w*)|councillors?|cllrs?)\\b.{0,60}\\b(?<!\\bis )(?<!\\bare )(?<!\\bbe )(?:noted|asked|queried|agreed|resolved|questioned|thanked|heard|welcomed|expressed|raised|discussed|considered|reported|commented)\\b"),
          Pattern.compile("(?i)\\bmeeting (?:was )?(?:closed|ended|concluded)\\b"));

  /** What people did at a meeting; the page of a single item has no other sign of minutes. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?i)\\b(?:(?:chair(?:man|woman|person)?|convener|councillor|cllr|director|head of|officer|manager|executive)\\b[^.\\n]{0,60}?"
              + "(?<!\\b(?:is|are|be|been|was|were|as|being|it|to|who|which|that) )\\b(?:advised|explained|confirmed|stated|informed|referred|suggested|outlined|presented|highlighted|introduced)\\b"
              + "|(?:committee|board|panel|commission|members) (?:then |also )?received\\b)");

  private static final Pattern ITEM_PAGE = Pattern.compile("(?i)\\A\\s{0,20}agenda item\\s*\\n");
  private static final Pattern AGENDA =
      Pattern.compile(
          "(?im)^.{0,80}\\bagenda\\W{0,4}$|^\\W{0,4}(?:agenda\\b(?! and minutes)|(?:notice of|summons to) .{0,40}meeting\\b)");
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)\\b(?:will be held|to be held|you are (?:hereby )?summoned|(?:is|are) (?:asked|invited|requested|recommended) to|will (?:be asked|be invited|consider|receive|present)|to receive|to confirm|to consider|to note|to approve)\\b");

  private static final int MANY_TO_COME = 4;

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?im)^\\W{0,6}(?:\\d{1,2}[.)]?\\s{1,4})?(?:to (?:receive|consider|note|confirm|approve|agree|sign|elect|appoint|discuss|review|declare)"
              + "|(?:members|councillors|the (?:committee|board|panel))\\b.{0,20} (?:are|is) (?:asked|invited|requested|recommended) to"
              + "|members to declare)\\b");

  /** What a clause tells that goes with a word is told of the law, or of another day. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?i)\\b(?:who|which|that|when|where|whom|if|unless)\\b[^.;,\\n]{0,160}");

  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:was|were|had|did|said|gave|told|thought|felt|spoke|thanked)\\b"
              + "|\\b(?:members?|committee|panel|board|chair(?:man|woman|person)?|councillors?|cllr|officers?|director|manager|mr|mrs|ms|dr) (?:(?-i:\\p{Lu})\\S{0,20} ){0,3}(?:also |then )?\\p{L}{2,12}ed\\b"
              + "|(?m:^\\W{0,6}(?:noted|agreed|received|resolved|approved|none|nil)\\b)");

  /** An agenda gives each item its time. */
  private static final Pattern SLOT =
      Pattern.compile(
          "(?m)^\\W{0,4}(?:\\d{1,2}[.)]\\s{1,4})?\\d{1,2}[:.]\\d{2}\\s?[–-]\\s?\\d{1,2}[:.]\\d{2}\\b");

  /** Why a text is no minutes; empty where it is, or may be. */
  public Optional<String> notMinutes(DocumentText document) {
    String text = document.text();
    boolean traces = SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    if (traces) {
      return Optional.empty();
    }
    boolean future =
        FUTURE.matcher(text).find() || SLOT.matcher(text).results().limit(4).count() > 3;
    if (ITEM_PAGE.matcher(text).find() && REPORTED.matcher(text).find()) {
      return Optional.empty();
    }
    if ((AGENDA.matcher(text).find() || onlyToCome(text)) && future) {
      return Optional.of("It is an agenda of a meeting to come, not minutes.");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean meeting =
        lower.contains("meeting") || lower.contains("minutes") || lower.contains("committee");
    return meeting || text.length() < 200 && lower.contains("council")
        ? Optional.empty()
        : Optional.of("Nothing in it reads like minutes of a meeting.");
  }

  /** Whether several items are only to come, and nothing has happened yet. */
  private static boolean onlyToCome(String text) {
    return TO_COME.matcher(text).results().limit(MANY_TO_COME).count() == MANY_TO_COME
        && !PAST.matcher(RELATIVE.matcher(text).replaceAll(" ")).find();
  }
}
