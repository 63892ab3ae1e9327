package org.mattersarising.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.TextLayout;
import org.mattersarising.model.TextSpan;

/**
 * Decodes plain text and Markdown, and changes nothing else: what the file says is the text. YAML
 * front matter and a sentence that breaks off at the end stay in it and are marked off from the
 * minutes. Stateless, safe for use by several threads.
 */
public final class PlainTextExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    List<String> warnings = new ArrayList<>();
    String text = TextDecoder.decode(raw.bytes(), warnings);
    Optional<FrontMatterReader.Found> front = FrontMatterReader.read(text);
    int start = front.map(FrontMatterReader.Found::end).orElse(0);
    front.map(FrontMatterReader.Found::warning).filter(w -> !w.isEmpty()).ifPresent(warnings::add);
    for (int i = start; i < text.length(); i++) {
      if (!TextSpan.isSpace(text.charAt(i))) {
        int cut = CutEnd.at(text.substring(start));
        int end = cut > 0 ? start + cut : text.length();
        TextLayout layout = new TextLayout(List.of(), List.of(), start, end);
        return new Extraction.Text(
            new DocumentText(text, layout),
            front.map(FrontMatterReader.Found::hints).orElse(DocumentHints.NONE),
            warnings);
      }
    }
    return new Extraction.Refused(
        ReadStatus.EMPTY,
        start == 0 ? "The file holds no text." : "The file holds no text but its front matter.");
  }
}
