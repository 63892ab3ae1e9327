package org.mattersarising.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.SentenceVectors;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.TextLayout;

/**
 * Keeps documents in one file that only grows, and in memory those that were asked for last: what a
 * run holds depends on its largest documents, not on their number. The file holds the words of the
 * minutes, so only its owner can read it, and it goes with the run; where the system allows, nobody
 * finds it even while the run lasts. Reading fails once the shelf is closed.
 */
final class FileShelf implements DocumentShelf, AutoCloseable {

  /** Enough for the texts and findings of the documents that several threads work on. */
  private static final int HELD = 24;

  record StoredText(String text, TextLayout layout) {}

  private final FileChannel file;
  private final RecordCodec codec = new RecordCodec();
  private final Map<Long, Object> lastAsked =
      new LinkedHashMap<>(2 * HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Object> eldest) {
          return size() > HELD;
        }
      };
  private long end;

  private FileShelf(FileChannel file) {
    this.file = file;
  }

  static FileShelf in(Path folder) throws IOException {
    Path place = Files.createTempFile(folder, ".documents", ".tmp");
    return new FileShelf(
        FileChannel.open(
            place,
            Set.of(
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)));
  }

  @Override
  public SourceDocument keep(SourceDocument document) {
    DocumentText text = document.text();
    if (text == null || text.isFetched()) {
      return document;
    }
    return document.with(
        text.fetchedFrom(
            put(
                StoredText.class,
                new StoredText(text.text(), text.layout()),
                t -> new DocumentText(t.text(), t.layout()))));
  }

  @Override
  public AnalysedDocument keep(AnalysedDocument document) {
    return new AnalysedDocument(
        keep(document.source()),
        document.facts(),
        put(DocumentFindings.class, document.findings(), f -> f),
        put(SentenceVectors.class, new SentenceVectors(document.vectors()), v -> v));
  }

  private <T extends Record, V> Supplier<V> put(Class<T> type, T value, Function<T, V> opened) {
    byte[] bytes = codec.write(value);
    long position = append(bytes);
    int size = bytes.length;
    return () -> fetch(position, () -> opened.apply(codec.read(type, bytes(position, size))));
  }

  /** What stands at a position; two threads may read the same at once, which harms nobody. */
  @SuppressWarnings("unchecked") // one position holds things of one type
  private <V> V fetch(long position, Supplier<V> reader) {
    synchronized (lastAsked) {
      Object held = lastAsked.get(position);
      if (held != null) {
        return (V) held;
      }
    }
    V value = reader.get();
    synchronized (lastAsked) {
      lastAsked.put(position, Objects.requireNonNull(value));
    }
    return value;
  }

  private synchronized long append(byte[] bytes) {
    long position = end;
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      while (rest.hasRemaining()) {
        end += file.write(rest, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put a document aside", e);
    }
    return position;
  }

  private byte[] bytes(long position, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, position + bytes.position()) < 0) {
          throw new EOFException("the file of documents ends too early");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot fetch a document", e);
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
