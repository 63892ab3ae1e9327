package org.mattersarising.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of CMIS, a committee system on DotNetNuke ({@code ViewMeetingPublic}): pairs of labels
 * and values, and sets of fields, many of them behind tabs.
 */
final class CmisMeeting implements PageType {

  private static final Evaluator PAIR =
      Selector.evaluatorOf("div.holder:has(> .DNNLabel, > div > .DNNLabel)");
  private static final Evaluator PANE =
      Selector.evaluatorOf("#dnn_ContentPane, [id$=ContentPane], .MeetingDetails");

  @Override
  public boolean recognises(Document page) {
    return pane(page) != null && page.selectFirst(PAIR) != null;
  }

  @Override
  public Optional<String> write(Document page, BlockWriter out) {
    Element pane = pane(page);
    if (pane == null) {
      throw new IllegalStateException("asked for a page that was not recognised");
    }
    for (Element pair : pane.select(PAIR)) {
      Element label = pair.selectFirst(".DNNLabel");
      Element value = pair.selectFirst(".Value");
      if (label != null && value != null) {
        String name = TextMass.words(label, 80).replaceFirst("\\s?:$", "");
        String words = TextMass.words(value, 400);
        pair.empty();
        if (!words.isEmpty()) {
          pair.appendElement("p").text(name + ": " + words);
        }
      }
    }
    for (Element legend : pane.select("legend")) {
      legend.tagName("h3");
    }
    pane.select("li.DocumentListItem, ul.DocumentList, .rgPager, .rgNoRecords").remove();
    out.block(pane);
    return Optional.empty();
  }

  private static @Nullable Element pane(Document page) {
    return page.selectFirst(PANE);
  }
}
