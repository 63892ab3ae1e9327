package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.TextSpan;

/**
 * How well propositions are cut out of statements, counted in words: a word that both hold is a
 * hit. The statement's own words are all that there is to choose from, so taking all of them is the
 * simple method to beat; its figure stands beside. Intervals are by documents. Stateless.
 */
public final class PropositionScores {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  private PropositionScores() {}

  /**
   * One statement that has a proposition. Offsets count UTF-16 code units of {@code text}.
   *
   * @param document it stands in
   * @param right the coder's proposition
   * @param found the reader's; null where it sees none
   */
  public record Pair(String document, String text, TextSpan right, @Nullable TextSpan found) {

    public Pair {
      if (right.end() > text.length() || found != null && found.end() > text.length()) {
        throw new IllegalArgumentException("a proposition lies in its statement: " + text);
      }
    }

    private TextSpan whole() {
      return new TextSpan(0, text.length());
    }

    private Counts words(@Nullable TextSpan taken) {
      long tp = 0;
      long fp = 0;
      long fn = 0;
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        TextSpan here = new TextSpan(word.start(), word.end());
        boolean wanted = right.contains(here);
        boolean has = taken != null && taken.contains(here);
        tp += wanted && has ? 1 : 0;
        fp += !wanted && has ? 1 : 0;
        fn += wanted && !has ? 1 : 0;
      }
      return new Counts(tp, fp, fn);
    }

    private boolean same() {
      Counts counts = words(found);
      return counts.fp() == 0 && counts.fn() == 0;
    }
  }

  /** The figures; those of statements whose coder marked a frame stand apart as well. */
  public static Scorecard of(String name, String title, List<Pair> pairs) {
    List<Metric> metrics = new ArrayList<>();
    add(metrics, "proposition.", pairs);
    add(
        metrics,
        "proposition.framed.",
        pairs.stream().filter(p -> p.words(p.whole()).fp() > 0).toList());
    return new Scorecard(name, title, metrics, List.of(), List.of());
  }

  private static void add(List<Metric> metrics, String name, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    metrics.add(Tally.metric(name + "token_f1", tallies(pairs, Pair::found), Counts::f1));
    metrics.add(
        Share.metric(
            name + "same", pairs.stream().map(p -> Share.of(p.document(), "", p.same())).toList()));
    metrics.add(
        Tally.metric(name + "token_f1.whole_statement", tallies(pairs, Pair::whole), Counts::f1));
  }

  /** Counted once: the intervals draw them a thousand times. */
  private static List<Tally> tallies(List<Pair> pairs, Function<Pair, @Nullable TextSpan> taken) {
    return pairs.stream().map(p -> new Tally(p.document(), "", p.words(taken.apply(p)))).toList();
  }
}
