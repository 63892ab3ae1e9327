package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.MentionType;

/** Counts exact spans by method and type. Not for use by several threads. */
final class SpanCounts {

  private record Key(MentionType type, int from, int to) {
    Key(FoundSpan span) {
      this(span.type(), span.from(), span.to());
    }
  }

  private static final TypeScores.Tally NONE = new TypeScores.Tally(0, 0, 0);

  private final Map<String, Map<MentionType, TypeScores.Tally>> counts = new LinkedHashMap<>();

  void add(String method, List<FoundSpan> found, List<FoundSpan> labels) {
    Map<MentionType, TypeScores.Tally> own =
        counts.computeIfAbsent(method, m -> new EnumMap<>(MentionType.class));
    Set<Key> wanted = new HashSet<>(labels.stream().map(Key::new).toList());
    Set<Key> got = new HashSet<>(found.stream().map(Key::new).toList());
    for (Key key : got) {
      boolean right = wanted.contains(key);
      own.merge(
          key.type(),
          new TypeScores.Tally(right ? 1 : 0, right ? 0 : 1, 0),
          TypeScores.Tally::plus);
    }
    for (Key key : wanted) {
      if (!got.contains(key)) {
        own.merge(key.type(), new TypeScores.Tally(0, 0, 1), TypeScores.Tally::plus);
      }
    }
  }

  /** One row for each type, and a last one for all. */
  List<TypeScores> scores() {
    List<TypeScores> rows = new ArrayList<>();
    for (MentionType type : MentionType.values()) {
      List<Map.Entry<String, TypeScores.Tally>> methods = new ArrayList<>();
      counts.forEach((method, own) -> methods.add(Map.entry(method, own.getOrDefault(type, NONE))));
      rows.add(new TypeScores(type, methods));
    }
    List<Map.Entry<String, TypeScores.Tally>> all = new ArrayList<>();
    counts.forEach((method, own) ->
        all.add(Map.entry(method, own.values().stream().reduce(NONE, TypeScores.Tally::plus))));
    rows.add(new TypeScores(null, all));
    return rows;
  }
}
