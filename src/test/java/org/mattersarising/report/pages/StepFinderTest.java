package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** What an item ends with on a concern that stands in it. */
class StepFinderTest {

  private static final Set<String> NAMED = Set.of("kerb", "mill");

  @Test
  void aTaskThatNamesNothingIsThatOfItsParagraph() {
    assertThat(
            step(
                item("Other business")
                    .goesOn(SpeakerGroup.NONE, Act.ACTION, Stance.NEUTRAL, "Clerk to write.")))
        .hasValueSatisfying(s -> assertThat(s.kind()).isEqualTo(EventKind.ACTION));
  }

  @Test
  void aReferralTakesThePlaceOfATaskAndNoTaskThatOfAReferral() {
    FixtureDocument document = item("Works");
    document.goesOn(SpeakerGroup.NONE, Act.ACTION, Stance.NEUTRAL, "Clerk to write.");
    document.goesOn(
        SpeakerGroup.NONE,
        Act.DECISION,
        Stance.NEUTRAL,
        "Resolved: that the kerbs be referred to Highways Board.");
    document.goesOn(SpeakerGroup.NONE, Act.ACTION, Stance.NEUTRAL, "Clerk to send the pictures.");
    assertThat(step(document))
        .hasValueSatisfying(s -> assertThat(s.kind()).isEqualTo(EventKind.REFERRED));
  }

  @Test
  void takingNoteIsNoDecision() {
    assertThat(
            step(
                item("Works")
                    .goesOn(
                        SpeakerGroup.NONE,
                        Act.DECISION,
                        Stance.NEUTRAL,
                        "Resolved: that the report be noted.")))
        .isEmpty();
  }

  @Test
  void whatIsDoneBehindAnothersPointIsDoneAboutThat() {
    FixtureDocument document = item("Any other business");
    document.says(
        "7.2",
        SpeakerGroup.MEMBER,
        "",
        Act.CONCERN,
        Stance.PROBLEM,
        "The bus was late each day.",
        "buses");
    document.goesOn(SpeakerGroup.NONE, Act.ACTION, Stance.NEUTRAL, "Clerk to ask the company.");
    assertThat(step(document)).isEmpty();
  }

  @Test
  void thereIsNoneOutsideItems() {
    FixtureDocument document =
        WorksMeetings.works(0)
            .says("5.1", SpeakerGroup.MEMBER, "", Act.CONCERN, Stance.PROBLEM, "A kerb is broken.");
    AnalysedDocument built = document.build();
    assertThat(new StepFinder(new Exchanges(built)).after(built.statements().get(0), NAMED))
        .isEmpty();
  }

  private static FixtureDocument item(String title) {
    return WorksMeetings.works(0)
        .item("7", title)
        .says(
            "7.1",
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "The kerb in Mill Lane is broken.",
            "kerbs");
  }

  private static Optional<StepFinder.Found> step(FixtureDocument document) {
    AnalysedDocument built = document.build();
    return new StepFinder(new Exchanges(built)).after(built.statements().get(0), NAMED);
  }
}
