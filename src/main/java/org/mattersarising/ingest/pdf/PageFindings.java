package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.model.ReadStatus;

/** What a user should know of the pages' text layer: where it lacks, hides or cannot be decoded. */
final class PageFindings {

  /** A page with fewer letters has no text that anyone could read minutes from. */
  private static final int FEWEST_LETTERS = 12;

  private static final String ADVICE = "run OCR over it (such as ocrmypdf) and supply the result.";

  private final List<Integer> bare = new ArrayList<>();
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> leftOut = new ArrayList<>();
  private int pages;
  private int letters;
  private int unreadable;
  private int signs;

  void add(PageContent page) {
    pages++;
    int here = page.letters();
    letters += here;
    for (Glyph g : page.glyphs()) {
      if (!g.blank()) {
        signs++;
        unreadable += Signs.unreadable(g.text()) ? 1 : 0;
      }
    }
    if (here < FEWEST_LETTERS) {
      bare.add(page.number());
    } else if (page.recognised()) {
      recognised.add(page.number());
    }
    if (page.leftOut() > 0) {
      leftOut.add(page.number());
    }
  }

  /** Why nothing can be read; null where something can. */
  Extraction.@Nullable Refused refusal() {
    if (pages == 0) {
      return new Extraction.Refused(ReadStatus.EMPTY, "The PDF has no pages.");
    }
    if (unreadable * 3 > signs && signs > 0) {
      return new Extraction.Refused(
          ReadStatus.UNREADABLE,
          "The PDF does not say which letters its signs stand for; " + ADVICE);
    }
    // A stamp or a page number over pictures of pages is no text either.
    if (bare.size() == pages || letters < 20 * pages && bare.size() * 5 >= pages * 4) {
      return new Extraction.Refused(
          ReadStatus.UNREADABLE, "The PDF is a scan without text; " + ADVICE);
    }
    return null;
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!bare.isEmpty()) {
      warnings.add(
          pages(bare) + " without text; where it is a scan, run OCR over it (such as ocrmypdf).");
    }
    if (!recognised.isEmpty()) {
      warnings.add(pages(recognised) + " read from a scan by OCR; letters may be wrong.");
    }
    if (!leftOut.isEmpty()) {
      warnings.add("Rotated, hidden or cut-off text was left out on " + lower(leftOut) + ".");
    }
    return warnings;
  }

  private static String pages(List<Integer> numbers) {
    String all = lower(numbers);
    return 'P' + all.substring(1) + (numbers.size() == 1 ? " is" : " are");
  }

  /** Such as "page 3" or "pages 1, 4 to 6". */
  private static String lower(List<Integer> numbers) {
    StringBuilder all = new StringBuilder(numbers.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < numbers.size(); i++) {
      int from = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      all.append(from == 0 ? "" : ", ").append(numbers.get(from));
      if (i > from) {
        all.append(i == from + 1 ? ", " : " to ").append(numbers.get(i));
      }
    }
    return all.toString();
  }
}
