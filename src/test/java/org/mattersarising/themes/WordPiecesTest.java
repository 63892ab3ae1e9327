package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final String TOKENIZER =
      """
      {"added_tokens": [{"id": 0, "content": "model"}], "model": {"type": "WordPiece",
       "vocab": {"[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "hedge": 4, "##hog": 5, "##s": 6, ",": 7,
        "a": 8, "桥": 9}}}
      """;

  private static long[] ids(String text, int most) throws IOException {
    return WordPieces.read(new ByteArrayInputStream(TOKENIZER.getBytes(StandardCharsets.UTF_8)))
        .ids(text, most);
  }

  @Test
  void takesTheLongestPieceFirst() throws IOException {
    assertThat(ids("Hedgehogs, hedge", 20)).containsExactly(2, 4, 5, 6, 7, 4, 3);
  }

  @Test
  void givesAWholeWordUpWhenAPieceIsUnknown() throws IOException {
    assertThat(ids("hedgexyz a", 20)).containsExactly(2, 1, 8, 3);
  }

  @Test
  void setsIdeographsApartAndDropsAccentsAndControls() throws IOException {
    assertThat(ids("Hédge\u200b桥a\u0007", 20)).containsExactly(2, 4, 9, 8, 3);
  }

  @Test
  void keepsTheLastMarkWhenTheTextIsCut() throws IOException {
    assertThat(ids("a a a a a a", 5)).containsExactly(2, 8, 8, 8, 3);
  }

  @Test
  void splitsPunctuationFromWords() {
    assertThat(WordPieces.words("Well-known (£3m), isn’t it?"))
        .containsExactly("well", "-", "known", "(", "£3m", ")", ",", "isn", "’", "t", "it", "?");
  }
}
