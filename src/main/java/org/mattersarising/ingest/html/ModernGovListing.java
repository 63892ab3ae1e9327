package org.mattersarising.ingest.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * A page of Modern.Gov without minutes: a committee, its meetings, its members, a calendar, a
 * meeting that was cancelled.
 */
final class ModernGovListing implements PageType {

  /** A page with as many words as this tells something, whatever its kind. */
  private static final int PROSE = 3000;

  private static final Pattern CANCELLED =
      Pattern.compile("(?i)\\b(?:cancelled|postponed|abandoned)\\b");

  @Override
  public boolean recognises(Document page) {
    return ModernGovPage.is(page)
        && page.select(".mgWordPara").stream().mapToLong(TextMass::of).sum() < PROSE;
  }

  @Override
  public Optional<String> write(Document page, BlockWriter out) {
    String head =
        page.select(".mgSubTitleTxt").isEmpty()
            ? ""
            : TextMass.words(page.select(".mgSubTitleTxt").getFirst(), 400);
    return Optional.of(
        CANCELLED.matcher(head).find()
            ? "The meeting did not take place; the page holds no minutes."
            : "It is a page about a committee or its meetings, and holds no minutes.");
  }
}
