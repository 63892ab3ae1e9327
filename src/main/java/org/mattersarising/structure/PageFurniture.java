package org.mattersarising.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.structure.Marker.Style;

/** Lines of the web page around the minutes: menus, tabs, buttons and notices. */
final class PageFurniture {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:-{3}[-|]{1,60}|meeting (?:details|summary)|(?:public|standard) items|issue (?:-|–) (?:meetings|decisions|details|history)"
              + "|how can we help(?: you)?(?: today)?[.…?]{0,3}|share this (?:item|page)|webcast for [\\w. ]{1,12}"
              + "|this is a default template.{0,80}|advertisement|view on council website|full council record"
              + "|(?:link: )?audio recording(?: ?[–:-] ?\\d{1,4} (?:minutes|mins))?|(?:agenda|printed|public) (?:reports? pack|frontsheet|(?:draft )?(?:minutes|decisions)|document pack)(?: pdf .{1,20})?"
              + "|(?:decision[- ]maker|decision status|is (?:it )?(?:a )?key decision\\??|is subject to call[- ]?in\\??|(?:publication|effective) date|date (?:of decision|published)|decided at meeting|made at meeting|decision published)\\s?:.{0,120}"
              + "|agenda, (?:draft )?decisions and (?:draft )?minutes"
              + "|(?:most|all|a number of|some) (?:of our )?(?:council )?meetings (?:are|can be|will be)(?: also)? (?:live-?streamed|viewed|watched|webcast|broadcast|uploaded)\\b.{0,200}"
              + "|you can (?:watch|view|listen to) (?:them|the meeting|meetings|it)\\b.{0,160}|\\S{1,20}(?: \\S{1,20}){0,4} logo)\\.?");

  /** What Word writes of itself where its text is pasted into a page. */
  private static final Pattern WORDS_STYLES =
      Pattern.compile(
          "(?:Normal|Clean) 0 (?:\\d{1,3} )?(?:(?:false|true) ?){2,4}(?:[A-Z]{2}-[A-Z]{2} ?|X-NONE ?|MicrosoftInternetExplorer4 ?){0,5}"
              + "(?:/\\* .{0,40} \\*/.{0,60}\\{[^{}]{0,2000}\\}?)?"
              + "|/\\* ?\\w{1,12} Definitions ?\\*/(?:.{0,60}\\{[^{}]{0,2000}\\}?)?"
              + "|(?:table|p|li|div|span)\\.Mso\\w{3,40}[ ,{]{0,3}|(?:\\S{0,40} ?)?\\{ ?mso-[^{}]{0,2000}\\}?"
              + "|mso-[\\w-]{2,40}:[^{};]{0,120};?(?: ?\\})?|st1\\\\?:\\*\\{.{0,80}\\}");

  /** Tabs of a meeting's page, which are words of minutes elsewhere. */
  private static final Pattern TAB =
      Pattern.compile(
          "(?i)(?:documents|attendance|others present|absent|visitors|declarations of interests?|apologies|agenda|minutes|media)");

  private static final Pattern PERSON =
      Pattern.compile("(?i)\\b(?:councillor|cllr|mr|mrs|ms|miss|dr)\\b");
  private static final int MENU_WITHIN = 5;
  private static final int FEWEST_MENU = 5;
  private static final int FEWEST_TABS = 3;
  private static final int MOST_WORDS = 4;

  private final List<TextLine> lines;
  private final Set<Integer> menus = new HashSet<>();

  PageFurniture(List<TextLine> lines, String text) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); ) {
      int end = i;
      while (end < lines.size() && entry(lines.get(end), text) != null) {
        end++;
      }
      menu(i, end, text);
      i = Math.max(end, i + 1);
    }
  }

  /** A run of short bullets at the top of the page, or one of tabs only. */
  private void menu(int from, int end, String text) {
    boolean top = from < MENU_WITHIN && end - from >= FEWEST_MENU;
    boolean tabs = end - from >= FEWEST_TABS;
    boolean announced = from > 0 && lines.get(from - 1).text().endsWith(":");
    for (int i = from; i < end; i++) {
      String s = String.valueOf(entry(lines.get(i), text));
      tabs &= TAB.matcher(s).matches();
      top &= WORDS.matcher(s).matches() || !PERSON.matcher(s).find() && s.indexOf(',') < 0;
    }
    for (int i = from; i < end && (top || tabs) && !announced; i++) {
      menus.add(i);
    }
  }

  /** The few words of a bullet; null for any other line. */
  private static @Nullable String entry(TextLine line, String text) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.style() != Style.BULLET || marker.content() >= line.end()) {
      return null;
    }
    String s = text.substring(marker.content(), line.end());
    boolean few = s.split(" ").length <= MOST_WORDS && ".;:".indexOf(s.charAt(s.length() - 1)) < 0;
    return few || WORDS.matcher(s).matches() ? s : null;
  }

  boolean is(int at, boolean aboveItems) {
    String s = lines.get(at).text();
    if (menus.contains(at)
        || Wording.furniture(s)
        || WORDS.matcher(s).matches()
        || !s.isEmpty()
            && "NC/tpldsm{".indexOf(s.charAt(0)) >= 0
            && WORDS_STYLES.matcher(s).matches()) {
      return true;
    }
    boolean bullet = s.length() > 2 && "•·*-–".indexOf(s.charAt(0)) >= 0;
    String entry = bullet ? s.substring(1).strip() : "";
    return !entry.isEmpty()
        && (WORDS.matcher(entry).matches()
            || entry.equalsIgnoreCase("attendance details")
            || aboveItems && Wording.furniture(entry));
  }
}
