package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.mattersarising.ingest.format.ExtractionLimits;

/**
 * Takes out of a page what is no text of its author: scripts, controls, navigation, notices of the
 * site, and what no reader sees. What holds a good part of the page's words is no notice, whatever
 * it calls itself: a wrapper around everything may be named after the cookie banner in it.
 */
final class Noise {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, applet, video, audio, canvas, map,"
          + " select, input, button, textarea, datalist, progress, meter, dialog, del, s, strike, link, meta, title, base";

  private static final String NOTICES =
      "nav, menu, aside, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [role=dialog], [role=alertdialog], [role=tablist], [role=menu], [role=menubar], [role=toolbar], [hidden],"
          + " [aria-hidden=true], [aria-modal=true], [style*=display], [style*=visibility], [style*=mso-hide]";

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

  private static final Pattern FILE_SIZE =
      Pattern.compile(
          "(?i)[\\s\\u00a0]*+(?:pdf icon\\s{0,3})?[(\\[]?(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip)[,:;\\s\\u00a0]{0,3}\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00a0]?(?:[kmg]b|bytes)[)\\]]?[\\s\\u00a0]*+");

  /** A part with more than this share of the page's words is kept. */
  private static final double MOST = 0.3;

  private Noise() {}

  /** Takes it out of {@code page}; answers whether struck-out words were among it. */
  static boolean remove(Document page, ExtractionLimits.Deadline deadline) {
    boolean struck = page.select("del, s, strike").stream().anyMatch(Element::hasText);
    detach(page.select(NEVER_TEXT));
    Element body = page.body();
    long all = Math.max(1, TextMass.of(body));
    List<Element> suspects = new ArrayList<>(body.select(NOTICES));
    for (Element each : body.select("[class], [id]")) {
      if (named(each) || each.classNames().stream().anyMatch(Noise::unseen)) {
        suspects.add(each);
      }
    }
    suspects.addAll(body.select("header, footer"));
    List<Element> notices = new ArrayList<>();
    for (Element each : suspects) {
      if (deadline.passed()) {
        throw new BlockWriter.TimeUp();
      }
      if (!wanted(each) && TextMass.of(each) <= all * MOST) {
        notices.add(each);
      }
    }
    detach(notices);
    notices.clear();
    for (Element link : body.select("a, span, p, li, div, small")) {
      String words = link.childrenSize() > 3 ? "" : TextMass.words(link, 400);
      if (!words.isEmpty()
          && (NOTICE.matcher(words).matches() || FILE_SIZE.matcher(words).matches())) {
        notices.add(link);
      }
    }
    detach(notices);
    return struck;
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

  private static boolean unseen(String name) {
    return UNSEEN.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What a rule names that speaks of many things, but not of this one. */
  private static boolean wanted(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("main")) {
      return true;
    }
    if ((name.equals("header") || name.equals("footer"))
        && element.parents().is("article, main, [role=main]")) {
      return true;
    }
    if (element.selectFirst("table.mgItemTable, #mgItemTable, main, [role=main], article")
        != null) {
      return true;
    }
    if (!element.hasAttr("style") || element.hasAttr("hidden") || named(element)) {
      return false;
    }
    // The selector found any "display"; only that which hides counts.
    String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return !(css.contains("display:none")
        || css.contains("visibility:hidden")
        || css.contains("mso-hide:all")
        || !element.attr("role").isEmpty()
        || element.hasAttr("aria-hidden")
        || element.classNames().stream().anyMatch(Noise::unseen)
        || Set.of("nav", "menu", "aside", "header", "footer").contains(name));
  }

  private static boolean named(Element element) {
    return speaks(element.id()) || element.classNames().stream().anyMatch(Noise::speaks);
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
