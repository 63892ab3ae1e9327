package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ParagraphKind;

/** The set phrases by which minutes mark labels, attendance, resolutions, actions and furniture. */
final class Wording {

  private static final String MARKS = "(?:\\*\\*|__|</?[a-zA-Z]{1,8}>|[\"“‘'])*+\\s*";

  private static final Pattern MINUTES_LABEL =
      Pattern.compile("(?i)(?:minutes?|discussion and decisions?)\\s?:-?");
  private static final Pattern DECISION_LABEL =
      Pattern.compile("(?i)(?:decisions?|decision made|decisions? taken)\\s?:-?");
  private static final Pattern DOCUMENTS_LABEL =
      Pattern.compile(
          "(?i)(?:additional|supporting|background|related|accompanying) (?:documents?|papers?)\\s?:?"
              + "|attachments?\\s?:");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:vice[- ])?chair(?:man|woman|person)?|mayor|signed|date|clerk|leader|end"
              + "|(?:signed|signature|chair(?:man|person)?|date)[\\s:._…–-]{2,200}"
              + "(?:(?:chair(?:man|person)?|date|signed)[\\s:._…–-]{0,200})?"
              + "|\\[?\\(?(?:the )?meeting (?:ended|closed)\\)?\\]?"
              + "|reasons? for (?:the )?decisions?\\s?:?|alternative options(?: considered)?\\s?:?"
              + "|part (?:i{1,3}|one|two|\\d|a|b)|none)");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:[-*_=~.… ]{3,200}|(?:signed|signature|dated?|chair(?:man|person)?)(?: by)?(?: the chair(?:man|person)?)?"
              + "[ :]{0,4}(?:[._]{4}|…[.…]).{0,120}|view directions|no\\.? ?\\|? ?items?|items|page \\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?"
              + "|- ?\\d{1,4} ?-|– ?\\d{1,4} ?–|\\[page \\d{1,4}\\]|skip to (?:main )?content|back to top"
              + "|print(?: this page)?|share(?: this)?(?: page)?|home|search|menu|sitemap|log ?in|sign in"
              + "|accept all(?: cookies)?|reject all(?: cookies)?|cookies?(?: settings| policy)?"
              + "|privacy(?: policy| notice)?|accessibility(?: statement)?|contact us"
              + "|previous(?: page)?|next(?: page)?|you are here.{0,200}|agenda and (?:draft )?minutes"
              + "|(?:draft |printed )?minutes pdf \\d{1,6} ?[km]b|agenda frontsheet.{0,80}"
              + "|media|contact:.{0,160}|please note\\s?:?"
              + "|(?:watch|view) (?:the |a )?(?:webcast|recording|meeting).{0,120}"
              + "|view (?:the )?(?:background|decision|reasons|declarations|full|additional|printed).{0,120}"
              + "|(?:this|the) meeting (?:is|was|will be|may be) (?:being )?(?:webcast|filmed|recorded|broadcast|live).{0,240}"
              + "|(?:this|our) (?:web ?)?site uses cookies.{0,300}|we use (?:some )?(?:essential )?cookies.{0,300}"
              + "|last (?:updated|modified|reviewed)\\b.{0,60}"
              + "|(?:tel|telephone|phone|fax|minicom|e-?mail|dx|web(?:site)?)(?: (?:no|number|address))?\\.?\\s?:.{0,120}"
              + "|(?:(?:information|security|protective|document) )?(?:classification|marking)\\s?:.{0,60}"
              + "|official(?:\\s?[:–-]\\s?sensitive)?|not protectively marked|unclassified"
              + "|(?:minute|item|agenda|report|page)s? (?:no|nos|number|ref)\\.?"
              + "|public document pack|posted (?:on|by)\\b.{0,80}|(?:tags|categories|filed under)\\s?:.{0,120}|was this page (?:useful|helpful)\\??.{0,40}|©.{0,160}|copyright .{0,160}|powered by .{0,80}|https?://\\S{1,300}|www\\.\\S{1,200}"
              + "|(?:\\S.{0,200} )?[(\\[]?(?:pdf|docx?|xlsx?|pptx?),? \\d{1,6}(?:\\.\\d)? ?[km]b[)\\]]?)\\.?");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i).{3,160}, item (?:no\\.? )?\\d{1,3}(?:\\.\\d{1,2})?\\.?(?: .{0,30}\\d ?[km]b)?"
              + "|document .{3,140},? \\d{1,6} ?[km]b");
  private static final Pattern DIRECTIONS =
      Pattern.compile("(?i)\\s{1,9}view (?:directions|map)\\.?$");

  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i)"
              + MARKS
              + "(?:(?:(?:members|councillors|cllrs|also|officers|officials|those|committee members|people|others)"
              + " )?(?:present|in attendance|attending|attended|absent)\\b(?:\\s?\\([^()]{0,60}\\))?(?:(?:\\*\\*|__)?\\s?:|\\s?-|\\s?–|$|\\s{2,}|\\s(?=councillor|cllr|chair|mr|mrs|ms))"
              + "|(?:attendees|attendance|apologies(?: for absence)?|substitutes?|observers?|officers?|venue|location|place"
              + "|clerk|press(?: and public)?|public|members of the public|guests?|invitees|councillors?|cllrs?|chair(?:man|person)?"
              + "|vice[- ]chair(?:man|person)?|members|co-?opt(?:ed|ees?)(?: members?)?|cabinet members?(?: present)?|"
              + "also in attendance|also(?: present)?|in the chair|time|date|quorum|contact officer|witnesses|independent members?)(?:\\*\\*|__)?\\s?(?:\\([^()]{0,40}\\)\\s?)?:"
              + "|(?:councillors?|cllrs)\\.? (?=\\p{L})[^.]{0,40}[,(].{0,4000}"
              + "|(?:\\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|several) members? of the public\\b)");
  private static final Pattern ATTENDANCE_LABEL =
      Pattern.compile(
          "(?i)(?:(?:members|councillors|cllrs|also|officers|officials|committee members|others) )?(?:present|in attendance|absent)|sederunt|presennol|yn bresennol"
              + "|attendees|attendance|apologies|observers|officers|membership|substitutes");

  /** One who did something at the meeting, not only one who was there. */
  private static final Pattern SPOKE =
      Pattern.compile(
          "(?:Councillors?|Cllrs?)\\.? [^.]{3,160}?\\b(?:introduced|asked|said|stated|reported|explained|presented"
              + "|welcomed|raised|queried|commented|highlighted|outlined|thanked|suggested|informed|advised|expressed"
              + "|was (?:worried|concerned|pleased))\\b");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[\\[(](?=\\p{Lu}).{5,800}\\b(?:in attendance|was present|were present|attended)\\b.{0,40}[\\])]\\.?");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          MARKS
              + "(?:(?i:(?:it was )?(?:unanimously |further |also |duly |therefore |accordingly |then )?"
              + "resolved)\\b(?!\\s+(?:issues?|cases?|matters?|complaints?|queries))"
              + "|(?:CONCLUDED(?= that\\b)|AGREED|RECOMMENDED|RECOMMENDATIONS?|NOTED|RESOLUTION|DECISION|DECIDED|ORDERED|APPROVED)\\b"
              + "|(?i:it was (?:unanimously |further |also |therefore |then )?(?:agreed|recommended))\\b"
              + "|(?:COUNCIL|COMMITTEE|CABINET|BOARD|PANEL) RESOLVED\\b"
              + "|IT WAS NOTED\\b|\\*\\*(?i:it was noted)"
              + "|(?:Agreed|Recommended|Noted|Decision)(?:\\*\\*|</[a-z]{1,8}>)?\\s?(?::|–|—|- |that\\b|unanimously\\b)"
              + "|(?i:the (?:committee|board|panel|council|cabinet|commission|sub-committee) resolved\\b))");
  private static final Pattern RESOLUTION_LABEL =
      Pattern.compile(
          MARKS
              + "(?i:(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|resolution|noted|decided)"
              + "(?: (?:unanimously|that))?)(?:\\*\\*|</[a-z]{1,8}>)?\\s?[:;–—.-]{0,3}(?:\\*\\*)?(?:\\s{0,3}(?i:that)\\s?[:;,–—-]{0,2})?(?:\\*\\*)?");

  /** What stands before a resolution of the next line. */
  private static final Pattern RESOLUTION_FOLLOWS =
      Pattern.compile(
          "(?i)it was(?: (?:therefore|then|accordingly|subsequently|thereupon))?\\s?[,:–-]?"
              + "|(?:it was )?(?:moved|proposed)(?: by)? .{3,100}(?:,|\\band) seconded(?: by)? .{3,100}(?: and(?: it was)?|, it was)\\s?[,:–-]?");

  /** Who moved it stands before a resolution whose clauses follow. */
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)(?=\\p{L})[^.;]{3,200}?\\b(?:seconded|motion|moved|proposed)\\b[^.;]{0,160}?\\b(?:it was|and|was|be)(?: (?:then|therefore|unanimously|duly|further)){0,2}"
              + " (?:resolved|agreed|recommended)(?: (?:that|to|as follows))?\\s?[:;]\\s?[–-]?");

  private static final Pattern ACTION =
      Pattern.compile(
          MARKS
              + "(?:(?i:actions?(?: points?| required| agreed| for| by)?(?:\\s\\d{1,3}(?:[./]\\d{1,3})?)?)"
              + "(?:\\*\\*|</[a-z]{1,8}>)?\\s{0,3}(?::|–|—|-\\s|\\s-)"
              + "|ACTIONS?\\b(?=\\s|$|\\*|<)|(?:Action|ACTION) (?:by|for|BY|FOR)\\s+\\p{Lu}|AP\\s?\\d{1,3}\\s?[:.–-])");
  private static final Pattern ACTION_LABEL =
      Pattern.compile("(?i)actions?(?: points?| required)?\\s?[:–-]?");
  private static final Pattern ACTION_INSIDE =
      Pattern.compile(
          "(?<=[.!?)\\]”’])[\\s\\u00a0]{1,40}(?=(?:\\*\\*)?ACTIONS?(?:\\*\\*)?\\s{0,3}[:–—-])");

  private static final Pattern AGENDA_PURPOSE =
      Pattern.compile(
          "(?:To (?:consider|receive|note|approve|confirm|agree|review|discuss|sign|scrutinise|enable|deal|determine|inform|update)\\b"
              + "|(?:Joint |A )?[Rr]eports? (?:by|of|from) (?:the )?\\p{Lu}).*");
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:was|were|had|presented|introduced|set out|outlined|noted|agreed|stated)\\b");

  private static final Pattern TRUNCATED =
      Pattern.compile(
          "(?i)(?:view|read|see) the (?:full|complete) (?:minutes?|decision|agenda|item)s? text\\b.{0,60}");

  private static final Pattern FORM_ACTION =
      Pattern.compile("(?i)actions?(?: (?:points?|required|agreed|arising))?\\s?:?");
  private static final Pattern FORM_DECISION =
      Pattern.compile(
          "(?i)(?:decisions?(?: (?:made|taken))?|resolutions?|resolved|agreed|recommendations?|outcomes?)\\s?:?");
  private static final Pattern FORM_TEXT =
      Pattern.compile(
          "(?i)(?:discussion|minutes?|notes?|summary|comments?|details?|update|points? raised|questions?(?: and answers)?)\\s?:?");

  private static final String OWNER_WORD =
      "(?:(?!AOB|AOCB|AGM|VAT|TBC|NIL|N/A)[A-Z]{2,3}|(?:The |the )?(?:Parish |Town |Deputy )?Clerk|Chair(?:man|person)?|ALL|All"
          + "|(?:Cllrs?|Councillors?)\\.? (?:\\p{Lu}[\\p{L}.’'-]{0,20}\\s?){1,3})";

  /** Who is to act, in a column of its own. */
  private static final Pattern OWNER =
      Pattern.compile(OWNER_WORD + "(?:\\s{0,2}(?:/|,|&|and)\\s{0,2}" + OWNER_WORD + "){0,5}");

  private static final Pattern OWNER_TAIL =
      Pattern.compile(
          "(?<=[.!?)”’])[ \\t]{1,60}(?:\\|[ \\t]{0,4})?("
              + OWNER.pattern()
              + "|(?:Noted|NOTED)(?:\\.)?)$");

  private static final int LONGEST_TAIL = 150;

  private Wording() {}

  /** Where who is to act begins behind the last sentence of a line, or -1. */
  static int ownerTail(String text, int from, int to) {
    Matcher m = OWNER_TAIL.matcher(text).region(Math.max(from, to - LONGEST_TAIL), to);
    return m.useTransparentBounds(true).find() ? m.start(1) : -1;
  }

  /** What stands above the title on the page of a single item. */
  static boolean pageHead(String s) {
    return s.equalsIgnoreCase("agenda item") || s.equalsIgnoreCase("decision details");
  }

  /** Whether a line says who is to act, and nothing else. */
  static boolean owner(String s) {
    return s.length() <= 90 && OWNER.matcher(s).matches();
  }

  static boolean minutesLabel(String s) {
    return MINUTES_LABEL.matcher(s).matches();
  }

  static boolean decisionLabel(String s) {
    return DECISION_LABEL.matcher(s).matches();
  }

  static boolean documentsLabel(String s) {
    return DOCUMENTS_LABEL.matcher(s).matches();
  }

  /** What the words beside such a cell of a form are; null for any other cell. */
  static @Nullable ParagraphKind formLabel(String cell) {
    String s = Titles.clean(cell);
    if (FORM_ACTION.matcher(s).matches()) {
      return ParagraphKind.ACTION;
    }
    if (FORM_DECISION.matcher(s).matches()) {
      return ParagraphKind.RESOLUTION;
    }
    return FORM_TEXT.matcher(s).matches() ? ParagraphKind.TEXT : null;
  }

  static boolean label(String s) {
    return LABEL.matcher(s).matches() || ATTENDANCE_LABEL.matcher(bare(s)).matches();
  }

  static boolean furniture(String s) {
    return FURNITURE.matcher(s).matches();
  }

  /** One of the files that a page lists for an item: "Depot survey, item 4.". */
  static boolean paper(String s) {
    return s.length() < 220 && PAPER.matcher(s).matches();
  }

  /** Where "View directions" begins at the end of a line, or -1. */
  static int directions(String text, int start, int end) {
    Matcher m = DIRECTIONS.matcher(text).region(start, end);
    return m.find() ? m.start() : -1;
  }

  static boolean attendance(String s) {
    return ATTENDANCE.matcher(s).lookingAt() && !SPOKE.matcher(s).lookingAt()
        || ATTENDANCE_LABEL.matcher(bare(s)).matches();
  }

  static boolean resolution(String s) {
    return RESOLUTION.matcher(s).lookingAt()
        || s.length() < 480 && s.indexOf(':') > 0 && MOVED.matcher(s).matches();
  }

  /** "RESOLVED" and its like with nothing resolved on the same line. */
  static boolean resolutionLabel(String s) {
    return RESOLUTION_LABEL.matcher(s).matches();
  }

  /** "It was therefore" with the resolution on the next line. */
  static boolean resolutionFollows(String s) {
    return s.length() < 240 && RESOLUTION_FOLLOWS.matcher(s).matches();
  }

  /** Who came for an item, in brackets. */
  static boolean attendanceInBrackets(String s) {
    return IN_BRACKETS.matcher(s).matches();
  }

  /** "No. Item": the head of a page's table of items. */
  static boolean itemsHead(String s) {
    return s.matches("(?i)no\\.? ?\\|? ?items?|items");
  }

  static boolean action(String s) {
    return ACTION.matcher(s).lookingAt();
  }

  static boolean actionLabel(String s) {
    return ACTION_LABEL.matcher(s).matches();
  }

  /** Where a marked action begins behind a sentence of the same line, or -1. */
  static int actionInside(String text, int start, int end) {
    Matcher m = ACTION_INSIDE.matcher(text).region(start, end).useTransparentBounds(true);
    return m.find() ? m.end() : -1;
  }

  /** What the agenda, not the minutes, says of an item: its purpose or its report. */
  static boolean agendaPurpose(String s) {
    return s.length() < 600
        && AGENDA_PURPOSE.matcher(s).matches()
        && (s.startsWith("To ") || s.length() < 160 && !REPORTED.matcher(s).find());
  }

  /** The "view the full minutes text" notice in a line: {start, end}, or null. */
  static int @org.jspecify.annotations.Nullable [] truncation(String text, int start, int end) {
    Matcher m = TRUNCATED.matcher(text).region(start, end);
    if (!m.find()) {
      return null;
    }
    // The dots before it are part of the notice; a look back keeps rows of dots cheap.
    int from = m.start();
    int dots = from;
    while (dots > start
        && (".…".indexOf(text.charAt(dots - 1)) >= 0 || text.charAt(dots - 1) == ' ')) {
      dots--;
    }
    String before = text.substring(dots, from);
    return new int[] {before.contains("..") || before.contains("…") ? dots : from, m.end()};
  }

  private static String bare(String s) {
    String plain = s.length() > 400 ? "" : Titles.clean(s);
    int to = plain.length();
    while (to > 0 && " :.–-".indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    return plain.substring(0, to);
  }
}
