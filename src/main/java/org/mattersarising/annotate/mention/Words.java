package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.TextSpan;

/**
 * The words of one sentence or line. Left-over tags count as white space, so that a name with a tag
 * in it is still one name.
 */
final class Words {

  private static final Pattern TOKEN =
      Pattern.compile(
          "</?+[A-Za-z]{1,10}+>"
              + "|(?:\\p{Lu}\\.){1,5}+(?:\\p{Lu}(?![\\p{L}\\p{N}]))?+"
              + "|[\\p{L}\\p{N}]++(?:['’‘&-][\\p{L}\\p{N}]++)*+"
              + "|[^\\s\\p{Z}]");

  private final List<Word> words = new ArrayList<>();
  private final boolean capitals;

  Words(String text, TextSpan span) {
    Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
    int lower = 0;
    int upper = 0;
    while (matcher.find()) {
      String raw = matcher.group();
      if (raw.startsWith("<") && raw.length() > 1) {
        continue;
      }
      int start = matcher.start();
      int end = matcher.end();
      String word = raw.replace('’', '\'').replace('‘', '\'');
      int bare = end;
      if (word.length() > 3 && (word.endsWith("'s") || word.endsWith("'S"))) {
        bare = end - 2;
      }
      words.add(new Word(start, bare, end, word));
      for (int i = 0; i < word.length(); i++) {
        lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
    }
    capitals = upper >= 6 && lower * 10 < upper;
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The word in small letters, or nothing beyond either end. */
  String lower(int index) {
    return has(index) ? words.get(index).lower() : "";
  }

  boolean has(int index) {
    return index >= 0 && index < words.size();
  }

  /** Whether the whole line is in capitals, so that capitals say nothing about names. */
  boolean allCapitals() {
    return capitals;
  }

  /** Whether any word is written as an acronym is. */
  boolean hasAcronym() {
    return words.stream().anyMatch(Word::isAcronym);
  }

  /** Whether a word is written with a capital and is not merely the first of its sentence. */
  boolean nameLike(int index) {
    return has(index)
        && words.get(index).startsUpper()
        && !MentionLexicon.FUNCTION_WORDS.contains(words.get(index).lower());
  }

  /** Whether a word joins the parts of a title: "Children and Families". */
  boolean joins(int index) {
    return has(index) && MentionLexicon.CONNECTORS.contains(words.get(index).lower());
  }
}
