package org.mattersarising.ingest;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.ingest.plain.CutEnd;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;

/**
 * How much of a meeting a document holds, told by how it begins and how it ends. Whole minutes say
 * who was there, and end as clerks end them; five items and one of the two are enough. What says
 * that it is an extract, what breaks off and what lacks its last pages is a part. Every rate stands
 * on whole minutes, so that what could be a part stays unknown.
 */
final class ExtentFinder {

  private static final Pattern TRUNCATED =
      Pattern.compile("(?i)\\b(?:view|read) the full (?:minutes|decision) text\\b");

  private static final Pattern EXTRACT =
      Pattern.compile(
          "(?i).*\\b(?:extracts? (?:of|from)|minutes? extracts?|excerpts? (?:of|from)|part \\d of \\d)\\b.*");

  private static final Pattern ITEM_LINE =
      Pattern.compile(
          "(?m)^[ \\t*#_]{0,8}(?:\\d{1,4}\\.(?=\\s|$|\\p{Lu})|\\d{1,4}(?:\\.\\d{1,3}){1,3}[.):]?\\s{1,4}\\p{Lu}|(?!19\\d\\d|20\\d\\d)\\d{4}\\s+\\p{Lu}|\\d{1,4}/\\d{1,4}\\s|[A-Z]{1,6}\\d{0,3}/?\\d{1,4}\\s|[A-Z]{2,6} \\d{1,4}/\\d{2}\\s"
              + "|\\d{1,3}\\s+\\p{Lu}|\\(?(?i:item) \\d|\\d{1,3}\\(\\d{1,2}\\)\\s|\\d{1,3}/\\d{2}/[A-Z][A-Z&]{0,6}\\s|#{2,3} |\\p{Lu}[\\p{Lu} ,&'’-]{6,120}$)");

  /** What may stand before the first word of a line: mark-up, a cell's bar, an item's number. */
  private static final String LINE = "(?im)^[ \\t*#_|•]{0,8}(?:\\d[\\d./]{0,10}[.):]?\\s{1,4})?";

  /** What stands behind a word that heads a list. */
  private static final String HEADS = "[*_]{0,4}\\s{0,3}(?:[:|(–—-]|$)";

  /** Who was there and who was not is told by minutes that are whole, as a rule first. */
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          LINE
              + "(?:(?:(?:members?|councillors?|also|those) )?(?:present|in attendance|attendance|attendees|apologies|attended)\\b"
              + "|(?:[\\p{L}’'&-]{2,20} ){1,4}(?:present|attending|attendees|attendance)"
              + HEADS
              + "|(?:membership|members|councillors|cllrs|sederunt|presennol|in the chair|absent|regrets|dial(?:led|ling)?[ -]in|on the (?:call|line)"
              + "|joined (?:remotely|online|virtually|by (?:phone|telephone|video)|via \\p{L}{2,12}))"
              + HEADS
              + "|(?:names?|members?|councillors?)\\s{0,3}\\|[^\\n]{0,80}\\b(?:present|attend(?:ed|ance|ing)|apologies)\\b"
              + "|(?:councillors|cllrs|members|messrs|the following)\\b[^\\n]{1,600}?\\b(?:were (?:also )?(?:present|in attendance)|attended|joined the meeting)\\b)");

  /** A heading that says that these are minutes. */
  private static final Pattern TITLE =
      Pattern.compile("(?i)\\b(?:minutes|meeting|notes? of|cofnodion|cyfarfod)\\b");

  private static final String MEETING =
      "(?:meeting|proceedings|business|session|panel|committee|board|council|commission|forum|hearing)";

  /** The words by which minutes close. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\b(?:meeting|proceedings|business)(?: having)?(?: then)?(?: was| were)?(?: duly| formally| then)?(?: closed| ended| concluded| finished| terminated| adjourned| rose| dispersed)\\b"
              + "|\\b(?:closed|concluded|ended) the (?:meeting|proceedings)\\b|\\bmeeting was (?:then )?declared closed\\b"
              + "|\\bno (?:further|other|more) (?:items? of )?business\\b"
              + "|\\b(?:meeting|proceedings) to (?:a|its) close\\b|\\bclose of (?:the )?meeting\\b|\\bend of (?:the )?(?:meeting|minutes)\\b"
              + "|\\bdate of (?:the )?next meeting\\b|\\bdaeth y cyfarfod i ben\\b");

  /** A pause is no end. */
  private static final Pattern RESUMED =
      Pattern.compile(
          "(?i)\\b(?:resum|reconven|re-conven|continu|recommenc|for \\w{2,10} minutes)");

  /** How minutes end that no sentence closes: the next meeting, the hour, a place to sign. */
  private static final Pattern LAST_LINES =
      Pattern.compile(
          "(?i)\\b(?:agreed|decided|resolved) to (?:next )?meet (?:again|next|every|on|in)\\b|"
              + LINE
              + "(?:(?:the )?next (?:parish |town |community |council |ordinary |full |panel |committee |board )?meetings?\\b"
              + "|(?:dates?|time and date|date and time) of (?:the )?(?:next|future|forthcoming) (?:\\p{L}{2,12} )?meetings?\\b"
              + "|(?:future|forthcoming) meetings?"
              + HEADS
              + "|(?:signed|chair(?:man|person|woman)?[’']?s? (?:signature|initials))\\b|chair(?:man|person|woman)?\\s?[.…_]{4}"
              + "|(?:minutes|notes) (?:taken|prepared|recorded|produced) by\\b"
              + "|(?:meeting )?(?:closed?|ended|end|finish(?:ed)?|concluded)(?: time)?(?: at)?\\s?[:–-]?\\s{0,3}(?:at )?\\d{1,2}[.:h]?\\d{0,2}"
              + "|(?:the |this )?"
              + MEETING
              + " (?:\\w{2,12} )?(?:rose|closed|ended|finished|concluded|broke up|was over|came to an end)\\b"
              + "|the chair(?:man|person|woman)? (?:then )?(?:thanked [^\\n]{3,160} and )?(?:closed|ended|concluded)\\b)");

  /** By custom the last item; a row of the agenda's table is none. */
  private static final Pattern OTHER_BUSINESS =
      Pattern.compile(
          "(?im)^[ \\t*#_]{0,8}(?:\\d[\\d./]{0,10}[.):]?\\s{1,4})?(?:a\\.?o\\.?b\\.?|any other (?:urgent )?business)[*_:.]{0,4}[ \\t]*\\n\\s*"
              + "(?:\\p{L}[^\\n|]{2,60}\\n\\s*)?(?:[•*–-]\\s{0,3})?\\p{L}[^\\n|]{20}");

  /** Words that no sentence ends with: the text breaks off. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)[^\\n]{40}\\b(?:the|an|of|and|or|their|because)\\s*+\\z"
              + "|\\b(?:to be )?continued (?:on (?:the )?next page|overleaf)\\W*+\\z");

  /**
   * A long sentence without its end; a list of names or a place to sign is none. Less sure than
   * {@link CutEnd}, by which such a sentence is left out: it makes a part of what does not close.
   */
  private static final Pattern NO_END =
      Pattern.compile("(?:^|\\n)[^\\n|]{80,4000}[\\p{L}\\p{N})’'] \\p{Ll}{1,30},?\\z");

  private static final Pattern PAGE_OF = Pattern.compile("(?i)\\bpage (\\d{1,3}) of (\\d{1,3})\\b");

  private static final int LAST = 1500;
  private static final int MANY_ITEMS = 5;

  /** The words that close a meeting stand behind most of its minutes, not in its agenda. */
  private static final double LATE = 0.4;

  private ExtentFinder() {}

  static Extent of(DocumentHead head, DocumentText document) {
    if (head.itemPage()) {
      return Extent.SINGLE_ITEM;
    }
    String text = DocumentHead.broken(document.body()).stripTrailing();
    if (head.lines().stream().anyMatch(l -> EXTRACT.matcher(l).matches())
        || TRUNCATED.matcher(text).find()
        || BROKEN_OFF.matcher(text.substring(Math.max(0, text.length() - LAST))).find()
        || lacksPages(document)
        || document.pages() == 0 && CutEnd.at(document.text()) >= 0) {
      return Extent.PART;
    }
    int items = items(text);
    boolean tells = ATTENDANCE.matcher(text).find();
    boolean closed = closed(text);
    String last = text.substring(Math.max((int) (text.length() * LATE), text.length() - LAST));
    boolean lastLines = LAST_LINES.matcher(last).find();
    if (!closed
        && !lastLines
        && NO_END.matcher(text.substring(Math.max(0, text.length() - LAST))).find()) {
      return Extent.PART;
    }
    boolean ends = closed || lastLines || otherBusiness(text);
    boolean titled = head.lines().stream().anyMatch(l -> TITLE.matcher(l).find());
    return tells && ends || items >= MANY_ITEMS && (tells || ends) || items >= 2 && closed && titled
        ? Extent.WHOLE
        : Extent.UNKNOWN;
  }

  private static int items(String text) {
    int items = 0;
    Matcher m = ITEM_LINE.matcher(text);
    while (items < MANY_ITEMS && m.find()) {
      items++;
    }
    return items;
  }

  private static boolean closed(String text) {
    Matcher m = END.matcher(text);
    int from = (int) (text.length() * LATE);
    while (from <= text.length() && m.find(from)) {
      String after = text.substring(m.end(), Math.min(text.length(), m.end() + 200));
      if (!m.group().toLowerCase(Locale.ROOT).endsWith("adjourned")
          || !RESUMED.matcher(after).find()) {
        return true;
      }
      from = m.end();
    }
    return false;
  }

  private static boolean otherBusiness(String text) {
    int half = text.length() / 2;
    return OTHER_BUSINESS.matcher(text.substring(Math.max(half, text.length() - 2 * LAST))).find();
  }

  /** Whether the pages say that there are more of them than there are. */
  private static boolean lacksPages(DocumentText document) {
    TreeSet<Integer> pages = new TreeSet<>();
    TreeSet<Integer> totals = new TreeSet<>();
    Matcher m = PAGE_OF.matcher(document.text());
    while (m.find()) {
      pages.add(Integer.parseInt(m.group(1)));
      totals.add(Integer.parseInt(m.group(2)));
    }
    return pages.size() > 1
        && totals.size() == 1
        && pages.last() < totals.first()
        && document.layout().pageStarts().size() < totals.first();
  }
}
