package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.SpeakerGroup;

/**
 * Finds the frame of a sentence, which may have several clauses that report: of a question and its
 * answer the answer's, of "presented … and assured" the second verb's.
 */
final class FrameReader {

  private static final int ANSWER = 24;
  private static final Set<String> BETWEEN =
      WordSet.of("he", "she", "they", "then", "also", "therefore", "now", "further", "so", "again");

  private final Speakers speakers;
  private final ClauseFrames clauses;
  private final PropositionStart propositions;

  FrameReader(Speakers speakers) {
    this.speakers = speakers;
    this.propositions = new PropositionStart(speakers);
    this.clauses = new ClauseFrames(speakers, propositions);
  }

  /** The frame; of "members asked X and the director answered Y" that of the answer. */
  Frame read(Words words) {
    Frame labelled = labelled(words);
    if (labelled != null) {
      return labelled;
    }
    Frame first = clauses.first(words, 0, words.size());
    if (first.speech() == null) {
      return laterVerb(words);
    }
    Frame answer = answer(words, first);
    if (answer != null) {
      return answer;
    }
    boolean opens =
        first.speech() == Speech.PRESENT
            || first.speech() == Speech.DISCUSS
            || words.lower(first.titleTo()).equals("considered");
    if (!opens || first.group() == null && first.pronoun().isEmpty()) {
      return first;
    }
    return goesOn(words, first);
  }

  /** "Cllr Ash: the lift was broken": terse minutes name the speaker before a colon. */
  private @Nullable Frame labelled(Words words) {
    for (int colon = 1; colon < Math.min(words.size() - 1, 7); colon++) {
      if (words.lower(colon).equals(":")) {
        Speakers.Title title = speakers.first(words, 0, colon);
        boolean names = title != null && title.from() == 0 && areNames(words, title.to(), colon);
        return names && title != null
            ? new Frame(Speech.SAY, title.group(), 0, colon, "", false, colon + 1)
            : null;
      }
    }
    return null;
  }

  private static boolean areNames(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isMark(i) && !words.at(i).capital()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Who answers in a sentence that begins with a question, or in its second half with a different
   * view.
   */
  private @Nullable Frame answer(Words words, Frame first) {
    boolean asks = first.speech() == Speech.ASK || first.speech() == Speech.DISCUSS;
    boolean member = first.group() == SpeakerGroup.MEMBER && !first.heard();
    if (!asks && !member) {
      return null;
    }
    for (int i = Math.max(first.titleTo(), first.propositionFrom()); i < words.size(); i++) {
      String word = words.lower(i);
      boolean turn =
          word.equals(";") || asks && Set.of("and", ",", ".").contains(word) && words.size() > i;
      if (!turn) {
        continue;
      }
      if (asks && isTold(words, i + 1)) {
        int start = propositions.after(words, i + (words.lower(i + 1).equals("was") ? 2 : 1));
        return new Frame(Speech.SAY, null, 0, 0, "", true, start);
      }
      Frame answer = clauses.first(words, i + 1, Math.min(words.size(), i + ANSWER));
      boolean other = answer.group() != null && answer.group() != SpeakerGroup.MEMBER;
      boolean told = answer.heard() && (answer.group() != null || startsTold(words, i + 1));
      boolean answers = asks && (told || answer.group() != null && other);
      if (answer.speech() != null && answer.speech() != Speech.ASK) {
        boolean denies = answer.speech() == Speech.DENY && other;
        if (answers || denies) {
          return answer;
        }
      }
    }
    return null;
  }

  /** "…; he was told …": the one who asked hears the answer right away. */
  private static boolean startsTold(Words words, int at) {
    String word = words.lower(at);
    return (word.equals("he") || word.equals("she") || word.equals("they"))
        && ReportingVerbs.isTold(words.lower(at + 2));
  }

  /** "… asked why and learned that", "… and was told that": the second half is the answer. */
  private static boolean isTold(Words words, int at) {
    String word = words.lower(at);
    return ReportingVerbs.isHeard(word) && words.lower(at + 1).equals("that")
        || word.equals("was") && ReportingVerbs.isTold(words.lower(at + 1));
  }

  /** "Presented the report and assured members that …": what counts is the second verb. */
  private Frame goesOn(Words words, Frame first) {
    for (int i = first.titleTo() + 1; i + 1 < words.size(); i++) {
      Speech next = Speech.of(words.lower(i + 1));
      if (words.lower(i).equals("and") && next != null && next != Speech.PRESENT) {
        return new Frame(
            ReportingVerbs.kind(words, i + 1, ""),
            first.group(),
            first.titleFrom(),
            first.titleTo(),
            first.pronoun(),
            false,
            propositions.after(words, i + 1));
      }
    }
    return first;
  }

  /** "Cllr Ash turned to the table and asked why …": title first, reporting verb later. */
  private Frame laterVerb(Words words) {
    Speakers.Title title = speakers.first(words, 0, Math.min(words.size(), 3));
    boolean pronoun = words.lower(0).equals("he") || words.lower(0).equals("she");
    if (!pronoun && (title == null || title.from() > 1)) {
      return Frame.NONE;
    }
    for (int i = pronoun ? 1 : 2; i + 1 < words.size() && !words.lower(i).equals(";"); i++) {
      if (!words.lower(i).equals("and") && !words.lower(i).equals(",")) {
        continue;
      }
      int verb = words.lower(i + 1).equals("and") ? i + 2 : i + 1;
      verb += BETWEEN.contains(words.lower(verb)) ? 1 : 0;
      Speech speech = Speech.of(words.lower(verb));
      if (speech == Speech.ASK || speech == Speech.SUGGEST && i > 3) {
        int start = propositions.after(words, verb);
        Speech kind = ReportingVerbs.kind(words, verb, "");
        return title == null || pronoun
            ? new Frame(kind, null, 0, 0, words.lower(0), false, start)
            : new Frame(
                kind,
                title.group(),
                title.from(),
                Math.max(title.to(), namesEnd(words, title.to())),
                "",
                false,
                start);
      }
    }
    return Frame.NONE;
  }

  private static int namesEnd(Words words, int from) {
    int end = from;
    while (end < words.size() && words.at(end).capital()) {
      end++;
    }
    return end;
  }
}
