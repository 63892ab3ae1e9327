package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;

/**
 * The kind of a resolution by its words. What a clause does counts before the label over it: under
 * "RESOLVED", a clause that notes is noted, one that recommends is a recommendation.
 */
final class ResolutionWords {

  private static final int OPENING = 14;
  private static final int OPENING_SIGNS = 90;
  private static final int LEAD = 10;
  private static final int LABEL_SIGNS = 60;

  /** Of all labels. */
  private static final List<String> BEGINNINGS = List.of("re", "it", "de", "ag", "no");

  private static final int ALONE = 16;

  private ResolutionWords() {}

  /**
   * Whether a lead-in, in lower case, introduces clauses of a resolution: "Resolved:", "It was
   * agreed to:", "The Committee resolved (unanimously) that:".
   */
  static boolean introduce(String leadIn) {
    Words words = Words.of(leadIn, 0, Math.min(leadIn.length(), OPENING_SIGNS));
    String first = words.join(0, 3);
    if (first.startsWith("resol")
        || first.startsWith("it was resol")
        || first.startsWith("recommended")
        || first.startsWith("recommendations")
        || first.startsWith("agreed that")
        || first.equals("agreed")
        || first.equals("noted")
        || first.startsWith("decided")) {
      return true;
    }
    if (words.wordCount() > LEAD) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.lower(i);
      boolean decides =
          word.startsWith("resolve") || word.equals("agreed") || word.equals("decided");
      String after = words.lower(i + 1);
      boolean opens =
          after.isEmpty()
              || words.isMark(i + 1)
              || (after.equals("that") || after.equals("to") || after.equals("unanimously"))
                  && (words.lower(i + 2).isEmpty() || words.isMark(i + 2));
      if (decides && opens && isBodysVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The Panel then agreed", "it was unanimously agreed". */
  private static boolean isBodysVerb(Words words, int verb) {
    for (int i = Math.max(0, verb - 4); i < verb; i++) {
      switch (words.lower(i)) {
        case "committee", "panel", "board", "council", "cabinet", "commission", "members", "it" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** What the label or introduction makes of its clauses; null for other words. */
  static @Nullable ResolutionKind label(String text) {
    return label(text, 0, text.length());
  }

  /** The same for the stretch from {@code from} to {@code to} of a text. */
  static @Nullable ResolutionKind label(String text, int from, int to) {
    if (!mayBeLabel(text, from, to)) {
      return null;
    }
    String words = Words.of(text, from, Math.min(to, from + LABEL_SIGNS)).join(0, 6);
    if (words.startsWith("resol")
        || words.startsWith("it was resol")
        || words.startsWith("decision")
        || words.startsWith("decided")) {
      return ResolutionKind.RESOLVED;
    }
    if (words.startsWith("recommend")) {
      return ResolutionKind.RECOMMENDED;
    }
    if (words.startsWith("agreed") || words.startsWith("it was agreed")) {
      return ResolutionKind.AGREED;
    }
    return words.startsWith("noted") ? ResolutionKind.NOTED : null;
  }

  /** By the first two letters: a label is looked for in each paragraph above a sentence. */
  private static boolean mayBeLabel(String text, int from, int to) {
    int first = from;
    while (first < to && !Words.isWordSign(text.charAt(first))) {
      first++;
    }
    for (String beginning : BEGINNINGS) {
      if (text.regionMatches(true, first, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /** "AGREED.", "Resolved." and no more. */
  static boolean isAlone(String text) {
    if (text.length() > ALONE) {
      return false;
    }
    Words words = Words.of(text, 0, text.length());
    String word = words.lower(0);
    return words.wordCount() == 1
        && (word.equals("agreed") || word.equals("resolved") || word.equals("carried"));
  }

  /** What an entry under "The Committee:" or "It was agreed:" does by its first words. */
  static @Nullable ResolutionKind entry(String text) {
    Words words = Words.of(text, 0, text.length());
    int at = 0;
    while (words.isMark(at) || words.lower(at).equals("to") || words.lower(at).equals("and")) {
      at++;
    }
    return switch (words.lower(at)) {
      case "recommend", "recommended", "recommends" -> ResolutionKind.RECOMMENDED;
      case "note", "noted", "notes" -> ResolutionKind.NOTED;
      case "agreed", "agrees" -> ResolutionKind.AGREED;
      default -> clause(text);
    };
  }

  /** What a clause itself does; null where only its label can tell. */
  static @Nullable ResolutionKind clause(String text) {
    Words words = Words.of(text, 0, text.length());
    int size = words.size();
    for (int i = 0; i < size; i++) {
      String word = words.lower(i);
      String before = words.lower(i - 1);
      boolean passive = before.equals("be") || before.equals("to") || i <= OPENING && i > 0;
      if (word.equals("recommended") && (passive && isRecommending(words, i))
          || word.equals("recommends")
          || word.equals("recommend") && (before.equals("to") || before.equals("and"))
          || word.equals("commended") && words.lower(i + 1).equals("to")) {
        return ResolutionKind.RECOMMENDED;
      }
      boolean notes =
          word.equals("noted") && (before.equals("be") || before.equals("and"))
              || word.equals("note") && before.equals("to")
              || (word.equals("notes") || word.equals("noting")) && i <= 2;
      if (notes) {
        return ResolutionKind.NOTED;
      }
    }
    return null;
  }

  /** Not "the recommended option": a verb has "to", "that" or "by" after it, or "be" before. */
  private static boolean isRecommending(Words words, int at) {
    String after = words.lower(at + 1);
    return words.lower(at - 1).equals("be")
        || after.equals("to")
        || after.equals("that")
        || after.equals("by");
  }

  /** The kind of a decision in running text. */
  static ResolutionKind sentence(String text) {
    ResolutionKind clause = clause(text);
    if (clause != null) {
      return clause;
    }
    ResolutionKind label = label(text);
    if (label != null) {
      return label;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("resolved")) {
      return ResolutionKind.RESOLVED;
    }
    boolean noted = lower.contains("noted") || lower.contains("received");
    return noted && !lower.contains("agreed") ? ResolutionKind.NOTED : ResolutionKind.AGREED;
  }
}
