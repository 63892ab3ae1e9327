package org.mattersarising.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.ExtractionLimits;

/**
 * The XML parts of an office file that is a ZIP package. Only what is asked for is unpacked: images
 * and whatever else lies there cost nothing. For one thread.
 */
final class PackageParts implements AutoCloseable {

  /** A part becomes a tree of nodes many times its size. */
  private static final int SHARE_OF_A_PART = 4;

  private final ZipFile zip;
  private final ExtractionLimits limits;
  private final XmlTree trees;
  private long expanded;

  /**
   * @throws OfficeException where the bytes are no package
   */
  PackageParts(byte[] bytes, ExtractionLimits limits, ExtractionLimits.Deadline deadline)
      throws OfficeException {
    this.limits = limits;
    this.trees = new XmlTree(limits, deadline);
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | RuntimeException e) {
      throw OfficeException.broken("its package cannot be opened");
    }
  }

  /** The root of a part; null where the package has no such part. */
  @Nullable XmlNode part(String name) throws OfficeException {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    try {
      ZipArchiveEntry entry = zip.getEntry(plain);
      if (entry == null) {
        entry = inAnyCase(plain);
      }
      if (entry == null) {
        return null;
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw OfficeException.encrypted();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return trees.read(bytes(in));
      }
    } catch (IOException | RuntimeException e) {
      throw OfficeException.broken("a part of its package cannot be unpacked");
    }
  }

  private byte[] bytes(InputStream in) throws IOException, OfficeException {
    long left = Math.min(limits.maxExpanded() / SHARE_OF_A_PART, limits.maxExpanded() - expanded);
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
    if (bytes.length > left) {
      throw OfficeException.tooLarge("Unpacked, the file is larger than the limit.");
    }
    expanded += bytes.length;
    return bytes;
  }

  /** Some writers spell a part in another case than the references to it. */
  private @Nullable ZipArchiveEntry inAnyCase(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    var entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT).equals(wanted)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public void close() throws OfficeException {
    try {
      zip.close();
    } catch (IOException e) {
      throw OfficeException.broken("its package cannot be closed");
    }
  }
}
