package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.Statement;
import org.mattersarising.structure.LayoutSectionSplitter;

/** Decisions and tasks of whole invented minutes, with the layout that the lines have. */
class DecisionListsTest {

  private record Minutes(String text, List<Resolution> resolutions, List<ActionItem> actions) {

    List<String> decided() {
      return resolutions.stream().map(r -> flat(r.span().in(text))).toList();
    }

    List<String> tasks() {
      return actions.stream().map(a -> a.owner() + ": " + flat(a.task().in(text))).toList();
    }
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static Minutes read(String item) {
    String text = "Ambleford Borough Council\n\nFerry Committee\n\n4. FERRY\n\n" + item + "\n";
    DocumentText whole = new DocumentText(text);
    DocumentStructure structure = new LayoutSectionSplitter().split(whole);
    List<Statement> statements =
        new GrammarStatementReader()
            .read(
                Samples.document(whole),
                Samples.facts(),
                structure,
                new OpenNlpSentenceSplitter().split(whole, structure),
                List.of());
    return new Minutes(
        text,
        new GrammarResolutionFinder().find(whole, Samples.facts(), structure, statements),
        new GrammarActionFinder().find(whole, Samples.facts(), structure, statements, List.of()));
  }

  @Test
  void aHeadingOfOneWordOpensAList() {
    assertThat(
            read("The slip was looked at.\n\n**Decision**\n\n* Noted the state of the slip.\n* Instructed the"
                    + " Harbour Master to mend the rail.\n")
                .decided())
        .containsExactly(
            "Noted the state of the slip.", "Instructed the Harbour Master to mend the rail.");
    assertThat(
            read("The slip was looked at.\n\n##### Decision\n\n1) To note the state of the slip.\n\n2) To ask for"
                    + " a new rail.\n")
                .decided())
        .containsExactly("To note the state of the slip.", "To ask for a new rail.");
  }

  @Test
  void takesEachEntryUnderWhatABodyDidAndNotTheWordsOverIt() {
    assertThat(
            read("""
            After debate, the Committee:-

            (i) noted the survey of the slipway;
            (ii) agreed to keep the winter timetable; and
            (iii) recommended to the Council that the toll be frozen.
            """)
                .decided())
        .containsExactly(
            "noted the survey of the slipway;",
            "agreed to keep the winter timetable; and",
            "recommended to the Council that the toll be frozen.");
  }

  @Test
  void takesEntriesBehindMoversAndAVote() {
    assertThat(
            read("""
            The motion was carried by 9 votes to 2. It was accordingly RESOLVED that

            (a)  the slipway be closed on Sundays,

            (b)  the toll be halved, and

            (c)  a lamp be bought for the upper landing.
            """)
                .decided())
        .contains(
            "the slipway be closed on Sundays,",
            "the toll be halved, and",
            "a lamp be bought for the upper landing.")
        .noneMatch(d -> d.startsWith("It was accordingly"));
  }

  @Test
  void goesOnBehindTheEndOfAPage() {
    assertThat(
            read("""
            RESOLVED –

            (i)   That the ferry be painted green;

            7

            (ii)  That the bell be rung at noon; and

            (iii) That the rota be kept.
            """)
                .decided())
        .hasSize(3);
  }

  @Test
  void tellsWhatCompletesAClauseFromClausesThatOneOpens() {
    Minutes minutes =
        read(
            """
            The Committee:

            - asked the Harbour Manager to:
                - price a second rope; and
                - write to the pilots by 9 May;
            - agreed that the gate be moved for these reasons:
                - the tide reaches it in spring;
                - the lamp is on the other side.
            """);
    assertThat(minutes.decided())
        .containsExactly(
            "price a second rope; and",
            "write to the pilots by 9 May;",
            "agreed that the gate be moved for these reasons:");
    assertThat(minutes.tasks())
        .containsExactly(
            "Harbour Manager: price a second rope; and",
            "Harbour Manager: write to the pilots by 9 May;");
  }

  @Test
  void takesAMotionsClausesOnlyWhereItWasCarried() {
    String motion =
        """
        "This Council values its ferry. Council therefore resolves to:

        -    ask the Harbour Manager to count the swans; and

        -    buy a second boat."

        The motion, having been put, was declared %s.
        """;
    assertThat(read(motion.formatted("CARRIED")).decided())
        .contains("ask the Harbour Manager to count the swans; and");
    assertThat(read(motion.formatted("CARRIED")).tasks())
        .containsExactly("Harbour Manager: ask the Harbour Manager to count the swans; and");
    assertThat(read(motion.formatted("LOST")).decided()).isEmpty();
    assertThat(read(motion.formatted("LOST")).tasks()).isEmpty();
  }

  @Test
  void takesWhoWasChosenForWhat() {
    assertThat(
            read("""
            The Council made the following appointments:

            Tidal Trust          Councillor Wren

            Lock Board           Councillors Teal and Rook
            """)
                .decided())
        .hasSize(2);
  }

  @Test
  void takesRowsUnderDecisionInATable() {
    assertThat(
            read("""
            The Committee determined these as follows.

            | Ref | Site | Decision |
            |---|---|---|
            | 21/0007 | 3 Quay Row | Permit, conditions as report |
            | 21/0009 | The Smokehouse | Defer for a plan |
            """)
                .decided())
        .contains(
            "21/0007 | 3 Quay Row | Permit, conditions as report",
            "21/0009 | The Smokehouse | Defer for a plan");
  }

  @Test
  void readsTheMinutesInATableThatLaysThemOut() {
    Minutes minutes =
        read(
            """
            |  |  | Action by |
            | --- | --- | --- |
            | **1.** | **Boats.** The timetable was approved, subject to one correction. |  |
            | **2.** | **Log.** Six of eight points were complete. The third was late. | K. Moor |
            """);
    assertThat(minutes.decided())
        .containsExactly("The timetable was approved, subject to one correction.");
    assertThat(minutes.tasks()).isEmpty();
  }

  @Test
  void chargesWhomAClauseInTheInfinitiveNames() {
    assertThat(
            read("""
            The Committee agreed:

            (a) to instruct the Head of Harbours to report on the chains;
            (b) to ask the moorings team to paint the bollards;
            (c) to have the Harbour Manager place a notice on the gate; and
            (d) to invite the Trust to the meeting in May, the Clerk to make the arrangements.
            """)
                .tasks())
        .extracting(t -> t.substring(0, t.indexOf(':')))
        .containsExactly("Head of Harbours", "moorings team", "Harbour Manager", "Clerk");
  }

  @Test
  void leavesWhatOthersAreRecommendedToDo() {
    assertThat(
            read("""
            RECOMMENDED to Cabinet that:

            a) the Harbour Manager paint the gate;

            b) a report on tolls be brought to this Committee in June.
            """)
                .tasks())
        .isEmpty();
  }

  @Test
  void takesEveryEntryUnderAnAmendmentOnceItIsCarried() {
    String list =
        """
        Cllr Orme moved an amendment, seconded by Cllr Tull, that the following be added:

        (a) that the passengers be counted; and
        (b) that the winter timetable be kept.

        On being put to the vote the amendment was %s.
        """;
    assertThat(read(String.format(Locale.ROOT, list, "carried")).decided())
        .contains("that the passengers be counted; and", "that the winter timetable be kept.");
    assertThat(read(String.format(Locale.ROOT, list, "lost")).decided())
        .doesNotContain(
            "that the passengers be counted; and", "that the winter timetable be kept.");
  }

  @Test
  void takesInfinitivesInLinesOfTheirOwnUnderTheWordResolved() {
    assertThat(
            read("""
            RESOLVED

            To note the survey of the slipway

            To receive a further survey in June
            """)
                .decided())
        .containsExactly(
            "To note the survey of the slipway", "To receive a further survey in June");
  }

  @Test
  void takesWhatABodyIsSaidToRecommend() {
    assertThat(
            read("""
            The Committee's recommendations to Cabinet were:

            1. The toll should be frozen for a year.
            2. The Harbour Master should publish the counts.
            """)
                .resolutions())
        .extracting(Resolution::kind)
        .containsExactly(ResolutionKind.RECOMMENDED, ResolutionKind.RECOMMENDED);
  }

  @Test
  void officersWhoAreToDoAThingHaveATask() {
    assertThat(
            read("""
            The Committee resolved as follows –

            • the toll to be frozen;
            • Officers to circulate the counts.
            """)
                .tasks())
        .containsExactly("Officers: Officers to circulate the counts.");
  }

  @Test
  void tellsAMotionThatWasCarriedInOneSentence() {
    assertThat(
            read("Cllr Orme proposed that the toll be frozen; Cllr Tull seconded; carried unanimously.")
                .decided())
        .hasSize(1);
    assertThat(
            read("DECISION: The timetable was approved. The Chair thanked the crew for their work.")
                .decided())
        .containsExactly("DECISION: The timetable was approved.");
  }
}
