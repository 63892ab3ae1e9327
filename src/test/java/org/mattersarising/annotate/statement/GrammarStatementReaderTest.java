package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class GrammarStatementReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Councillor Reed turned to the map and asked why the ferry was late. | QUESTION | NEUTRAL | MEMBER
          Cllr Reed: the towpath had been left without lamps. | CONCERN | PROBLEM | MEMBER
          The committee wished to know how the grant was shared out. | QUESTION | NEUTRAL | MEMBER
          The Director expected the works to be finished by Easter. | ASSURANCE | IMPROVING | OFFICER
          The Head of Parks promised that the gates would be mended. | ASSURANCE | IMPROVING | OFFICER
          The Director rejected the suggestion that pupils had been turned away. | ASSURANCE | DENIED | OFFICER
          Councillor Reed said that parking was worse; the Head of Transport did not accept this. | ASSURANCE | DENIED | OFFICER
          It was, the Leader said, a very poor result. | CONCERN | PROBLEM | EXECUTIVE
          Members were concerned that home visits were late. | CONCERN | PROBLEM | MEMBER
          Concern was expressed about the closure of the respite unit. | CONCERN | PROBLEM | MEMBER
          Councillor Oakes expressed frustration that the dashboard had arrived late. | CONCERN | PROBLEM | MEMBER
          The Panel was worried by the number of empty posts. | CONCERN | PROBLEM | MEMBER
          Disappointment was voiced at the slow repair of the lift. | CONCERN | PROBLEM | MEMBER
          The Head of Fostering acknowledged that too few carers had been approved. | CONCERN | PROBLEM | OFFICER
          The Portfolio Holder accepted that the backlog of repairs was unacceptable. | CONCERN | PROBLEM | EXECUTIVE
          The lead inspector reported that supervision was weak. | CONCERN | PROBLEM | EXTERNAL
          The Service Manager explained that sickness had risen since the spring. | CONCERN | PROBLEM | OFFICER
          The Director advised that staffing had fallen in the north team. | CONCERN | PROBLEM | OFFICER
          The Director said that the plan was in place but that recruitment remained difficult. | CONCERN | PROBLEM | OFFICER
          Councillor Finch felt that the answers were not good enough. | CONCERN | PROBLEM | MEMBER
          The Committee remained concerned about the overspend. | CONCERN | PROBLEM | MEMBER
          The Chair warned that reserves were running low. | CONCERN | PROBLEM | MEMBER
          The Assistant Director assured the Committee that every visit was now recorded. | ASSURANCE | IMPROVING | OFFICER
          The Head of Service explained that vacancies had fallen by half. | ASSURANCE | IMPROVING | OFFICER
          The Cabinet Member stated that performance had improved. | ASSURANCE | IMPROVING | EXECUTIVE
          The Director confirmed that a new rota had been introduced. | ASSURANCE | IMPROVING | OFFICER
          Although the figures were poor, the Director said that progress was being made. | ASSURANCE | IMPROVING | OFFICER
          The Leader gave reassurances that the money was secure. | ASSURANCE | IMPROVING | EXECUTIVE
          Officers explained that the backlog had been cleared. | ASSURANCE | IMPROVING | OFFICER
          The Team Manager advised that steps were being taken to recruit. | ASSURANCE | IMPROVING | OFFICER
          The Head of Transport explained that this was not thought to be a problem. | ASSURANCE | DENIED | OFFICER
          The Director advised that there was no evidence of any harm. | ASSURANCE | DENIED | OFFICER
          The Leader did not agree with the view that the service was failing. | ASSURANCE | DENIED | EXECUTIVE
          Members asked how many families were on the list. | QUESTION | NEUTRAL | MEMBER
          A member queried whether the grant would be renewed. | QUESTION | NEUTRAL | MEMBER
          Councillor Moss enquired about the date of the next survey. | QUESTION | NEUTRAL | MEMBER
          Clarification was sought on the role of the trustees. | QUESTION | NEUTRAL | MEMBER
          The Vice-Chairman wondered if libraries could be used. | QUESTION | NEUTRAL | MEMBER
          Members questioned whether the failures could happen again. | QUESTION | PROBLEM | MEMBER
          How would the scheme be paid for? | QUESTION | NEUTRAL | NONE
          The Panel recommended that the charge be reviewed. | RECOMMENDATION | NEUTRAL | MEMBER
          Members suggested that parents should be consulted first. | RECOMMENDATION | NEUTRAL | MEMBER
          The Committee urged the Cabinet to keep the centre open. | RECOMMENDATION | NEUTRAL | MEMBER
          The Chair thanked the officers for the report. | COMMENDATION | IMPROVING | MEMBER
          Members congratulated the team on the award. | COMMENDATION | IMPROVING | MEMBER
          The Committee welcomed the new library. | COMMENDATION | IMPROVING | MEMBER
          The Committee was pleased with the opening hours. | COMMENDATION | IMPROVING | MEMBER
          The Committee noted the report. | DECISION | NEUTRAL | MEMBER
          It was resolved that the strategy be adopted. | DECISION | NEUTRAL | MEMBER
          The Panel agreed that the item be placed on the agenda. | DECISION | NEUTRAL | MEMBER
          Members asked for a breakdown of the costs by ward. | ACTION | NEUTRAL | MEMBER
          It was agreed that officers would circulate the data. | ACTION | NEUTRAL | MEMBER
          The Head of Finance undertook to share the model with members. | ACTION | NEUTRAL | OFFICER
          Clerk write to the drainage board about the culvert. | ACTION | NEUTRAL | OFFICER
          Officers would provide a written update. | ACTION | NEUTRAL | OFFICER
          The Director explained that the unit had nine beds. | INFORMATION | NEUTRAL | OFFICER
          The Committee was informed that the contract ran until spring. | INFORMATION | NEUTRAL | OFFICER
          Members heard that the scheme covered four wards. | INFORMATION | NEUTRAL | OFFICER
          It was important that pupils were heard. | INFORMATION | NEUTRAL | NONE
          The Independent Chair of the Safeguarding Partnership said that meetings were monthly. | INFORMATION | NEUTRAL | EXTERNAL
          A representative of the Youth Forum described the survey. | INFORMATION | NEUTRAL | EXTERNAL
          """)
  void readsActStanceAndSpeaker(String text, Act act, Stance stance, SpeakerGroup group) {
    Statement statement = Samples.read(text).getFirst();
    assertThat(statement.act()).as("act").isEqualTo(act);
    assertThat(statement.stance()).as("stance").isEqualTo(stance);
    assertThat(statement.speaker().group()).as("speaker").isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apologies for absence were received from Councillor Birch.
          Apologies had been received from Mrs Lane.
          There were no declarations of interest.
          The minutes of the last meeting were agreed as a correct record.
          The meeting closed at 8.15 pm.
          The Chairman welcomed everyone to the meeting.
          The Head of Finance presented the report.
          The Committee considered a report by the Director of Place.
          In her talk the Head of Early Years made the following points:
          """)
  void knowsWhatHasNoSubstance(String text) {
    Statement statement = Samples.read(text).getFirst();
    assertThat(statement.act()).isEqualTo(Act.PROCEDURAL);
    assertThat(statement.notCounted()).isEqualTo(NotCountedReason.PROCEDURAL);
    assertThat(statement.proposition()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Members were concerned that visits were late. | visits were late.
          In response to a query regarding parking, the Committee was advised that two bays were free. | two bays were free.
          Members questioned whether the money was enough. | the money was enough.
          It was noted that the pool had reopened. | the pool had reopened.
          He felt that the pace was right. | the pace was right.
          The Director explained that bins were emptied weekly. | bins were emptied weekly.
          Concern was expressed with regard to the state of the park. | the state of the park.
          The Head of Parks told the Committee that trees were planted. | trees were planted.
          Visits were late. | Visits were late.
          Members asked why the road was closed. | why the road was closed.
          """)
  void cutsTheFrameFromTheProposition(String text, String proposition) {
    Statement statement = Samples.read(text).getFirst();
    TextSpan span = java.util.Objects.requireNonNull(statement.proposition());
    assertThat(span.in(text)).isEqualTo(proposition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Members reiterated their concerns about the bridge. | true
          Councillor Elm again asked for the figures. | true
          This had previously been raised by the Panel. | true
          The Committee continued to be concerned about fly-tipping. | true
          Members did not want to keep repeating the same point. | true
          Members had been assured that the work was done. | true
          The Leader reiterated that the budget was sound. | false
          The Chair once again thanked the volunteers. | false
          The Committee again noted the annual statement. | false
          Members asked about the bridge. | false
          """)
  void knowsWhatCameUpBefore(String text, boolean recurs) {
    assertThat(Samples.read(text).getFirst().statesRecurrence()).isEqualTo(recurs);
  }

  @Test
  void carriesTheSpeakerOn() {
    List<Statement> statements =
        Samples.read(
            "The Head of Libraries explained that two branches would move.",
            "She added that the lease had ended.",
            "Opening hours stayed as they were.");
    assertThat(statements).extracting(s -> s.speaker().group()).containsOnly(SpeakerGroup.OFFICER);
    assertThat(statements)
        .extracting(s -> s.speaker().method())
        .containsExactly(SpeakerMethod.STATED, SpeakerMethod.CARRIED, SpeakerMethod.CARRIED);
    assertThat(statements.get(2).speaker().role()).isEqualTo("Head of Libraries");
  }

  @Test
  void takesTheAnswerOfAQuestionAndAnswer() {
    Statement statement =
        Samples.read(
                "Members asked about the toilets and the Head of Estates replied that they were open.")
            .getFirst();
    assertThat(statement.speaker().group()).isEqualTo(SpeakerGroup.OFFICER);
    assertThat(statement.act()).isEqualTo(Act.INFORMATION);
  }

  @Test
  void takesTheMoverForTheSpeakerAndNotTheSeconder() {
    Statement statement =
        Samples.read("Councillor Ash, seconded by Councillor Elm Marl, moved that the fare be cut.")
            .getFirst();
    assertThat(statement.speaker().role()).contains("Ash").doesNotContain("Marl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Task Group and, later, officers noted that the quay was wet. | and
          The Committee to advise that the lamps were out. | to
          """)
  void endsARoleWithItsOwnWords(String sentence, String join) {
    assertThat(Samples.read(sentence).getFirst().speaker().role().split(" ")).doesNotContain(join);
  }

  @Test
  void takesAMayorWhoChairsTheCouncilForAMember() {
    List<Statement> read =
        Samples.read(
            "The Mayor took the chair.", "The Mayor said that the ferry had been named after her.");
    assertThat(read.getLast().speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
    assertThat(Samples.read("The Lord Mayor said that the bell was cast.").getFirst().speaker())
        .extracting(Speaker::group)
        .isEqualTo(SpeakerGroup.MEMBER);
  }

  @Test
  void takesAMayorWhoLeadsForTheExecutive() {
    List<Statement> read =
        Samples.read(
            "The elected Mayor opened the meeting of the Mayor and Cabinet.",
            "The Mayor said that the ferry was to be sold.");
    assertThat(read.getLast().speaker().group()).isEqualTo(SpeakerGroup.EXECUTIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Fenn, Harbour Warden, was unable to attend and had nothing to report.
          No objections had been received to the order.
          No comments had been made on the timetable of sailings.
          It was not necessary to move the buoys.
          """)
  void takesANeutralNoForInformation(String sentence) {
    assertThat(Samples.read(sentence).getFirst().act()).isIn(Act.INFORMATION, Act.PROCEDURAL);
  }

  @Test
  void leavesAConcernAConcernThatSaysNo() {
    assertThat(
            Samples.read("No comments had been sent and the backlog of repairs was unacceptable.")
                .getFirst()
                .act())
        .isEqualTo(Act.CONCERN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chair asked Members to note the change of boat.
          The Chairman invited questions from the gallery.
          To consider a report on the slipway by the Harbour Master.
          """)
  void takesRequestsOfTheChairAndPurposesForProcedure(String sentence) {
    assertThat(Samples.read(sentence).getFirst().act()).isEqualTo(Act.PROCEDURAL);
  }

  @Test
  void marksWhatStandsTwice() {
    List<Statement> statements =
        Samples.read("The unit had nine beds in use.", "The unit had nine beds in use.");
    assertThat(statements.get(0).counted()).isTrue();
    assertThat(statements.get(1).notCounted()).isEqualTo(NotCountedReason.DUPLICATE);
  }

  @Test
  void readsResolutionsByTheirPlace() {
    assertThat(
            Samples.read(ParagraphKind.RESOLUTION, "That the plan be approved.").getFirst().act())
        .isEqualTo(Act.DECISION);
    assertThat(
            Samples.read(ParagraphKind.RESOLUTION, "That Cabinet be asked to fund the post.")
                .getFirst()
                .act())
        .isEqualTo(Act.RECOMMENDATION);
    assertThat(Samples.read(ParagraphKind.HEADING, "Road Safety").getFirst().act())
        .isEqualTo(Act.PROCEDURAL);
  }
}
