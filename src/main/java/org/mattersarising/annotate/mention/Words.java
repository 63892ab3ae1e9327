package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.TextSpan;

/**
 * The words of one sentence or line. Left-over tags count as white space, so that a name with a tag
 * in it is still one name.
 */
final class Words {

  private final List<Word> words = new ArrayList<>();
  private final boolean capitals;
  private final boolean acronym;

  Words(String text, TextSpan span) {
    WordCutter.cut(text, span.start(), span.end(), words);
    int lower = 0;
    int upper = 0;
    for (Word word : words) {
      String signs = word.text();
      for (int i = 0; i < signs.length(); i++) {
        lower += Character.isLowerCase(signs.charAt(i)) ? 1 : 0;
        upper += Character.isUpperCase(signs.charAt(i)) ? 1 : 0;
      }
    }
    capitals = upper >= 6 && lower * 10 < upper;
    acronym = words.stream().anyMatch(Word::isAcronym);
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
    return acronym;
  }

  /** Whether a word is written with a capital and is not merely the first of its sentence. */
  boolean nameLike(int index) {
    return has(index) && words.get(index).isNameLike();
  }

  /** Whether a word joins the parts of a title: "Children and Families". */
  boolean joins(int index) {
    return has(index) && MentionLexicon.CONNECTORS.contains(words.get(index).lower());
  }
}
