package org.mattersarising.compare;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A comparison for other programs. */
final class ComparisonJson {

  private ComparisonJson() {}

  static String write(ComparisonReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("selection", report.selection());
      json.writeNumberProperty("tests", report.tests());
      json.writeArrayPropertyStart("councils");
      report.councils().forEach(c -> council(report, c, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("common");
      for (CommonTheme theme : report.common()) {
        json.writeStartObject();
        json.writeStringProperty("theme_id", theme.themeId());
        json.writeNumberProperty("councils_raising", theme.raising());
        json.writeNumberProperty("councils", theme.councils());
        json.writeNumberProperty("meetings_as_problem", theme.asProblem());
        json.writeNumberProperty("meetings_with_theme", theme.withTheme());
        json.writeNumberProperty("meetings_read", theme.meetings());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("caveats");
      ComparisonWriter.CAVEATS.forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void council(ComparisonReport report, CouncilComparison c, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("council_id", c.council().id());
    json.writeStringProperty("name", c.council().name());
    json.writeNumberProperty("comparable_meetings", c.read());
    json.writeNumberProperty("other_meetings", c.others());
    json.writeStringProperty("peer_group", c.group().code());
    json.writeStringProperty("peer_reason", c.group().reason());
    json.writeArrayPropertyStart("peers");
    c.peers().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("style", c.style().kind());
    json.writeStringProperty("style_caveat", c.styleCaveat().text());
    json.writeArrayPropertyStart("themes");
    c.rows().forEach(r -> row(report, c, r, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("alike");
    for (CouncilLikeness like : c.alike()) {
      json.writeStartObject();
      json.writeStringProperty("council_id", like.other());
      json.writeNumberProperty("points", like.points());
      json.writeNumberProperty("low", like.low());
      json.writeNumberProperty("high", like.high());
      json.writeNumberProperty("themes", like.themes());
      json.writeNumberProperty("meetings", like.meetings());
      json.writeNumberProperty("other_meetings", like.otherMeetings());
      json.writeNumberProperty("shared_issues", c.sharedWith(like.other()).size());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("shared_issues");
    for (FinishedRun.Shared issue : c.shared()) {
      json.writeStartObject();
      json.writeStringProperty("shared_issue_id", issue.id());
      json.writeStringProperty("label", issue.label());
      json.writeArrayPropertyStart("council_ids");
      issue.councils().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("words");
    c.words().forEach(w -> word(c, w, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(
      ComparisonReport report, CouncilComparison council, ThemeCouncil row, JsonGenerator json) {
    Comparison c = row.comparison();
    json.writeStartObject();
    json.writeStringProperty("theme_id", row.themeId());
    json.writeStringProperty("label", report.label(row.themeId()));
    json.writeStringProperty(
        "committee_type", row.committeeType() == null ? "all" : row.committeeType().code());
    json.writeNumberProperty("meetings_with_theme", row.meetingsWithTheme());
    json.writeNumberProperty("meetings_as_problem", row.meetingsAsProblem());
    json.writeNumberProperty("meetings_read", row.meetingsRead());
    json.writeNumberProperty("other_meetings_with_theme", row.otherMeetingsWithTheme());
    number(json, "rate", row.rate());
    number(json, "ci_low", row.ciLow());
    number(json, "ci_high", row.ciHigh());
    if (c.meetings() > 0) {
      json.writeNumberProperty("compared_with_theme", c.withTheme());
      json.writeNumberProperty("compared_meetings", c.meetings());
      json.writeNumberProperty("peer_meetings_with_theme", c.peersWithTheme());
      json.writeNumberProperty("peer_meetings", c.peerMeetings());
      json.writeNumberProperty("peer_councils", c.peers());
      json.writeStringProperty("compared_from", String.valueOf(c.from()));
      json.writeStringProperty("compared_to", String.valueOf(c.to()));
    }
    number(json, "rate_peers", row.ratePeers());
    number(json, "ratio", ComparisonWriter.ratio(row.logRatio()));
    number(json, "ratio_low", ComparisonWriter.ratio(row.logRatioLow()));
    number(json, "ratio_high", ComparisonWriter.ratio(row.logRatioHigh()));
    number(json, "p_value", c.pValue());
    number(json, "q_value", row.qValue());
    json.writeBooleanProperty("unusual", CouncilComparison.isUnusual(row));
    json.writeStringProperty("status", row.status().code());
    json.writeStringProperty("comparison_note", c.note());
    json.writeStringProperty("style_caveat", council.styleCaveat(row));
    ThemeChange change = row.change();
    if (change != null) {
      json.writeNumberProperty("change_p", change.pValue());
      json.writeNumberProperty("change_q", change.qValue());
      if (change.found()) {
        json.writeStringProperty("change_from", change.quarter());
        json.writeStringProperty("change_from_earliest", change.earliest());
        json.writeStringProperty("change_from_latest", change.latest());
        json.writeNumberProperty("before_as_problem", change.asProblemBefore());
        json.writeNumberProperty("before_read", change.readBefore());
        json.writeNumberProperty("after_as_problem", change.asProblemAfter());
        json.writeNumberProperty("after_read", change.readAfter());
      }
    }
    json.writeEndObject();
  }

  private static void word(CouncilComparison c, TellingWord word, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("theme_id", word.themeId());
    json.writeStringProperty("word", word.word());
    json.writeNumberProperty("z", word.score());
    json.writeNumberProperty("meetings", word.meetings());
    json.writeNumberProperty("of", word.of());
    json.writeNumberProperty("peer_meetings", word.peerMeetings());
    json.writeNumberProperty("peers_of", word.peersOf());
    json.writeArrayPropertyStart("statement_ids");
    word.passages().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("passages");
    for (FinishedRun.Said passage : c.passages(word)) {
      json.writeStartObject();
      json.writeStringProperty("statement_id", passage.id());
      json.writeStringProperty("date", String.valueOf(passage.meeting().date()));
      json.writeStringProperty("committee", passage.meeting().committee());
      json.writeStringProperty("text", passage.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A number, or null where there is none. */
  private static void number(JsonGenerator json, String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
