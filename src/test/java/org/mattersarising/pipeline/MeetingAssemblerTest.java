package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Meeting;

class MeetingAssemblerTest {

  @Test
  void givesACommitteeTheWordingOfItsFirstMinutesHoweverOthersSpellIt() {
    List<Meeting> meetings =
        MeetingAssembler.inOrder(
            MeetingAssembler.assemble(
                List.of(
                    DocumentBuilder.whole("alderby", "Health and Care Panel", "2024-01-10").build(),
                    DocumentBuilder.whole("alderby", "HEALTH & CARE PANEL", "2024-02-14").build(),
                    DocumentBuilder.whole("birley", "Health & Care Panel", "2024-02-14").build())));
    assertThat(meetings)
        .extracting(Meeting::committee)
        .containsExactly("Health and Care Panel", "Health and Care Panel", "Health & Care Panel");
    assertThat(meetings).extracting(Meeting::id).doesNotHaveDuplicates();
  }
}
