package org.mattersarising.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;

class OpenNlpSentenceSplitterTest {

  private final OpenNlpSentenceSplitter splitter = new OpenNlpSentenceSplitter();

  private List<String> split(String s) {
    DocumentText text = new DocumentText(s);
    Paragraph p =
        new Paragraph(0, -1, "", new TextSpan(0, s.length()), ParagraphKind.TEXT, 0, -1, true);
    return splitter.split(text, new DocumentStructure(List.of(), List.of(p), List.of())).stream()
        .map(x -> text.slice(x.span()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cllr. Green asked Mr P. Q. Brown about No. 5 and St. Anne's.",
        "Costs, eg. fuel, i.e. Diesel, rose by approx. 3.5 per cent to £1.2m in the year.",
        "The visit at 6.30 p.m. was short; Members left early.",
        "The minutes (para. 4.2) of Ms. T. Stone were read by Dr. A. Pine.",
        "Councillors L.C.R Mole and K.J. Hare agreed.",
        "Plans, tables, etc. were shown on pp. 4 to 9 and in No. 12 Mill Rd. by the quay.",
        "The desk opens at 9 a.m. on Mondays, e.g. Bank Holidays are left out.",
        "See https://example.org/Plans.Final for the map (ref. 7).",
        "Write to j.dunt@example.org or ring ext. 41.",
        "It was … slow, said Rev. T. Pell of St. Bride's.",
        "Repairs (cf. minute 3 of Sept. 2020) were on time."
      })
  void keepsAbbreviationsInitialsAndNumbersTogether(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late.|The Chair spoke.",
        "Why was it late?|Officers did not know.",
        "He said ‘it was fine.’|Members disagreed.",
        "The hall was cold (see note 3.)|It was repaired.",
        "It cost too much.|£5m was set aside.",
        "The meeting began at 6 p.m.|The Chair welcomed all.",
        "They looked at Appendix A.|It was agreed.",
        "Maps, tables, etc.|The Clerk kept them.",
        "The desk closes at 5 p.m.|It opens at nine.",
        "(Mr Pell left here.)|The lamps were then discussed.",
        "“Is it mended?”|Nobody knew.",
        "Write to j.dunt@example.org.|It is read daily."
      })
  void cutsBetweenSentences(String marked) {
    assertThat(split(marked.replace("|", " "))).containsExactly(marked.split("\\|"));
  }
}
