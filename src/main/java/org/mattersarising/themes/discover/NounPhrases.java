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
import org.mattersarising.nouns.EmptyWords;

/**
 * Finds noun phrases without names: one to three adjoining adjectives and nouns that end in a noun,
 * and two such with "of", "in" or "and" between, four words at most; in lower case but for
 * acronyms. Not thread-safe.
 */
final class NounPhrases {

  private static final int LONGEST = 3;
  private static final int LONGEST_JOINED = 4;
  private static final int MOST_TOKENS = 120;
  private static final int ACRONYM = 3;

  /** Adjectives that say nothing of a subject that many share; of one matter they may. */
  private static final Set<String> EMPTY =
      Set.of(
          "appropriate",
          "big",
          "early",
          "easy",
          "entire",
          "extra",
          "final",
          "hard",
          "high",
          "higher",
          "huge",
          "important",
          "kind",
          "late",
          "long",
          "low",
          "lower",
          "major",
          "minor",
          "necessary",
          "new",
          "nice",
          "old",
          "present",
          "ready",
          "real",
          "serious",
          "short",
          "significant",
          "single",
          "small",
          "special",
          "subject",
          "usual",
          "very");

  /** What a phrase does not begin with: it counts or points to something, and is not a subject. */
  private static final Set<String> POINTING =
      Set.of("example", "page", "paragraph", "appendix", "item", "section", "minute", "number");

  /** What joins two nouns to a subject: "contract of employment". */
  static final Set<String> JOINING = Set.of("of", "in", "and");

  private final POSTaggerME tagger;

  NounPhrases(POSModel model) {
    this.tagger = new POSTaggerME(model);
  }

  /**
   * A phrase.
   *
   * @param words in lower case but for acronyms
   * @param telling how many of them are nouns or adjectives
   * @param plain whether it stands so in the text: a capital may be a name's
   * @param small whether it does but for the first word of all, which has a capital anyway
   */
  record Phrase(List<String> words, int telling, boolean plain, boolean small) {
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
    boolean[] usable = new boolean[n];
    boolean[] noun = new boolean[n];
    for (int i = 0; i < n; i++) {
      boolean word = !named(spans[i], names) && standsAlone(spans[i], text);
      noun[i] = word && isNoun(tags[i], tokens[i]);
      usable[i] = noun[i] || word && isTellingAdjective(tags[i], tokens[i]);
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < n; from++) {
      if (!usable[from] || POINTING.contains(tokens[from].toLowerCase(Locale.ROOT))) {
        continue;
      }
      // "To invite members": the tagger takes many a verb for a noun.
      boolean verb = from > 0 && tokens[from - 1].equalsIgnoreCase("to");
      boolean plain = true;
      boolean small = true;
      int telling = 0;
      int joints = 0;
      List<String> words = new ArrayList<>();
      for (int i = from; i < n && words.size() < (joints > 0 ? LONGEST_JOINED : LONGEST); i++) {
        if (i > from && spans[i].getStart() != spans[i - 1].getEnd() + 1) {
          break;
        }
        if (usable[i]) {
          boolean lower = isAcronym(tokens[i]) || Character.isLowerCase(tokens[i].charAt(0));
          plain &= lower;
          small &= lower || i == 0;
          words.add(isAcronym(tokens[i]) ? tokens[i] : tokens[i].toLowerCase(Locale.ROOT));
          telling++;
          boolean ofName =
              !plain && (isCapital(from - 1, tokens, tags) || isCapital(i + 1, tokens, tags));
          if (noun[i] && !ofName && !(verb && words.size() > 1)) {
            phrases.add(new Phrase(words, telling, plain, small));
          }
        } else if (joints == 0 && i > from && noun[i - 1] && JOINING.contains(tokens[i])) {
          joints++;
          words.add(tokens[i]);
        } else {
          break;
        }
      }
    }
    return phrases;
  }

  /** Beside a word with a capital, another one is part of its name: "Ropewalk Lane". */
  private static boolean isCapital(int at, String[] tokens, String[] tags) {
    return at >= 0
        && at < tokens.length
        && Character.isUpperCase(tokens[at].charAt(0))
        && (tags[at].equals("PROPN") || tags[at].equals("NOUN") || tags[at].equals("ADJ"));
  }

  /** Parts of addresses and of words with strokes and full stops within are no words. */
  private static boolean standsAlone(Span span, String text) {
    int before = span.getStart() - 1;
    int after = span.getEnd();
    boolean start = before < 0 || "./@_".indexOf(text.charAt(before)) < 0;
    boolean end =
        after + 1 >= text.length()
            || "./@_".indexOf(text.charAt(after)) < 0
            || !Character.isLetterOrDigit(text.charAt(after + 1));
    return start && end;
  }

  private static boolean isNoun(String tag, String token) {
    return isAcronym(token)
        || (tag.equals("NOUN") || tag.equals("PROPN"))
            && token.length() > 2
            && token.chars().allMatch(Character::isLetter)
            && !EmptyWords.isNoNoun(token);
  }

  private static boolean isTellingAdjective(String tag, String token) {
    return tag.equals("ADJ")
        && token.chars().allMatch(Character::isLetter)
        && !EmptyWords.onlyCounts(token)
        && !EMPTY.contains(token.toLowerCase(Locale.ROOT));
  }

  static boolean isAcronym(String token) {
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
