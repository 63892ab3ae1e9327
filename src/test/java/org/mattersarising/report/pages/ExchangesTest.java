package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

class ExchangesTest {

  @Test
  void aLongItemIsReadOnceForAllItsConcerns() {
    FixtureDocument minutes = document().item("3", "Ferries");
    for (int i = 0; i < 400; i++) {
      concern(minutes, i);
    }
    AnalysedDocument built = minutes.build();
    Exchanges exchanges = new Exchanges(built);
    AtomicInteger asked = new AtomicInteger();
    for (Statement statement : built.statements()) {
      assertThat(
              exchanges.followed(
                  statement,
                  s -> {
                    asked.incrementAndGet();
                    return s.act() == Act.ASSURANCE;
                  }))
          .isFalse();
    }
    assertThat(asked).hasValue(400);
  }

  @Test
  void whatFollowsEndsWithTheItem() {
    FixtureDocument two = document().item("3", "Ferries");
    concern(two, 1);
    two.item("4", "Piers");
    concern(two, 2);
    two.says(
        "4.2",
        SpeakerGroup.OFFICER,
        "Head of Piers",
        Act.ASSURANCE,
        Stance.NEUTRAL,
        "The Head of Piers assured members that it would open.");
    AnalysedDocument built = two.build();
    Exchanges exchanges = new Exchanges(built);
    assertThat(built.statements())
        .extracting(s -> exchanges.followed(s, n -> n.act() == Act.ASSURANCE))
        .containsExactly(false, true, false);
  }

  private static FixtureDocument document() {
    return new FixtureDocument(
        "ferries.txt",
        "ferrydown",
        "Ferrydown Council",
        "Works Committee",
        "2020-02-03",
        Extent.WHOLE,
        MinutesStatus.CONFIRMED);
  }

  private static void concern(FixtureDocument document, int i) {
    document.says(
        "3." + i,
        SpeakerGroup.MEMBER,
        "",
        Act.CONCERN,
        Stance.PROBLEM,
        "Members were worried about ferry " + i + ".",
        "churn");
  }
}
