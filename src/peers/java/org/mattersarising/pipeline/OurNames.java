package org.mattersarising.pipeline;

import java.util.List;
import java.util.Map;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;
import org.mattersarising.structure.LayoutSectionSplitter;

/** This tool's names: sections, sentences, then a tagger. */
final class OurNames {

  private static final Map<MentionType, MentionType> AS_ONE =
      Map.of(
          MentionType.COUNCIL, MentionType.ORGANISATION,
          MentionType.BODY, MentionType.ORGANISATION);

  /** What a tagger reads. */
  record Prepared(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences) {}

  private final OpenNlpSentenceSplitter sentences = new OpenNlpSentenceSplitter();
  private final LayoutSectionSplitter sections = new LayoutSectionSplitter();

  Prepared prepare(DocumentText text, DocumentFacts facts) {
    DocumentStructure structure = sections.split(text);
    return new Prepared(text, facts, structure, sentences.split(text, structure));
  }

  static List<Mention> tag(MentionTagger tagger, Prepared prepared) {
    return tagger.tag(
        prepared.text(), prepared.facts(), prepared.structure(), prepared.sentences());
  }

  static List<NamePeer.Name> folded(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> new NamePeer.Name(m.span(), AS_ONE.getOrDefault(m.type(), m.type())))
        .toList();
  }
}
