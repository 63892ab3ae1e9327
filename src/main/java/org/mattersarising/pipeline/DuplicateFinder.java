package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.CommitteeKey;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Marks documents that are read from another one: the same bytes, the same words, whole minutes of
 * the same meeting of which another document is the better one (confirmed before draft), or a part
 * of whole minutes that are there, too. Where one of two formats lost its heading, the words of
 * both decide.
 */
final class DuplicateFinder {

  private static final Comparator<SourceDocument> BY_PATH =
      Comparator.comparing(SourceDocument::path);

  private DuplicateFinder() {}

  /** The same documents in order of path, duplicates marked. */
  static List<SourceDocument> mark(
      List<SourceDocument> sources, Map<String, DocumentFacts> factsByPath) {
    List<SourceDocument> ordered = sources.stream().sorted(BY_PATH).toList();
    List<SourceDocument> unequal = markSame(ordered);
    return ofThoseRead(
        PartFinder.mark(
            SameWords.mark(markSameMeeting(unequal, factsByPath), factsByPath), factsByPath));
  }

  /** Where a duplicate's original is itself read from a third document, that one is named. */
  private static List<SourceDocument> ofThoseRead(List<SourceDocument> sources) {
    Map<String, String> originals = new HashMap<>();
    sources.stream()
        .filter(s -> s.status() == ReadStatus.DUPLICATE)
        .forEach(s -> originals.put(s.path(), s.duplicateOf()));
    List<SourceDocument> named = new ArrayList<>();
    for (SourceDocument source : sources) {
      String read = source.duplicateOf();
      while (originals.containsKey(read)) {
        read = originals.get(read);
      }
      named.add(
          read.equals(source.duplicateOf())
              ? source
              : source.as(ReadStatus.DUPLICATE, read, "That one is read from " + read + "."));
    }
    return named;
  }

  private static List<SourceDocument> markSame(List<SourceDocument> sources) {
    Map<String, String> firstByBytes = new HashMap<>();
    Map<String, String> firstByWords = new HashMap<>();
    List<SourceDocument> marked = new ArrayList<>();
    for (SourceDocument source : sources) {
      if (source.status() != ReadStatus.READ) {
        marked.add(source);
        continue;
      }
      String sameBytes = firstByBytes.putIfAbsent(source.sha256(), source.path());
      String words =
          ContentId.of(source.readText().withoutFrontMatter().replaceAll("\\s+", " ").strip());
      String sameWords = firstByWords.putIfAbsent(words, source.path());
      if (sameBytes != null) {
        marked.add(
            source.as(ReadStatus.DUPLICATE, sameBytes, "The same bytes as " + sameBytes + "."));
      } else if (sameWords != null) {
        marked.add(
            source.as(ReadStatus.DUPLICATE, sameWords, "The same words as " + sameWords + "."));
      } else {
        marked.add(source);
      }
    }
    return marked;
  }

  private static List<SourceDocument> markSameMeeting(
      List<SourceDocument> sources, Map<String, DocumentFacts> factsByPath) {
    Map<String, SourceDocument> best = new HashMap<>();
    for (SourceDocument source : sources) {
      String meeting = wholeMeeting(source, factsByPath);
      if (!meeting.isEmpty()) {
        best.merge(meeting, source, (a, b) -> better(a, b, factsByPath));
      }
    }
    List<SourceDocument> marked = new ArrayList<>();
    for (SourceDocument source : sources) {
      SourceDocument read = best.get(wholeMeeting(source, factsByPath));
      if (read == null || read.path().equals(source.path())) {
        marked.add(source);
      } else {
        marked.add(
            source.as(
                ReadStatus.DUPLICATE,
                read.path(),
                "Minutes of the same meeting are read from " + read.path() + "."));
      }
    }
    return marked;
  }

  private static String wholeMeeting(
      SourceDocument source, Map<String, DocumentFacts> factsByPath) {
    DocumentFacts facts = factsByPath.get(source.path());
    if (source.status() != ReadStatus.READ
        || facts == null
        || facts.extent() != Extent.WHOLE
        || !facts.comparable()) {
      return "";
    }
    return facts.councilId() + "|" + CommitteeKey.of(facts.committee()) + "|" + facts.date();
  }

  /** The one to read of two that hold the same minutes; confirmed ones first, then the longer. */
  static SourceDocument better(
      SourceDocument a, SourceDocument b, Map<String, DocumentFacts> factsByPath) {
    return Comparator.comparingInt((SourceDocument s) -> rank(factsByPath.get(s.path())))
                .thenComparingInt(s -> -length(s.text()))
                .thenComparing(BY_PATH)
                .compare(a, b)
            <= 0
        ? a
        : b;
  }

  private static int rank(@org.jspecify.annotations.Nullable DocumentFacts facts) {
    MinutesStatus status = facts == null ? MinutesStatus.UNKNOWN : facts.minutesStatus();
    return switch (status) {
      case CONFIRMED -> 0;
      case UNKNOWN -> 1;
      case DRAFT -> 2;
    };
  }

  private static int length(@org.jspecify.annotations.Nullable DocumentText text) {
    return text == null ? 0 : text.length();
  }
}
