package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds the words of a quote in the document that was read, and the statements that hold them.
 * Where a format lost or added white space and hyphens, letters and digits alone are compared. Not
 * safe for use by several threads.
 */
final class QuoteFinder {

  /**
   * A quote where it stands.
   *
   * @param statements those that share at least half of the shorter of both with the quote, in
   *     order
   */
  record Found(AnalysedDocument document, TextSpan span, List<Statement> statements) {

    Found {
      statements = List.copyOf(statements);
    }

    /** Names the document. */
    String path() {
      return document.source().path();
    }
  }

  private final Map<String, AnalysedDocument> documents = new HashMap<>();
  private final Map<String, SourceDocument> sources = new HashMap<>();
  private final Map<String, Letters> letters = new HashMap<>();

  QuoteFinder(AnalysisResult result) {
    result.sources().forEach(s -> sources.put(s.path(), s));
    result.documents().forEach(d -> documents.put(d.source().path(), d));
  }

  /** The input of a path. */
  Optional<SourceDocument> source(String path) {
    return Optional.ofNullable(sources.get(path));
  }

  /** The document that was read for a path: of a duplicate, the one read in its place. */
  Optional<AnalysedDocument> document(String path) {
    SourceDocument source = sources.get(path);
    return source != null && !source.duplicateOf().isEmpty() && !documents.containsKey(path)
        ? Optional.ofNullable(documents.get(source.duplicateOf()))
        : Optional.ofNullable(documents.get(path));
  }

  /**
   * Where a quote stands.
   *
   * @param occurrence 0 for the first place, 1 for the second …; the last there is where there are
   *     fewer
   */
  Optional<Found> find(String path, String quote, int occurrence) {
    return document(path)
        .flatMap(d -> span(d, quote, occurrence).map(s -> new Found(d, s, statements(d, s))));
  }

  private Optional<TextSpan> span(AnalysedDocument document, String quote, int occurrence) {
    String text = document.source().readText().text();
    List<TextSpan> places = places(text, quote);
    if (places.isEmpty()) {
      places =
          letters
              .computeIfAbsent(document.source().path(), p -> Letters.of(text))
              .places(Letters.of(quote).kept());
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(Math.min(occurrence, places.size() - 1)));
  }

  private static List<TextSpan> places(String text, String quote) {
    List<TextSpan> places = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); ) {
      places.add(new TextSpan(at, at + quote.length()));
      at = text.indexOf(quote, at + quote.length());
    }
    return places;
  }

  static List<Statement> statements(AnalysedDocument document, TextSpan span) {
    return document.statements().stream()
        .filter(s -> 2 * overlap(s.span(), span) >= Math.min(s.span().length(), span.length()))
        .filter(s -> s.span().overlaps(span))
        .toList();
  }

  /** How many code units two spans share. */
  static int overlap(TextSpan one, TextSpan other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  /** A text's letters and digits with the way back. */
  @SuppressWarnings("ArrayRecordComponent") // never leaves this class
  private record Letters(String kept, int[] offsets) {

    static Letters of(String text) {
      StringBuilder kept = new StringBuilder();
      int[] offsets = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          offsets[kept.length()] = i;
          kept.append(text.charAt(i));
        }
      }
      return new Letters(kept.toString(), Arrays.copyOf(offsets, kept.length()));
    }

    List<TextSpan> places(String quote) {
      return QuoteFinder.places(kept, quote).stream()
          .map(p -> new TextSpan(offsets[p.start()], offsets[p.end() - 1] + 1))
          .toList();
    }
  }
}
