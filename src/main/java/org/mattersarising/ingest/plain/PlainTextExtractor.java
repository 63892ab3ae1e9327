package org.mattersarising.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.TextSpan;

/**
 * Decodes plain text and Markdown, and changes nothing else: what the file says is the text.
 * Stateless, safe for use by several threads.
 */
public final class PlainTextExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    List<String> warnings = new ArrayList<>();
    String text = TextDecoder.decode(raw.bytes(), warnings);
    for (int i = 0; i < text.length(); i++) {
      if (!TextSpan.isSpace(text.charAt(i))) {
        return new Extraction.Text(new DocumentText(text), DocumentHints.NONE, warnings);
      }
    }
    return new Extraction.Refused(ReadStatus.EMPTY, "The file holds no text.");
  }
}
