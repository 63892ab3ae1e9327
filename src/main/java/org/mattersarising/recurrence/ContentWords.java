package org.mattersarising.recurrence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.mattersarising.model.TextSpan;

/**
 * Reads the words of a text that say which matter is meant, as stems with weights. Left out are
 * grammar and the procedure of minutes ("the Clerk to write to"), which make any two actions alike,
 * and the spans of people and their roles. Names inside a sentence and reference numbers weigh
 * double: they hold a story together. Not thread-safe, as the stemmer is not.
 */
public final class ContentWords {

  private static final String FILE = "minutes-words.txt";
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]++|\\p{Lu}{0,8}/?\\d++(?:/\\w++){1,4}");
  private static final double NAME = 2;
  private static final int SHORTEST = 3;

  private final PorterStemmer stemmer = new PorterStemmer();
  private final Set<String> empty = new HashSet<>();

  /** Reads the words that say nothing. */
  public ContentWords() {
    try (InputStream in = ContentWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + FILE);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .flatMap(l -> Pattern.compile("\\s+").splitAsStream(l.strip()))
          .forEach(w -> empty.add(stemmer.stem(w)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A content word where it stands.
   *
   * @param span offsets in the text that was read
   */
  record Word(String stem, TextSpan span, double weight) {}

  /**
   * The weights by stem, in alphabetical order so that sums are stable.
   *
   * @param left spans of the text that are passed over
   */
  public Map<String, Double> of(String text, List<TextSpan> left) {
    Map<String, Double> words = new TreeMap<>();
    in(text, left).forEach(w -> words.merge(w.stem(), w.weight(), Math::max));
    return words;
  }

  /** The content words in order of the text. */
  List<Word> in(String text, List<TextSpan> left) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.end() - word.start() < SHORTEST || within(word, left)) {
        continue;
      }
      String stem = stemmer.stem(word.group().toLowerCase(Locale.ROOT));
      if (stem.length() >= SHORTEST && !empty.contains(stem)) {
        TextSpan span = new TextSpan(word.start(), word.end());
        words.add(new Word(stem, span, isName(text, word) ? NAME : 1));
      }
    }
    return words;
  }

  /** A capital that opens no sentence, or a number with its strokes. */
  private static boolean isName(String text, Matcher word) {
    char first = text.charAt(word.start());
    if (!Character.isLetter(first) || word.group().indexOf('/') >= 0) {
      return true;
    }
    int before = word.start() - 2;
    return Character.isUpperCase(first)
        && before >= 0
        && ".:;?!–-|•".indexOf(text.charAt(before)) < 0;
  }

  private static boolean within(Matcher word, List<TextSpan> spans) {
    for (TextSpan span : spans) {
      if (word.start() < span.end() && word.end() > span.start()) {
        return true;
      }
    }
    return false;
  }
}
