package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.List;
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

  private static final Evaluator OWN =
      Selector.evaluatorOf("#modgov, .mgMainTitleTxt, table.mgItemTable, #mgItemTable");
  private static final Evaluator TITLE = Selector.evaluatorOf(".mgMainTitleTxt");
  private static final List<String> SUBTITLES = List.of("mgSubTitleTxt", "mgSubSubTitleTxt");
  private static final Evaluator CONTENT = Selector.evaluatorOf(".mgContent");
  private static final List<String> SECTIONS =
      List.of("mgSubItemTitleTxt", "mgSectionTitle", "mgSubSectionTitle");

  private static final List<String> LABELS = List.of("mgLabel");

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
    Walk.elements(
        page,
        element -> {
          if (named(element, SUBTITLES) && element.hasText()) {
            out.heading(TextMass.words(element, 400));
          }
        });
  }

  private static boolean named(Element element, List<String> classes) {
    String names = element.attr("class");
    if (names.length() < 2 || !mentionsIt(names)) {
      return false;
    }
    for (String name : classes) {
      if (element.hasClass(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any class can be one of its own: most elements of a page are Word's. */
  private static boolean mentionsIt(String classes) {
    for (int i = 1; i < classes.length(); i++) {
      if ((classes.charAt(i) | 32) == 'g' && (classes.charAt(i - 1) | 32) == 'm') {
        return true;
      }
    }
    return false;
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
    List<Element> titles = new ArrayList<>();
    List<Element> labels = new ArrayList<>();
    Walk.elements(
        content,
        element -> {
          if (named(element, SECTIONS)) {
            titles.add(element);
          }
          if (named(element, LABELS)) {
            labels.add(element);
          }
        });
    for (Element title : titles) {
      String words = TextMass.words(title, 60);
      if (FileLists.isLabel(words)) {
        list(title);
        title.remove();
      } else if (words.equalsIgnoreCase("media")) {
        title.remove();
      }
    }
    for (Element label : labels) {
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
