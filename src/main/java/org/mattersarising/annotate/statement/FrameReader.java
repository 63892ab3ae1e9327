package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.SpeakerGroup;

/** Finds the frame of a sentence: subject, reporting verb, hearer, "that". */
final class FrameReader {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "be", "being");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "had",
          "has",
          "have",
          "also",
          "then",
          "again",
          "did",
          "further",
          "both",
          "all",
          "who",
          "therefore",
          "however",
          "once",
          "subsequently",
          "jointly",
          "later",
          "do",
          "does",
          "would");
  private static final Set<String> MINDS =
      Set.of(
          "concerned",
          "worried",
          "disappointed",
          "frustrated",
          "anxious",
          "dissatisfied",
          "unhappy",
          "alarmed",
          "surprised",
          "dismayed",
          "sceptical",
          "pleased",
          "grateful",
          "delighted",
          "encouraged",
          "impressed",
          "reassured",
          "satisfied",
          "clear",
          "aware",
          "keen",
          "minded",
          "interested",
          "mindful",
          "supportive",
          "uncomfortable",
          "unconvinced");
  private static final Set<String> GLAD =
      Set.of("pleased", "grateful", "delighted", "encouraged", "impressed");
  private static final Set<String> AWARE =
      Set.of(
          "clear",
          "aware",
          "keen",
          "minded",
          "interested",
          "mindful",
          "supportive",
          "reassured",
          "satisfied");
  private static final Set<String> TOLD =
      Set.of(
          "informed",
          "advised",
          "told",
          "assured",
          "reminded",
          "updated",
          "reassured",
          "given",
          "referred",
          "shown",
          "provided",
          "briefed",
          "notified");
  private static final Set<String> HEARD = Set.of("heard", "learned", "learnt", "received");
  private static final Set<String> LINKS =
      Set.of(
          "that",
          "whether",
          "if",
          "how",
          "why",
          "what",
          "when",
          "where",
          "which",
          "about",
          "regarding",
          "concerning",
          "over",
          "at",
          "on",
          "around",
          "as");
  private static final Set<String> RAISED_NOUNS =
      Set.of(
          "concern",
          "concerns",
          "question",
          "questions",
          "query",
          "queries",
          "disappointment",
          "frustration",
          "frustrations",
          "comment",
          "comments",
          "clarification",
          "reservations",
          "doubts",
          "thanks",
          "appreciation",
          "gratitude",
          "assurance",
          "assurances",
          "reassurance",
          "reassurances",
          "worries",
          "fears",
          "unease",
          "dismay");

  private final Speakers speakers;

  FrameReader(Speakers speakers) {
    this.speakers = speakers;
  }

  /** The frame; of "members asked X and the director answered Y" that of the answer. */
  Frame read(Words words) {
    Frame first = frameFrom(words, 0);
    if (first.speech() == Speech.ASK || first.speech() == Speech.DISCUSS) {
      for (int i = first.propositionFrom(); i < words.size(); i++) {
        String word = words.lower(i);
        if (word.equals("and") || word.equals(";") || word.equals(",") || word.equals(".")) {
          Frame answer = frameAt(words, i + 1, Math.min(words.size(), i + 24));
          if (answer.speech() != null
              && answer.speech() != Speech.ASK
              && answer.group() != null
              && (answer.group() != SpeakerGroup.MEMBER || answer.heard())) {
            return answer;
          }
        }
      }
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

  /** "Presented the report and assured members that …": what counts is the second verb. */
  private Frame goesOn(Words words, Frame first) {
    for (int i = first.titleTo() + 1; i + 1 < words.size(); i++) {
      Speech next = Speech.of(words.lower(i + 1));
      if (words.lower(i).equals("and") && next != null && next != Speech.PRESENT) {
        return new Frame(
            kind(words, next, words.lower(i + 1), i + 1, null),
            first.group(),
            first.titleFrom(),
            first.titleTo(),
            first.pronoun(),
            false,
            start(words, i + 1));
      }
    }
    return first;
  }

  private Frame frameFrom(Words words, int from) {
    return frameAt(words, from, words.size());
  }

  /** The first reporting verb with a subject right before it, from a word on. */
  private Frame frameAt(Words words, int from, int to) {
    int open = 0;
    for (int verb = from; verb < to; verb++) {
      String word = words.lower(verb);
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      Frame frame = open > 0 ? null : frameOf(words, from, verb);
      if (frame != null) {
        return frame;
      }
      if (verb > from && (word.equals("that") && !replies(words, from) || word.equals(";"))) {
        return Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  /** Whether it opens with "in response to …", which may hold a "that" of its own. */
  private static boolean replies(Words words, int from) {
    boolean opens =
        Set.of("in", "with", "responding", "replying", "answering", "following")
            .contains(words.lower(from));
    return opens && !words.lower(from + 1).equals("the");
  }

  private @Nullable Frame frameOf(Words words, int from, int verb) {
    String word = words.lower(verb);
    Speech speech = Speech.of(word);
    boolean mind = MINDS.contains(word);
    boolean told = TOLD.contains(word);
    if (speech == null
        && !mind
        && !told
        && !HEARD.contains(word)
        && !word.equals("expressed")
        && !word.equals("voiced")) {
      return null;
    }
    int before = skipAuxiliaries(words, from, verb);
    boolean passive = before < verb && hasBe(words, before, verb) && !mind;
    if (mind
        && !hasBe(words, before, verb)
        && !words.lower(verb - 1).startsWith("remain")
        && !words.lower(verb - 1).equals("felt")) {
      return null;
    }
    Subject subject = subject(words, from, before);
    if (subject == null) {
      return passive && speech != null ? passiveQuery(words, speech, verb) : null;
    }
    if (passive && !subject.raised() && !told && !subject.pronoun().equals("it")) {
      return passiveQuery(words, speech, verb);
    }
    boolean heard = told && passive || HEARD.contains(word);
    Speech kind = kind(words, speech, word, verb, subject.raised() ? subject : null);
    SpeakerGroup group = subject.group();
    if (passive && (subject.raised() || subject.pronoun().equals("it"))) {
      Speakers.Title by = agent(words, verb);
      group =
          by == null
              ? (subject.raised()
                      || kind == Speech.AGREE
                      || kind == Speech.DISCUSS
                      || kind == Speech.ASK
                  ? SpeakerGroup.MEMBER
                  : null)
              : by.group();
      boolean explained = subject.pronoun().equals("it") && group == null;
      return new Frame(
          kind,
          group,
          by == null ? 0 : by.from(),
          by == null ? 0 : by.to(),
          "",
          explained && kind != Speech.ASK,
          start(words, verb));
    }
    if (heard) {
      Speakers.Title by = agent(words, verb);
      return new Frame(
          word.startsWith("assured") || word.startsWith("reassured") ? Speech.ASSURE : Speech.SAY,
          by == null ? subject.group() : by.group(),
          by == null ? 0 : by.from(),
          by == null ? 0 : by.to(),
          "",
          by == null,
          start(words, verb));
    }
    return new Frame(
        kind, group, subject.from(), subject.to(), subject.pronoun(), false, start(words, verb));
  }

  /** "The reasons were queried" is a question of members, "… was explained by the Head" is said. */
  private @Nullable Frame passiveQuery(Words words, @Nullable Speech speech, int verb) {
    Speakers.Title by = agent(words, verb);
    if (by != null) {
      return new Frame(speech, by.group(), by.from(), by.to(), "", false, 0);
    }
    String word = words.lower(verb);
    boolean asked = word.equals("queried") || word.equals("questioned");
    return asked ? new Frame(Speech.ASK, SpeakerGroup.MEMBER, 0, 0, "", false, 0) : null;
  }

  private Speakers.@Nullable Title agent(Words words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 3); i++) {
      if (words.lower(i).equals("by")) {
        return speakers.first(words, i + 1, Math.min(words.size(), i + 8));
      }
    }
    return null;
  }

  private static Speech kind(
      Words words, @Nullable Speech speech, String word, int verb, @Nullable Subject raised) {
    if (MINDS.contains(word)) {
      return GLAD.contains(word)
          ? Speech.COMMEND
          : AWARE.contains(word) ? Speech.SAY : Speech.CONCERN;
    }
    String noun = "";
    if (raised != null) {
      noun = words.lower(raised.from());
    } else {
      for (int i = verb + 1; i < Math.min(words.size(), verb + 6) && noun.isEmpty(); i++) {
        noun =
            RAISED_NOUNS.contains(words.lower(i)) && !words.lower(i - 1).equals("the")
                ? words.lower(i)
                : "";
      }
    }
    boolean opens =
        raised != null
            || Set.of(
                    "expressed",
                    "raised",
                    "voiced",
                    "shared",
                    "reiterated",
                    "gave",
                    "provided",
                    "sought",
                    "asked",
                    "repeated",
                    "offered",
                    "received")
                .contains(word);
    if (!opens || noun.isEmpty()) {
      return speech == null ? Speech.SAY : speech;
    }
    return switch (noun) {
      case "question", "questions", "query", "queries", "clarification" -> Speech.ASK;
      case "thanks", "appreciation", "gratitude" -> Speech.COMMEND;
      case "comment", "comments" -> Speech.SAY;
      case "assurance", "assurances", "reassurance", "reassurances" ->
          word.equals("sought") || word.equals("asked") ? Speech.ASK : Speech.ASSURE;
      default -> Speech.CONCERN;
    };
  }

  private record Subject(
      @Nullable SpeakerGroup group, int from, int to, String pronoun, boolean raised) {}

  /** The subject that ends right before a word; null where what stands there does not speak. */
  private @Nullable Subject subject(Words words, int from, int before) {
    String last = words.lower(before - 1);
    if (before > from && PRONOUNS.contains(last)) {
      return new Subject(null, before - 1, before, last, false);
    }
    if (before > from && RAISED_NOUNS.contains(last)) {
      return new Subject(null, before - 1, before, "", true);
    }
    Speakers.Title title = speakers.last(words, from, before);
    if (title == null || !reaches(words, title.to(), before)) {
      return null;
    }
    return new Subject(
        title.group(),
        title.from(),
        Math.max(title.to(), nameEnd(words, title.to(), before)),
        "",
        false);
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

  private static int skipAuxiliaries(Words words, int from, int verb) {
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

  private static boolean hasBe(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BE.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the proposition begins after a verb: past hearer and noun, past "that" or "regarding".
   */
  private int start(Words words, int verb) {
    int limit = Math.min(words.size(), verb + 14);
    for (int i = verb + 1; i < limit; i++) {
      String word = words.lower(i);
      if (words.isMark(i) && !word.equals(",")) {
        break;
      }
      if (word.equals("regard") || word.equals("relation") || word.equals("respect")) {
        return clamp(words, i + 2);
      }
      boolean soon = i <= verb + 6 || word.equals("that") || word.equals("whether");
      if (LINKS.contains(word) && soon && hearerOrNoun(words, verb + 1, i)) {
        boolean keeps = Set.of("how", "why", "what", "when", "where", "which").contains(word);
        return clamp(words, keeps ? i : i + 1);
      }
    }
    int at = verb + 1;
    Speakers.Title hearer = speakers.first(words, at, Math.min(words.size(), at + 3));
    if (hearer != null
        && Set.of("informed", "told", "advised", "reminded", "assured", "updated")
            .contains(words.lower(verb))) {
      at = hearer.to();
    }
    return clamp(words, at);
  }

  private boolean hearerOrNoun(Words words, int from, int to) {
    if (from == to) {
      return true;
    }
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (RAISED_NOUNS.contains(word) || word.equals("attention") || word.equals("out")) {
        return true;
      }
    }
    Speakers.Title hearer = speakers.first(words, from, to);
    return hearer != null && to - from <= 5;
  }

  private static int clamp(Words words, int at) {
    int start = at;
    while (start < words.size() && words.isMark(start)) {
      start++;
    }
    return start >= words.size() ? 0 : start;
  }
}
