package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;

/** Lists what went wrong in one labelled document. */
final class GoldSlips {

  private final GoldDocument gold;
  private final @Nullable AnalysedDocument document;

  GoldSlips(GoldDocument gold, @Nullable AnalysedDocument document) {
    this.gold = gold;
    this.document = document;
  }

  List<Slip> of(List<UnitOutcome> outcomes) {
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      UnitOutcome outcome = outcomes.get(i);
      String before = i == 0 ? "" : outcomes.get(i - 1).unit().text();
      String after = i + 1 == outcomes.size() ? "" : outcomes.get(i + 1).unit().text();
      Around around = new Around(outcome.unit(), before, after);
      if (!outcome.boundaryMet() && !outcome.unit().mayBeProcedural()) {
        slips.add(around.slip("boundary", "this unit", "cut otherwise"));
      }
      label(slips, around, "act", outcome.act());
      if (!outcome.unit().mayBeProcedural()) {
        label(slips, around, "speaker", outcome.speaker());
      }
      LabelPair stance = outcome.stance();
      if (stance != null) {
        label(slips, around, "stance", stance);
      }
      new TreeMap<>(outcome.themes())
          .forEach((theme, counts) -> {
            if (counts.fp() > 0) {
              slips.add(around.slip("theme, false alarm: " + theme, names(outcome), "+ " + theme));
            } else if (counts.fn() > 0) {
              slips.add(around.slip("theme, miss: " + theme, names(outcome), "− " + theme));
            }
          });
    }
    mentions(slips);
    return slips;
  }

  private static void label(List<Slip> slips, Around around, String kind, LabelPair pair) {
    if (!pair.isRight()) {
      slips.add(
          around.slip(
              kind + ": " + pair.reference() + " read as " + pair.predicted(),
              String.join(" or ", new TreeSet<>(pair.right())),
              pair.predicted()));
    }
  }

  private static String names(UnitOutcome outcome) {
    return outcome.unit().themes().isEmpty()
        ? "no theme"
        : String.join(", ", new TreeSet<>(outcome.unit().themes()));
  }

  private void mentions(List<Slip> slips) {
    Map<String, String> needed = new TreeMap<>();
    for (GoldSpan span : gold.spans()) {
      if (!span.optional()) {
        needed.put(span.start() + "," + span.end() + "," + span.type(), span.linkedId());
      }
    }
    Map<String, String> found = new TreeMap<>();
    if (document != null) {
      document
          .mentions()
          .forEach(m -> {
            Alignment.Place place = Alignment.place(document.source().readText(), m.span());
            found.put(place.start() + "," + place.end() + "," + m.type().name(), m.linkedId());
          });
    }
    for (GoldSpan span : gold.spans()) {
      String key = span.start() + "," + span.end() + "," + span.type();
      if (!span.optional() && !found.containsKey(key)) {
        slips.add(
            ofSpan(
                "mention, miss: " + span.type(), span.start(), span.end(), span.type(), "nothing"));
      } else if (!span.optional()
          && span.type().equals("COUNCIL")
          && !span.linkedId().equals(found.getOrDefault(key, ""))) {
        slips.add(
            ofSpan(
                "council linked otherwise",
                span.start(),
                span.end(),
                span.linkedId().isEmpty() ? "no link" : span.linkedId(),
                found.getOrDefault(key, "")));
      }
    }
    for (String key : found.keySet()) {
      String[] parts = key.split(",", -1);
      int start = Integer.parseInt(parts[0]);
      int end = Integer.parseInt(parts[1]);
      if (!needed.containsKey(key)
          && gold.spans().stream().noneMatch(s -> s.optional() && s.overlaps(start, end))) {
        slips.add(ofSpan("mention, false alarm: " + parts[2], start, end, "nothing", parts[2]));
      }
    }
  }

  /** A span in its unit; offsets are code points. */
  private Slip ofSpan(String kind, int start, int end, String expected, String found) {
    for (GoldUnit unit : gold.units()) {
      if (unit.start() <= start && end <= unit.end()) {
        int[] points = unit.text().codePoints().toArray();
        int from = Math.min(points.length, start - unit.start());
        int to = Math.min(points.length, end - unit.start());
        return new Slip(
            kind,
            unit.id(),
            new String(points, from, to - from),
            new String(points, 0, from),
            new String(points, to, points.length - to),
            expected,
            found);
      }
    }
    return new Slip(kind, gold.name() + " " + start + "–" + end, "", "", "", expected, found);
  }

  private record Around(GoldUnit unit, String before, String after) {
    Slip slip(String kind, String expected, String found) {
      return new Slip(kind, unit.id(), unit.text(), before, after, expected, found);
    }
  }
}
