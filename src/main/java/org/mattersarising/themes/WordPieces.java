package org.mattersarising.themes;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts a text into the pieces of an uncased BERT vocabulary, as Devlin et al. (2019) describe it:
 * control characters dropped, lower case, accents stripped, punctuation and CJK characters on their
 * own, then the longest known prefix again and again. Immutable; any number of threads may share
 * it.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;
  private static final String CONTINUED = "##";

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = special("[UNK]");
    this.first = special("[CLS]");
    this.last = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalStateException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** Reads the vocabulary {@code model.vocab} of a {@code tokenizer.json}. */
  static WordPieces read(InputStream tokenizerJson) throws IOException {
    Map<String, Integer> ids = new HashMap<>(1 << 16);
    JsonFactory json = new JsonFactory();
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), tokenizerJson)) {
      parser.nextToken();
      if (descendTo(parser, "model") && descendTo(parser, "vocab")) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String piece = parser.currentName();
          parser.nextToken();
          ids.put(piece, parser.getIntValue());
        }
      }
    }
    return new WordPieces(ids);
  }

  /** Stands at an object's start; moves to the start of the named object inside it. */
  private static boolean descendTo(JsonParser parser, String name) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(name);
      JsonToken value = parser.nextToken();
      if (found) {
        return value == JsonToken.START_OBJECT;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** The ids of a text's pieces between the model's first and last marks, {@code most} at most. */
  long[] ids(String text, int most) {
    long[] found = new long[most];
    int n = 0;
    found[n++] = first;
    words:
    for (String word : words(text)) {
      for (int id : pieces(word)) {
        if (n == most - 1) {
          break words;
        }
        found[n++] = id;
      }
    }
    found[n++] = last;
    return Arrays.copyOf(found, n);
  }

  private int[] pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] found = new int[word.length()];
    int n = 0;
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      Integer id = null;
      while (end > at && id == null) {
        String piece = word.substring(at, end);
        id = ids.get(at == 0 ? piece : CONTINUED + piece);
        if (id == null) {
          end = word.offsetByCodePoints(end, -1);
        }
      }
      if (id == null) {
        return new int[] {unknown};
      }
      found[n++] = id;
      at = end;
    }
    return Arrays.copyOf(found, n);
  }

  /** Words and marks of a text, normalised. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain
        .codePoints()
        .forEach(c -> {
          if (isSpace(c)) {
            flush(word, words);
          } else if (standsAlone(c)) {
            flush(word, words);
            words.add(Character.toString(c));
          } else if (!isDropped(c)) {
            word.appendCodePoint(c);
          }
        });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xfffd;
    };
  }

  /** Punctuation in BERT's wide sense, and CJK ideographs. */
  private static boolean standsAlone(int c) {
    if (c < 0x80) {
      return c > 0x20 && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default ->
          c >= 0x4e00 && c <= 0x9fff
              || c >= 0x3400 && c <= 0x4dbf
              || c >= 0x20000 && c <= 0x2ceaf
              || c >= 0xf900 && c <= 0xfaff
              || c >= 0x2f800 && c <= 0x2fa1f;
    };
  }
}
