package org.mattersarising.annotate.statement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reporting verb does, when the words around it are read with it. */
final class ReportingVerbs {

  private static final Set<String> GLAD =
      words("pleased grateful delighted encouraged impressed heartened thankful proud");
  private static final Set<String> AWARE =
      words("clear aware keen minded interested mindful supportive reassured satisfied");
  private static final Set<String> SURE = words("confident certain sure hopeful optimistic");
  private static final Set<String> UNEASY =
      words(
          """
          concerned worried disappointed frustrated anxious dissatisfied unhappy alarmed surprised
          dismayed sceptical uncomfortable unconvinced troubled uneasy sorry appalled ashamed shocked
          saddened angry annoyed astonished baffled puzzled unimpressed doubtful nervous apprehensive
          perturbed exasperated disheartened unpersuaded disturbed distressed upset embarrassed\
          """);
  private static final Set<String> TOLD =
      words(
          """
          informed advised told assured reminded updated reassured given referred shown provided
          briefed notified\
          """);
  private static final Set<String> HEARD = words("heard learned learnt received");
  private static final Set<String> RAISED_NOUNS =
      words(
          """
          concern concerns question questions query queries disappointment frustration frustrations
          comment comments clarification reservations doubts thanks appreciation gratitude assurance
          assurances reassurance reassurances worries fears unease dismay anxiety alarm misgivings
          dissatisfaction regret word undertaking undertakings promise\
          """);
  private static final Set<String> OPENERS =
      words(
          """
          expressed raised voiced shared reiterated gave provided sought asked repeated offered
          received conveyed recorded requested\
          """);

  /** Words that may be the verb of a frame and are no {@link Speech}. */
  private static final Set<String> OTHERS =
      Stream.of(GLAD, AWARE, SURE, UNEASY, TOLD, HEARD, Set.of("expressed", "voiced"))
          .flatMap(Set::stream)
          .collect(Collectors.collectingAndThen(Collectors.toSet(), WordSet::of));

  private ReportingVerbs() {}

  static Set<String> words(String spaced) {
    return WordSet.of(spaced.strip().split("\\s+", 0));
  }

  /** Whether a word may be the verb of a frame. */
  static boolean mayReport(String word) {
    return Speech.of(word) != null || OTHERS.contains(word);
  }

  /** Adjectives of the mind, which report after "was" or "remained". */
  static boolean isMind(String word) {
    return GLAD.contains(word)
        || AWARE.contains(word)
        || SURE.contains(word)
        || UNEASY.contains(word);
  }

  /** Verbs whose subject, in the passive, hears what another says. */
  static boolean isTold(String word) {
    return TOLD.contains(word);
  }

  static boolean isHeard(String word) {
    return HEARD.contains(word);
  }

  /** Nouns that are raised, expressed, sought: concern, thanks, assurance. */
  static boolean isRaised(String word) {
    return RAISED_NOUNS.contains(word);
  }

  /**
   * What the verb at an index does.
   *
   * @param raised the noun that is the subject of the passive ("concern was expressed"); empty
   *     without one
   */
  static Speech kind(Words words, int verb, String raised) {
    String word = words.lower(verb);
    if (isMind(word)) {
      return mind(word);
    }
    @Nullable Speech speech = Speech.of(word);
    if (speech == Speech.SUGGEST && wantsToKnow(words, verb)) {
      return Speech.ASK;
    }
    if ((speech == Speech.AGREE || speech == Speech.ADMIT) && isNegated(words, verb)) {
      return Speech.DENY;
    }
    String noun = raised.isEmpty() ? nounAfter(words, verb) : raised;
    boolean opens = !raised.isEmpty() || OPENERS.contains(word);
    if (!opens || noun.isEmpty()) {
      return speech == null ? Speech.SAY : speech;
    }
    return switch (noun) {
      case "question", "questions", "query", "queries", "clarification" -> Speech.ASK;
      case "thanks", "appreciation", "gratitude" -> Speech.COMMEND;
      case "comment", "comments" -> Speech.SAY;
      case "assurance",
          "assurances",
          "reassurance",
          "reassurances",
          "word",
          "promise",
          "undertaking",
          "undertakings" ->
          word.equals("sought") || word.equals("asked") || word.equals("requested")
              ? Speech.ASK
              : Speech.ASSURE;
      default -> Speech.CONCERN;
    };
  }

  private static Speech mind(String word) {
    if (GLAD.contains(word)) {
      return Speech.COMMEND;
    }
    if (SURE.contains(word)) {
      return Speech.EXPECT;
    }
    return AWARE.contains(word) ? Speech.SAY : Speech.CONCERN;
  }

  /** "Wished to know", "wanted to understand". */
  private static boolean wantsToKnow(Words words, int verb) {
    return words.lower(verb + 1).equals("to")
        && Set.of("know", "understand", "hear", "learn", "ask").contains(words.lower(verb + 2));
  }

  /** "Did not accept", "could not agree", "was not prepared to accept". */
  private static boolean isNegated(Words words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4) && !words.isMark(i); i--) {
      String word = words.lower(i);
      if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static String nounAfter(Words words, int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 6); i++) {
      if (isRaised(words.lower(i)) && !words.lower(i - 1).equals("the")) {
        return words.lower(i);
      }
    }
    return "";
  }
}
