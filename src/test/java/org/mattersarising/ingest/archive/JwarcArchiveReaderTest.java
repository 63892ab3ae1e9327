package org.mattersarising.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.ingest.FormatDocumentReader;
import org.mattersarising.ingest.format.ArchiveReader.Entry;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class JwarcArchiveReaderTest {

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Ferry Panel</title></head><body><main><h1>Ferry Panel</h1>"
          + "<p>Minutes of a meeting held on 4 March 2024.</p><p>Members asked when the ferry would sail.</p></main></body></html>";

  @TempDir Path dir;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-05-31T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, url, contentType, block.length);
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] response(String url, String status, String headers, byte[] body) {
    byte[] block = join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
    return record("response", url, "application/http;msgtype=response", block);
  }

  private static byte[] page(String url) {
    return response(url, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", bytes(PAGE));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  private static List<Entry> read(byte[] warc) throws IOException {
    List<Entry> entries = new ArrayList<>();
    new JwarcArchiveReader()
        .read(new ByteArrayInputStream(warc), ExtractionLimits.DEFAULT, entries::add);
    return entries;
  }

  private List<SourceDocument> documents(byte[] file) throws IOException {
    Path path = Files.write(dir.resolve("crawl.warc.gz"), file);
    List<SourceDocument> read = new ArrayList<>();
    new FormatDocumentReader(ExtractionLimits.DEFAULT)
        .read(new CorpusFile("crawl.warc.gz", path), read::add);
    return read;
  }

  @Test
  void handsOverPagesWithTheirAddressAndDay() throws IOException {
    List<Entry> entries = read(join(page("https://a.example/one"), page("https://a.example/two")));
    assertThat(entries).hasSize(2);
    Entry.Opened first = (Entry.Opened) entries.getFirst();
    assertThat(first.name()).isEqualTo("record-000000000000");
    assertThat(first.hints().url()).isEqualTo("https://a.example/one");
    assertThat(first.hints().retrieved()).isEqualTo("2024-05-31");
    assertThat(first.raw().bytes()).isEqualTo(bytes(PAGE));
    assertThat(first.raw().charset()).isEqualTo("utf-8");
    assertThat(entries.get(1).name()).isGreaterThan(first.name());
  }

  @Test
  void passesOverFailuresPicturesScriptsRequestsAndRevisits() throws IOException {
    byte[] warc =
        join(
            record("warcinfo", "", "application/warc-fields", bytes("software: x\r\n")),
            record(
                "request",
                "https://a.example/",
                "application/http;msgtype=request",
                bytes("GET / HTTP/1.1\r\n\r\n")),
            response(
                "https://a.example/gone",
                "404 Not Found",
                "Content-Type: text/html\r\n",
                bytes(PAGE)),
            response("https://a.example/moved", "301 Moved", "Location: /x\r\n", bytes("")),
            response(
                "https://a.example/a.png", "200 OK", "Content-Type: image/png\r\n", bytes("PNG")),
            response(
                "https://a.example/a.css", "200 OK", "Content-Type: text/css\r\n", bytes("p{}")),
            response(
                "https://a.example/a.js",
                "200 OK",
                "Content-Type: application/javascript\r\n",
                bytes("x")),
            response(
                "https://a.example/robots.txt",
                "200 OK",
                "Content-Type: text/plain\r\n",
                bytes("User-agent: *")),
            record(
                "revisit",
                "https://a.example/same",
                "application/http;msgtype=response",
                bytes("HTTP/1.1 200 OK\r\n\r\n")),
            record("resource", "dns:a.example", "text/dns", bytes("a.example. 300 IN A 192.0.2.1")),
            page("https://a.example/kept"));
    assertThat(read(warc))
        .singleElement()
        .satisfies(e -> assertThat(((Entry.Opened) e).hints().url()).endsWith("/kept"));
  }

  @Test
  void unpacksTheCodingsOfTheTransport() throws IOException {
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(bytes(PAGE));
    }
    String html = "Content-Type: text/html\r\n";
    byte[] chunked =
        join(
            bytes(Integer.toHexString(bytes(PAGE).length) + "\r\n"),
            bytes(PAGE),
            bytes("\r\n0\r\n\r\n"));
    byte[] warc =
        join(
            response(
                "http://a.example/1",
                "200 OK",
                html + "Content-Encoding: gzip\r\n",
                gzip(bytes(PAGE))),
            response(
                "http://a.example/2",
                "200 OK",
                html + "Content-Encoding: deflate\r\n",
                zlib.toByteArray()),
            response(
                "http://a.example/3", "200 OK", html + "Transfer-Encoding: chunked\r\n", chunked),
            response(
                "http://a.example/4", "200 OK", html + "Content-Encoding: gzip\r\n", bytes(PAGE)),
            response(
                "http://a.example/5", "200 OK", html + "Content-Encoding: br\r\n", bytes("?")));
    List<Entry> entries = read(warc);
    assertThat(entries).hasSize(5);
    assertThat(entries.subList(0, 4))
        .allSatisfy(e -> assertThat(((Entry.Opened) e).raw().bytes()).isEqualTo(bytes(PAGE)));
    assertThat(((Entry.Closed) entries.get(4)).refusal().reason()).contains("compressed by br");
  }

  @Test
  void readsConversionsAsPlainText() throws IOException {
    List<SourceDocument> read =
        documents(
            gzip(
                record(
                    "conversion",
                    "https://a.example/m",
                    "text/plain",
                    bytes("Minutes of a meeting\nMembers noted the report.\n"))));
    assertThat(read)
        .singleElement()
        .satisfies(d -> {
          assertThat(d.mediaType()).isEqualTo("text/plain");
          assertThat(d.hints().url()).isEqualTo("https://a.example/m");
          assertThat(d.readText().text()).contains("Members noted");
        });
  }

  @Test
  void readsACrawlThatIsCompressedRecordByRecord() throws IOException {
    List<SourceDocument> read =
        documents(join(gzip(page("https://a.example/1")), gzip(page("https://a.example/2"))));
    assertThat(read).hasSize(2);
    assertThat(read.get(1).path()).startsWith("crawl.warc.gz/record-");
    assertThat(read.get(1).readText().text()).startsWith("Ferry Panel\n\nMinutes of a meeting");
    assertThat(read.get(1).hints().title()).isEqualTo("Ferry Panel");
  }

  @Test
  void keepsWhatCameBeforeABreak() throws IOException {
    byte[] second = page("https://a.example/2");
    byte[] plain = join(page("https://a.example/1"), Arrays.copyOf(second, second.length - 60));
    List<SourceDocument> read = documents(plain);
    assertThat(read.getFirst().status()).isEqualTo(ReadStatus.READ);
    assertThat(read.subList(1, read.size()))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.status()).isEqualTo(ReadStatus.UNREADABLE));
    byte[] packed = gzip(page("https://a.example/2"));
    List<SourceDocument> broken =
        documents(
            join(gzip(page("https://a.example/1")), Arrays.copyOf(packed, packed.length / 2)));
    assertThat(broken.getFirst().status()).isEqualTo(ReadStatus.READ);
    assertThat(broken.getLast().status()).isEqualTo(ReadStatus.UNREADABLE);
  }

  @Test
  void boundsWhatARecordUnpacksTo() throws IOException {
    byte[] bomb = gzip(new byte[3 << 20]);
    byte[] warc =
        join(
            response(
                "http://a.example/1",
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                bomb),
            page("http://a.example/2"));
    List<Entry> entries = new ArrayList<>();
    new JwarcArchiveReader()
        .read(
            new ByteArrayInputStream(warc),
            ExtractionLimits.DEFAULT.withMaxBytes(1 << 20),
            entries::add);
    assertThat(((Entry.Closed) entries.getFirst()).refusal().status())
        .isEqualTo(ReadStatus.TOO_LARGE);
    assertThat(entries.get(1)).isInstanceOf(Entry.Opened.class);
  }

  @Test
  void refusesWhatIsNoCrawl() throws IOException {
    assertThatThrownBy(() -> read(bytes("WARC/1.0\r\nnonsense"))).isInstanceOf(IOException.class);
    assertThat(documents(gzip(bytes("a file of a backup"))).getFirst().status())
        .isEqualTo(ReadStatus.UNSUPPORTED);
  }
}
