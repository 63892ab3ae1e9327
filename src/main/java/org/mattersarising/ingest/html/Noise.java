package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

  /** A part with more than this share of the page's words is kept. */
  private static final double MOST = 0.3;

  private Noise() {}

  /** The elements of {@code page} that never are text, those of its head among them. */
  static List<Element> neverText(Document page) {
    List<Element> never = new ArrayList<>();
    Walk.elements(
        page,
        element -> {
          if (NEVER_TEXT.contains(element.normalName())) {
            never.add(element);
          }
        });
    return never;
  }

  /**
   * Takes it out of {@code page}; answers whether struck-out words were among it.
   *
   * @param never what {@link #neverText} found there
   */
  static boolean remove(Document page, List<Element> never, ExtractionLimits.Deadline deadline) {
    boolean struck = never.stream().anyMatch(e -> STRUCK.contains(e.normalName()) && e.hasText());
    detach(never);
    Element body = page.body();
    SiteNames names = new SiteNames();
    List<Element> suspects = new ArrayList<>();
    long[] mass = new long[1];
    Walk.nodes(
        body,
        node -> {
          if (node instanceof TextNode text) {
            mass[0] += TextMass.solid(text.getWholeText());
          } else if (node instanceof Element element && suspect(element, names)) {
            suspects.add(element);
          }
        });
    double most = Math.max(1, mass[0]) * MOST;
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
    Walk.elements(
        body,
        element -> {
          if (LINES.contains(element.normalName()) && SiteNotices.is(element)) {
            notices.add(element);
          }
          Element files = FileLists.under(element);
          if (files != null) {
            notices.add(element);
            notices.add(files);
          }
        });
    detach(notices);
    return struck;
  }

  private static boolean suspect(Element element, SiteNames names) {
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
        || names.style(element);
  }

  /** An attribute as selectors compare it. */
  private static String value(Element element, String attribute) {
    return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
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
  private static boolean wanted(Element element, SiteNames names) {
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
}
