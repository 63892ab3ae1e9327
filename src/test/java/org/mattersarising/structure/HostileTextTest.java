package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mattersarising.annotate.sentence.OpenNlpSentenceSplitter;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.Sentence;

/** Text that nobody wrote: the limit only tells a hang from work. */
class HostileTextTest {

  private static final Duration HANG = Duration.ofSeconds(60);

  static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("a line of 5 MB", "The hall roof was said to leak again. ".repeat(132_000)),
        Named.of("one long word", "a".repeat(1_000_000)),
        Named.of("full stops", ".".repeat(500_000)),
        Named.of("spaces", "x" + " ".repeat(500_000) + "y"),
        Named.of("sentences without spaces", "leak.Roof".repeat(60_000)),
        Named.of("500,000 blank lines", "\n".repeat(500_000) + "end"),
        Named.of("100,000 bullets", "1. Roof\n\nMembers saw:\n" + "- a leak;\n".repeat(100_000)),
        Named.of("deep nesting", deep()),
        Named.of("controls", "\u0001".repeat(100_000)),
        Named.of("lone surrogates", "\ud800".repeat(50_000) + " x " + "\udc00".repeat(50_000)),
        Named.of("nulls", "\0".repeat(100_000)),
        Named.of(
            "mixed line ends", "1. A\rB is.\u2028C.\u0085D.\fE.\u2029F\r\nG\u000b".repeat(5_000)),
        Named.of("marks of direction", "\u200f\u202b1. Roof\u202c\n\nThe \u05d0\u05d1 one.\n"),
        Named.of("asterisks", "**".repeat(100_000) + "\n" + "** **\n".repeat(20_000)),
        Named.of("bars", "|".repeat(200_000) + "\n" + "| a | b |\n".repeat(20_000)),
        Named.of("open tags", "<a ".repeat(100_000) + "<".repeat(100_000)),
        Named.of("tags", "<b>".repeat(100_000) + "<br>".repeat(100_000)));
  }

  private static String deep() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(" ".repeat(i)).append("- roof ").append(i).append(":\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsAnyTextWithinItsBoundsAndInOrder(String text) {
    assertTimeoutPreemptively(
        HANG,
        () -> {
          DocumentText document = new DocumentText(text);
          DocumentStructure structure = new LayoutSectionSplitter().split(document);
          int end = 0;
          for (Paragraph paragraph : structure.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(paragraph.span().length()).isPositive();
            end = paragraph.span().end();
          }
          assertThat(end).isLessThanOrEqualTo(text.length());
          int before = 0;
          for (Sentence sentence : new OpenNlpSentenceSplitter().split(document, structure)) {
            Paragraph paragraph = structure.paragraphs().get(sentence.paragraph());
            assertThat(paragraph.span().contains(sentence.span())).isTrue();
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(before);
            before = sentence.span().end();
          }
        });
  }
}
