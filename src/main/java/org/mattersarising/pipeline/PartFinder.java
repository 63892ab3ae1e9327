package org.mattersarising.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Extent;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Marks the page of one item, and minutes that are cut short, where the whole minutes of the same
 * meeting are there, too: the whole is read. Such a page often has no date; then the words decide
 * alone, and have to agree more.
 */
final class PartFinder {

  /** Pages of one item print the agenda's text and lists of papers, which whole minutes lack. */
  private static final double SAME_MEETING = 0.5;

  private static final double ANY_MEETING = 0.7;

  /** Words on more pages than that are the site's, and say nothing of any item. */
  private static final int MOST_PAGES = 50;

  private final Map<String, DocumentFacts> factsByPath;
  private final List<SourceDocument> parts = new ArrayList<>();
  private final List<WordTrace> traces = new ArrayList<>();

  /** The parts that each run of words stands in: one pass over the whole minutes finds them all. */
  private final Map<Long, List<Integer>> partsOfRun = new HashMap<>();

  private PartFinder(Map<String, DocumentFacts> factsByPath) {
    this.factsByPath = factsByPath;
  }

  /** The same documents in the same order, parts of others marked. */
  static List<SourceDocument> mark(
      List<SourceDocument> sources, Map<String, DocumentFacts> factsByPath) {
    return new PartFinder(factsByPath).mark(sources);
  }

  private List<SourceDocument> mark(List<SourceDocument> sources) {
    sources.stream()
        .filter(s -> has(s, Extent.SINGLE_ITEM) || has(s, Extent.PART))
        .forEach(this::index);
    if (parts.isEmpty()) {
      return sources;
    }
    Map<String, String> wholeOf = new HashMap<>();
    for (SourceDocument whole : sources) {
      if (has(whole, Extent.WHOLE)) {
        held(whole)
            .forEach((part, runs) -> {
              if (holds(whole, part, runs)) {
                wholeOf.putIfAbsent(parts.get(part).path(), whole.path());
              }
            });
      }
    }
    return sources.stream()
        .map(s -> {
          String whole = wholeOf.get(s.path());
          return whole == null
              ? s
              : s.as(
                  ReadStatus.DUPLICATE,
                  whole,
                  "The whole minutes of this meeting are read from " + whole + ".");
        })
        .toList();
  }

  private void index(SourceDocument part) {
    WordTrace trace = WordTrace.of(part.readText().withoutFrontMatter());
    if (trace.tells()) {
      for (long run : trace.hashes()) {
        partsOfRun.computeIfAbsent(run, r -> new ArrayList<>()).add(parts.size());
      }
      parts.add(part);
      traces.add(trace);
    }
  }

  /** How many of each part's runs of words whole minutes hold. */
  private Map<Integer, Integer> held(SourceDocument whole) {
    Map<Integer, Integer> held = new HashMap<>();
    for (long run : WordTrace.of(whole.readText().withoutFrontMatter()).hashes()) {
      List<Integer> in = partsOfRun.getOrDefault(run, List.of());
      if (in.size() <= MOST_PAGES) {
        in.forEach(part -> held.merge(part, 1, Integer::sum));
      }
    }
    return held;
  }

  private boolean has(SourceDocument source, Extent extent) {
    DocumentFacts facts = factsByPath.get(source.path());
    return source.status() == ReadStatus.READ && facts != null && facts.extent() == extent;
  }

  private boolean holds(SourceDocument whole, int part, int runs) {
    DocumentFacts of = factsByPath.get(whole.path());
    DocumentFacts my = factsByPath.get(parts.get(part).path());
    if (of == null || my == null || !agree(of.councilId(), my.councilId()) || !agree(of, my)) {
      return false;
    }
    boolean sameMeeting =
        my.councilId() != null && my.date() != null && my.date().equals(of.date());
    double share = (double) runs / traces.get(part).hashes().length;
    return share >= (sameMeeting ? SAME_MEETING : ANY_MEETING)
        && !CutItems.goesOn(
            parts.get(part).readText().withoutFrontMatter(), whole.readText().withoutFrontMatter());
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean agree(DocumentFacts whole, DocumentFacts part) {
    LocalDate day = whole.date();
    if (day == null) {
      return part.date() == null;
    }
    return part.date() == null
        ? (part.earliest() == null || !day.isBefore(part.earliest()))
            && (part.latest() == null || !day.isAfter(part.latest()))
        : day.equals(part.date());
  }
}
