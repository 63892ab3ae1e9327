package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;

/**
 * Marks mentions by rules first and then by a model that sees what the rules found. The model reads
 * only sentences, and in them only the stretches where a name can stand. Immutable, safe for use by
 * several threads.
 */
public final class LearntMentionTagger implements MentionTagger {

  private final RegisterMentionTagger rules;
  private final EntityModel model;

  public LearntMentionTagger(RegisterMentionTagger rules, EntityModel model) {
    this.rules = rules;
    this.model = model;
  }

  @Override
  public List<Mention> tag(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences) {
    List<TaggedLine> lines = rules.read(text, facts, structure, sentences);
    NameMemory memory = new NameMemory(lines);
    List<TaggedLine> tagged = new ArrayList<>();
    for (TaggedLine line : lines) {
      tagged.add(line.with(SpanChoice.of(line, found(line, memory, model.layers()))));
    }
    return TaggedLine.mentions(linked(tagged, facts));
  }

  /** What the model finds in a line, where that can change what the rules found. */
  static List<FoundSpan> found(TaggedLine line, NameMemory memory, List<EntityLayer> layers) {
    List<FoundSpan> found = new ArrayList<>();
    Words words = line.words();
    if (line.statement() < 0 || words.allCapitals()) {
      return found;
    }
    MentionFeatures features = new MentionFeatures(line, memory);
    for (NameSegments.Segment segment : NameSegments.of(words)) {
      boolean opening = segment.from() == 0 && segment.to() == 1;
      if (opening && line.spans().isEmpty() && memory.isOrdinary(words.get(0))) {
        continue;
      }
      String[][] own = features.of(segment);
      for (EntityLayer layer : layers) {
        found.addAll(layer.find(segment, own));
      }
    }
    return found;
  }

  private List<TaggedLine> linked(List<TaggedLine> lines, DocumentFacts facts) {
    return lines.stream()
        .map(line ->
            line.with(line.spans().stream().map(s -> rules.link(line.words(), s, facts)).toList()))
        .toList();
  }
}
