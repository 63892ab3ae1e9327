package org.mattersarising.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A meeting of Modern.Gov ({@code ieListDocuments.aspx}): its items are rows of one table. */
final class ModernGovMeeting implements PageType {

  private static final Evaluator ITEMS = Selector.evaluatorOf("table.mgItemTable, #mgItemTable");
  private static final Evaluator NUMBER = Selector.evaluatorOf("td.mgItemNumberCell");

  @Override
  public boolean recognises(Document page) {
    return page.selectFirst(ITEMS) != null;
  }

  @Override
  public Optional<String> write(Document page, BlockWriter out) {
    ModernGovPage.head(page, out);
    Element content = ModernGovPage.content(page);
    ModernGovPage.clean(content);
    Element items = page.selectFirst(ITEMS);
    if (items == null) {
      throw new IllegalStateException("asked for a page that was not recognised");
    }
    Element within = content;
    if (!items.parents().contains(content)) {
      within = items.parent() == null ? content : items.parent();
    }
    around(within, items, out);
    return Optional.empty();
  }

  /** All in its order, the table of items as items. */
  private static void around(Element element, Element items, BlockWriter out) {
    for (Element child : element.children()) {
      if (child == items) {
        TableShape.rowsOf(items).forEach(row -> row(row, out));
      } else if (items.parents().contains(child)) {
        around(child, items, out);
      } else {
        out.block(child);
      }
    }
  }

  private static void row(Element row, BlockWriter out) {
    Element cell = row.selectFirst(NUMBER);
    String number = cell == null ? "" : TextMass.words(cell, 40);
    boolean titled = false;
    for (Element each : row.children()) {
      if (each == cell || each.normalName().equals("th")) {
        continue;
      }
      for (Element part : each.children()) {
        if (part.hasClass("mgAiTitleTxt") && part.hasText()) {
          String title = TextMass.words(part, 600);
          out.heading(titled || number.isEmpty() ? title : number + " " + title);
          titled = true;
        } else if (part.hasText()) {
          if (!titled && !number.isEmpty()) {
            out.line(number);
            titled = true;
          }
          part(part, out);
        }
      }
    }
  }

  private static void part(Element part, BlockWriter out) {
    out.gap();
    if (part.hasClass("mgSubItemTitleTxt")) {
      // A label such as "Minutes:" is no heading of the minutes themselves.
      out.line(TextMass.words(part, 200));
    } else {
      out.block(part);
    }
    out.gap();
  }
}
