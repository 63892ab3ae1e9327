package org.mattersarising.train;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.Act;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.TextSpan;

/**
 * One labelled statement. Offsets count UTF-16 code units of {@code text}.
 *
 * @param line where it stands in its file, from 1
 * @param goesOn whether it follows directly on the statement before, in the same passage
 * @param item the title of the agenda item; empty where none is given
 * @param recurs whether its own words say that the matter came up before
 * @param themes the stance towards each theme that it is about, by theme id
 * @param spans its entities in order of their start; a role may hold others
 * @param proposition what is said, without the words that report it; the whole text without any
 */
public record TrainingStatement(
    int line,
    boolean goesOn,
    String item,
    Act act,
    boolean recurs,
    SpeakerGroup speaker,
    Map<String, Stance> themes,
    String text,
    List<Entity> spans,
    TextSpan proposition) {

  /** A labelled span. */
  public record Entity(MentionType type, TextSpan span) {}

  public TrainingStatement {
    themes = Map.copyOf(themes);
    spans = List.copyOf(spans);
    if (text.isBlank() || proposition.end() > text.length() || proposition.length() == 0) {
      throw new IllegalArgumentException("no statement: line " + line);
    }
  }
}
