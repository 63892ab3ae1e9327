package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.mattersarising.model.TextSpan;

/**
 * Finds noun phrases without names: one to three adjoining adjectives and nouns that end in a noun,
 * in lower case but for acronyms. Not thread-safe.
 */
final class NounPhrases {

  private static final int LONGEST = 3;
  private static final int MOST_TOKENS = 120;
  private static final int ACRONYM = 3;

  /** What looks like an adjective and only counts or compares. */
  private static final Set<String> EMPTY =
      Set.of(
          "many",
          "more",
          "most",
          "much",
          "few",
          "fewer",
          "several",
          "other",
          "such",
          "same",
          "own",
          "first",
          "second",
          "third",
          "last",
          "next",
          "previous",
          "new",
          "old",
          "present",
          "recent",
          "current",
          "certain",
          "various",
          "further",
          "able",
          "likely",
          "less",
          "least",
          "good",
          "better",
          "best",
          "bad",
          "worse",
          "worst",
          "great",
          "little",
          "large",
          "small",
          "long",
          "short",
          "high",
          "higher",
          "low",
          "lower",
          "early",
          "late",
          "full",
          "whole",
          "half",
          "different",
          "particular",
          "general",
          "possible",
          "available",
          "due",
          "only",
          "main");

  private final POSTaggerME tagger;

  NounPhrases(POSModel model) {
    this.tagger = new POSTaggerME(model);
  }

  /**
   * A phrase.
   *
   * @param words in lower case but for acronyms
   * @param plain whether it stands so in the text: a capital at the start may be a name's
   */
  record Phrase(List<String> words, boolean plain) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /** The phrases of a text in order, shorter ones within longer ones included. */
  List<Phrase> in(String text, List<TextSpan> names) {
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    int n = Math.min(spans.length, MOST_TOKENS);
    String[] tokens = new String[n];
    for (int i = 0; i < n; i++) {
      tokens[i] = spans[i].getCoveredText(text).toString();
    }
    String[] tags = tagger.tag(tokens);
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < n; from++) {
      boolean plain = true;
      List<String> words = new ArrayList<>();
      for (int i = from; i < n && i < from + LONGEST; i++) {
        boolean noun = isNoun(tags[i], tokens[i], i == 0);
        boolean joined = i == from || spans[i].getStart() == spans[i - 1].getEnd() + 1;
        if (!joined
            || !(noun || isTellingAdjective(tags[i], tokens[i]))
            || named(spans[i], names)) {
          break;
        }
        plain &= isAcronym(tokens[i]) || Character.isLowerCase(tokens[i].charAt(0));
        words.add(isAcronym(tokens[i]) ? tokens[i] : tokens[i].toLowerCase(Locale.ROOT));
        if (noun) {
          phrases.add(new Phrase(words, plain));
        }
      }
    }
    return phrases;
  }

  /** A capital in the middle of a sentence is a name's. */
  private static boolean isNoun(String tag, String token, boolean first) {
    return isAcronym(token)
        || tag.equals("NOUN")
            && token.length() > 2
            && (first || Character.isLowerCase(token.charAt(0)))
            && token.chars().allMatch(Character::isLetter);
  }

  private static boolean isTellingAdjective(String tag, String token) {
    return tag.equals("ADJ")
        && token.chars().allMatch(c -> Character.isLowerCase(c))
        && !EMPTY.contains(token);
  }

  private static boolean isAcronym(String token) {
    return token.length() >= ACRONYM && token.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean named(Span span, List<TextSpan> names) {
    for (TextSpan name : names) {
      if (name.start() < span.getEnd() && span.getStart() < name.end()) {
        return true;
      }
    }
    return false;
  }
}
