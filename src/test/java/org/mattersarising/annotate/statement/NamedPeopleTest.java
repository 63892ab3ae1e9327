package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class NamedPeopleTest {

  private static final String[] MINUTES = {
    "Rosa Larch (Director of Parks), T. Teal and Cllr B. Moor attended.",
    "Mrs Larch presented the survey.",
    "Members spoke of the weather.",
    "She agreed to have the gauge read."
  };

  private static Mention at(String text, int statement, String words, MentionType type) {
    int start = text.indexOf(words, statement == 1 ? MINUTES[0].length() : 0);
    return new Mention(statement, new TextSpan(start, start + words.length()), type, "", "", 1);
  }

  private static NamedPeople people(List<Statement> statements, String text) {
    List<Mention> mentions = new ArrayList<>();
    mentions.add(at(text, 0, "Rosa Larch", MentionType.PERSON));
    mentions.add(at(text, 0, "Director of Parks", MentionType.ROLE));
    mentions.add(at(text, 0, "T. Teal", MentionType.PERSON));
    mentions.add(at(text, 0, "B. Moor", MentionType.PERSON));
    mentions.add(at(text, 1, "Larch", MentionType.PERSON));
    return new NamedPeople(text, statements, mentions);
  }

  private static NamedPeople people() {
    return people(Samples.read(MINUTES), String.join(" ", MINUTES));
  }

  @Test
  void givesTheFullestFormOfAName() {
    assertThat(people().full("Mrs Larch")).isEqualTo("Rosa Larch");
    assertThat(people().full("Miss Teal")).isEqualTo("T. Teal");
    assertThat(people().full("Ms. T. Teal")).isEqualTo("T. Teal");
  }

  @Test
  void keepsANameThatTheDocumentDoesNotComplete() {
    assertThat(people().full("Mr Ash")).isEqualTo("Mr Ash");
    assertThat(people().full("Councillor Moor")).isEqualTo("Councillor Moor");
    assertThat(people().full("RT and GW")).isEqualTo("RT and GW");
  }

  @Test
  void tellsWhoHoldsAnOffice() {
    assertThat(people().holder("Director of Parks")).isEqualTo("Rosa Larch");
    assertThat(people().holder("Director")).isEqualTo("Rosa Larch");
    assertThat(people().holder("Clerk")).isEqualTo("Clerk");
  }

  @Test
  void tellsWhomAPronounMeans() {
    List<Statement> statements = Samples.read(MINUTES);
    NamedPeople people = people(statements, String.join(" ", MINUTES));
    assertThat(people.meant(statements.get(3), "she")).isEqualTo("Rosa Larch");
    assertThat(people.meant(statements.get(3), "he")).isNotEqualTo("Rosa Larch");
  }
}
