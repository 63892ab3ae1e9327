package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextBuilder;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

/**
 * Reads web pages with jsoup, which builds the tree that a browser would build (HTML standard,
 * "Parsing HTML documents") and loads nothing. What kind of page it is decides what of it is text;
 * see {@link PageType}. Immutable, safe for use by several threads.
 */
public final class JsoupHtmlExtractor implements TextExtractor {

  /** Elements within each other beyond this are set beside each other; their text stays. */
  private static final int DEEPEST = 400;

  private static final List<PageType> TYPES =
      List.of(
          new ModernGovMeeting(),
          new ModernGovItem(),
          new ModernGovListing(),
          new CmisMeeting(),
          new ArticlePage());

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    ExtractionLimits.Deadline deadline = limits.deadline();
    List<String> warnings = new ArrayList<>();
    String html = HtmlDecoder.decode(raw, warnings);
    Document page =
        Parser.htmlParser()
            .setMaxDepth(Math.min(DEEPEST, 2 * limits.maxDepth()))
            .parseInput(html, "");
    LooseLines.keep(page, html);
    LeftOvers.tidy(page.body(), html);
    List<Element> unwritten = Noise.neverText(page);
    DocumentHints hints = PageHints.of(page, unwritten);
    TextBuilder text = new TextBuilder();
    try {
      if (Noise.remove(page, unwritten, deadline)) {
        warnings.add("Words that are struck out were left out.");
      }
      Optional<String> refusal = write(page, new BlockWriter(text, deadline));
      if (refusal.isPresent()) {
        return new Extraction.Refused(ReadStatus.NOT_MINUTES, refusal.get());
      }
    } catch (BlockWriter.TimeUp e) {
      return new Extraction.Refused(
          ReadStatus.TOO_LARGE,
          "Reading the page took longer than " + limits.maxTime().toSeconds() + " seconds.");
    }
    DocumentText built = text.build();
    return built.text().isBlank()
        ? new Extraction.Refused(ReadStatus.EMPTY, "The page holds no text.")
        : new Extraction.Text(built, hints, warnings);
  }

  private static Optional<String> write(Document page, BlockWriter out) {
    for (PageType type : TYPES) {
      if (type.recognises(page)) {
        Optional<String> refusal = type.write(page, out);
        if (refusal.isEmpty() && out.written() == 0 && page.body().hasText()) {
          // Nothing is lost: what no rule chose is written whole.
          out.block(page.body());
        }
        return refusal;
      }
    }
    throw new IllegalStateException("some kind recognises every page");
  }
}
