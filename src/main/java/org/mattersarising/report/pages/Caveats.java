package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.report.Excerpt;

/** What a reader must know before relying on a page, most important first. */
final class Caveats {

  private static final String PROGRAM =
      "A program picked out and sorted the sentences. It makes mistakes.";

  private Caveats() {}

  static List<String> of(Corpus corpus, Reading reading) {
    List<String> caveats = new ArrayList<>();
    if (!corpus.figures().allowsRates()) {
      caveats.add(
          "No council has five comparable meetings here. A comparable meeting has its whole minutes,"
              + " a known date and a known committee. So this report gives no rates, trends or"
              + " comparisons.");
    }
    if (reading.hosts().stream().anyMatch(h -> h.parts() + h.singleItems() > 0)) {
      caveats.add(
          "Parts of minutes and single items show what was said. They cannot show what was not: a"
              + " gap in them means nothing.");
    }
    caveats.add(
        corpus.excerpt() == Excerpt.SHORT
            ? PROGRAM
                + " Quotes are shortened and the texts left out, so look each up in the minutes before"
                + " you rely on it."
            : PROGRAM
                + " Follow the link under a quote and read it in its place before you rely on it.");
    if (!corpus.result().issues().isEmpty()) {
      caveats.add(
          "In a test with invented minutes the program had about "
              + ErrorRates.shipped().events()
              + " right of what happened to an issue, and "
              + ErrorRates.shipped().returns()
              + " of what the minutes say came back. Of its issues raised again people found "
              + ErrorRates.shipped().listed()
              + " to be one matter, and "
              + ErrorRates.shipped().concerns()
              + " a concern in two meetings; in parish minutes it was fewer.");
    }
    if (reading.drafts() > 0) {
      caveats.add(
          Words.capital(Words.inWords(reading.drafts(), "document"))
              + (reading.drafts() == 1 ? " is" : " are")
              + " draft minutes, which may have been changed since.");
    }
    String selection = corpus.result().notes().selection();
    caveats.add(
        selection.isEmpty()
            ? "How these documents were chosen is not stated, so they may not be typical."
            : "How these documents were chosen: " + selection);
    caveats.add(
        "Minutes are a short record written by a clerk. What was said but not written down cannot"
            + " be seen.");
    return List.copyOf(caveats);
  }
}
