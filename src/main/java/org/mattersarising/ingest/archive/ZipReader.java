package org.mattersarising.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.ArchiveReader;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.ReadStatus;

/**
 * Streams the files of a ZIP archive: one is held at a time. What it unpacks to, how many files it
 * holds and how much one may grow are bounded, so that a small archive cannot fill the machine.
 * Stateless, safe for use by several threads.
 */
public final class ZipReader implements ArchiveReader {

  /** A thousand meetings with all their papers. */
  private static final int MOST_ENTRIES = 50_000;

  /** Text packs 3 to 20 times; pages of nothing 1000 times. */
  private static final int HIGHEST_RATIO = 200;

  /** Below this size a high ratio does no harm. */
  private static final long SMALL = 4 << 20;

  /** An archive may hold many documents, each within the limit of one. */
  private static final long DOCUMENTS = 64;

  @Override
  public void read(InputStream in, ExtractionLimits limits, Consumer<Entry> sink)
      throws IOException {
    EntryNames names = new EntryNames();
    Budget budget = new Budget(limits);
    EndSeeker end = new EndSeeker(in);
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            end, "UTF-8", true, /* allowStoredEntriesWithDataDescriptor= */ true);
    int entries = 0;
    for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
      if (++entries > MOST_ENTRIES) {
        throw new IOException("it holds more than " + MOST_ENTRIES + " files");
      }
      if (entry.isDirectory() || EntryNames.litter(entry.getName())) {
        continue;
      }
      String name = names.of(entry.getName());
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        sink.accept(
            closed(
                name,
                ReadStatus.UNREADABLE,
                "The file is protected by a password in the archive; unpack it and try again."));
      } else if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
        sink.accept(
            closed(
                name,
                ReadStatus.UNREADABLE,
                "The archive packs the file in a way that is not read; unpack it and try again."));
      } else {
        sink.accept(budget.open(zip, name));
      }
    }
    if (!end.seen()) {
      throw new IOException("its end is missing; fetch or pack it again");
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (UnsupportedZipFeatureException e) {
      // Where such a file ends only its unpacking would tell.
      throw new IOException("what follows a file that cannot be unpacked is out of reach", e);
    }
  }

  private static Entry closed(String name, ReadStatus status, String reason) {
    return new Entry.Closed(name, new Extraction.Refused(status, reason));
  }

  /** What is left of what one archive may cost. */
  private static final class Budget {

    private final ExtractionLimits limits;
    private long left;

    Budget(ExtractionLimits limits) {
      this.limits = limits;
      this.left = Math.max(limits.maxExpanded(), limits.maxBytes()) * DOCUMENTS;
    }

    Entry open(ZipArchiveInputStream zip, String name) throws IOException {
      long most = Math.min(limits.maxBytes(), left);
      byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      left -= bytes.length;
      if (left < 0) {
        throw new IOException("unpacked, its files are larger than the limit");
      }
      if (bytes.length > limits.maxBytes()) {
        drain(zip);
        return closed(
            name,
            ReadStatus.TOO_LARGE,
            "Unpacked, the file has more than the limit of " + limits.maxBytes() + " bytes.");
      }
      long packed = Math.max(1, zip.getCompressedCount());
      if (bytes.length > SMALL && bytes.length / packed > HIGHEST_RATIO) {
        return closed(
            name,
            ReadStatus.TOO_LARGE,
            "The file unpacks to more than " + HIGHEST_RATIO + " times its size in the archive.");
      }
      return new Entry.Opened(name, new RawDocument(bytes), DocumentHints.NONE);
    }

    /** The rest of a file that is too large has to be passed over to reach the next one. */
    private void drain(ZipArchiveInputStream zip) throws IOException {
      byte[] buffer = new byte[1 << 16];
      for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw new IOException("unpacked, its files are larger than the limit");
        }
      }
    }
  }
}
