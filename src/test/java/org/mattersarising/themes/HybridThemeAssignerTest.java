package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeMark;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HybridThemeAssignerTest {
  private static final DocumentStructure NO_LAYOUT =
      new DocumentStructure(List.of(), List.of(), List.of());

  private final SentenceEncoder encoder = new MiniLmEncoder();
  private ThemeAssigner assigner = (text, structure, statements, mentions, vectors) -> List.of();

  @BeforeAll
  void prepare() throws IOException {
    assigner =
        new HybridThemeAssigner(
            CodebookReaderTest.shipped("childrens-services"), PhraseVectors.shipped(), encoder);
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  private static Statement statement(
      int index, int start, int end, int saidFrom, @Nullable NotCountedReason why) {
    return new Statement(
        "s" + index,
        index,
        -1,
        0,
        new TextSpan(start, end),
        new TextSpan(saidFrom, end),
        Act.CONCERN,
        1,
        Stance.PROBLEM,
        Speaker.NOBODY,
        null,
        why,
        false);
  }

  private List<ThemeMark> marks(
      ThemeAssigner by, String text, List<Statement> statements, List<Mention> mentions) {
    List<SentenceVector> vectors = new ArrayList<>();
    for (Statement s : statements) {
      if (s.counted()) {
        vectors.add(
            new SentenceVector(
                s.index(), encoder.encode(PropositionText.forEncoding(text, s, mentions))));
      }
    }
    return by.assign(text, NO_LAYOUT, statements, mentions, vectors);
  }

  private List<String> themes(String text) {
    return marks(assigner, text, List.of(statement(0, 0, text.length(), 0, null)), List.of())
        .stream()
        .map(ThemeMark::themeId)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnover among social workers in the north team stood at a third. | churn",
        "Each practitioner was carrying 28 children, well above the target caseload. | caseloads",
        "Half of the posts in the duty team were filled by locums. | agency-staff",
        "Contacts to the safeguarding hub had doubled since Easter. | front-door",
        "Too few local foster homes were available for teenagers. | placements-permanence",
        "The forecast was an overspend of £2.4m by March. | budget",
        "Care leavers in Hull Road were living in bed and breakfast. | care-leavers",
        "Return home interviews were offered to every child who went missing. | exploitation-missing",
        "The new case management system went live in May. | recording-systems",
        "The inspectors judged the service to be good. | inspection-outcome",
        "The number of stage one complaints fell. | complaints"
      })
  void marksWhatAStatementIsAbout(String text, String theme) {
    assertThat(themes(text)).contains(theme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There had been a high turnover of members on the committee since May. | churn",
        "The external auditors signed the accounts in July. | audit-follow-up",
        "An interim director had been appointed until the summer. | agency-staff",
        "Members had enjoyed their visits to two nurseries. | timeliness",
        "Recruitment of foster carers was slow. | recruitment-retention",
        "The recording of the meeting would be put on the website. | recording-systems",
        "The Police and Crime Commissioner sent a letter. | governance-model"
      })
  void leavesLookalikesOut(String text, String theme) {
    assertThat(themes(text)).doesNotContain(theme);
  }

  @Test
  void leavesUncountedStatementsOut() {
    String text = "Turnover of social workers was high.";
    Statement heading = statement(0, 0, text.length(), 0, NotCountedReason.PROCEDURAL);
    assertThat(marks(assigner, text, List.of(heading), List.of())).isEmpty();
  }

  @Test
  void hearsNoThemeInTheTitleOfWhoSpeaks() {
    String text = "The Head of Fostering and Adoption said that the lift was broken.";
    int said = text.indexOf("the lift");
    Mention role =
        new Mention(0, new TextSpan(4, text.indexOf(" said")), MentionType.ROLE, "", "", 1);
    assertThat(
            marks(
                assigner, text, List.of(statement(0, 0, text.length(), said, null)), List.of(role)))
        .isEmpty();
  }

  @Test
  void takesTheStanceOfTheStatementAndSaysWhatDecided() {
    String text = "Caseloads were too high.";
    List<ThemeMark> marks =
        marks(assigner, text, List.of(statement(0, 0, text.length(), 0, null)), List.of());
    assertThat(marks).first().extracting(ThemeMark::themeId).isEqualTo("caseloads");
    assertThat(marks).first().extracting(ThemeMark::stance).isEqualTo(Stance.PROBLEM);
    assertThat(marks).first().extracting(ThemeMark::method).isEqualTo("term+vector");
  }

  @Test
  void worksWithoutTerms() {
    Theme owls =
        new Theme(
            "owls",
            "Owls",
            ThemeKind.CODEBOOK,
            "Owls and their nests.",
            List.of("an owl nested in the barn", "owlets were ringed"),
            List.of(),
            List.of());
    Theme boats =
        new Theme(
            "boats",
            "Boats",
            ThemeKind.CODEBOOK,
            "Boats, moorings and locks.",
            List.of("the narrowboat blocked the canal"),
            List.of(),
            List.of());
    ThemeAssigner plain =
        new HybridThemeAssigner(
            new Codebook("wild", "1", List.of(owls, boats)), PhraseVectors.none(), encoder);
    String text = "A pair of barn owls had raised three chicks.";
    assertThat(marks(plain, text, List.of(statement(0, 0, text.length(), 0, null)), List.of()))
        .extracting(ThemeMark::themeId)
        .containsExactly("owls");
  }

  @Test
  void masksNamesBeforeEncoding() {
    String text = "It was said that Ann Oakley of Wexshire Council left.";
    Mention person = new Mention(0, new TextSpan(17, 27), MentionType.PERSON, "", "", 1);
    Mention council = new Mention(0, new TextSpan(31, 47), MentionType.COUNCIL, "", "", 1);
    assertThat(
            PropositionText.forEncoding(
                text, statement(0, 0, text.length(), 17, null), List.of(council, person)))
        .isEqualTo("someone of the council left.");
  }
}
