package org.mattersarising.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.ExpectedMeeting;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The calendar in a {@code corpus.yaml}: a list of council, committee and dates. */
final class CalendarYaml {

  private CalendarYaml() {}

  /**
   * The meetings in order of the file.
   *
   * @throws MetadataException naming line and column of the first mistake
   */
  static List<ExpectedMeeting> of(Node node, String name) {
    if (!(node instanceof SequenceNode list)) {
      throw mistake(node, name, "a list of council, committee and dates expected");
    }
    List<ExpectedMeeting> meetings = new ArrayList<>();
    for (Node entry : list.getValue()) {
      meetings.addAll(entry(entry, name));
    }
    return meetings;
  }

  private static List<ExpectedMeeting> entry(Node node, String name) {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake(node, name, "council, committee and dates expected");
    }
    String council = "";
    String committee = "";
    List<LocalDate> dates = new ArrayList<>();
    for (NodeTuple pair : mapping.getValue()) {
      Node value = pair.getValueNode();
      switch (CorpusYaml.text(pair.getKeyNode(), name)) {
        case "council" -> council = CorpusYaml.text(value, name);
        case "committee" -> committee = CorpusYaml.text(value, name);
        case "dates", "date" -> {
          for (String day : CorpusYaml.texts(value, name)) {
            dates.add(date(day, value, name));
          }
        }
        default ->
            throw mistake(
                pair.getKeyNode(), name, "a calendar knows council, committee and dates only");
      }
    }
    if (council.isEmpty() || dates.isEmpty()) {
      throw mistake(node, name, "a calendar's entry needs a council and dates");
    }
    String host = council;
    String body = committee;
    return dates.stream().distinct().map(d -> new ExpectedMeeting(host, body, d)).toList();
  }

  private static LocalDate date(String day, Node node, String name) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw mistake(node, name, "not a date like 2024-05-31: " + day);
    }
  }

  private static MetadataException mistake(Node node, String name, String what) {
    return new MetadataException(name + CorpusYaml.at(node.getStartMark()) + ": " + what);
  }
}
