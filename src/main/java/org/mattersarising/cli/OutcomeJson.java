package org.mattersarising.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.mattersarising.pipeline.RunOutcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The outcome of a run for other programs. */
final class OutcomeJson {

  private OutcomeJson() {}

  static void write(RunOutcome outcome, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("out", outcome.out().toString());
      json.writeStringProperty("report", outcome.out().resolve("index.html").toString());
      json.writeNumberProperty("inputs", outcome.inputs());
      json.writeNumberProperty("read", outcome.read());
      json.writeNumberProperty("meetings", outcome.meetings());
      json.writeNumberProperty("statements", outcome.statements());
      json.writeNumberProperty("issues", outcome.issues());
      json.writeArrayPropertyStart("not_read");
      outcome.problems().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }
}
