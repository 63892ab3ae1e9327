package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

class SetProcedureTest {

  private static boolean is(String sentence, String title) {
    return SetProcedure.is(Words.of(sentence, 0, sentence.length()), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were no whipping declarations.",
        "No whip was declared.",
        "No declarations of the party whip were made.",
        "Verbal Update.",
        "The panel met at the Corn Hall, Quay Street.",
        "All voting Members could cast their vote.",
        "These will be recorded in full in the minute.",
        "Members were mindful that where they believed they had a Disclosable Pecuniary Interest in any matter they must declare it and leave the meeting.",
        "In relation to item 10 (Ferry Fares), the Vice Convener noted for reasons of transparency that her daughter worked on the ferry.",
        "Councillor Ida Fenn had become a substitute;",
        "Apologies for inability to attend were reported on behalf of Councillors Marl and Oake.",
        "An apology for absence was received from Cllr Fenn and Cllr Marl attended as substitute.",
        "There was an apology for lateness from Councillor Marl.",
        "Apologies to be received and accepted: Mr T Cole",
        "Three members of the public were present.",
        "Cllr Rudd was nominated as Chair of the Committee.",
        "To elect Councillor Fenn as Chair for 2025/26.",
        "On a motion from Cllr Fenn, seconded by Cllr Marl it was unanimously AGREED that Cllr Rudd be elected as the Chair for 2020/21.",
        "The Chair asked for nominations for Vice Chair.",
        "A vote was taken for the position of Chair.",
        "Cllr Fenn received 5 votes and Cllr Marl 6 votes.",
        "This was seconded by Cllr Ida Marl",
        "It was moved by Councillor T J Fenn, seconded by Councillor A Marl and",
        "Councillor Fenn proposed and Councillor Marl seconded and it was",
        "It was therefore",
        "Proposed by Councillor Fenn, seconded by Alderman Marl, that the minutes of the previous meeting be adopted.",
        "The minutes of the meeting held on 3 May 2020 were agreed.",
        "Minutes: The minutes of the last meeting were presented and were confirmed as correct.",
        "[Ann Marl, Head of Piers, and Dr Ida Rudd, Head of Pilots, in attendance for this item]",
        "The Chair welcomed Ms Fenn and Mr Marl to their first meeting of the Harbour Committee as co-opted members.",
        "He also welcomed Alderman Ida Fenn, Leader of Port Marl Council, to the meeting.",
        "The Lord Mayor extended a warm welcome to pupils of Quay School to the gallery.",
        "The Chairman asked all parties present to introduce themselves.",
        "The Clerk invited the Committee to elect the Chair and the Deputy Chair for the year.",
        "The Chair, Councillor I Fenn, invited all members to join her in a minute's silence.",
        "The Convener asked for a moment of quiet for the crew of the lost ferry.",
        "Members are asked to note the timetable of sailings.",
        "The minutes of the meeting held on 3 May were approved with one change, namely a name on page 2."
      })
  void knowsWhatOnlyRunsTheMeeting(String sentence) {
    assertThat(is(sentence, "a review")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were none.",
        "This was seconded by Councillor Marl and accepted without division.",
        "The Director offered apologies for the late report, which had been held up by sickness.",
        "Apologies for the delay to the ferry had been sent to passengers.",
        "The panel met at the quay to hear from the pilots that two boats were unsafe.",
        "Members asked why the minutes of the harbour board had not been published.",
        "The Director said that a new independent chair had been appointed to the safeguarding partnership.",
        "Mr Oake was appointed chair of the Pilots Trust in May.",
        "It was proposed by Cllr Fenn and seconded by Cllr Marl that parking be free.",
        "Members of the public were angry about the fares.",
        "The Chair welcomed the report and the progress that had been brought to the meeting.",
        "The Chair welcomed everyone to the meeting and said that two ferries were unsafe.",
        "The Chair asked all members to say what was wrong with the quay.",
        "Members were asked to note that the boats were late.",
        "Members asked for a verbal update on the late boats.",
        "Officers were asked to whip up more interest in the ferry.",
        "The group would declare its interest in running the pier."
      })
  void leavesWhatSaysSomethingOfAMatter(String sentence) {
    assertThat(is(sentence, "ferry timetable")).isFalse();
  }

  @Test
  void takesNoneForProcedureOnlyWhereATitleAsksForIt() {
    assertThat(is("There were none.", "matters to be considered in private")).isTrue();
    assertThat(is("None.", "urgent business")).isTrue();
    assertThat(is("None.", "late boats")).isFalse();
  }

  @Test
  void isProcedureUnderTheLabelOfAResolutionToo() {
    for (String sentence :
        new String[] {
          "RESOLVED that the minutes of the meeting held on 26 September 2017, be agreed.",
          "AGREED that the minutes be approved.",
          "RESOLVED: That Councillor Fenn be elected as the Chairman for the 2022/23 Municipal Year."
        }) {
      assertThat(Samples.read(ParagraphKind.RESOLUTION, sentence).getFirst().act())
          .isEqualTo(Act.PROCEDURAL);
    }
  }

  @Test
  void hasNoSpeaker() {
    Statement signed =
        Samples.read(
                "The minutes of the meeting held on 8 March 2010 were signed by the Chair as a"
                    + " correct record.")
            .getFirst();
    assertThat(signed.act()).isEqualTo(Act.PROCEDURAL);
    assertThat(signed.speaker().group()).isEqualTo(SpeakerGroup.NONE);
    assertThat(signed.counted()).isFalse();
  }
}
