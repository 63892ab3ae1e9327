package org.mattersarising.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.ArchiveReader;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.ReadStatus;

class ZipReaderTest {

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<ArchiveReader.Entry> read(byte[] bytes, ExtractionLimits limits)
      throws IOException {
    List<ArchiveReader.Entry> entries = new ArrayList<>();
    new ZipReader().read(new ByteArrayInputStream(bytes), limits, entries::add);
    return entries;
  }

  private static List<String> names(byte[] bytes) throws IOException {
    return read(bytes, ExtractionLimits.DEFAULT).stream().map(ArchiveReader.Entry::name).toList();
  }

  @Test
  void handsOverFilesInTheirOrder() throws IOException {
    List<ArchiveReader.Entry> entries =
        read(zip("2024/", "", "2024/May.txt", "The gate.", "a.txt", ""), ExtractionLimits.DEFAULT);
    assertThat(entries)
        .extracting(ArchiveReader.Entry::name)
        .containsExactly("2024/May.txt", "a.txt");
    ArchiveReader.Entry.Opened first = (ArchiveReader.Entry.Opened) entries.getFirst();
    assertThat(new String(first.raw().bytes(), StandardCharsets.UTF_8)).isEqualTo("The gate.");
  }

  @Test
  void namesStayWithinTheArchiveAndAreUnique() throws IOException {
    assertThat(
            names(
                zip(
                    "../../etc/minutes.txt", "a",
                    "/minutes.txt", "b",
                    "C:\\papers\\..\\May.doc", "c",
                    "minutes.txt", "d",
                    "..", "e")))
        .containsExactly(
            "etc/minutes.txt", "minutes.txt", "papers/May.doc", "minutes~2.txt", "unnamed");
  }

  @Test
  void passesOverLitter() throws IOException {
    assertThat(
            names(
                zip(
                    "__MACOSX/._May.txt", "x",
                    "x/.DS_Store", "x",
                    "Thumbs.db", "x",
                    "~$May.docx", "x",
                    "May.txt", "x")))
        .containsExactly("May.txt");
  }

  @Test
  void boundsWhatOneFileAndTheWholeArchiveMayUnpackTo() throws IOException {
    byte[] bomb = zip("bomb.txt", "0".repeat(9 << 20), "after.txt", "The gate.");
    List<ArchiveReader.Entry> entries = read(bomb, ExtractionLimits.DEFAULT);
    assertThat(entries.getFirst())
        .isInstanceOfSatisfying(
            ArchiveReader.Entry.Closed.class,
            closed -> {
              assertThat(closed.refusal().status()).isEqualTo(ReadStatus.TOO_LARGE);
              assertThat(closed.refusal().reason()).contains("times its size");
            });
    assertThat(entries.get(1)).isInstanceOf(ArchiveReader.Entry.Opened.class);

    ExtractionLimits small = new ExtractionLimits(1 << 12, 1 << 12, 10, 10, Duration.ofSeconds(9));
    assertThatThrownBy(() -> read(bomb, small))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than the limit");
    assertThat(read(zip("big.txt", "0".repeat(1 << 14), "after.txt", "x"), small))
        .hasSize(2)
        .first()
        .isInstanceOf(ArchiveReader.Entry.Closed.class);
  }

  @Test
  void saysWhichFilesHaveAPassword() throws IOException {
    byte[] text = "The gate.".getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("May.txt");
      entry.setMethod(ZipArchiveEntry.STORED);
      entry.setSize(text.length);
      entry.setCrc(sum.getValue());
      zip.putArchiveEntry(entry);
      zip.write(text);
      zip.closeArchiveEntry();
    }
    byte[] bytes = out.toByteArray();
    // The flag of encryption, in the header before the file.
    bytes[6] |= 1;
    assertThat(read(bytes, ExtractionLimits.DEFAULT))
        .singleElement()
        .isInstanceOfSatisfying(
            ArchiveReader.Entry.Closed.class,
            closed -> {
              assertThat(closed.refusal().status()).isEqualTo(ReadStatus.UNREADABLE);
              assertThat(closed.refusal().reason()).contains("password");
            });
  }

  @Test
  void keepsWhatCameBeforeABreak() throws IOException {
    byte[] whole = zip("a.txt", "The gate.", "b.txt", "The lock and the bridge and the weir.");
    List<ArchiveReader.Entry> entries = new ArrayList<>();
    byte[] cut = Arrays.copyOf(whole, 75);
    assertThatThrownBy(() ->
            new ZipReader()
                .read(new ByteArrayInputStream(cut), ExtractionLimits.DEFAULT, entries::add))
        .isInstanceOf(IOException.class);
    assertThat(entries).extracting(ArchiveReader.Entry::name).containsExactly("a.txt");
  }
}
