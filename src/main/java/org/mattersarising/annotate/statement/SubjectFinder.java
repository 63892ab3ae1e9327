package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.SpeakerGroup;

/**
 * Finds the subject of a reporting verb: a title with its name, a pronoun, a noun that is raised.
 */
final class SubjectFinder {

  private static final Set<String> PRONOUNS = WordSet.of("he", "she", "they", "it");

  /** "The Board discussed …": at the start of a sentence, the body whose minutes these are. */
  private static final Set<String> BODIES = WordSet.of("board", "group", "commission", "sub-group");

  private static final Set<String> BE = ReportingVerbs.words("was were is are been be being");
  private static final Set<String> AUXILIARIES =
      ReportingVerbs.words(
          """
          had has have also then again did further both all who therefore however once
          subsequently jointly later do does would could next now nonetheless nevertheless\
          """);

  private final Speakers speakers;

  SubjectFinder(Speakers speakers) {
    this.speakers = speakers;
  }

  /**
   * @param group who it is; null for pronouns and raised nouns
   * @param pronoun the pronoun; empty for others
   * @param raised whether it is a noun such as "concern"
   */
  record Subject(@Nullable SpeakerGroup group, int from, int to, String pronoun, boolean raised) {}

  /** The subject that ends right before a word; null where what stands there does not speak. */
  @Nullable Subject before(Words words, int from, int before) {
    String last = words.lower(before - 1);
    if (before > from && PRONOUNS.contains(last)) {
      return new Subject(null, before - 1, before, last, false);
    }
    if (before > from && ReportingVerbs.isRaised(last)) {
      return new Subject(null, before - 1, before, "", true);
    }
    int mover = moverEnd(words, from, before);
    Speakers.Title title = speakers.last(words, from, mover);
    boolean body =
        title == null
            && before == from + 2
            && words.lower(from).equals("the")
            && BODIES.contains(last);
    if (body) {
      return new Subject(SpeakerGroup.MEMBER, from + 1, before, "", false);
    }
    if (title == null || !reaches(words, title.to(), mover)) {
      return null;
    }
    return new Subject(
        title.group(),
        title.from(),
        Math.max(title.to(), nameEnd(words, title.to(), mover)),
        "",
        false);
  }

  /**
   * Where the mover's name ends in "Councillor Ash, seconded by Councillor Elm, moved"; where
   * nobody seconds, the verb.
   */
  private static int moverEnd(Words words, int from, int before) {
    for (int i = from + 2; i + 2 < before; i++) {
      if (words.lower(i).equals("seconded") && words.lower(i + 1).equals("by")) {
        return i;
      }
    }
    return before;
  }

  private static int nameEnd(Words words, int to, int before) {
    int end = before;
    while (end > to && words.isMark(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether only names, "of the …", marks and brackets stand between title and verb. */
  private static boolean reaches(Words words, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean joins =
          switch (word) {
            case "of",
                "for",
                "the",
                "and",
                "to",
                "in",
                "on",
                "at",
                "with",
                "from",
                "committee",
                "council",
                "panel",
                "board",
                "group",
                "public",
                "services",
                "present" ->
                true;
            default -> false;
          };
      if (open == 0 && !joins && !words.isMark(i) && !words.at(i).capital()) {
        return false;
      }
      if (word.equals(";") || word.equals(":")) {
        return false;
      }
    }
    return true;
  }

  static int beforeAuxiliaries(Words words, int from, int verb) {
    int at = verb;
    while (at > from
        && (BE.contains(words.lower(at - 1))
            || AUXILIARIES.contains(words.lower(at - 1))
            || words.lower(at - 1).equals("continued")
            || words.lower(at - 1).startsWith("remain")
            || words.lower(at - 1).endsWith("ly") && !words.at(at - 1).capital()
            || words.lower(at - 1).equals("felt")
            || words.lower(at - 1).equals("very")
            || words.lower(at - 1).equals("not"))) {
      at--;
    }
    return at;
  }

  static boolean hasBe(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BE.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
