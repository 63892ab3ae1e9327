package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

class QuoteSpanTest {

  private static final String FIRST = "A member doubted whether the ferry would ever sail.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had waited since May.",
        "It was her opinion that it should be sunk.",
        "None of them had seen the captain.",
        "In his view the quay was too short.",
        "That was not what had been promised."
      })
  void wordsThatPointBackBringWhatTheyPointTo(String words) {
    assertThat(quoted(words, "", SpeakerGroup.MEMBER, Excerpt.WHOLE))
        .isEqualTo(FIRST + ' ' + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay was too short.",
        "It was reported that the quay was too short.",
        "That the report be noted."
      })
  void othersStandAlone(String words) {
    assertThat(quoted(words, "", SpeakerGroup.MEMBER, Excerpt.WHOLE)).isEqualTo(words);
  }

  @Test
  void anotherParagraphOrGroupOrALongSentenceIsNotBrought() {
    String words = "She had waited since May.";
    assertThat(quoted(words, "2.2", SpeakerGroup.MEMBER, Excerpt.WHOLE)).isEqualTo(words);
    assertThat(quoted(words, "", SpeakerGroup.OFFICER, Excerpt.WHOLE)).isEqualTo(words);
    String longer = "She had waited" + " and waited".repeat(40) + ".";
    assertThat(quoted(longer, "", SpeakerGroup.MEMBER, Excerpt.WHOLE)).isEqualTo(longer);
  }

  @Test
  void shortExcerptsHaveTheSentenceItself() {
    assertThat(quoted("She had waited since May.", "", SpeakerGroup.MEMBER, Excerpt.SHORT))
        .startsWith("She had […]");
  }

  @Test
  void aSentenceThatAPageShowsAboveIsNotQuotedAgain() {
    AnalysedDocument built = document("It had been so since May.", "", SpeakerGroup.MEMBER);
    Corpus corpus = corpus(built, Excerpt.WHOLE);
    Place first = new Place(built, built.statements().get(0));
    Place second = new Place(built, built.statements().get(1));
    assertThat(Quote.of(corpus, second).text()).startsWith(FIRST);
    assertThat(Quote.behind(corpus, second, first))
        .hasValueSatisfying(q -> {
          assertThat(q.text()).isEqualTo("It had been so since May.");
          assertThat(q.speaker()).isEqualTo(Quote.of(corpus, second).speaker());
        });
    assertThat(Quote.behind(corpus, first, second)).isEmpty();
  }

  /**
   * @param paragraph its number; empty where it goes on in the first one's
   */
  private static String quoted(
      String words, String paragraph, SpeakerGroup group, Excerpt excerpt) {
    AnalysedDocument built = document(words, paragraph, group);
    Corpus corpus = corpus(built, excerpt);
    return Quote.of(corpus, new Place(built, built.statements().get(1)))
        .text()
        .replaceAll("\\s+", " ");
  }

  private static AnalysedDocument document(String words, String paragraph, SpeakerGroup group) {
    FixtureDocument document =
        new FixtureDocument(
                "ferry.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("2", "Ferry")
            .says("2.1", SpeakerGroup.MEMBER, "", Act.CONCERN, Stance.PROBLEM, FIRST, "churn");
    if (paragraph.isEmpty()) {
      document.goesOn(group, Act.CONCERN, Stance.PROBLEM, words);
    } else {
      document.says(paragraph, group, "", Act.CONCERN, Stance.PROBLEM, words);
    }
    return document.build();
  }

  private static Corpus corpus(AnalysedDocument built, Excerpt excerpt) {
    return new Corpus(
        FixtureResult.of(
            "",
            List.of(built),
            List.of(),
            List.of(FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown")),
            List.of(),
            List.of()),
        excerpt);
  }
}
