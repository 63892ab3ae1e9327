package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines in which an office speaks for itself: whom to contact, who signed, who publishes, which
 * minutes were confirmed, and the foot of a page.
 */
final class OfficeLineEvidence implements HostEvidence {

  private static final int LONGEST = 300;
  private static final int TAIL_LINES = 12;

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:contacts?(?: (?:officer|details|person|point|us|name|for .{0,40}))?\\s?:"
              + "|(?:for )?(?:further|more) (?:information|details)\\b.{0,80}\\bcontact\\b"
              + "|(?:(?:lead |report )?officer )?contact\\s?(?:officer)?\\s?[:–-]"
              + "|(?:democratic|committee|member|governance|electoral) (?:services|support)(?: (?:officer|manager|team))?\\s?[:,–-]"
              + "|(?:scrutiny|governance|committee) (?:officer|clerk|manager|administrator)\\s?[:,–-]"
              + "|(?:enquiries|queries)(?: to)?\\s?:|clerk(?: to the council)?\\s?:).*");
  private static final Pattern PRESS =
      Pattern.compile(
          "(?i)(?:notes? (?:to|for) editors|(?:press|media) (?:office|enquiries|contact|team|release|notice))\\b.*");
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "(?i).*\\bminutes of (?:the |a |an )?(?:\\p{L}+ ){0,6}(?:meeting )?.{0,160}\\b(?:confirmed|approved|agreed|signed|correct record|taken as read)\\b.*");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)(?:signed\\b|(?:the )?(?:chair(?:man|woman|person)?|mayor|clerk|proper officer|chief executive|head of paid service|monitoring officer"
              + "|director of (?:law|legal|governance|corporate)\\b[^,]{0,60})\\s?(?:,|of|to|:|–|-|$)).*");
  private static final Pattern FOOT =
      Pattern.compile(
          "(?i)(?:©|copyright\\b|published by\\b|issued by\\b|produced by\\b|website of\\b|(?:page|\\d{1,4})\\b.{0,20}[|–-]).*");
  private static final Pattern GUEST =
      Pattern.compile(
          "(?i)\\b(?:attended|visit(?:ed|ing)?|welcomed|guests?|invited|neighbouring)\\b");

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    String text = question.text();
    List<CouncilMentions.At> mentions = question.mentions().all();
    int tail = tail(text);
    Map<String, Integer> running = new HashMap<>();
    List<String[]> lines = new ArrayList<>();
    for (CouncilMentions.At at : mentions) {
      int from = text.lastIndexOf('\n', at.start()) + 1;
      int to = text.indexOf('\n', at.end());
      to = to < 0 ? text.length() : to;
      if (to - from > LONGEST) {
        continue;
      }
      String line = DocumentHead.plain(text.substring(from, to));
      running.merge(line.replaceAll("\\d{1,4}", "#"), 1, Integer::sum);
      if (speaks(question, at, line, from >= tail)) {
        claims.putIfAbsent(at.council(), line);
      }
    }
    for (CouncilMentions.At at : mentions) {
      int from = text.lastIndexOf('\n', at.start()) + 1;
      int to = text.indexOf('\n', at.end());
      to = to < 0 ? text.length() : to;
      if (to - from <= 120) {
        String line = DocumentHead.plain(text.substring(from, to));
        // The same short line on page after page is the page's foot or head.
        if (running.getOrDefault(line.replaceAll("\\d{1,4}", "#"), 0) >= 3 && !line.endsWith(".")) {
          claims.putIfAbsent(at.council(), line);
        }
      }
    }
    return claims;
  }

  /** Whether a line says whom to contact, or who publishes. */
  static boolean isContact(String line) {
    return CONTACT.matcher(line).matches()
        || PRESS.matcher(line).matches()
        || FOOT.matcher(line).matches();
  }

  private static boolean speaks(
      HostQuestion question, CouncilMentions.At at, String line, boolean atTheEnd) {
    if (GUEST.matcher(line).find()) {
      return false;
    }
    boolean itself =
        atTheEnd
            && line.toLowerCase(java.util.Locale.ROOT)
                .startsWith(at.council().name().toLowerCase(java.util.Locale.ROOT))
            && line.length() <= 120
            && !line.endsWith(".")
            && !question.head().titles().contains(line) // the heading of minutes with few lines
            && CouncilNames.in(line).size() == 1; // "Foo Council and Bar Council" is neither's
    return isContact(line)
        || CONFIRMED.matcher(line).matches() && ownMinutes(question.text(), at)
        || line.contains("eeting") && ownNext(question.text(), at)
        || atTheEnd && SIGNED.matcher(line).matches()
        || itself;
  }

  /** "The minutes of Foo Council's committee", "minutes of the meeting of Foo Council". */
  private static boolean ownMinutes(String text, CouncilMentions.At at) {
    String before = text.substring(Math.max(0, at.start() - 60), at.start());
    return before.matches(
        "(?is).*\\bminutes of (?:the |a |an )?(?:(?:last |previous |ordinary |annual )?meetings? of )?(?:the )?");
  }

  /** "The next Foo Parish Council meeting", "the next meeting of Foo Council will be". */
  private static boolean ownNext(String text, CouncilMentions.At at) {
    String before = text.substring(Math.max(0, at.start() - 60), at.start());
    return before.matches(
        "(?is).*\\bnext (?:(?:ordinary |monthly |full |public |general )?meeting of (?:the )?)?");
  }

  /** Where the last lines of the text begin. */
  private static int tail(String text) {
    int at = text.length();
    int lines = 0;
    while (at > 0 && lines < TAIL_LINES) {
      int before = text.lastIndexOf('\n', at - 1);
      if (!text.substring(before + 1, at).isBlank()) {
        lines++;
      }
      at = Math.max(before, 0);
    }
    return at;
  }
}
