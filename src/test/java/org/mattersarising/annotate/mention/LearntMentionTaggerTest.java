package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

class LearntMentionTaggerTest {

  private static final DocumentStructure BARE =
      new DocumentStructure(List.of(), List.of(), List.of());
  private static final RegisterMentionTagger RULES =
      new RegisterMentionTagger(new CsvRegisterReader().readBundled());
  private static LearntMentionTagger tagger = tagger("");

  @BeforeAll
  static void readShippedModel() throws IOException {
    tagger = tagger(Files.readString(Path.of("models", "entities", "names.model")));
  }

  private static LearntMentionTagger tagger(String model) {
    try {
      return new LearntMentionTagger(
          RULES, model.isEmpty() ? new EntityModel("none", List.of()) : EntityModel.read(model));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> tag(String host, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> all = new ArrayList<>();
    for (String sentence : sentences) {
      int start = text.length();
      text.append(sentence);
      all.add(new Sentence(all.size(), -1, new TextSpan(start, text.length())));
      text.append('\n');
    }
    DocumentText whole = new DocumentText(text.toString());
    return tagger.tag(whole, Facts.of(host, "", "2024-05-01"), BARE, all).stream()
        .map(m -> show(m, whole))
        .toList();
  }

  private static String show(Mention mention, DocumentText text) {
    String link = mention.linkedId().isEmpty() ? "" : " -> " + mention.linkedId();
    return mention.type() + " " + text.slice(mention.span()) + link;
  }

  @Test
  void remembersSurnamesOfThoseWhoWereNamedInFull() {
    assertThat(
            tag(
                "",
                "Councillor Wilf Tarrantby said that visits to children had been late.",
                "Tarrantby asked how many families had waited for more than a month."))
        .containsExactly("PERSON Wilf Tarrantby", "PERSON Tarrantby");
  }

  @Test
  void findsPeopleWhoseGivenNamesNoLexiconHolds() {
    assertThat(tag("", "Ottoline Brasketh replied that visits had been late."))
        .containsExactly("PERSON Ottoline Brasketh");
  }

  @Test
  void widensATitleByTheFieldInBrackets() {
    assertThat(
            tag("", "The Assistant Director (Prevention) told members that referrals had risen."))
        .containsExactly("ROLE Assistant Director (Prevention)");
  }

  @Test
  void leavesHeadingsToTheRules() {
    assertThat(tag("", "Children's Home Sufficiency Plan Update")).isEmpty();
    assertThat(tag("", "IMPROVEMENT PLAN AND WORKFORCE STRATEGY FOR WESTERN TOWNS")).isEmpty();
  }

  @Test
  void keepsWhatTheRegisterLinks() {
    assertThat(tag("", "Members asked what Ofsted and Hampshire County Council had said about it."))
        .contains("ORGANISATION Ofsted -> ofsted", "COUNCIL Hampshire County Council -> hampshire");
  }

  @Test
  void theSameTextGivesTheSameMentionsInAnyThread() {
    String[] text = {
      "Councillor Wilf Tarrantby asked the Head of Quality (Prevention) about the Brasket Team.",
      "Ottoline Brasketh replied that the Corporate Parenting Panel had been told."
    };
    List<String> once = tag("", text);
    assertThat(java.util.stream.IntStream.range(0, 16).parallel().mapToObj(i -> tag("", text)))
        .allMatch(once::equals);
  }

  @Test
  void theModelIsReadAsItWasWritten() throws IOException {
    String file = Files.readString(Path.of("models", "entities", "names.model"));
    assertThat(EntityModel.read(file).write()).isEqualTo(file);
    assertThatThrownBy(() -> EntityModel.read("another file")).isInstanceOf(IOException.class);
  }

  @Test
  void titlesMayHoldNamesButNothingElseOverlaps() {
    Words words = new Words("The Chair of the Aton Board met Ben Aton today at noon.", whole(55));
    FoundSpan board = new FoundSpan(4, 6, MentionType.BODY, 0.9);
    TaggedLine line = new TaggedLine(0, words, false, List.of(board));
    FoundSpan role = new FoundSpan(1, 6, MentionType.ROLE, 0.7);
    FoundSpan person = new FoundSpan(7, 9, MentionType.PERSON, 0.6);
    FoundSpan crossing = new FoundSpan(5, 8, MentionType.ORGANISATION, 0.99);
    FoundSpan unsure = new FoundSpan(9, 10, MentionType.PERSON, 0.4);
    assertThat(SpanChoice.of(line, List.of(crossing, role, person, unsure)))
        .containsExactly(role, board, person);
  }

  private static TextSpan whole(int length) {
    return new TextSpan(0, length);
  }
}
