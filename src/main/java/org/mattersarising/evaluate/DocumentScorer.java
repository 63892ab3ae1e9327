package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/** Sets the statements of one document against its labelled units. */
final class DocumentScorer {

  private final @Nullable AnalysedDocument document;
  private final GoldDocument gold;
  private final Alignment alignment;

  /** Scores a document; null where it could not be read, so that all of it is missed. */
  DocumentScorer(@Nullable AnalysedDocument document, GoldDocument gold) {
    this.document = document;
    this.gold = gold;
    this.alignment = new Alignment(document, gold.units());
  }

  /** The outcome of each unit, in order. */
  List<UnitOutcome> units() {
    Map<Integer, Set<String>> marked = new HashMap<>();
    for (ThemeMark mark : document == null ? List.<ThemeMark>of() : document.marks()) {
      if (mark.themeId().startsWith("discovered")) {
        continue; // no coder could mark it
      }
      marked.computeIfAbsent(mark.statement(), k -> new TreeSet<>()).add(mark.themeId());
    }
    Set<Alignment.Place> places = new HashSet<>();
    if (document != null) {
      document.statements().forEach(s -> places.add(alignment.place(s.index())));
    }
    List<UnitOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < gold.units().size(); i++) {
      GoldUnit unit = gold.units().get(i);
      List<Statement> mine = alignment.statements(i);
      Statement longest = longest(mine);
      Set<String> themes = new TreeSet<>();
      mine.forEach(s -> themes.addAll(marked.getOrDefault(s.index(), Set.of())));
      outcomes.add(
          new UnitOutcome(
              gold.name(),
              block(unit.start()),
              unit,
              places.contains(new Alignment.Place(unit.start(), unit.end())),
              new LabelPair(unit.acts(), longest == null ? "procedural" : longest.act().code()),
              new LabelPair(
                  unit.speakers(), longest == null ? "none" : longest.speaker().group().code()),
              unit.themes().isEmpty() || unit.stances().isEmpty()
                  ? null
                  : new LabelPair(
                      unit.stances(), longest == null ? "neutral" : longest.stance().code()),
              themeCounts(unit, themes)));
    }
    return outcomes;
  }

  /** The longest statement speaks for a unit; of equally long ones the first. */
  private @Nullable Statement longest(List<Statement> statements) {
    return statements.stream()
        .min(
            Comparator.comparingInt((Statement s) ->
                alignment.place(s.index()).start() - alignment.place(s.index()).end()))
        .orElse(null);
  }

  static Map<String, Counts> themeCounts(GoldUnit unit, Set<String> predicted) {
    Map<String, Counts> counts = new TreeMap<>();
    for (String theme : predicted) {
      if (unit.themes().contains(theme)) {
        counts.put(theme, new Counts(1, 0, 0));
      } else if (!unit.optionalThemes().contains(theme)) {
        counts.put(theme, new Counts(0, 1, 0));
      }
    }
    for (String theme : unit.themes()) {
      counts.putIfAbsent(theme, new Counts(0, 0, 1));
    }
    return counts;
  }

  /** The place in the list of items, from 0, that an offset lies in; -1 before the first. */
  private int block(int codePoint) {
    if (document == null) {
      return -1;
    }
    int block = -1;
    for (AgendaItem item : document.structure().items()) {
      if (document.source().readText().codePointOffset(item.span().start()) <= codePoint) {
        block = item.index();
      }
    }
    return block;
  }

  /** The outcome of each entity of the gold and each false alarm, in order of the text. */
  List<MentionOutcome> mentions() {
    List<Found> found = new ArrayList<>();
    for (Mention m : document == null ? List.<Mention>of() : document.mentions()) {
      Alignment.Place place =
          Alignment.place(Objects.requireNonNull(document).source().readText(), m.span());
      found.add(new Found(place.start(), place.end(), m.type().name(), m.linkedId()));
    }
    Map<String, Found> exact = new HashMap<>();
    found.forEach(f -> exact.put(key(f.start(), f.end(), f.type()), f));
    List<MentionOutcome> outcomes = new ArrayList<>();
    Set<String> needed = new HashSet<>();
    for (GoldSpan span : gold.spans()) {
      String key = key(span.start(), span.end(), span.type());
      if (span.optional() || !needed.add(key)) {
        continue;
      }
      Found hit = exact.get(key);
      boolean near =
          found.stream()
              .anyMatch(f -> f.type().equals(span.type()) && span.overlaps(f.start(), f.end()));
      outcomes.add(
          new MentionOutcome(
              gold.name(),
              block(span.start()),
              span.type(),
              hit != null ? new Counts(1, 0, 0) : new Counts(0, 0, 1),
              near ? new Counts(1, 0, 0) : new Counts(0, 0, 1),
              hit == null || !span.type().equals("COUNCIL")
                  ? Counts.NONE
                  : link(hit.linkedId(), span.linkedId())));
    }
    Set<String> seen = new HashSet<>();
    for (Found f : found) {
      String key = key(f.start(), f.end(), f.type());
      if (!seen.add(key)) {
        continue;
      }
      boolean excused =
          gold.spans().stream().anyMatch(s -> s.optional() && s.overlaps(f.start(), f.end()));
      boolean near =
          gold.spans().stream()
              .anyMatch(s ->
                  !s.optional() && s.type().equals(f.type()) && s.overlaps(f.start(), f.end()));
      if (!needed.contains(key) && !excused) {
        outcomes.add(
            new MentionOutcome(
                gold.name(),
                block(f.start()),
                f.type(),
                new Counts(0, 1, 0),
                near ? Counts.NONE : new Counts(0, 1, 0),
                Counts.NONE));
      }
    }
    return outcomes;
  }

  private record Found(int start, int end, String type, String linkedId) {}

  /** A wrong link is worse than none: it is a false alarm and a miss; none is a miss alone. */
  private static Counts link(String predicted, String right) {
    if (predicted.equals(right)) {
      return right.isEmpty() ? Counts.NONE : new Counts(1, 0, 0);
    }
    return new Counts(0, predicted.isEmpty() ? 0 : 1, right.isEmpty() ? 0 : 1);
  }

  private static String key(int start, int end, String type) {
    return start + "," + end + "," + type;
  }
}
