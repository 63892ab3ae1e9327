package org.mattersarising.ingest.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.mattersarising.model.DocumentHints;

/** What a page says of itself in its head, and what a browser wrote there when it saved it. */
final class PageHints {

  private static final Pattern SAVED =
      Pattern.compile(
          "(?:saved from url=(?:\\(\\d{1,6}\\))?|saved with SingleFile\\s{1,9}url:\\s{1,9}|Mirrored from )(\\S{4,2000})");

  private static final int LONGEST = 2000;

  private PageHints() {}

  /**
   * Reads them.
   *
   * @param unwritten the elements of the page that are no text, its links and meta data among them
   */
  static DocumentHints of(Document page, List<Element> unwritten) {
    List<Element> metas = named(unwritten, "meta");
    String url = url(page, metas, named(unwritten, "link"));
    return new DocumentHints(title(page, metas), url, "");
  }

  private static List<Element> named(List<Element> elements, String name) {
    return elements.stream().filter(e -> e.normalName().equals(name)).toList();
  }

  private static String title(Document page, List<Element> metas) {
    String title = page.title().strip();
    if (title.isEmpty()) {
      title = meta(metas, "property", "og:title");
    }
    if (title.isEmpty()) {
      title = meta(metas, "name", "DC.title");
    }
    String site = meta(metas, "property", "og:site_name");
    boolean named = site.isEmpty() || title.contains(site);
    String whole = named ? title : title.isEmpty() ? site : title + " - " + site;
    return whole.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
  }

  private static String url(Document page, List<Element> metas, List<Element> links) {
    for (Element link : links) {
      if (link.attr("rel").strip().equalsIgnoreCase("canonical") && absolute(link.attr("href"))) {
        return link.attr("href").strip();
      }
    }
    String graph = meta(metas, "property", "og:url");
    if (absolute(graph)) {
      return graph;
    }
    for (Node node : page.childNodes()) {
      String saved = saved(node);
      if (!saved.isEmpty()) {
        return saved;
      }
    }
    for (Element root : page.children()) {
      for (Node node : root.childNodes()) {
        String saved = saved(node);
        if (!saved.isEmpty()) {
          return saved;
        }
      }
    }
    return "";
  }

  private static String saved(Node node) {
    if (!(node instanceof Comment comment)) {
      return "";
    }
    String data = comment.getData();
    Matcher m = SAVED.matcher(data.substring(0, Math.min(data.length(), 4 * LONGEST)));
    if (!m.find()) {
      return "";
    }
    String url = data.startsWith(" Mirrored from") ? "http://" + m.group(1) : m.group(1);
    return absolute(url) ? url : "";
  }

  private static boolean absolute(String url) {
    return url.strip().matches("https?://[^\\s<>\"]{3,1990}");
  }

  /** What the first of that name says. */
  private static String meta(List<Element> metas, String attribute, String name) {
    for (Element meta : metas) {
      if (meta.attr(attribute).strip().equalsIgnoreCase(name)) {
        String content = meta.attr("content").strip();
        return content.length() > LONGEST ? "" : content;
      }
    }
    return "";
  }
}
