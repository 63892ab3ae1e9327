package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page that lists what went wrong, for people: one file without scripts, fonts or pictures. All
 * that comes from minutes is escaped.
 */
public final class ErrorPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Misses and false alarms – Matters Arising</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
      summary { cursor: pointer; padding: .3rem 0; font-weight: 600; }
      ul { list-style: none; padding: 0; }
      li { border-left: .25rem solid; padding: .2rem .8rem; margin: .8rem 0; overflow-wrap: anywhere; }
      .around { opacity: .75; }
      .place { font-size: .85rem; margin: 0; }
      blockquote { margin: .2rem 0; white-space: pre-line; }
      mark { font-weight: 600; }
      dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; }
      dd { margin: 0; }
      </style>
      </head>
      <body>
      <main>
      <h1>Misses and false alarms</h1>
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private ErrorPage() {}

  /** The page of some scorecards. */
  public static String of(List<Scorecard> cards) {
    ErrorPage page = new ErrorPage();
    cards.forEach(page::card);
    page.page.append("</main>\n</body>\n</html>\n");
    return page.page.toString();
  }

  private void card(Scorecard card) {
    Map<String, List<Slip>> byKind = new TreeMap<>();
    card.slips().forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    page.append("<section>\n<h2>")
        .append(escaped(card.name()))
        .append("</h2>\n<p>")
        .append(escaped(card.title()))
        .append(": ")
        .append(card.slips().size())
        .append(" misses and false alarms of ")
        .append(byKind.size())
        .append(" kinds.</p>\n");
    if (!card.notes().isEmpty()) {
      page.append("<details>\n<summary>Notes (")
          .append(card.notes().size())
          .append(")</summary>\n<ul>\n");
      card.notes().forEach(n -> page.append("<li>").append(escaped(n)).append("</li>\n"));
      page.append("</ul>\n</details>\n");
    }
    byKind.forEach((kind, slips) -> {
      page.append("<details>\n<summary>")
          .append(escaped(kind))
          .append(" (")
          .append(slips.size())
          .append(")</summary>\n<ul>\n");
      slips.forEach(this::slip);
      page.append("</ul>\n</details>\n");
    });
    page.append("</section>\n");
  }

  private void slip(Slip slip) {
    page.append("<li>\n<p class=\"place\">").append(escaped(slip.place())).append("</p>\n");
    if (!slip.text().isEmpty()) {
      page.append("<blockquote>");
      around(slip.before());
      page.append(" <mark>").append(escaped(slip.text())).append("</mark> ");
      around(slip.after());
      page.append("</blockquote>\n");
    }
    page.append("<dl><dt>Right</dt><dd>")
        .append(escaped(slip.expected()))
        .append("</dd><dt>Found</dt><dd>")
        .append(escaped(slip.found()))
        .append("</dd></dl>\n</li>\n");
  }

  private void around(String text) {
    if (!text.isEmpty()) {
      page.append("<span class=\"around\">").append(escaped(text)).append("</span>");
    }
  }

  /** Text that a browser shows and never obeys; control characters are shown as blanks. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(Character.isISOControl(c) && c != '\n' ? ' ' : c);
          }
        });
    return escaped.toString();
  }
}
