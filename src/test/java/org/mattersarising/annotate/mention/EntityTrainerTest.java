package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

class EntityTrainerTest {

  private static final RegisterMentionTagger RULES =
      new RegisterMentionTagger(new CouncilRegister("none", List.of(), List.of()));

  /** Sentences in which {@code [ ]} marks a person, or else {@code < >} an organisation. */
  private static EntityTrainer.Labelled document(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> all = new ArrayList<>();
    List<Mention> labels = new ArrayList<>();
    for (String marked : sentences) {
      int start = text.length();
      boolean person = marked.indexOf('[') >= 0;
      int open = marked.indexOf(person ? '[' : '<');
      int close = marked.indexOf(person ? ']' : '>') - 1;
      String plain = marked.replaceAll("[\\[\\]<>]", "");
      text.append(plain);
      if (open >= 0) {
        TextSpan span = new TextSpan(start + open, start + close);
        MentionType type = person ? MentionType.PERSON : MentionType.ORGANISATION;
        labels.add(new Mention(all.size(), span, type, "", "", 1));
      }
      all.add(new Sentence(all.size(), -1, new TextSpan(start, text.length())));
      text.append('\n');
    }
    return new EntityTrainer.Labelled(
        new DocumentText(text.toString()),
        Facts.of("", "", ""),
        new DocumentStructure(List.of(), List.of(), List.of()),
        all,
        labels);
  }

  private static List<EntityTrainer.Labelled> documents() {
    List<EntityTrainer.Labelled> documents = new ArrayList<>();
    for (String name : List.of("Quenby", "Tarvik", "Ormonde", "Peverel", "Lusk", "Wragg")) {
      documents.add(
          document(
              "[" + name + "] asked whether the plan was late.",
              "Members thanked [" + name + "] for the report.",
              "Visits by <Lampwell> were late.",
              "[" + name + "] replied that it would come in March."));
    }
    return documents;
  }

  @Test
  void theSameLabelsGiveTheSameBytes() {
    EntityTrainer trainer = new EntityTrainer(RULES);
    String once = trainer.train("v", documents()).write();
    assertThat(new EntityTrainer(RULES).train("v", documents()).write()).isEqualTo(once);
    assertThat(once).startsWith("matters-entity-model 1\nversion v\nlayer PERSON ROLE\n");
  }

  @Test
  void learnsWhatTheRulesPassOver() {
    List<TypeScores> scores = new EntityTrainer(RULES).crossValidate(documents(), 3);
    TypeScores all = scores.getLast();
    assertThat(all.type()).isNull();
    assertThat(all.methods()).extracting(m -> m.getKey()).containsExactly("rules", "model", "both");
    assertThat(all.methods().getFirst().getValue().recall()).isLessThan(0.5);
    assertThat(all.methods().getLast().getValue().recall()).isGreaterThan(0.9);
  }
}
