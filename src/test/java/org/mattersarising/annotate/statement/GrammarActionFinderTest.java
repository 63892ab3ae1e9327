package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;

class GrammarActionFinderTest {

  private static List<ActionItem> find(String... sentences) {
    return find(new GrammarActionFinder(shipped()), sentences);
  }

  private static TaskModel shipped() {
    try {
      return TaskModel.read(
          Files.readString(Path.of("models", "statements", "tasks.model"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ActionItem> find(GrammarActionFinder finder, String... sentences) {
    return finder.find(
        new DocumentText(String.join(" ", sentences)),
        Samples.facts(),
        new DocumentStructure(List.of(), List.of(), List.of()),
        Samples.read(sentences),
        List.of());
  }

  @Test
  void givesAMarkerWithAnOwnerAloneTheTaskBefore() {
    List<ActionItem> actions = find("Officers would provide a note.", "ACTION: Rosa Field");
    assertThat(actions).hasSize(1);
    assertThat(actions.getFirst().statement()).isZero();
    assertThat(actions.getFirst().owner()).isEqualTo("Rosa Field");
    assertThat(actions.getFirst().marked()).isTrue();
  }

  @Test
  void readsAMarkedTaskWithItsOwnerAndDay() {
    ActionItem action = find("Action: Head of Parks to report back by 4 May 2023.").getFirst();
    assertThat(action.owner()).isEqualTo("Head of Parks");
    assertThat(action.due()).isEqualTo(LocalDate.of(2023, 5, 4));
  }

  @Test
  void readsAMarkerInBrackets() {
    ActionItem action = find("The list would be sent round. (Action: Clerk)").getFirst();
    assertThat(action.owner()).isEqualTo("Clerk");
    assertThat(action.marked()).isTrue();
  }

  @Test
  void aMarkerOnItsOwnLineMarksTheTasksBelowIt() {
    List<ActionItem> actions =
        find(
            "Members complained of ruts.",
            "ACTION:",
            "Cllr Penn to write to the quarry by 4 May 2023.",
            "Clerk to price a gate.",
            "The lane was wet.");
    assertThat(actions).extracting(ActionItem::statement).containsExactly(2, 3);
    assertThat(actions).extracting(ActionItem::owner).containsExactly("Cllr Penn", "Clerk");
    assertThat(actions).allMatch(ActionItem::marked);
    assertThat(actions.getFirst().due()).isEqualTo(LocalDate.of(2023, 5, 4));
    assertThat(find("The lane was wet.", "ACTIONS", "To price a gate.", "Send the map to all."))
        .extracting(ActionItem::statement)
        .containsExactly(2, 3);
  }

  @Test
  void aMarkerOnItsOwnLineSpeaksOfWhatStandsAboveWhereNoTaskFollows() {
    assertThat(find("Officers would provide a note.", "ACTION:", "The lane was wet."))
        .extracting(ActionItem::statement, ActionItem::marked)
        .containsExactly(tuple(0, true));
  }

  @Test
  void aDashInABracketReadsLikeAColon() {
    ActionItem action =
        find("The map would go to ward members (ACTION - Parks Officer, by 3 May 2023).")
            .getFirst();
    assertThat(action.marked()).isTrue();
    assertThat(action.owner()).isEqualTo("Parks Officer");
    assertThat(action.due()).isEqualTo(LocalDate.of(2023, 5, 3));
  }

  @Test
  void aBracketBehindASentenceLeavesItTheTask() {
    ActionItem action =
        find("Members asked for the tide data.", "(ACTION: Head of Ports)").getFirst();
    assertThat(action.statement()).isZero();
    assertThat(action.owner()).isEqualTo("Head of Ports");
  }

  @Test
  void leavesUnmarkedTasksWithoutADayThatTheTextDoesNotGive() {
    ActionItem action =
        find("It was agreed that officers would circulate the data by the autumn meeting.")
            .getFirst();
    assertThat(action.marked()).isFalse();
    assertThat(action.due()).isNull();
    assertThat(action.owner()).isEqualTo("officers");
  }

  @Test
  void takesATaskThatOnePersonTakesOn() {
    assertThat(find("JB offered to price a bench for the green.").getFirst().owner())
        .isEqualTo("JB");
    assertThat(find("Cllr Wren kindly agreed to oil the hinges.")).hasSize(1);
    assertThat(find("It was agreed that Mr Penn would write to the bus company.")).hasSize(1);
  }

  @Test
  void leavesWhatABodyAgreesToItsDecisions() {
    assertThat(find("The Committee agreed to note the paper.")).isEmpty();
    assertThat(find("Members agreed to differ.")).isEmpty();
  }

  @Test
  void readsTheOwnerBeforeADash() {
    assertThat(find("ACTION: Rosa Field \u2013 a note on the hedges").getFirst().owner())
        .isEqualTo("Rosa Field");
  }

  @Test
  void readsOwnerAndDayFromATableOfActions() {
    String head = "| Ref | Action | By whom | Due |\n|---|---|---|---|\n| 4 | ";
    String task = "Signs for the towpath";
    String text = head + task + " | Rosa Field | 9 May 2023 |\n";
    List<ActionItem> actions =
        new GrammarActionFinder()
            .find(
                new DocumentText(text),
                Samples.facts(),
                new DocumentStructure(List.of(), List.of(), List.of()),
                Samples.readAt(text, head.length(), head.length() + task.length()),
                List.of());
    assertThat(actions)
        .singleElement()
        .satisfies(action -> {
          assertThat(action.owner()).isEqualTo("Rosa Field");
          assertThat(action.due()).isEqualTo(LocalDate.of(2023, 5, 9));
          assertThat(action.marked()).isTrue();
        });
  }

  @Test
  void givesOneActionForOneTask() {
    assertThat(find("ACTION: Clerk to paint the bench.")).doesNotHaveDuplicates().hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms Larch undertook at once to ring the ferry company.",
        "After a pause he agreed to have the gauge read each week.",
        "Members were content, and the Lighting Officer was asked to price a timer.",
        "Mr Teal was to meet the allotment holders on the Friday.",
        "She would send the depot's figures to the Chair.",
        "The Head of Parks would let members have the survey.",
        "Clerk to find a painter.",
        "RT to lift the old netting.",
        "Filters to be changed each month by RT and GW.",
        "Filters to be changed by RT",
        "No view was taken, beyond asking B. Moor to see what Ambleford does.",
        "A note on the tolls would be circulated with the agenda.",
        "Mr Teal said that he would ring the harbour master.",
        "The Head of Parks would measure the pond by Friday.",
        "Ms Larch gave an undertaking to relight the beacon.",
        "The Parks Manager was tasked with clearing the ditch."
      })
  void findsTasksInWhateverWordsTheyAreGiven(String sentence) {
    assertThat(find(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cllr Teal asked that the seats be turned to face the lake.",
        "Thanks to the band.",
        "The report would be easier to read in two halves.",
        "As to the slipway, it had been cleared.",
        "Mr Larch asked whether the ranger would report to the Board.",
        "Fares to go up in May.",
        "Action 17: the list of moorings had since been sent.",
        "The ranger would be on leave by Friday.",
        "The Director agreed that for boats to be safe they needed ropes.",
        "The gate, which the warden was asked to lock, stood open."
      })
  void leavesWishesThanksAndNewsAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void findsWhatTheGrammarConfirmsWithoutAModel() {
    assertThat(find(new GrammarActionFinder(), "Ms Larch undertook to ring the ferry company."))
        .hasSize(1);
    assertThat(find(new GrammarActionFinder(), "The ferry was late again.")).isEmpty();
  }

  @Test
  void takesWhatAPersonSpokenOfBeforeIsAsked() {
    assertThat(find("He was asked to let the Panel have the tide tables.")).hasSize(1);
  }

  @Test
  void takesTheWholeTitleOfAnOwner() {
    assertThat(find("It was noted and the Lighting Officer was asked to price a timer."))
        .extracting(ActionItem::owner)
        .containsExactly("Lighting Officer");
    assertThat(find("Filters to be changed each month by RT and GW."))
        .extracting(ActionItem::owner)
        .containsExactly("RT and GW");
  }

  @Test
  void takesPapersAndSmallFavoursThatArePromised() {
    assertThat(
            find(
                "Mr Ash, in answer to Cllr Wren, said that the counts would be sent to all Members."))
        .hasSize(1);
    assertThat(find("The figure was not to hand and would be supplied in writing.")).hasSize(1);
    assertThat(
            find(
                "The Director regretted the delay and promised that Members would have it by May."))
        .hasSize(1);
    assertThat(find("Rosa Field would see whether the item could be moved.")).hasSize(1);
    assertThat(find("Ms Field offered, however, to look again at the rope.")).hasSize(1);
    assertThat(find("Mr Ash said that this would be done from the June report.")).hasSize(1);
  }

  @Test
  void leavesInvitationsWishesAndLostMotions() {
    assertThat(find("Councillors to contact KS if they want a place.")).isEmpty();
    assertThat(find("Any Member with comments should send them to the Clerk.")).isEmpty();
    assertThat(find("KS would have preferred to take it out.")).isEmpty();
    assertThat(find("Cllr Teal had made up her mind and would speak only as Ward Member."))
        .isEmpty();
    assertThat(
            find(
                "Cllr Wren moved, and Cllr Teal seconded, that the Clerk be asked to find the sum.",
                "On being put to the vote the motion was LOST."))
        .isEmpty();
    assertThat(find("ACTIONS FROM THIS MEETING")).isEmpty();
  }

  @Test
  void takesWhatIsAgreedBehindAnotherVerb() {
    ActionItem task =
        find("The Committee noted the report and agreed that the Harbour Manager send him a card.")
            .getFirst();
    assertThat(task.owner()).isEqualTo("Harbour Manager");
  }
}
