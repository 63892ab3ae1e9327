package org.mattersarising.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

  private static final String WORDS = "A \ud83d\ude82 runs\n\u00a0late  \ud83d\ude82.";

  @Test
  void keepsEveryOffsetWhenPartsAreMasked() {
    DocumentText whole = new DocumentText(WORDS);
    DocumentText masked = whole.masked(List.of(new TextSpan(2, 14), new TextSpan(15, 18)));
    assertThat(masked.length()).isEqualTo(whole.length());
    assertThat(masked.codePoints()).isEqualTo(whole.codePoints());
    for (int i = 0; i <= WORDS.length(); i++) {
      assertThat(masked.codePointOffset(i)).isEqualTo(whole.codePointOffset(i));
    }
    for (int i = 0; i < WORDS.length(); i++) {
      assertThat(TextSpan.isSpace(masked.text().charAt(i)))
          .isEqualTo(TextSpan.isSpace(WORDS.charAt(i)));
    }
  }

  @Test
  void leavesNoLetterOfWhatIsMaskedAndAllOfTheRest() {
    DocumentText masked =
        new DocumentText("Open. Secret lease. Open.").masked(List.of(new TextSpan(6, 19)));
    assertThat(masked.text()).startsWith("Open. ").endsWith(" Open.");
    assertThat(masked.slice(new TextSpan(6, 19))).doesNotContainPattern("[\\p{L}\\p{N}.]");
    assertThat(new DocumentText("Open.").masked(List.of()).text()).isEqualTo("Open.");
  }

  @Test
  void masksASurrogateThatLostItsOther() {
    DocumentText whole = new DocumentText("a\ud83d b");
    assertThat(whole.masked(List.of(new TextSpan(0, 4))).length()).isEqualTo(4);
    DocumentText half = new DocumentText("a\ud83d\ude82b").masked(List.of(new TextSpan(0, 2)));
    assertThat(half.codePoints()).isEqualTo(3);
  }

  @Test
  void keepsItsLayoutWhenMasked() {
    TextLayout layout = new TextLayout(List.of(0, 6), List.of(new TextSpan(0, 4)), 0, 9);
    DocumentText masked =
        new DocumentText("Open. Secret", layout).masked(List.of(new TextSpan(0, 4)));
    assertThat(masked.layout()).isEqualTo(layout);
    assertThat(masked.page(7)).isEqualTo(2);
  }

  @Test
  void hasABodyWithoutFrontMatterAndFurniture() {
    DocumentText text =
        new DocumentText("title: x\nMinutes\nfoot\n", new TextLayout(List.of(), List.of(), 9, 17));
    assertThat(text.body()).isEqualTo("        \nMinutes\n");
    assertThat(text.withoutFrontMatter()).isEqualTo("        \nMinutes\nfoot\n");
    assertThatThrownBy(() -> new TextLayout(List.of(), List.of(), 5, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
