package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.MentionType;

/**
 * Decides between what the rules and what the model found in a line. The model has seen what the
 * rules found and was trained on when they are right, so its spans stand; a span of the rules that
 * it neither confirms nor replaces stands where nothing crosses it and the rules are sure.
 */
final class SpanChoice {

  private SpanChoice() {}

  /** The spans of a line, in order of the text, longer ones first. */
  static List<FoundSpan> of(TaggedLine line, List<FoundSpan> learnt) {
    if (line.statement() < 0) {
      return line.spans();
    }
    List<FoundSpan> chosen = new ArrayList<>();
    for (FoundSpan span : learnt) {
      chosen.add(
          line.spans().stream()
              .filter(
                  s -> s.type() == span.type() && s.from() == span.from() && s.to() == span.to())
              .findFirst()
              .orElse(span));
    }
    chosen.sort(
        Comparator.comparingInt(FoundSpan::from)
            .thenComparing(Comparator.comparingInt(FoundSpan::to).reversed())
            .thenComparing(s -> s.type() == MentionType.ROLE ? 0 : 1));
    return chosen;
  }
}
