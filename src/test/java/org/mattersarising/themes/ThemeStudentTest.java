package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeStudentTest {

  private static ThemeStudent student() {
    float[][] sparse = new float[StatementGrams.BUCKETS][2];
    sparse[7][0] = 1.5f;
    sparse[9][1] = -0.25f;
    double[][] dense = {{2, 0.5, 0.1, -0.3, 1, -3}, {1, 0, 0, 0, 0, -1}};
    return ThemeStudent.of(
        new ThemeStudent.Codebooked("plots", "2"),
        "teacher",
        0.37,
        List.of("sheds", "water"),
        sparse,
        dense);
  }

  private static byte[] bytes(ThemeStudent student) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    student.write(out);
    return out.toByteArray();
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    ThemeStudent read = ThemeStudent.read(bytes(student()));
    assertThat(bytes(read)).isEqualTo(bytes(student()));
    assertThat(read.threshold()).isEqualTo(0.37);
    assertThat(read.themes()).containsExactly("sheds", "water");
    assertThat(read.logits(new int[] {7, 9})).isEqualTo(student().logits(new int[] {7, 9}));
  }

  @Test
  void weighsGramsAndEvidence() {
    double[] logits = student().logits(new int[] {7});
    assertThat(logits[0]).isBetween(4.45, 4.55);
    assertThat(logits[1]).isZero();
    double[] nothing = ThemeStudent.dense(0, 0, 0, 0, 0);
    double[] term = ThemeStudent.dense(1, 0, 0, 0, 0);
    assertThat(student().score(0, 0, term)).isGreaterThan(student().score(0, 0, nothing));
  }

  @Test
  void fitsOnlyTheCodebookThatItLearnt() {
    assertThat(student().fits("plots", "2", "teacher")).isTrue();
    assertThat(student().fits("plots", "3", "teacher")).isFalse();
    assertThat(student().fits("plots", "2", "another")).isFalse();
  }

  @Test
  void refusesWhatIsNoStudent() {
    assertThatThrownBy(() -> ThemeStudent.read(new byte[] {0, 1, 'x'}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void seesTheSameGramsInAnyCaseAndNoneTwice() {
    int[] grams =
        StatementGrams.of(
            new StatementWords(
                TermText.of("The shed, the shed"), TermText.of(""), TermText.of("Sheds")));
    int[] upper =
        StatementGrams.of(
            new StatementWords(
                TermText.of("THE SHED THE SHED"),
                TermText.of("Mr Cole said"),
                TermText.of("SHEDS")));
    assertThat(grams).isSorted().doesNotHaveDuplicates().isEqualTo(upper);
  }
}
