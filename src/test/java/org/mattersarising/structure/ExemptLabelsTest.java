package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings of private business of every nation and age, and sentences that only look like them. */
class ExemptLabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By virtue of paragraph(s) 1, 3 of Part 1 of Schedule 12A of the Local Government Act 1972.",
        "Document is Restricted",
        "The report on this item is restricted in accordance with Part 1 of Schedule 6 of the Act of 2014.",
        "(The following discussion took place in exempt session)",
        "The Sub-Committee considered the exempt report of the Harbour Master.",
        "Not for publication by virtue of paragraph 2"
      })
  void aNoteMarksItsItem(String note) {
    assertThat(ExemptLabels.marksItem(note)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under paragraph 4 of the scheme the ferry is free.",
        "Members considered the report and heard that exempt tenants had moved.",
        "The following items were considered by the Harbour Board in May.",
        "The pier is restricted to walkers in winter.",
        "Entry was restricted under the harbour's bye-laws."
      })
  void otherSentencesMarkNothing(String sentence) {
    assertThat(ExemptLabels.marksItem(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lighthouse (Paragraph 3 of Schedule 12A)",
        "Confidential Appendix to the Lighthouse Report",
        "Lighthouse – Exempt Appendix 2",
        "Lighthouse (Restricted Minute)",
        "Matters Exempt from Disclosure"
      })
  void aTitleMarksItsItem(String title) {
    assertThat(ExemptLabels.marksTitle(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exempt Accommodation",
        "Confidential advice for tenants",
        "Restricted parking",
        "Paragraph 3"
      })
  void otherTitlesMarkNothing(String title) {
    assertThat(ExemptLabels.marksTitle(title)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The remainder of the meeting was held in private.",
        "The public were asked to leave at this point.",
        "It was agreed that the Council go 'into committee' to talk of the pier.",
        "It was agreed to move “in committee”.",
        "Agreed: that Council meets in committee under Schedule 6 of the Act of 2014.",
        "The Panel agreed that the meeting be closed to the public.",
        "It was resolved that the public and the press leave the meeting for the next items.",
        "The live stream was stopped and the meeting went on without the press and public present.",
        "The Panel, having passed the resolution, discussed the matter in private.",
        "PENDERFYNWYD gwahardd y wasg a'r cyhoedd o'r cyfarfod o dan Atodlen 12A."
      })
  void aMotionShutsThePublicOut(String motion) {
    assertThat(ExemptWords.exclusionEnd(motion, false)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Members of the public were asked to leave comments at this stage of the meeting.",
        "The Panel met in Committee Room 2.",
        "Judges hear family cases in private.",
        "The library was closed to the public for a week, the Head of Libraries told the meeting.",
        "The Director had spoken with the press and public about the meeting."
      })
  void otherSentencesShutNobodyOut(String sentence) {
    assertThat(ExemptWords.exclusionEnd(sentence, false)).isNegative();
  }
}
