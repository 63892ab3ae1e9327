package org.mattersarising.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mattersarising.ingest.format.ArchiveReader;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.ReadStatus;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Streams the pages and files of a web crawl: WARC (ISO 28500), also compressed record by record,
 * and WET. One record is in memory at a time. Requests, visits that found nothing new, failures,
 * pictures and scripts are passed over. Immutable, safe for use by several threads.
 */
public final class JwarcArchiveReader implements ArchiveReader {

  private static final Set<String> NO_DOCUMENTS =
      Set.of("image", "audio", "video", "font", "model");

  private static final Set<String> NO_TEXTS =
      Set.of(
          "css",
          "javascript",
          "x-javascript",
          "ecmascript",
          "json",
          "ld+json",
          "rss+xml",
          "atom+xml",
          "xml",
          "calendar",
          "dns",
          "vcard",
          "manifest+json",
          "wasm",
          "font-woff",
          "x-font-ttf",
          "x-font-woff",
          "vnd.ms-fontobject",
          "x-shockwave-flash",
          "opensearchdescription+xml");

  @Override
  public void read(InputStream in, ExtractionLimits limits, Consumer<Entry> sink)
      throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        String name = String.format(Locale.ROOT, "record-%012d", reader.position());
        if (next.get() instanceof WarcTargetRecord record && wanted(record)) {
          read(name, record, limits, sink);
        }
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      // The library answers some broken headers with exceptions of other kinds.
      throw new IOException("a record cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean wanted(WarcTargetRecord record) {
    String target = record.target() == null ? "" : record.target().toLowerCase(Locale.ROOT);
    boolean page = target.startsWith("http:") || target.startsWith("https:");
    boolean kind =
        record instanceof WarcResponse && page
            || record instanceof WarcConversion
            || record instanceof WarcResource && (page || target.startsWith("file:"));
    return kind && !target.endsWith("/robots.txt");
  }

  private static void read(
      String name, WarcTargetRecord record, ExtractionLimits limits, Consumer<Entry> sink) {
    DocumentHints hints =
        new DocumentHints(
            "", url(record.target()), day(record.headers().first("WARC-Date").orElse("")));
    Entry entry;
    try {
      RawDocument raw;
      if (record instanceof WarcResponse response) {
        HttpResponse http = response.http();
        if (http.status() < 200 || http.status() >= 300 || passedOver(http.contentType())) {
          return;
        }
        raw = Payload.of(http, limits);
      } else {
        if (passedOver(record.contentType())) {
          return;
        }
        raw = Payload.of(record, limits);
      }
      if (raw.bytes().length == 0) {
        return;
      }
      entry = new Entry.Opened(name, raw, hints);
    } catch (Payload.TooLarge e) {
      entry =
          new Entry.Closed(
              name, new Extraction.Refused(ReadStatus.TOO_LARGE, Payload.reason(limits)));
    } catch (IOException | RuntimeException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      entry =
          new Entry.Closed(
              name,
              new Extraction.Refused(
                  ReadStatus.UNREADABLE,
                  "The record of " + record.target() + " is broken: " + reason));
    }
    sink.accept(entry);
  }

  private static boolean passedOver(MediaType type) {
    String subtype = type.subtype().toLowerCase(Locale.ROOT);
    return NO_DOCUMENTS.contains(type.type().toLowerCase(Locale.ROOT))
        || NO_TEXTS.contains(subtype);
  }

  private static String url(String target) {
    return target.startsWith("http") ? target : "";
  }

  /** The day of a time such as {@code 2024-05-31T10:00:00Z}. */
  private static String day(String time) {
    return time.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? time.substring(0, 10) : "";
  }
}
