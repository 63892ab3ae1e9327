package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;

/**
 * ODT: OpenDocument text in its package (ISO/IEC 26300). Stateless, safe for use by several
 * threads.
 */
public final class OpenDocumentExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    try (PackageParts parts = new PackageParts(raw.bytes(), limits, limits.deadline())) {
      return BlockWriter.write(content(parts), limits);
    } catch (OfficeException e) {
      return e.refusal();
    }
  }

  private static OfficeContent content(PackageParts parts) throws OfficeException {
    XmlNode manifest = parts.part("META-INF/manifest.xml");
    if (manifest != null && manifest.holds("encryption-data")) {
      throw OfficeException.encrypted();
    }
    XmlNode content = parts.part("content.xml");
    if (content == null) {
      throw OfficeException.broken("the part with its text is missing");
    }
    XmlNode named = parts.part("styles.xml");
    OdtStyles styles = new OdtStyles(named == null ? List.of(content) : List.of(content, named));
    Omissions omissions = new Omissions();
    List<String> notes = new ArrayList<>();
    List<Block> body =
        new OdtBody(styles, omissions, notes).blocks(content.child("body").child("text"));
    XmlNode meta = parts.part("meta.xml");
    String title = meta == null ? "" : meta.child("meta").child("title").content();
    return new OfficeContent(
        body,
        notes,
        named == null ? List.of() : furniture(named),
        PropertyTitle.of(title),
        omissions);
  }

  /** Heads and feet of all kinds of pages; their styles are those of the same part. */
  private static List<String> furniture(XmlNode named) {
    OdtStyles styles = new OdtStyles(List.of(named));
    Set<String> lines = new LinkedHashSet<>();
    for (XmlNode page : named.child("master-styles").all("master-page")) {
      for (XmlNode each : page.children()) {
        if (each.name().startsWith("header") || each.name().startsWith("footer")) {
          String line =
              Words.of(new OdtBody(styles, new Omissions(), new ArrayList<>()).blocks(each));
          if (!line.isBlank()) {
            lines.add((each.name().startsWith("header") ? "head: " : "foot: ") + line);
          }
        }
      }
    }
    return List.copyOf(lines);
  }
}
