package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * Decides between what the rules and what the model found in a line. The rules come first. The
 * model adds what they passed over, and widens a name of theirs that it is sure they cut short; a
 * name that the register links stands as it is. Names of councils, bodies and organisations are
 * taken from prose alone: the model was trained on sentences, and in a heading every word has its
 * capital.
 */
final class SpanChoice {

  /** Least probability of a span that the rules passed over. */
  private static final double ADDED = 0.5;

  /** The same of an organisation: the widest type, and the one that the model is least sure of. */
  private static final double ADDED_ORGANISATION = 0.8;

  /**
   * Least probability of a span that widens one of the rules; councils and bodies stay as found.
   */
  private static final Map<MentionType, Double> WIDER =
      Map.of(MentionType.ROLE, 0.9, MentionType.PERSON, 0.8, MentionType.ORGANISATION, 0.9);

  /** Fewer small words than this make no sentence. */
  private static final int PROSE = 3;

  private final List<FoundSpan> spans;

  private SpanChoice(List<FoundSpan> rules) {
    this.spans = new ArrayList<>(rules);
  }

  /** The spans of a line, in order of the text, longer ones first. */
  static List<FoundSpan> of(TaggedLine line, List<FoundSpan> learnt) {
    if (learnt.isEmpty() || line.words().allCapitals()) {
      return line.spans();
    }
    boolean prose = smallWords(line.words()) >= PROSE;
    SpanChoice choice = new SpanChoice(line.spans());
    learnt.stream()
        .filter(s -> prose || office(s))
        .sorted(Comparator.comparingDouble(FoundSpan::score).reversed())
        .forEach(choice::offer);
    choice.spans.sort(
        Comparator.comparingInt(FoundSpan::from)
            .thenComparing(Comparator.comparingInt(FoundSpan::to).reversed())
            .thenComparing(s -> s.type() == MentionType.ROLE ? 0 : 1));
    return choice.spans;
  }

  private void offer(FoundSpan span) {
    List<FoundSpan> rivals =
        spans.stream().filter(s -> s.overlaps(span) && !nests(s, span)).toList();
    boolean organisation = span.type() == MentionType.ORGANISATION;
    if (rivals.isEmpty() && span.score() >= (organisation ? ADDED_ORGANISATION : ADDED)) {
      spans.add(span);
    } else if (rivals.size() == 1 && widens(span, rivals.getFirst())) {
      spans.remove(rivals.getFirst());
      spans.add(span);
    }
  }

  private static boolean widens(FoundSpan span, FoundSpan other) {
    @Nullable Double least = WIDER.get(span.type());
    boolean same = span.from() == other.from() && span.to() == other.to();
    return least != null
        && span.score() >= least
        && other.type() == span.type()
        && other.linkedId().isEmpty()
        && (span.type() != MentionType.ROLE || span.contains(other))
        && !same;
  }

  /** Whether one of two overlapping spans is a title that holds the other. */
  private static boolean nests(FoundSpan one, FoundSpan other) {
    return holds(one, other) || holds(other, one);
  }

  private static boolean holds(FoundSpan title, FoundSpan name) {
    return title.type() == MentionType.ROLE && !office(name) && title.contains(name);
  }

  private static boolean office(FoundSpan span) {
    return span.type() == MentionType.ROLE || span.type() == MentionType.PERSON;
  }

  private static int smallWords(Words words) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean small = Character.isLowerCase(words.get(i).text().charAt(0));
      count += small && !words.joins(i) && !words.lower(i).equals("the") ? 1 : 0;
    }
    return count;
  }
}
