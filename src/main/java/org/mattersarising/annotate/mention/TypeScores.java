package org.mattersarising.annotate.mention;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * How well spans of one type were found by several methods, on documents they were not trained on.
 *
 * @param type null for all types together
 * @param methods the tallies by method, in the order in which the methods build on one another
 */
public record TypeScores(@Nullable MentionType type, List<Map.Entry<String, Tally>> methods) {

  public TypeScores {
    methods = List.copyOf(methods);
  }

  /** Exact spans: found and right, found and wrong, and not found. */
  public record Tally(int right, int wrong, int missed) {

    public double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    Tally plus(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }
  }
}
