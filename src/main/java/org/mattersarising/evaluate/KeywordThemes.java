package org.mattersarising.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;

/**
 * The baseline that needs no method: a unit has a theme when it holds the theme's label or one of
 * the phrases that belong to it, word for word.
 */
final class KeywordThemes {

  private final Map<String, Set<String>> phrases = new TreeMap<>();

  KeywordThemes(Codebook codebook) {
    for (Theme theme : codebook.themes()) {
      Set<String> own = new TreeSet<>();
      theme.include().forEach(p -> own.add(Words.padded(p)));
      own.add(Words.padded(theme.label()));
      own.removeIf(String::isBlank);
      phrases.put(theme.id(), own);
    }
  }

  Set<String> themes(String text) {
    String words = Words.padded(text);
    Set<String> found = new TreeSet<>();
    phrases.forEach((theme, own) -> {
      if (own.stream().anyMatch(words::contains)) {
        found.add(theme);
      }
    });
    return found;
  }

  /** Words of letters and digits in lower case. */
  static final class Words {
    private Words() {}

    static List<String> of(String text) {
      return java.util.Arrays.stream(
              text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
          .filter(w -> !w.isEmpty())
          .toList();
    }

    /** The words with one blank between them and at either end. */
    static String padded(String text) {
      return " " + String.join(" ", of(text)) + " ";
    }
  }
}
