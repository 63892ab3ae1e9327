package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.Mention;
import org.mattersarising.model.TextSpan;

/**
 * One sentence, or one line that has none, and what was found in it.
 *
 * @param statement the sentence's index; -1 for a line without one
 * @param attendance whether the line lists who was there
 * @param spans in order of the text, longer ones first
 */
record TaggedLine(int statement, Words words, boolean attendance, List<FoundSpan> spans) {

  TaggedLine {
    spans = List.copyOf(spans);
  }

  TaggedLine with(List<FoundSpan> others) {
    return new TaggedLine(statement, words, attendance, others);
  }

  /** The spans of all lines as mentions, in order of the text. */
  static List<Mention> mentions(List<TaggedLine> lines) {
    List<Mention> mentions = new ArrayList<>();
    for (TaggedLine line : lines) {
      for (FoundSpan span : line.spans) {
        TextSpan place =
            new TextSpan(line.words.get(span.from()).start(), line.words.get(span.to() - 1).end());
        mentions.add(
            new Mention(
                line.statement,
                place,
                span.type(),
                span.linkedId(),
                span.linkMethod(),
                span.score(),
                span.candidates()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    return List.copyOf(mentions);
  }
}
