package org.mattersarising.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * What the classes, ids and styles of a page say of its parts, each asked once: pages repeat them
 * thousandfold. For one page and one thread.
 */
final class SiteNames {

  /** Words of a class or an id that name a part of a site, and never of its minutes. */
  private static final Set<String> NAMES =
      Set.of(
          "cookie",
          "cookies",
          "cookiebanner",
          "cookieconsent",
          "gdpr",
          "consent",
          "ccc",
          "breadcrumb",
          "breadcrumbs",
          "navbar",
          "navigation",
          "nav",
          "menu",
          "submenu",
          "skip",
          "skiplink",
          "skiplinks",
          "share",
          "sharing",
          "sharethis",
          "addthis",
          "addtoany",
          "sharedaddy",
          "social",
          "pagination",
          "pager",
          "rgpager",
          "newsletter",
          "subscribe",
          "related",
          "relatedposts",
          "comments",
          "respond",
          "commentlist",
          "widget",
          "sidebar",
          "popup",
          "modal",
          "banner",
          "toolbar",
          "tabs",
          "tabstrip",
          "rtsul",
          "advert",
          "feedback",
          "mgfooter",
          "mglinks",
          "mghelpline",
          "mgfilesize",
          "mghide",
          "mgsectiontabs",
          "mgactionlist",
          "postmeta",
          "noprint",
          "print",
          "printbtn");

  private static final Set<String> UNSEEN =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screenreader-text",
          "govuk-visually-hidden",
          "mghide",
          "element-invisible",
          "hidden",
          "d-none",
          "is-hidden",
          "show-for-sr",
          "offscreen");

  private final Map<String, Boolean> speaking = new HashMap<>();
  private final Map<String, Boolean> hiding = new HashMap<>();
  private final Map<String, Boolean> styling = new HashMap<>();

  /** Whether an element's class or id names a part of a site. */
  boolean speak(Element element) {
    String id = element.id();
    if (!id.isEmpty() && speaks(id)) {
      return true;
    }
    String names = element.attr("class");
    return !names.isEmpty()
        && speaking.computeIfAbsent(names, n -> any(element, SiteNames::speaks));
  }

  /** Whether an element's class says that nobody sees it. */
  boolean hide(Element element) {
    String names = element.attr("class");
    return !names.isEmpty()
        && hiding.computeIfAbsent(
            names, n -> any(element, c -> UNSEEN.contains(c.toLowerCase(Locale.ROOT))));
  }

  /** Whether an element's style says something of whether it is seen. */
  boolean style(Element element) {
    String css = element.attr("style");
    return !css.isEmpty() && styling.computeIfAbsent(css, SiteNames::styled);
  }

  private static boolean styled(String css) {
    String plain = css.toLowerCase(Locale.ROOT);
    return plain.contains("display") || plain.contains("visibility") || plain.contains("mso-hide");
  }

  private static boolean any(Element element, Predicate<String> test) {
    return element.classNames().stream().anyMatch(test);
  }

  /** Whether a name such as {@code site-cookie_banner} has a word that gives it away. */
  private static boolean speaks(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.length() > 60) {
      return false;
    }
    if (NAMES.contains(plain)) {
      return true;
    }
    for (String word : plain.split("[-_ ]")) {
      if (NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
