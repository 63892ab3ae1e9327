package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * The mentions of one sentence while they are being found: earlier grammars are surer, and later
 * ones keep off their words. Roles alone may lie over others.
 */
final class Claims {

  private static final Comparator<FoundSpan> IN_TEXT =
      Comparator.comparingInt(FoundSpan::from)
          .thenComparing(Comparator.comparingInt(FoundSpan::to).reversed());

  private final List<FoundSpan> spans = new ArrayList<>();
  private final BitSet used = new BitSet();

  /** Adds a span unless another lies on its words. */
  void add(FoundSpan span) {
    if (free(span.from(), span.to())) {
      spans.add(span);
      used.set(span.from(), span.to());
    }
  }

  void addAll(List<FoundSpan> found) {
    found.forEach(this::add);
  }

  /** Adds a role: only people and other roles keep it off. */
  void addRole(FoundSpan role) {
    for (FoundSpan span : spans) {
      boolean nested = role.contains(span) && span.type() != MentionType.PERSON;
      if (span.overlaps(role) && (!nested || span.type() == MentionType.ROLE)) {
        return;
      }
    }
    spans.removeIf(s -> role.contains(s) && s.from() == role.from() && s.to() == role.to());
    spans.add(role);
    used.set(role.from(), role.to());
  }

  boolean free(int from, int to) {
    int next = used.nextSetBit(Math.max(0, from));
    return next < 0 || next >= to;
  }

  boolean taken(int at) {
    return at >= 0 && used.get(at);
  }

  /** The span that begins at a word; null where none does. */
  @Nullable FoundSpan startingAt(int at) {
    for (FoundSpan span : spans) {
      if (span.from() == at) {
        return span;
      }
    }
    return null;
  }

  /** The span that ends right before a word; null where none does. */
  @Nullable FoundSpan endingAt(int at) {
    for (FoundSpan span : spans) {
      if (span.to() == at) {
        return span;
      }
    }
    return null;
  }

  /** All in order of the text, longer ones first. */
  List<FoundSpan> sorted() {
    List<FoundSpan> sorted = new ArrayList<>(spans);
    sorted.sort(IN_TEXT);
    return sorted;
  }
}
