package org.mattersarising.ingest.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's own title, where a person gave it one for this document. */
final class Titles {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)(?:microsoft (?:word|powerpoint|office)|untitled|document\\s?\\d{0,3}$|slide \\d|.{0,80}\\.(?:docx?|odt|pages|rtf|pdf|indd|pub|txt|tmp)$)");

  private Titles() {}

  /**
   * The title if it is of use: a template's or an older file's title is not; so at least half of
   * its words, and all its figures, must stand in the text. Empty otherwise.
   */
  static String useful(@Nullable String title, String text) {
    if (title == null) {
      return "";
    }
    String plain = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (plain.length() < 8
        || plain.length() > 300
        || plain.indexOf('_') >= 0
        || PROGRAM.matcher(plain).lookingAt()) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String[] words =
        Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty())
            .toArray(String[]::new);
    long there = Arrays.stream(words).filter(lower::contains).count();
    boolean figures =
        Arrays.stream(words)
            .filter(w -> w.chars().anyMatch(Character::isDigit))
            .allMatch(lower::contains);
    boolean letters = Arrays.stream(words).filter(w -> w.length() > 2).count() >= 2;
    return letters && figures && there * 2 >= words.length ? plain : "";
  }
}
