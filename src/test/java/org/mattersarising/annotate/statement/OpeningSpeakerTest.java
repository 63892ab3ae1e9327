package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;

class OpeningSpeakerTest {

  private final SpeakerLedger ledger = new SpeakerLedger();
  private final OpeningSpeaker opening = new OpeningSpeaker(new Speakers(), ledger);

  @BeforeEach
  void introduce() {
    ledger.introduce("Ada Quill", SpeakerGroup.EXECUTIVE, "Cabinet Member for Parks");
    ledger.introduce("Tom Ash", SpeakerGroup.OFFICER, "Head of Parks");
  }

  private static Words words(String text) {
    return Words.of(text, 0, text.length());
  }

  private static String show(@Nullable Speaker speaker) {
    return speaker == null ? "nobody" : (speaker.group() + " " + speaker.role()).strip();
  }

  private String opens(String text) {
    return show(opening.opens(words(text), List.of()));
  }

  private String later(String text) {
    return show(opening.later(words(text)));
  }

  private String replies(String text) {
    return show(opening.replies(words(text)));
  }

  @Test
  void aPersonAtTheStartSpeaksAsIntroduced() {
    assertThat(opens("Cllr Quill had counted the lamps herself."))
        .isEqualTo("EXECUTIVE Cabinet Member for Parks");
    assertThat(opens("Mr Ash put the delay down to the frost.")).isEqualTo("OFFICER Head of Parks");
    assertThat(opens("Ash put the delay down to the frost.")).isEqualTo("OFFICER Head of Parks");
  }

  @Test
  void aCouncillorOfWhomNothingIsKnownIsAMember() {
    assertThat(opens("Councillor Fenn had counted the lamps.")).isEqualTo("MEMBER");
  }

  @Test
  void aChildKnownByAnInitialStaysOutsideTheCouncil() {
    assertThat(opens("K told the panel of the boats.")).isEqualTo("nobody");
    assertThat(opens("Child ‘K’ updated members on the boats.")).isEqualTo("EXTERNAL");
    assertThat(opens("K told the panel of the boats.")).isEqualTo("EXTERNAL");
    assertThat(opens("Child A told the panel of the boats.")).isNotEqualTo("EXTERNAL");
    assertThat(opens("A boat had sunk.")).isEqualTo("nobody");
  }

  @Test
  void initialsAreThoseOfWhoIsNamedInFull() {
    ledger.introduce("J Hanwell", SpeakerGroup.MEMBER, "");
    ledger.introduce("I Tarrow", SpeakerGroup.MEMBER, "");
    assertThat(opens("JH was weary of bringing up the boats.")).isEqualTo("MEMBER");
    assertThat(opens("AQ: the boats were promised by Easter.")).isEqualTo("EXECUTIVE");
    assertThat(opens("It had rained into the boats.")).isEqualTo("nobody");
    assertThat(opens("KS: the boats were promised by Easter.")).isEqualTo("nobody");
  }

  @Test
  void initialsOfTwoPeopleOfDifferentGroupsAreNobodys() {
    ledger.introduce("Joan Hanwell", SpeakerGroup.MEMBER, "");
    ledger.introduce("J. Hopper", SpeakerGroup.OFFICER, "Clerk");
    assertThat(opens("JH was weary of bringing up the boats.")).isEqualTo("nobody");
  }

  @Test
  void aStrangerWithoutTitleIsNobody() {
    assertThat(opens("Fenn had counted the lamps.")).isEqualTo("nobody");
    assertThat(opens("Lamps had been counted.")).isEqualTo("nobody");
  }

  @Test
  void anOfficeAtTheStartSpeaks() {
    assertThat(opens("The Chair found it telling that nobody knew.")).isEqualTo("MEMBER");
    assertThat(opens("The Director put it down to the frost.")).isEqualTo("OFFICER");
  }

  @Test
  void whoFollowsAnInvertedVerbSpeaks() {
    assertThat(later("Was it the frost, asked Cllr Quill, or the age of the lamps?"))
        .isEqualTo("EXECUTIVE Cabinet Member for Parks");
    assertThat(later("The question was put by Councillor Fenn.")).isEqualTo("MEMBER");
    assertThat(later("Nobody knew.")).isEqualTo("nobody");
  }

  @Test
  void theOneWhoAnswersSpeaksInAReply() {
    assertThat(replies("In reply to Councillor Fenn, who thought it late, Mr Ash said no."))
        .isEqualTo("OFFICER Head of Parks");
    assertThat(replies("In the reply nobody was named, and no date.")).isEqualTo("nobody");
  }

  @Test
  void aResidentIsOfOutside() {
    assertThat(opens("Mrs Vane of Lower Aton had counted the lamps.")).isEqualTo("EXTERNAL");
  }
}
