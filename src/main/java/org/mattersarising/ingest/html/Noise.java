package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mattersarising.ingest.format.ExtractionLimits;

/**
 * Takes out of a page what is no text of its author: scripts, controls, navigation, notices of the
 * site, and what no reader sees. What holds a good part of the page's words is no notice, whatever
 * it calls itself: a wrapper around everything may be named after the cookie banner in it.
 */
final class Noise {

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "video",
          "audio",
          "canvas",
          "map",
          "select",
          "input",
          "button",
          "textarea",
          "datalist",
          "progress",
          "meter",
          "dialog",
          "del",
          "s",
          "strike",
          "link",
          "meta",
          "title",
          "base");

  private static final Set<String> NOTICES = Set.of("nav", "menu", "aside", "header", "footer");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "tablist",
          "menu",
          "menubar",
          "toolbar");

  private static final Set<String> LINES = Set.of("a", "span", "p", "li", "div", "small");

  private static final Evaluator MAIN = Selector.evaluatorOf("article, main, [role=main]");

  private static final Evaluator MINUTES =
      Selector.evaluatorOf("table.mgItemTable, #mgItemTable, main, [role=main], article");

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

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:view (?:directions|map)|directions|pdf icon|skip to .{0,30}|back to top|print(?: this page)?|share this.{0,20}"
              + "|view the (?:webcast|recording)|watch .{0,60}(?:webcast|meetings?|online|live|here)|view recorded vote.{0,40}"
              + "|view (?:the )?(?:declarations|background|additional|printed|reasons|decision).{0,80}|attendance details"
              + "|(?:this|our) (?:web ?)?site uses cookies.{0,300}|we use .{0,30}cookies.{0,300}|accept (?:all )?cookies|return to top)[.:]?");

  /** How each alternative of {@link #NOTICE} begins: most lines need no expression. */
  private static final String[] BEGINNINGS = {
    "view ",
    "directions",
    "pdf icon",
    "skip to ",
    "back to top",
    "print",
    "share this",
    "watch ",
    "attendance details",
    "this ",
    "our ",
    "we use ",
    "accept ",
    "return to top"
  };

  /** Longer than any beginning, and than any line of {@link #FILE_SIZE}. */
  private static final int GLANCE = 60;

  private static final Pattern FILE_SIZE =
      Pattern.compile(
          "(?i)[\\s\\u00a0]*+(?:pdf icon\\s{0,3})?[(\\[]?(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip)[,:;\\s\\u00a0]{0,3}\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00a0]?(?:[kmg]b|bytes)[)\\]]?[\\s\\u00a0]*+");

  /** A part with more than this share of the page's words is kept. */
  private static final double MOST = 0.3;

  private Noise() {}

  /** Takes it out of {@code page}; answers whether struck-out words were among it. */
  static boolean remove(Document page, ExtractionLimits.Deadline deadline) {
    List<Element> never = new ArrayList<>();
    each(
        page,
        element -> {
          if (NEVER_TEXT.contains(element.normalName())) {
            never.add(element);
          }
        });
    boolean struck = never.stream().anyMatch(e -> STRUCK.contains(e.normalName()) && e.hasText());
    detach(never);
    Element body = page.body();
    double most = Math.max(1, TextMass.of(body)) * MOST;
    ClassNames names = new ClassNames();
    List<Element> suspects = new ArrayList<>();
    each(
        body,
        element -> {
          if (suspect(element, names)) {
            suspects.add(element);
          }
        });
    List<Element> notices = new ArrayList<>();
    for (Element each : suspects) {
      if (deadline.passed()) {
        throw new BlockWriter.TimeUp();
      }
      if (!wanted(each, names) && !TextMass.exceeds(each, most)) {
        notices.add(each);
      }
    }
    detach(notices);
    notices.clear();
    each(
        body,
        element -> {
          if (LINES.contains(element.normalName()) && notice(element)) {
            notices.add(element);
          }
        });
    detach(notices);
    return struck;
  }

  private static void each(Element root, Consumer<Element> visitor) {
    root.traverse((node, depth) -> {
      if (node instanceof Element element) {
        visitor.accept(element);
      }
    });
  }

  private static boolean suspect(Element element, ClassNames names) {
    if (NOTICES.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return names.speak(element)
        || names.hide(element)
        || element.hasAttr("hidden")
        || ROLES.contains(value(element, "role"))
        || value(element, "aria-hidden").equals("true")
        || value(element, "aria-modal").equals("true")
        || element.hasAttr("style") && styled(value(element, "style"));
  }

  /** An attribute as selectors compare it. */
  private static String value(Element element, String attribute) {
    return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean styled(String css) {
    return css.contains("display") || css.contains("visibility") || css.contains("mso-hide");
  }

  private static boolean notice(Element line) {
    int children = 0;
    for (Node child = line.firstChild(); child != null; child = child.nextSibling()) {
      children += child instanceof Element ? 1 : 0;
      if (children > 3) {
        return false;
      }
    }
    String glance = TextMass.words(line, GLANCE);
    boolean begins = begins(glance);
    if (!begins && glance.length() >= GLANCE - 10) {
      return false;
    }
    String words = TextMass.words(line, 400);
    return !words.isEmpty()
        && ((begins || begins(words)) && NOTICE.matcher(words).matches()
            || FILE_SIZE.matcher(words).matches());
  }

  private static boolean begins(String words) {
    for (String beginning : BEGINNINGS) {
      if (words.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /** Removes many at once: one after another, each would move all its later siblings. */
  private static void detach(List<Element> elements) {
    Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(elements);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element each : elements) {
      Element parent = each.parent();
      if (parent != null && parents.add(parent)) {
        List<Node> kept = new ArrayList<>(parent.childNodes());
        kept.removeIf(node -> node instanceof Element element && gone.contains(element));
        parent.empty();
        parent.appendChildren(kept);
      }
    }
  }

  /** What a rule names that speaks of many things, but not of this one. */
  private static boolean wanted(Element element, ClassNames names) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("main")) {
      return true;
    }
    if ((name.equals("header") || name.equals("footer"))
        && element.parents().stream().anyMatch(p -> p.is(MAIN))) {
      return true;
    }
    if (element.selectFirst(MINUTES) != null || ModernGovItem.tellsMeeting(element)) {
      return true;
    }
    if (!element.hasAttr("style") || element.hasAttr("hidden") || names.speak(element)) {
      return false;
    }
    // The selector found any "display"; only that which hides counts.
    String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return !(css.contains("display:none")
        || css.contains("visibility:hidden")
        || css.contains("mso-hide:all")
        || !element.attr("role").isEmpty()
        || element.hasAttr("aria-hidden")
        || names.hide(element)
        || NOTICES.contains(name));
  }

  /** What the classes and ids of a page say, each asked once: pages repeat them thousandfold. */
  private static final class ClassNames {
    private final Map<String, Boolean> speaking = new HashMap<>();
    private final Map<String, Boolean> hiding = new HashMap<>();

    /** Whether an element's class or id names a part of a site. */
    boolean speak(Element element) {
      String id = element.id();
      if (!id.isEmpty() && speaks(id)) {
        return true;
      }
      String names = element.attr("class");
      return !names.isEmpty() && speaking.computeIfAbsent(names, n -> any(element, Noise::speaks));
    }

    /** Whether an element's class says that nobody sees it. */
    boolean hide(Element element) {
      String names = element.attr("class");
      return !names.isEmpty()
          && hiding.computeIfAbsent(
              names, n -> any(element, c -> UNSEEN.contains(c.toLowerCase(Locale.ROOT))));
    }

    private static boolean any(Element element, Predicate<String> test) {
      return element.classNames().stream().anyMatch(test);
    }
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
