package org.mattersarising.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;

/**
 * DOC: the binary format of Word 97 to 2003, by POI. A newer file with a password has the same
 * container, and is refused here. Stateless, safe for use by several threads.
 */
public final class WordBinaryExtractor implements TextExtractor {

  @Override
  public Extraction extract(RawDocument raw, ExtractionLimits limits) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(raw.bytes()))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return OfficeException.encrypted().refusal();
      }
      try (HWPFDocument document = new HWPFDocument(files)) {
        return BlockWriter.write(content(document, limits), limits);
      }
    } catch (OfficeException e) {
      return e.refusal();
    } catch (EncryptedDocumentException e) {
      return OfficeException.encrypted().refusal();
    } catch (OldFileFormatException e) {
      return OfficeException.unsupported(
              "The file was written by a Word from before 1997; save it as DOCX and try again.")
          .refusal();
    } catch (IOException | RuntimeException e) {
      // POI throws a score of kinds on broken bytes.
      return OfficeException.broken("Word's streams in it cannot be read").refusal();
    }
  }

  private static OfficeContent content(HWPFDocument document, ExtractionLimits limits)
      throws OfficeException {
    ExtractionLimits.Deadline deadline = limits.deadline();
    Omissions omissions = new Omissions();
    DocBody walk = new DocBody(document.getStyleSheet(), omissions, limits, deadline);
    List<Block> body = new ArrayList<>(walk.blocks(document.getRange()));
    // Where a text box is anchored POI does not say: boxes follow the minutes.
    body.addAll(story(document, document.getMainTextboxRange(), omissions, limits));
    if (document.getCommentsRange().getEndOffset() - document.getCommentsRange().getStartOffset()
        > 2) {
      omissions.add(Omissions.Kind.COMMENT);
    }
    List<String> notes = new ArrayList<>();
    for (Range range : List.of(document.getFootnoteRange(), document.getEndnoteRange())) {
      notes(story(document, range, omissions, limits), notes);
    }
    String title =
        document.getSummaryInformation() == null
            ? ""
            : String.valueOf(document.getSummaryInformation().getTitle());
    return new OfficeContent(
        body,
        notes,
        furniture(document, limits),
        title.equals("null") ? "" : PropertyTitle.of(title),
        omissions);
  }

  private static List<Block> story(
      HWPFDocument document, Range range, Omissions omissions, ExtractionLimits limits)
      throws OfficeException {
    if (range.getEndOffset() - range.getStartOffset() < 2) {
      return List.of();
    }
    return new DocBody(document.getStyleSheet(), omissions, limits, limits.deadline())
        .blocks(range);
  }

  /** A note begins with its own mark; what follows without one goes on with it. */
  private static void notes(List<Block> blocks, List<String> notes) {
    for (Block block : blocks) {
      String line = Words.of(List.of(block));
      if (line.isEmpty()) {
        continue;
      }
      String words = line.replaceFirst("^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\s*", "");
      if (words.length() < line.length() || notes.isEmpty()) {
        notes.add(words);
      } else {
        notes.add(notes.removeLast() + " " + words);
      }
    }
  }

  private static List<String> furniture(HWPFDocument document, ExtractionLimits limits)
      throws OfficeException {
    Set<String> lines = new LinkedHashSet<>();
    HeaderStories stories = new HeaderStories(document);
    List<Range> heads = new ArrayList<>();
    heads.add(stories.getFirstHeaderSubrange());
    heads.add(stories.getOddHeaderSubrange());
    heads.add(stories.getEvenHeaderSubrange());
    List<Range> feet = new ArrayList<>();
    feet.add(stories.getFirstFooterSubrange());
    feet.add(stories.getOddFooterSubrange());
    feet.add(stories.getEvenFooterSubrange());
    for (List<Range> side : List.of(heads, feet)) {
      for (Range range : side) {
        if (range != null) {
          String line = Words.of(story(document, range, new Omissions(), limits));
          if (!line.isBlank() && !line.toLowerCase(Locale.ROOT).equals("page")) {
            lines.add((side == heads ? "head: " : "foot: ") + line);
          }
        }
      }
    }
    return List.copyOf(lines);
  }
}
