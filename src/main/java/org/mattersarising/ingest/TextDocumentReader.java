package org.mattersarising.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.TextSpan;

/**
 * Reads plain text and Markdown. The format is told by the content, never by the name; what is no
 * text comes back as unsupported or unreadable with a sentence that says what to do. Immutable,
 * safe for use by several threads.
 */
public final class TextDocumentReader implements DocumentReader {

  private final IngestLimits limits;

  public TextDocumentReader(IngestLimits limits) {
    this.limits = limits;
  }

  @Override
  public SourceDocument read(CorpusFile file) {
    byte[] bytes;
    try {
      long size = Files.size(file.location());
      if (!Files.isRegularFile(file.location())) {
        return unopened(file, size, ReadStatus.UNREADABLE, "It is not a regular file.");
      }
      if (size > limits.maxBytes()) {
        return tooLarge(file, size);
      }
      try (InputStream in = Files.newInputStream(file.location())) {
        // A file may grow between the question and the reading.
        bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxBytes() + 1));
      }
      if (bytes.length > limits.maxBytes()) {
        return tooLarge(file, bytes.length);
      }
    } catch (NoSuchFileException e) {
      return unopened(file, 0, ReadStatus.UNREADABLE, "The file is not there any more.");
    } catch (AccessDeniedException e) {
      return unopened(file, 0, ReadStatus.UNREADABLE, "The file may not be opened: access denied.");
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return unopened(file, 0, ReadStatus.UNREADABLE, "The file cannot be opened: " + reason);
    }
    return decode(file, bytes);
  }

  private SourceDocument tooLarge(CorpusFile file, long size) {
    return unopened(
        file,
        size,
        ReadStatus.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The file has %d bytes, more than the limit of %d.",
            size,
            limits.maxBytes()));
  }

  private static SourceDocument unopened(
      CorpusFile file, long size, ReadStatus status, String reason) {
    String id = ContentId.of("unopened", file.path());
    return new SourceDocument(id, file.path(), "", size, "", status, "", null, List.of(reason));
  }

  private static SourceDocument decode(CorpusFile file, byte[] bytes) {
    String sha256 = ContentId.sha256(bytes);
    String id = sha256.substring(0, 16);
    MediaType type = MediaType.of(bytes);
    List<String> warnings = new ArrayList<>();
    if (!type.reason().isEmpty()) {
      ReadStatus status = type.binary() ? ReadStatus.UNREADABLE : ReadStatus.UNSUPPORTED;
      return new SourceDocument(
          id,
          file.path(),
          type.name(),
          bytes.length,
          sha256,
          status,
          "",
          null,
          List.of(type.reason()));
    }
    String text = TextDecoder.decode(bytes, warnings);
    boolean empty = true;
    for (int i = 0; empty && i < text.length(); i++) {
      empty = TextSpan.isSpace(text.charAt(i));
    }
    String name = file.path().toLowerCase(Locale.ROOT);
    boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
    String mediaType = markdown ? "text/markdown" : "text/plain";
    if (empty) {
      warnings.add("The file holds no text.");
    }
    return new SourceDocument(
        id,
        file.path(),
        mediaType,
        bytes.length,
        sha256,
        empty ? ReadStatus.EMPTY : ReadStatus.READ,
        "",
        empty ? null : new DocumentText(text),
        warnings);
  }
}
