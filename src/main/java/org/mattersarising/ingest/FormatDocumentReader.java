package org.mattersarising.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.mattersarising.ingest.archive.JwarcArchiveReader;
import org.mattersarising.ingest.archive.ZipReader;
import org.mattersarising.ingest.format.ArchiveReader;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.html.JsoupHtmlExtractor;
import org.mattersarising.ingest.office.OpenDocumentExtractor;
import org.mattersarising.ingest.office.WordBinaryExtractor;
import org.mattersarising.ingest.office.WordprocessingExtractor;
import org.mattersarising.ingest.pdf.PdfTextExtractor;
import org.mattersarising.ingest.plain.PlainTextExtractor;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Reads every format that councils publish minutes in. The format is told by the content, never by
 * the name; what is none of them comes back as unsupported or unreadable with a sentence that says
 * what to do. The documents of an archive are named {@code archive/entry}. Immutable, safe for use
 * by several threads.
 */
public final class FormatDocumentReader implements DocumentReader {

  /** An archive within an archive within an archive is read; beyond that somebody plays tricks. */
  private static final int DEEPEST_ARCHIVE = 3;

  private static final int SNIFFED = 1 << 16;

  private final ExtractionLimits limits;
  private final Map<MediaType, TextExtractor> extractors = new EnumMap<>(MediaType.class);
  private final Map<MediaType, ArchiveReader> archives = new EnumMap<>(MediaType.class);

  public FormatDocumentReader(ExtractionLimits limits) {
    this.limits = limits;
    extractors.put(MediaType.TEXT, new PlainTextExtractor());
    extractors.put(MediaType.DOCX, new WordprocessingExtractor());
    extractors.put(MediaType.DOC, new WordBinaryExtractor());
    extractors.put(MediaType.ODT, new OpenDocumentExtractor());
    archives.put(MediaType.ZIP, new ZipReader());
    extractors.put(MediaType.HTML, new JsoupHtmlExtractor());
    archives.put(MediaType.WARC, new JwarcArchiveReader());
    extractors.put(MediaType.PDF, new PdfTextExtractor());
  }

  @Override
  public void read(CorpusFile file, Consumer<SourceDocument> sink) {
    try {
      long size = Files.size(file.location());
      if (!Files.isRegularFile(file.location())) {
        sink.accept(
            unopened(file.path(), size, ReadStatus.UNREADABLE, "It is not a regular file."));
        return;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file.location()))) {
        in.mark(SNIFFED);
        ArchiveReader archive = archives.get(MediaType.of(in.readNBytes(SNIFFED)));
        in.reset();
        if (archive != null) {
          // An archive may be larger than any document: it streams.
          unpack(file.path(), archive, in, 1, sink);
        } else {
          // A file may grow between the question and the reading.
          byte[] bytes =
              in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxBytes() + 1));
          sink.accept(
              bytes.length > limits.maxBytes()
                  ? tooLarge(file.path(), Math.max(size, bytes.length))
                  : open(file.path(), new RawDocument(bytes), DocumentHints.NONE));
        }
      }
    } catch (NoSuchFileException e) {
      sink.accept(unopened(file.path(), "The file is not there any more."));
    } catch (AccessDeniedException e) {
      sink.accept(unopened(file.path(), "The file may not be opened: access denied."));
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      sink.accept(unopened(file.path(), "The file cannot be opened: " + reason));
    }
  }

  private void unpack(
      String path,
      ArchiveReader archive,
      InputStream in,
      int depth,
      Consumer<SourceDocument> sink) {
    if (depth > DEEPEST_ARCHIVE) {
      sink.accept(
          unopened(path, 0, ReadStatus.TOO_LARGE, "Archives lie too deep within each other."));
      return;
    }
    boolean[] any = new boolean[1];
    try {
      archive.read(
          in,
          limits,
          entry -> {
            any[0] = true;
            String name = path + "/" + entry.name();
            switch (entry) {
              case ArchiveReader.Entry.Closed closed ->
                  sink.accept(
                      unopened(name, 0, closed.refusal().status(), closed.refusal().reason()));
              case ArchiveReader.Entry.Opened opened -> {
                ArchiveReader inner = archives.get(MediaType.of(opened.raw().bytes()));
                if (inner != null) {
                  InputStream bytes = new ByteArrayInputStream(opened.raw().bytes());
                  unpack(name, inner, bytes, depth + 1, sink);
                } else {
                  sink.accept(open(name, opened.raw(), opened.hints()));
                }
              }
            }
          });
      if (!any[0]) {
        sink.accept(unopened(path, 0, ReadStatus.EMPTY, "The archive holds no document."));
      }
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      sink.accept(unopened(path, "The archive breaks off: " + reason));
    }
  }

  private SourceDocument open(String path, RawDocument raw, DocumentHints known) {
    if (raw.bytes().length > limits.maxBytes()) {
      return tooLarge(path, raw.bytes().length);
    }
    MediaType type = MediaType.of(raw.bytes());
    TextExtractor extractor = extractors.get(type);
    String label = type == MediaType.TEXT && isMarkdown(path) ? "text/markdown" : type.label();
    if (extractor == null) {
      ReadStatus status =
          type == MediaType.UNKNOWN ? ReadStatus.UNREADABLE : ReadStatus.UNSUPPORTED;
      String reason = type.reason().isEmpty() ? "This version does not read it." : type.reason();
      return refused(path, label, raw, known, status, reason);
    }
    return switch (extractor.extract(raw, limits)) {
      case Extraction.Refused no -> refused(path, label, raw, known, no.status(), no.reason());
      case Extraction.Text read -> {
        String sha256 = ContentId.sha256(raw.bytes());
        yield new SourceDocument(
            sha256.substring(0, 16),
            path,
            label,
            raw.bytes().length,
            sha256,
            ReadStatus.READ,
            "",
            read.text(),
            merged(known, read.hints()),
            read.warnings());
      }
    };
  }

  /** The name decides only what plain text is called: its characters are read alike. */
  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  /** What the crawl says goes before what the page says. */
  private static DocumentHints merged(DocumentHints outer, DocumentHints inner) {
    return new DocumentHints(
        outer.title().isEmpty() ? inner.title() : outer.title(),
        outer.url().isEmpty() ? inner.url() : outer.url(),
        outer.retrieved().isEmpty() ? inner.retrieved() : outer.retrieved(),
        inner.frontMatter());
  }

  private SourceDocument tooLarge(String path, long size) {
    return unopened(
        path,
        size,
        ReadStatus.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The file has %d bytes, more than the limit of %d.",
            size,
            limits.maxBytes()));
  }

  private static SourceDocument refused(
      String path,
      String label,
      RawDocument raw,
      DocumentHints hints,
      ReadStatus status,
      String reason) {
    String sha256 = ContentId.sha256(raw.bytes());
    List<String> reasons = new ArrayList<>(List.of(reason));
    return new SourceDocument(
        sha256.substring(0, 16),
        path,
        label,
        raw.bytes().length,
        sha256,
        status,
        "",
        null,
        hints,
        reasons);
  }

  private static SourceDocument unopened(String path, String reason) {
    return unopened(path, 0, ReadStatus.UNREADABLE, reason);
  }

  private static SourceDocument unopened(String path, long size, ReadStatus status, String reason) {
    String id = ContentId.of("unopened", path);
    return new SourceDocument(
        id, path, "", size, "", status, "", null, DocumentHints.NONE, List.of(reason));
  }
}
