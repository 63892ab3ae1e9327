package org.mattersarising.ingest.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;

/** The bytes that a record carries, without the coding of their transport. */
final class Payload {

  /** More bytes than the limit. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private Payload() {}

  static RawDocument of(HttpResponse http, ExtractionLimits limits) throws IOException {
    List<String> codings = http.headers().all("Content-Encoding");
    String coding = codings.size() == 1 ? codings.getFirst().strip().toLowerCase(Locale.ROOT) : "";
    if (codings.size() > 1 || coding.equals("br") || coding.equals("zstd")) {
      throw new IOException("it is compressed by " + String.join(", ", codings));
    }
    // Many crawlers keep the header and store the page unpacked.
    BufferedInputStream in = new BufferedInputStream(http.body().stream());
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    InputStream plain = in;
    if (first == 0x1f && second == 0x8b && (coding.equals("gzip") || coding.equals("x-gzip"))) {
      plain = new GZIPInputStream(in);
    } else if (coding.equals("deflate") && first != '<') {
      boolean zlib = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
      plain = new InflaterInputStream(in, new Inflater(!zlib));
    }
    return new RawDocument(bytes(plain, limits), charset(http.contentType()));
  }

  static RawDocument of(WarcRecord record, ExtractionLimits limits) throws IOException {
    MessageBody body = record.body();
    byte[] bytes = bytes(body.stream(), limits);
    if (bytes.length < body.size()) {
      throw new EOFException("the archive ends within it");
    }
    return new RawDocument(bytes, charset(record.contentType()));
  }

  static String reason(ExtractionLimits limits) {
    return String.format(
        Locale.ROOT, "The record holds more than the limit of %d bytes.", limits.maxBytes());
  }

  private static byte[] bytes(InputStream in, ExtractionLimits limits) throws IOException {
    long most = Math.min(limits.maxBytes(), Integer.MAX_VALUE - 9L);
    byte[] bytes = in.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw new TooLarge();
    }
    return bytes;
  }

  private static String charset(MediaType type) {
    return type.parameters().getOrDefault("charset", "");
  }
}
