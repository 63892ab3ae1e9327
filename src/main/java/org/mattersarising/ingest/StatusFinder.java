package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.MinutesStatus;

/**
 * Whether minutes are a draft or were confirmed, by their heading, what stands at the edge of their
 * pages or across them, and their last lines. What they say of another meeting's minutes is no
 * evidence, nor is a place left for the signature. Stateless.
 */
final class StatusFinder {

  private static final Pattern DRAFT =
      Pattern.compile(
          "(?i)\\b(?:draft(?=\\W*$|\\s?[^\\p{L}\\s]|\\s(?:(?:(?!(?:report|strategy|budget|framework|response|letter|proposals?|accounts?|for|was|were|is|are|be)\\b)\\S{1,30} ){0,12}(?:minutes?|notes|record)|copy|version|until|for|v?\\d)\\b)|unconfirmed|not yet (?:confirmed|approved)|subject to (?:confirmation|approval))\\b");
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "(?i)\\b(?:confirmed|approved|final|signed) minutes\\b|^status\\s?[:–-]?\\s{0,3}(?:confirmed|approved|final|signed)\\b"
              + "|\\bminutes\\s?[(–-]\\s?(?:confirmed|approved|final|signed)\\b"
              + "|^(?:these )?(?:minutes )?(?:were |as )?(?:confirmed|approved|agreed|signed)(?: as a (?:true|correct|accurate)\\b.{0,40})? (?:at|on|by)\\b");

  /** What the last lines say of the minutes that they close. */
  private static final Pattern STILL_DRAFT =
      Pattern.compile(
          "(?i)\\W{0,4}(?:these|the) (?:\\p{L}{1,12} )?minutes (?:are|remain)(?: still)?(?: an?| in)? (?:draft|unconfirmed|subject to (?:approval|confirmation))\\b.*");

  private static final Pattern WAS_CONFIRMED =
      Pattern.compile(
          "(?i)\\W{0,4}(?:these minutes (?:were |have been )?)?(?:confirmed|approved|agreed|signed)(?: and signed)? as an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))? record"
              + "(?:(?: of the (?:meeting|proceedings))?\\.|(?: of the (?:meeting|proceedings))?(?: and (?:duly )?signed)? by the (?:chair(?:man|woman|person)?|mayor|convener)\\.?)");

  /** An item on the minutes of the meeting before confirms those. */
  private static final Pattern OTHER_MINUTES = Pattern.compile("(?i).*\\bminutes\\b.*");

  private static final int LONGEST_EDGE = 160;
  private static final int MOST_EDGES = 40;
  private static final int LAST_LINES = 8;
  private static final int LINES_ABOVE = 2;

  /** More than the last lines of any minutes hold. */
  private static final int TAIL = 4000;

  private StatusFinder() {}

  static MinutesStatus of(DocumentHead head, DocumentText document) {
    List<String> lines = spoken(head, document);
    if (lines.stream().anyMatch(l -> DRAFT.matcher(l).find())) {
      return MinutesStatus.DRAFT;
    }
    List<String> last = last(document);
    int from = Math.max(0, last.size() - LAST_LINES);
    for (String line : last.subList(from, last.size())) {
      if (STILL_DRAFT.matcher(line).matches()) {
        return MinutesStatus.DRAFT;
      }
    }
    if (lines.stream().anyMatch(l -> CONFIRMED.matcher(l).find())) {
      return MinutesStatus.CONFIRMED;
    }
    for (int i = from; i < last.size(); i++) {
      if (WAS_CONFIRMED.matcher(last.get(i)).matches()
          && last.subList(Math.max(0, i - LINES_ABOVE), i).stream()
              .noneMatch(l -> OTHER_MINUTES.matcher(l).matches())) {
        return MinutesStatus.CONFIRMED;
      }
    }
    return MinutesStatus.UNKNOWN;
  }

  /** The status that a front matter's word means. */
  static MinutesStatus named(String status) {
    String line = "status: " + status;
    if (DRAFT.matcher(line).find()) {
      return MinutesStatus.DRAFT;
    }
    return CONFIRMED.matcher(line).find() ? MinutesStatus.CONFIRMED : MinutesStatus.UNKNOWN;
  }

  /** The heading, and what stands at the edge of the pages or across them. */
  private static List<String> spoken(DocumentHead head, DocumentText document) {
    List<String> lines = new ArrayList<>(head.ownLines());
    document
        .text()
        .substring(document.layout().bodyEnd())
        .lines()
        .filter(line -> line.length() <= LONGEST_EDGE)
        .limit(MOST_EDGES)
        .forEach(lines::add);
    return lines;
  }

  private static List<String> last(DocumentText document) {
    String body = document.body();
    return body.substring(Math.max(0, body.length() - TAIL))
        .lines()
        .map(DocumentHead::plain)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
