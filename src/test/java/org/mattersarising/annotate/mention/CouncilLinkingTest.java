package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

/** What links to a council and what does not, by rules alone and with what was learnt. */
class CouncilLinkingTest {

  private static final CouncilRegister REGISTER = new CsvRegisterReader().readBundled();
  private static final RegisterMentionTagger RULES = new RegisterMentionTagger(REGISTER);

  private static List<String> links(MentionTagger tagger, String day, String sentence) {
    return tagger
        .tag(
            new DocumentText(sentence),
            Facts.of("", "", day),
            new DocumentStructure(List.of(), List.of(), List.of()),
            List.of(new Sentence(0, -1, new TextSpan(0, sentence.length()))))
        .stream()
        .filter(m -> m.type() == MentionType.COUNCIL && !m.linkedId().isEmpty())
        .map(m -> m.span().in(sentence) + " > " + m.linkedId())
        .toList();
  }

  private static void both(String day, String sentence, String... expected) throws IOException {
    EntityModel model =
        EntityModel.read(Files.readString(Path.of("models", "entities", "names.model")));
    assertThat(links(RULES, day, sentence)).as("rules: %s", sentence).containsExactly(expected);
    assertThat(links(new LearntMentionTagger(RULES, model), day, sentence))
        .as("rules and model: %s", sentence)
        .containsExactly(expected);
  }

  @Test
  void namesOfAnAuthorityLinkToTheCouncilOfThatDay() throws IOException {
    both("2023-05-01", "Officers had been learning from Hampshire.", "Hampshire > hampshire");
    both(
        "2023-05-01",
        "Hampshire County Council had lent two managers.",
        "Hampshire County Council > hampshire");
    both("2023-05-01", "WSCC had told its partners.", "WSCC > west-sussex");
  }

  @Test
  void aFormerCouncilLinksToItselfAndNamesItsSuccessor() throws IOException {
    both(
        "2022-05-01",
        "The homes had belonged to the former Borough of Poole.",
        "Borough of Poole > poole");
    assertThat(REGISTER.council("poole").orElseThrow().successors())
        .containsExactly("bournemouth-christchurch-poole");
  }

  @Test
  void aCountyThatIsAPlaceDoesNotLink() throws IOException {
    both("2023-05-01", "Families across Hampshire had waited longer that winter.");
    both("2023-05-01", "The number of children living in Kent had risen by a tenth.");
  }

  @Test
  void aTrustNamedAfterACountyDoesNotLink() throws IOException {
    both("2023-05-01", "Hampshire Hospitals NHS Foundation Trust had sent no report.");
    both("2023-05-01", "The Kent and Medway NHS Trust would reply in May.");
  }

  @Test
  void aPersonCalledAsACountyDoesNotLink() throws IOException {
    both("2023-05-01", "Councillor Julia Kent asked why visits were late.");
    both("2023-05-01", "Mr Kent replied that they were not.");
  }
}
