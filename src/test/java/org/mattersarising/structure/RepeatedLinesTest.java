package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ParagraphKind;

class RepeatedLinesTest {

  private static List<String> furniture(String text) {
    return new LayoutSectionSplitter()
        .split(new DocumentText(text)).paragraphs().stream()
            .filter(p -> p.kind() == ParagraphKind.FURNITURE)
            .map(p -> p.span().in(text))
            .toList();
  }

  private static String items(String... lines) {
    StringBuilder text = new StringBuilder("Thornmere Borough Council\n\n");
    int number = 1;
    for (String line : lines) {
      text.append(number).append(". Report ").append((char) ('A' + number++)).append("\n\n");
      text.append(line).append("\n\n");
    }
    return text.toString();
  }

  @Test
  void keepsSentencesThatDifferInDigitsAlone() {
    assertThat(
            furniture(
                items(
                    "RESOLVED: That the report be received, vote 5 to 2.",
                    "RESOLVED: That the report be received, vote 6 to 1.",
                    "RESOLVED: That the report be received, vote 4 to 3.")))
        .isEmpty();
    assertThat(
            furniture(
                items(
                    "The overspend was £4m.", "The overspend was £5m.", "The overspend was £6m.")))
        .isEmpty();
    assertThat(
            furniture(
                items(
                    "Members turned to page 12 of the report.",
                    "Members turned to page 13 of the report.",
                    "Members turned to page 14 of the report.")))
        .isEmpty();
  }

  @Test
  void keepsResolutionsAndShortAnswersThatComeAgain() {
    assertThat(
            furniture(
                items(
                    "RESOLVED That the report be noted",
                    "RESOLVED That the report be noted",
                    "RESOLVED That the report be noted")))
        .isEmpty();
    assertThat(furniture(items("None raised", "None raised", "None raised"))).isEmpty();
  }

  @Test
  void keepsItemsOfOneTitle() {
    String text =
        "Thornmere Borough Council\n\n1. Performance report\n\nRents rose.\n\n"
            + "2. Performance report\n\nVoids fell.\n\n3. Performance report\n\nRepairs waited.\n";
    assertThat(furniture(text)).isEmpty();
    assertThat(new LayoutSectionSplitter().split(new DocumentText(text)).items()).hasSize(3);
  }

  @Test
  void keepsRowsWhoseLastColumnIsNoCount() {
    assertThat(
            furniture(items("Rent arrears     412", "Rent arrears     97", "Rent arrears     205")))
        .isEmpty();
  }

  @Test
  void takesHeadsAndPageCountsForFurniture() {
    for (String head :
        List.of(
            "Thornmere Borough Council – Housing Panel",
            "Minutes of the Housing Panel held on 3 May 2022.",
            "12 May 2023 Housing Panel")) {
      String pages =
          String.join(
              "\n\n",
              IntStream.rangeClosed(1, 4)
                  .mapToObj(n -> head + "\n\nThe wharf " + "abcd".charAt(n - 1) + " was closed.")
                  .toList());
      assertThat(furniture(pages)).as(head).hasSize(3).containsOnly(head);
    }
    for (String foot :
        List.of(
            "%d", "Page %d", "page %d of 4", "Housing Panel, page %d", "Minutes 2023      %d")) {
      String pages =
          String.join(
              "\n\n",
              IntStream.rangeClosed(1, 4)
                  .mapToObj(n ->
                      "The wharf "
                          + "abcd".charAt(n - 1)
                          + " was closed.\n\n"
                          + String.format(foot, n))
                  .toList());
      assertThat(furniture(pages)).as(foot).hasSize(4);
    }
  }
}
