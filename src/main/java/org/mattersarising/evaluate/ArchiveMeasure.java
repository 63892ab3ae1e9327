package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well the strongest issues of a run find the true ones of an archive, where each true issue is
 * known only as a set of documents and some search words. With N true issues:
 *
 * <ul>
 *   <li>(a) precision is the share of our N strongest issues that match a true one: at least half
 *       of their statements hold one of its words, and the F1 of the sets of documents is 0.2 or
 *       more;
 *   <li>(b) coverage is the best F1 of document sets that each true issue finds among those of our
 *       strongest 1.5 N (rounded down) that match it, averaged with its number of meetings as
 *       weight;
 *   <li>the score is the harmonic mean of both.
 * </ul>
 */
final class ArchiveMeasure {

  private static final double LEAST_DOCUMENT_F1 = 0.2;

  /** A true issue. */
  record TrueIssue(String id, Set<String> documents, List<String> words, int meetings) {
    TrueIssue {
      documents = Set.copyOf(documents);
      words = List.copyOf(words);
    }
  }

  /** One of ours, with the texts of its statements. */
  record FoundIssue(String id, Set<String> documents, List<String> statements) {
    FoundIssue {
      documents = Set.copyOf(documents);
      statements = List.copyOf(statements);
    }
  }

  private final List<Share> hits = new ArrayList<>();
  private final List<Share> best = new ArrayList<>();

  /**
   * @param found strongest first
   */
  ArchiveMeasure(List<TrueIssue> truth, List<FoundIssue> found) {
    List<FoundIssue> strongest = found.subList(0, Math.min(truth.size(), found.size()));
    for (FoundIssue issue : strongest) {
      boolean match = truth.stream().anyMatch(t -> matches(issue, t));
      hits.add(Share.of(issue.id(), "", match));
    }
    List<FoundIssue> more = found.subList(0, Math.min(truth.size() * 3 / 2, found.size()));
    for (TrueIssue issue : truth) {
      double most =
          more.stream()
              .filter(f -> matches(f, issue))
              .mapToDouble(f -> documentF1(f.documents(), issue.documents()))
              .max()
              .orElse(0);
      best.add(new Share(issue.id(), "", most, issue.meetings()));
    }
  }

  /** The three figures; intervals resample issues. */
  List<Metric> metrics(String prefix) {
    return List.of(
        // A run without issues has something to judge, too, so the support is that of the truth.
        new Metric(
            prefix + "precision",
            Share.mean(hits),
            BlockBootstrap.interval(hits, Share::document, Share::block, Share::mean),
            best.size()),
        Share.metric(prefix + "coverage", best),
        new Metric(
            prefix + "score",
            ClusterScores.harmonic(Share.mean(hits), Share.mean(best)),
            null,
            best.size()));
  }

  private static boolean matches(FoundIssue found, TrueIssue issue) {
    if (documentF1(found.documents(), issue.documents()) < LEAST_DOCUMENT_F1) {
      return false;
    }
    long holding = found.statements().stream().filter(s -> holds(s, issue.words())).count();
    return 2 * holding >= found.statements().size();
  }

  /** Whether a text holds one of the words, in any case, at the start of a word. */
  static boolean holds(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return words.stream()
        .map(w -> w.strip().toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(w -> !w.isEmpty())
        .anyMatch(
            w -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(w)).matcher(lower).find());
  }

  static double documentF1(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * common.size() / all;
  }
}
