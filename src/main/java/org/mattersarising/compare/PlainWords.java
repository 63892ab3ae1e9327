package org.mattersarising.compare;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that are no names: written small. A sentence's first word is left out, since
 * its capital says nothing.
 */
final class PlainWords {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}[\\p{Ll}'’-]{2,40}+(?![\\p{L}\\p{N}])");

  private PlainWords() {}

  /** Each once, in order. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().replace('’', '\''));
    }
    return words;
  }
}
