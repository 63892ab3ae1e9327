package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;

/** The councils that a statement names, and how it comes to them. Stateless. */
final class NamedCouncils {

  private NamedCouncils() {}

  /** The first mention of each council that is linked, in order. */
  static List<Mention> of(List<Mention> mentions) {
    List<Mention> councils = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.COUNCIL
          && !mention.linkedId().isEmpty()
          && councils.stream().noneMatch(c -> c.linkedId().equals(mention.linkedId()))) {
        councils.add(mention);
      }
    }
    return councils;
  }

  /** The last word before a council in small letters, its article left out. */
  static String wordBefore(String words) {
    String plain = words.toLowerCase(Locale.ROOT).strip();
    if (plain.endsWith(" the")) {
      plain = plain.substring(0, plain.length() - " the".length()).strip();
    }
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
