package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;

class TaskWordsTest {

  private static List<String> cut(String text, Mention... named) {
    return TaskWords.of(text, Words.of(text, 0, text.length()), List.of(named));
  }

  private static Mention mention(String text, String words, MentionType type) {
    int start = text.indexOf(words);
    return new Mention(0, new TextSpan(start, start + words.length()), type, "", "", 1);
  }

  @Test
  void putsPeopleAndOfficesForTheirNames() {
    String text = "Mrs Larch and the Head of Parks would send 40 maps by May.";
    assertThat(
            cut(
                text,
                mention(text, "Larch", MentionType.PERSON),
                mention(text, "Head of Parks", MentionType.ROLE)))
        .containsExactly(
            "<person>",
            "and",
            "the",
            "<office>",
            "would",
            "send",
            "#",
            "maps",
            "by",
            "<month>",
            ".");
  }

  @Test
  void knowsTitlesAndInitialsThatNobodyTagged() {
    assertThat(cut("KO to ask the Ferry Manager"))
        .containsExactly("<initials>", "to", "ask", "the", "<office>");
    assertThat(cut("The Panel agreed that she would ring Harbour Lane"))
        .containsExactly("the", "<body>", "agreed", "that", "<he>", "would", "ring", "<name>");
  }
}
