package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.mattersarising.model.TextSpan;
import org.mattersarising.nouns.EmptyWords;

/**
 * Cuts texts into words whole as a title needs them ("A466", "123-Reg", "Tolley's", "381/49/1") and
 * tells what part a word can have in a noun phrase. Not thread-safe.
 */
final class TitleWords {

  private static final int MOST_TOKENS = 120;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("of for in at on from to with between near over under outside inside up down by along"
                  + " behind opposite around within into through about against above below beside"
                  + " off across alongside")
              .split(" "));
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "our", "this", "these", "some", "any");

  /** A number with letters that is a name, as of roads; "7pm" and "4th" are none. */
  private static final Pattern NAMED_NUMBER =
      Pattern.compile("\\p{Lu}\\S{0,20}|\\d{1,6}-?\\p{Lu}\\p{L}{1,20}");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d/.-]{0,20}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[/-]\\d{2,4})?");

  private static final Set<String> OTHERWISE = Set.of("ADJ", "ADV", "VERB", "AUX");

  private final POSTaggerME tagger;

  TitleWords(POSModel partsOfSpeech) {
    this.tagger = new POSTaggerME(partsOfSpeech);
  }

  /** What a word can be in a noun phrase. */
  enum Part {
    NOUN,
    ADJECTIVE,
    POSSESSIVE,
    NUMBER,
    AND,
    PREPOSITION,
    DETERMINER,
    OTHER
  }

  /**
   * A word where it stands.
   *
   * @param start offset in the text
   * @param end offset in the text
   */
  record Word(String text, int start, int end, Part part) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    }
  }

  /**
   * The words of each text. What a word is the texts decide together: the tagger takes one
   * "permanent" for a noun where it rightly takes three for adjectives.
   */
  List<List<Word>> of(List<String> texts) {
    List<Tagged> all = texts.stream().map(this::tagged).toList();
    Map<String, int[]> votes = new HashMap<>();
    for (Tagged one : all) {
      for (int i = 0; i < one.tags.length; i++) {
        int[] vote = votes.computeIfAbsent(small(one.token(i)), k -> new int[2]);
        boolean noun = one.isTaggedNoun(i);
        vote[0] += !noun && (one.tags[i].equals("ADJ") || one.tags[i].equals("ADV")) ? 1 : 0;
        vote[1] += noun ? 1 : 0;
      }
    }
    return all.stream().map(one -> words(one, votes)).toList();
  }

  private record Tagged(String text, Span[] spans, String[] tags) {
    String token(int i) {
      return spans[i].getCoveredText(text).toString();
    }

    boolean isTaggedNoun(int i) {
      String token = token(i);
      boolean noun =
          tags[i].equals("NOUN")
              || tags[i].equals("PROPN")
              || tags[i].equals("PRON") && token.length() > 4 && !EmptyWords.isPronoun(token)
              || OTHERWISE.contains(tags[i]) && isOfName(i);
      return noun
          && token.length() > 1
          && isWord(token)
          && !isDigit(token)
          && !EmptyWords.isNoNoun(token);
    }

    /** A capital within a sentence, beside another. */
    private boolean isOfName(int i) {
      return i > 0
          && isCapital(i)
          && !isMark(token(i - 1), ".:;?!–-•*")
          && (isCapital(i - 1) && i > 1 || isCapital(i + 1) || isPossessed(i));
    }

    private boolean isPossessed(int i) {
      return i > 2 && token(i - 1).equals("s") && isMark(token(i - 2), "'’");
    }

    private boolean isCapital(int i) {
      if (i >= tags.length) {
        return false;
      }
      String token = token(i);
      return token.length() > 1
          && Character.isUpperCase(token.charAt(0))
          && Character.isLowerCase(token.charAt(1));
    }
  }

  private Tagged tagged(String text) {
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    String[] tokens = new String[Math.min(spans.length, MOST_TOKENS)];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = spans[i].getCoveredText(text).toString();
    }
    return new Tagged(text, spans, tagger.tag(tokens));
  }

  private static List<Word> words(Tagged tagged, Map<String, int[]> votes) {
    List<Word> words = new ArrayList<>();
    int n = tagged.tags.length;
    for (int from = 0; from < n; ) {
      int to = from;
      while (to + 1 < n && isWord(tagged.token(from)) && joins(tagged, to)) {
        to++;
      }
      TextSpan span = new TextSpan(tagged.spans[from].getStart(), tagged.spans[to].getEnd());
      String text = span.in(tagged.text);
      // "The “slow” signs" are one phrase.
      if (!isMark(text, "\"“”‘")) {
        words.add(new Word(text, span.start(), span.end(), part(text, tagged, from, to, votes)));
      }
      from = to + 1;
    }
    return words;
  }

  /** Whether the next token belongs to the same word. */
  private static boolean joins(Tagged tagged, int i) {
    if (tagged.spans[i].getEnd() != tagged.spans[i + 1].getStart()) {
      return false;
    }
    String here = tagged.token(i);
    String next = tagged.token(i + 1);
    if (isMark(next, "-'’/")) {
      boolean more =
          i + 2 < tagged.tags.length
              && tagged.spans[i + 1].getEnd() == tagged.spans[i + 2].getStart()
              && isWord(tagged.token(i + 2));
      boolean digits = isDigit(here) || more && isDigit(tagged.token(i + 2));
      return isWord(here)
          && (isMark(next, "'’")
              ? more || here.endsWith("s")
              : more && (isMark(next, "-") || digits));
    }
    return isWord(next) && (isWord(here) || isMark(here, "-'’/"));
  }

  private static Part part(String text, Tagged tagged, int from, int to, Map<String, int[]> votes) {
    String small = small(text);
    if (text.equals("&")) {
      return Part.AND;
    }
    if (text.chars().anyMatch(Character::isDigit)) {
      if (YEAR.matcher(text).matches()) {
        return Part.OTHER;
      }
      return NAMED_NUMBER.matcher(text).matches()
          ? Part.NOUN
          : NUMBER.matcher(text).matches() ? Part.NUMBER : Part.OTHER;
    }
    if (PREPOSITIONS.contains(small)) {
      return Part.PREPOSITION;
    }
    if (DETERMINERS.contains(small)) {
      return Part.DETERMINER;
    }
    if (small.endsWith("'s") || small.endsWith("’s") || isMark(tagged.token(to), "'’")) {
      return isNoun(tagged, from, votes) || Character.isUpperCase(text.charAt(0))
          ? Part.POSSESSIVE
          : Part.OTHER;
    }
    if (isNoun(tagged, to, votes)) {
      return Part.NOUN;
    }
    return tagged.tags[to].equals("ADJ") && isWord(tagged.token(to)) ? Part.ADJECTIVE : Part.OTHER;
  }

  private static boolean isNoun(Tagged tagged, int i, Map<String, int[]> votes) {
    String token = tagged.token(i);
    int[] vote = votes.getOrDefault(small(token), new int[2]);
    return tagged.isTaggedNoun(i) && (vote[0] == 0 || vote[1] > vote[0] || tagged.isOfName(i));
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.charAt(0));
  }

  private static boolean isDigit(String token) {
    return Character.isDigit(token.charAt(0));
  }

  private static boolean isMark(String token, String marks) {
    return token.length() == 1 && marks.indexOf(token.charAt(0)) >= 0;
  }

  private static String small(String token) {
    return token.toLowerCase(Locale.ROOT);
  }
}
