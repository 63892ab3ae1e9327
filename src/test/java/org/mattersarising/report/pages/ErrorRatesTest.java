package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.compare.ThemeComparator;
import org.mattersarising.themes.HybridThemeAssigner;
import org.mattersarising.themes.LearntThemeAssigner;

/** What the method page says of mistakes and limits is what the README and the code say. */
class ErrorRatesTest {

  @Test
  void thePageHasTheReadmesFiguresForNewMinutes() throws IOException {
    Map<String, String> readme = lastColumn();
    for (ErrorRates.Line line : ErrorRates.shipped().lines()) {
      assertThat(line.figure() + (line.interval().isEmpty() ? "" : " (" + line.interval() + ")"))
          .as(
              "figure and interval of “%s” in error-rates.csv; change them, or readme_row, to what"
                  + " the last column of README's “First figures” says",
              line.row())
          .isEqualTo(readme.get(line.row()));
    }
  }

  @Test
  void tellsHowOftenALastStatusIsRight() {
    assertThat(ErrorRates.shipped().lastRecorded()).matches("\\d+ in 100");
  }

  @Test
  void figuresAreToldInHundredths() {
    ErrorRates.Line line = ErrorRates.shipped().lines().get(1);
    assertThat(line.right()).matches("\\d+ in 100");
    assertThat(line.range()).matches("\\d+ to \\d+");
  }

  @Test
  void theLimitsOnThePageAreThoseOfTheCode() {
    assertThat(Thresholds.THEME).isEqualTo(LearntThemeAssigner.THRESHOLD);
    assertThat(Thresholds.THEME_BY_CODEBOOK).isEqualTo(HybridThemeAssigner.THRESHOLD);
    assertThat(ThemeFigures.COMPARABLE_FLOOR).isEqualTo(ThemeComparator.FEWEST_MEETINGS);
    assertThat(Thresholds.all())
        .contains(
            new Thresholds.Line(
                "Rates, ranges and comparisons: fewest comparable meetings", "five"));
  }

  /** The cells of the first table below the heading, by the first cell of their row. */
  private static Map<String, String> lastColumn() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("### First figures"));
    Map<String, String> cells = new HashMap<>();
    boolean table = false;
    for (String line : section.lines().toList()) {
      if (line.startsWith("|")) {
        table = true;
        String[] parts = line.split("\\|", -1);
        cells.put(parts[1].strip(), parts[parts.length - 2].strip());
      } else if (table) {
        break;
      }
    }
    return cells;
  }
}
