package org.mattersarising.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What the pages of Modern.Gov, the committee system of most councils, have in common. */
final class ModernGovPage {

  /** "Minutes:", "Decision:", in English and Welsh. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:minutes|decisions?|cofnodion|penderfyniad(?:au)?)\\s?:?");

  private static final Pattern FILES =
      Pattern.compile(
          "(?i)(?:additional|supporting|background|related|accompanying) (?:documents?|papers?)\\s?:?|dogfennau.{0,30}");

  private static final Evaluator OWN =
      Selector.evaluatorOf("#modgov, .mgMainTitleTxt, table.mgItemTable, #mgItemTable");
  private static final Evaluator TITLE = Selector.evaluatorOf(".mgMainTitleTxt");
  private static final Evaluator SUBTITLES =
      Selector.evaluatorOf(".mgSubTitleTxt, .mgSubSubTitleTxt");
  private static final Evaluator CONTENT = Selector.evaluatorOf(".mgContent");
  private static final Evaluator SECTIONS =
      Selector.evaluatorOf(".mgSubItemTitleTxt, .mgSectionTitle, .mgSubSectionTitle");

  private ModernGovPage() {}

  static boolean is(Document page) {
    return page.selectFirst(OWN) != null;
  }

  static String title(Document page) {
    Element title = page.selectFirst(TITLE);
    return title == null ? "" : TextMass.words(title, 300);
  }

  /** Writes what stands over every page: what it is, and of which meeting or item. */
  static void head(Document page, BlockWriter out) {
    String title = title(page);
    if (!title.isEmpty()) {
      out.heading(title);
    }
    for (Element line : page.select(SUBTITLES)) {
      if (line.hasText()) {
        out.heading(TextMass.words(line, 400));
      }
    }
  }

  /** Where its own text stands. */
  static Element content(Document page) {
    Element content = page.selectFirst(CONTENT);
    if (content == null) {
      content = page.selectFirst("#modgov");
    }
    return content == null ? page.body() : content;
  }

  /** Whether minutes or a decision stand on it. */
  static boolean hasMinutes(Document page) {
    return page.select(".mgSubItemTitleTxt, .mgSectionTitle, .mgSubSectionTitle, h2, h3").stream()
        .anyMatch(e -> LABEL.matcher(TextMass.words(e, 60)).matches());
  }

  /** Takes out the lists of files, the webcast and the links of an element's items. */
  static void clean(Element content) {
    for (Element title : content.select(SECTIONS)) {
      String words = TextMass.words(title, 60);
      if (FILES.matcher(words).matches()) {
        list(title);
        title.remove();
      } else if (words.equalsIgnoreCase("media")) {
        title.remove();
      }
    }
    for (Element label : content.select(".mgLabel")) {
      String words = TextMass.words(label, 60);
      Element line = label.parent();
      if (line != null && words.matches("(?i)(?:webcast|media|watch)\\s?:")) {
        line.remove();
      }
    }
  }

  private static void list(Element title) {
    @Nullable Element next = title.nextElementSibling();
    while (next != null && next.normalName().equals("ul")) {
      Element files = next;
      next = next.nextElementSibling();
      files.remove();
    }
  }
}
