package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Extent;

class CellTest {
  @Test
  void writesNumbersPlainWithADecimalPointAndSixDecimalsAtMost() {
    assertThat(Cell.of(0.5)).isEqualTo("0.5");
    assertThat(Cell.of(1.0)).isEqualTo("1");
    assertThat(Cell.of(-0.0)).isEqualTo("0");
    assertThat(Cell.of(1e-7)).isEqualTo("0");
    assertThat(Cell.of(2 / 3.0)).isEqualTo("0.666667");
    assertThat(Cell.of(12345678.9)).isEqualTo("12345678.9");
    assertThat(Cell.of(new BigDecimal("5E+6"))).isEqualTo("5000000");
    assertThat(Cell.of(1234567L)).isEqualTo("1234567");
  }

  @Test
  void leavesNoValueAndNoNumberEmpty() {
    assertThat(Cell.of(null)).isEmpty();
    assertThat(Cell.of(Double.NaN)).isEmpty();
    assertThat(Cell.of(Double.NEGATIVE_INFINITY)).isEmpty();
  }

  @Test
  void doesNotSpellOutNumbersWithAHugeExponent() {
    assertThat(Cell.of(new BigDecimal("1E+999999999"))).hasSizeLessThan(20);
    assertThat(Cell.of(new BigDecimal("1E-999999999"))).hasSizeLessThan(20);
  }

  @Test
  void writesCodesDatesAndLists() {
    assertThat(Cell.of(Extent.SINGLE_ITEM)).isEqualTo("single_item");
    assertThat(Cell.of(LocalDate.of(2031, 6, 7))).isEqualTo("2031-06-07");
    assertThat(Cell.of(List.of("a;b", "c"))).isEqualTo("a,b;c");
    assertThat(Cell.of(true)).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-5", "@SUM", "\tx", "\rx"})
  void knowsFormulas(String text) {
    assertThat(Cell.looksLikeFormula(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "'=1", " =1", "£5", "– no"})
  void leavesOtherTextsAlone(String text) {
    assertThat(Cell.looksLikeFormula(text)).isFalse();
  }
}
