package org.mattersarising.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;
import org.mattersarising.train.TrainingStatement.Entity;

/**
 * A text whose marks were taken out: {@code {O Ofsted}} for an entity, {@code |} before the
 * proposition, {@code ||} after it.
 */
record MarkedText(String text, List<Entity> spans, TextSpan proposition) {

  private static final Map<Character, MentionType> TYPES =
      Map.of(
          'C', MentionType.COUNCIL,
          'B', MentionType.BODY,
          'O', MentionType.ORGANISATION,
          'R', MentionType.ROLE,
          'P', MentionType.PERSON);

  private record Open(MentionType type, int start) {}

  /**
   * Takes the marks out.
   *
   * @throws IllegalArgumentException where a mark is not closed, not known or not allowed there
   */
  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Entity> spans = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int from = 0;
    int to = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '{' -> {
          MentionType type = i + 2 < marked.length() ? TYPES.get(marked.charAt(i + 1)) : null;
          if (type == null || marked.charAt(i + 2) != ' ') {
            throw new IllegalArgumentException("no entity type after a brace");
          }
          open.push(new Open(type, text.length()));
          i += 2;
        }
        case '}' -> {
          if (open.isEmpty()) {
            throw new IllegalArgumentException("a brace closes nothing");
          }
          Open closed = open.pop();
          spans.add(new Entity(closed.type(), new TextSpan(closed.start(), text.length())));
        }
        case '|' -> {
          boolean end = i + 1 < marked.length() && marked.charAt(i + 1) == '|';
          // The bar stands between two words: one of the spaces around it is the text's own.
          int after = i + (end ? 2 : 1);
          boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
          if (end) {
            to = text.toString().stripTrailing().length();
          } else {
            from = text.length();
          }
          if (spaced && after < marked.length() && marked.charAt(after) == ' ') {
            after++;
          }
          i = after - 1;
        }
        default -> text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a brace is not closed");
    }
    spans.sort(Comparator.comparing(Entity::span).thenComparing(Entity::type));
    String plain = text.toString();
    TextSpan proposition = proposition(plain, from, to).trimmed(plain);
    return new MarkedText(plain, List.copyOf(spans), proposition);
  }

  /** A frame in mid-sentence leaves two parts: the longer one has to do for both. */
  private static TextSpan proposition(String plain, int from, int to) {
    if (to < 0) {
      return new TextSpan(from, plain.length());
    }
    if (to > from) {
      return new TextSpan(from, to);
    }
    return to > plain.length() - from ? new TextSpan(0, to) : new TextSpan(from, plain.length());
  }
}
