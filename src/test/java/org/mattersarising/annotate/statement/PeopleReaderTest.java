package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.TextSpan;

/** Who is who: introductions and lists hold for what people say later. */
class PeopleReaderTest {

  /** Attendance first, then sentences of an item; {@code [P …]} and {@code [R …]} are mentions. */
  private static Speaker last(String attendance, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Sentence> cut = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!attendance.isEmpty()) {
      add(text, mentions, cut, paragraphs, ParagraphKind.ATTENDANCE, attendance);
    }
    for (String sentence : sentences) {
      add(text, mentions, cut, paragraphs, ParagraphKind.TEXT, sentence);
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new GrammarStatementReader()
        .read(
            Samples.document(new DocumentText(text.toString())),
            Samples.facts(),
            new DocumentStructure(List.of(), paragraphs, List.of()),
            cut,
            mentions)
        .getLast()
        .speaker();
  }

  private static void add(
      StringBuilder text,
      List<Mention> mentions,
      List<Sentence> cut,
      List<Paragraph> paragraphs,
      ParagraphKind kind,
      String marked) {
    int start = text.length();
    int index = cut.size();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) != '[') {
        text.append(marked.charAt(i));
        continue;
      }
      int close = marked.indexOf(']', i);
      String name = marked.substring(i + 3, close);
      MentionType type = marked.charAt(i + 1) == 'P' ? MentionType.PERSON : MentionType.ROLE;
      TextSpan span = new TextSpan(text.length(), text.length() + name.length());
      mentions.add(new Mention(index, span, type, "", "", 1));
      text.append(name);
      i = close;
    }
    TextSpan span = new TextSpan(start, text.length());
    cut.add(new Sentence(index, index, span));
    paragraphs.add(new Paragraph(index, 0, "", span, kind, 0, -1, true));
    text.append("\n\n");
  }

  private static String group(Speaker speaker) {
    return speaker.group().name() + " " + speaker.role();
  }

  @Test
  void aTitleBehindTheNameHoldsForWhatIsSaidLater() {
    assertThat(
            group(
                last(
                    "",
                    "Cllr [P Ada Quill], [R Cabinet Member for Parks], gave the report.",
                    "Cllr [P Quill] said that the lamps were late.")))
        .isEqualTo("EXECUTIVE Cabinet Member for Parks");
  }

  @Test
  void titlesBeforeNamesInBracketsBelongToThoseNames() {
    String list =
        "Also present: [R Head of Parks] ([P Tom Ash]), [R Cabinet Member for Roads] ([P Ivy Fenn])";
    assertThat(group(last(list, "[P Tom Ash] said that the lamps were late.")))
        .isEqualTo("OFFICER Head of Parks");
    assertThat(group(last(list, "Mrs [P Fenn] said that the lamps were late.")))
        .isEqualTo("EXECUTIVE Cabinet Member for Roads");
  }

  @Test
  void titlesBehindNamesInAListBelongToTheNamesBeforeThem() {
    String list =
        "In attendance: [P Tom Ash], [R Head of Parks], [P Ivy Fenn], [R Cabinet Member for Roads]";
    assertThat(group(last(list, "Mr [P Ash] said that the lamps were late.")))
        .isEqualTo("OFFICER Head of Parks");
    assertThat(group(last(list, "Ms [P Fenn] said that the lamps were late.")))
        .isEqualTo("EXECUTIVE Cabinet Member for Roads");
  }

  @Test
  void coOptedMembersAreNoOfficers() {
    assertThat(
            last(
                    "Co-opted members: Mrs [P Ola Birk], Mr [P Sim Dray]",
                    "Mrs [P Birk] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("MEMBER");
    assertThat(
            last("Present: Mrs [P Ola Birk]", "Mrs [P Birk] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("MEMBER");
    assertThat(
            last(
                    "",
                    "A co-opted member, Mrs [P Birk], asked about the lamps.",
                    "Mrs [P Birk] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("MEMBER");
  }

  @Test
  void whoOnlyAsksIsAMemberAndWhoOnlyAnswersAnOfficer() {
    assertThat(
            last(
                    "",
                    "Mrs [P Birk] asked about the lamps.",
                    "Mrs [P Birk] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("MEMBER");
    assertThat(
            last(
                    "",
                    "Mr [P Dray] replied that there was a rota.",
                    "Mr [P Dray] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("OFFICER");
  }

  @Test
  void guestsAndResidentsAreOfOutside() {
    assertThat(
            last("Guests: [P Nell Tarn]", "Ms [P Tarn] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("EXTERNAL");
    assertThat(
            last(
                    "",
                    "Mrs [P Cora Vane] of Lower Aton asked about the lamps.",
                    "Mrs [P Vane] said that the lamps were late.")
                .group()
                .name())
        .isEqualTo("EXTERNAL");
  }

  @Test
  void whoIsListedSpeaksUnderInitials() {
    String list = "Present: Cllrs [P J Hanwell], [P K Sparrow] and [P D Wren]";
    assertThat(group(last(list, "KS: the boats were promised by Easter."))).isEqualTo("MEMBER ");
    assertThat(group(last(list, "JH was weary of bringing up the boats."))).isEqualTo("MEMBER ");
  }
}
