package org.mattersarising.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Figures for other programs. */
final class ScorecardJson {

  private ScorecardJson() {}

  static void write(List<Scorecard> cards, List<String> below, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("scorecards");
      for (Scorecard card : cards) {
        json.writeStartObject();
        json.writeStringProperty("name", card.name());
        json.writeStringProperty("title", card.title());
        json.writeArrayPropertyStart("figures");
        card.metrics().forEach(m -> figure(json, m));
        json.writeEndArray();
        json.writeNumberProperty("misses_and_false_alarms_listed", card.slips().size());
        json.writeArrayPropertyStart("notes");
        card.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("below_floor");
      below.forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  private static void figure(JsonGenerator json, Metric metric) {
    json.writeStartObject();
    json.writeStringProperty("name", metric.name());
    json.writeNumberProperty("value", metric.value());
    Double low = metric.low();
    Double high = metric.high();
    if (low != null && high != null) {
      json.writeNumberProperty("low", low);
      json.writeNumberProperty("high", high);
    }
    json.writeNumberProperty("support", metric.support());
    json.writeObjectPropertyStart("baselines");
    new TreeMap<>(metric.baselines()).forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeEndObject();
  }
}
