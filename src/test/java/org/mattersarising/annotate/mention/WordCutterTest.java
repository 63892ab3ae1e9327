package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordCutterTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "</?+[A-Za-z]{1,10}+>"
              + "|(?:\\p{Lu}\\.){1,5}+(?:\\p{Lu}(?![\\p{L}\\p{N}]))?+"
              + "|[\\p{L}\\p{N}]++(?:['’‘&-][\\p{L}\\p{N}]++)*+"
              + "|[^\\s\\p{Z}]");

  private static final String[] PIECES = {
    "A",
    "B.",
    "É",
    "ß",
    "ǅ",
    "Ⅷ",
    "½",
    "²",
    "٣",
    "𝒜",
    "😀",
    "-",
    "'",
    "’",
    "‘",
    "&",
    ".",
    "<b>",
    "</span>",
    "<abcdefghijkl>",
    "<",
    ">",
    "/",
    " ",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\u001f",
    "\n",
    "word",
    "Cllr",
    "7",
    "co-op",
    "s",
    "'s",
    "'S",
    "’s",
    "(",
    "\u0301",
    "ª"
  };

  @Test
  void cutsAsThePatternSays() {
    Random random = new Random(3);
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      List<Word> words = new ArrayList<>();
      WordCutter.cut(text.toString(), 0, text.length(), words);
      assertThat(words.stream().map(w -> text.substring(w.start(), w.fullEnd())).toList())
          .as(text.toString())
          .isEqualTo(byPattern(text.toString()));
    }
  }

  @Test
  void staysWithinItsRegion() {
    List<Word> words = new ArrayList<>();
    WordCutter.cut("The A.B. panel", 2, 7, words);
    assertThat(words).extracting(Word::text).containsExactly("e", "A.B");
  }

  private static List<String> byPattern(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("<") || matcher.group().length() == 1) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
