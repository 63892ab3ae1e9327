package org.mattersarising.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommitteeKey;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Extent;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/**
 * Marks minutes of one day that say nearly the same as others of it, where nothing in the facts
 * speaks against their being one meeting's: saved as text, minutes often lose the heading that
 * names the council. The one that names it is read.
 */
final class SameWords {

  /** Of the shorter one's runs of words; a draft's corrections and page furniture are the rest. */
  private static final double SHARED = 0.75;

  /** How much shorter than the other one may be: what is shorter yet is a part. */
  private static final double LENGTH = 0.6;

  /** The documents of one day that are compared each with each; there are no more as a rule. */
  private static final int MOST_OF_A_DAY = 400;

  private SameWords() {}

  /** The same documents in the same order, those with the words of others marked. */
  static List<SourceDocument> mark(
      List<SourceDocument> sources, Map<String, DocumentFacts> factsByPath) {
    Map<LocalDate, List<SourceDocument>> byDay = new TreeMap<>();
    for (SourceDocument source : sources) {
      DocumentFacts facts = factsByPath.get(source.path());
      if (source.status() == ReadStatus.READ
          && facts != null
          && facts.date() != null
          && facts.extent() != Extent.SINGLE_ITEM) {
        byDay.computeIfAbsent(facts.date(), k -> new ArrayList<>()).add(source);
      }
    }
    Map<String, String> readFrom = new HashMap<>();
    byDay.values().stream()
        .filter(day -> day.size() > 1 && day.size() <= MOST_OF_A_DAY)
        .forEach(day -> compare(day, factsByPath, readFrom));
    return sources.stream()
        .map(s -> {
          String read = readFrom.get(s.path());
          return read == null
              ? s
              : s.as(
                  ReadStatus.DUPLICATE,
                  read,
                  "Nearly the same words, of the same day, are read from " + read + ".");
        })
        .toList();
  }

  private static void compare(
      List<SourceDocument> day,
      Map<String, DocumentFacts> factsByPath,
      Map<String, String> marked) {
    Map<String, WordTrace> traces = new HashMap<>();
    for (int i = 0; i < day.size(); i++) {
      for (int j = i + 1; j < day.size(); j++) {
        SourceDocument one = day.get(i);
        SourceDocument other = day.get(j);
        DocumentFacts its = factsByPath.get(one.path());
        DocumentFacts others = factsByPath.get(other.path());
        if (its == null
            || others == null
            || marked.containsKey(one.path())
            || marked.containsKey(other.path())
            || !mayBeOne(its, others)
            || !alike(trace(one, traces), trace(other, traces))) {
          continue;
        }
        SourceDocument read = better(one, its, other, others, factsByPath);
        marked.put(read == one ? other.path() : one.path(), read.path());
      }
    }
  }

  private static WordTrace trace(SourceDocument source, Map<String, WordTrace> traces) {
    return traces.computeIfAbsent(
        source.path(), k -> WordTrace.of(source.readText().withoutFrontMatter()));
  }

  /** Whether council, committee and extent leave it open that both are of one meeting. */
  private static boolean mayBeOne(DocumentFacts one, DocumentFacts other) {
    return (one.extent() == other.extent()
            || one.extent() == Extent.UNKNOWN
            || other.extent() == Extent.UNKNOWN)
        && agree(one.councilId(), other.councilId())
        && (one.committee().isEmpty()
            || other.committee().isEmpty()
            || one.councilId() == null
            || other.councilId() == null
            || CommitteeKey.of(one.committee()).equals(CommitteeKey.of(other.committee())));
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean alike(WordTrace one, WordTrace other) {
    int shorter = Math.min(one.hashes().length, other.hashes().length);
    int longer = Math.max(one.hashes().length, other.hashes().length);
    return one.tells()
        && other.tells()
        && shorter >= LENGTH * longer
        && one.shared(other) >= SHARED * shorter;
  }

  /** The one that names its council, else its committee, else the better version. */
  private static SourceDocument better(
      SourceDocument one,
      DocumentFacts its,
      SourceDocument other,
      DocumentFacts others,
      Map<String, DocumentFacts> factsByPath) {
    int known = named(its) - named(others);
    if (known != 0) {
      return known > 0 ? one : other;
    }
    return DuplicateFinder.better(one, other, factsByPath);
  }

  private static int named(DocumentFacts facts) {
    return (facts.councilId() == null ? 0 : 2) + (facts.committee().isEmpty() ? 0 : 1);
  }
}
