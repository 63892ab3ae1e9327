package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

class SpokenByTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OFFICER | Head of Parks | Head of Parks (an officer)",
        "OFFICER | Assistant Director (Parks | an officer",
        "OFFICER | Assistant Director (Parks) | Assistant Director (Parks) (an officer)",
        "OFFICER | Mr Pettigrew | an officer",
        "OFFICER | officer | an officer",
        "MEMBER | Mrs Quillfeather | a member",
        "MEMBER | Cllr Hob Pettigrew | a member",
        "MEMBER | members | Members",
        "MEMBER | chair and | the chair",
        "MEMBER | Member | a member",
        "MEMBER | Committee | the committee",
        "MEMBER | Chair | the Chair",
        "MEMBER | Vice-Chairman | the Vice-Chairman",
        "MEMBER | Governor | Governor (a member)",
        "EXECUTIVE | Cabinet Member for Parks | the Cabinet Member for Parks",
        "EXECUTIVE | Leader | the Leader",
        "OFFICER | Leader | Leader (an officer)",
        "EXECUTIVE | Cabinet | the cabinet"
      })
  void anOfficeStandsForAPerson(SpeakerGroup group, String role, String caption) {
    assertThat(SpokenBy.caption(new Speaker(group, role, SpeakerMethod.STATED))).isEqualTo(caption);
  }

  @Test
  void whoIsKnownByNameAloneAndOnlyGoesOnIsNotStated() {
    Speaker guessed = new Speaker(SpeakerGroup.OFFICER, "Ms Pettigrew", SpeakerMethod.CARRIED);
    assertThat(SpokenBy.caption(guessed)).isEqualTo("not stated");
    assertThat(SpokenBy.from(guessed)).isEmpty();
    assertThat(
            SpokenBy.caption(
                new Speaker(SpeakerGroup.MEMBER, "Councillor Pettigrew", SpeakerMethod.CARRIED)))
        .isEqualTo("probably a member");
  }

  @Test
  void aGroupThatOnlyGoesOnIsProbable() {
    Speaker officer = new Speaker(SpeakerGroup.OFFICER, "", SpeakerMethod.CARRIED);
    assertThat(SpokenBy.caption(officer)).isEqualTo("probably an officer");
    assertThat(SpokenBy.from(officer)).isEmpty();
    assertThat(SpokenBy.isDoubtful(SpokenBy.caption(officer))).isTrue();
    assertThat(SpokenBy.isDoubtful("an officer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It vexed Cllr Quillfeather that the gate was shut. | not stated",
        "The Deputy Chair found the gate shut. | not stated",
        "The gate was shut in May. | probably an officer"
      })
  void wordsOfAMemberAreNoOfficers(String words, String caption) {
    assertThat(
            SpokenBy.caption(new Speaker(SpeakerGroup.OFFICER, "", SpeakerMethod.CARRIED), words))
        .isEqualTo(caption);
  }

  @Test
  void aResponseNamesTheOffice() {
    assertThat(SpokenBy.from(new Speaker(SpeakerGroup.OFFICER, "Officers", SpeakerMethod.STATED)))
        .isEqualTo(", from officers");
    assertThat(SpokenBy.from(Speaker.NOBODY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTION:** The clerk to write. | ACTION: The clerk to write.",
        "**Resolved** that it be done | Resolved that it be done",
        "the gate was shut. ** | the gate was shut.",
        "# The gate | The gate",
        "J*** said so | J*** said so",
        "it cost 3 * 4 pounds | it cost 3 * 4 pounds"
      })
  void signsOfMarkdownAreNoWords(String text, String words) {
    assertThat(Markup.without(text)).isEqualTo(words);
  }
}
