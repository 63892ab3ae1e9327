package org.mattersarising.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;

final class PdfTablesTest {

  private static final String DREDGING =
      "The harbour master explained that dredging of the inner basin had been put off twice"
          + " because the contractor's barge was needed elsewhere. Members were unhappy that the"
          + " fishing fleet had again been told at short notice.";
  private static final String LIGHTS =
      "Two of the leading lights had failed in the autumn gales, and it was noted that the"
          + " supplier no longer kept spare parts for them in this country.";

  private static List<String> lines(Pages pages) throws IOException {
    Extraction read =
        new PdfTextExtractor().extract(new RawDocument(pages.bytes()), ExtractionLimits.DEFAULT);
    assertThat(read).isInstanceOf(Extraction.Text.class);
    return ((Extraction.Text) read).text().body().lines().filter(l -> !l.isBlank()).toList();
  }

  @Test
  void readsRuledMinutesAsNumberWordsAndOwner() throws Exception {
    try (Pages pages = new Pages()) {
      float[] xs = {60, 100, 420, 530};
      pages.at(64, 100, "Item", Pages.BOLD, 11).at(104, 100, "Discussion", Pages.BOLD, 11);
      pages.at(424, 100, "Action by", Pages.BOLD, 11);
      pages.at(64, 120, "1.").at(104, 120, "Dredging", Pages.BOLD, 11);
      float y = pages.wrapped(104, 140, 300, DREDGING, Pages.PLAIN);
      pages.at(424, y - 14, "Harbour Master");
      float second = y + 10;
      pages.at(64, second + 12, "2.");
      float end = pages.wrapped(104, second + 12, 300, LIGHTS, Pages.PLAIN);
      float[] ys = {86, 106, second, end};
      for (float x : xs) {
        pages.rule(x, ys[0], x, ys[3]);
      }
      for (float at : ys) {
        pages.rule(xs[0], at, xs[3], at);
      }
      assertThat(lines(pages))
          .containsExactly("1. Dredging", DREDGING, "Action: Harbour Master", "2. " + LIGHTS);
    }
  }

  @Test
  void keepsAShortRuledTableRowByRowEvenWhereWordsNearlyTouchTheRules() throws Exception {
    try (Pages pages = new Pages()) {
      String[][] rows = {
        {"Task", "Owner", "Due"},
        {"Mend the slip gate", "R Oakes", "May"},
        {"Buy buoys", "T Finch", ""}
      };
      float[] xs = {60, 160, 205, 300};
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < 3; c++) {
          if (!rows[r][c].isEmpty()) {
            pages.at(xs[c] + 2, 100 + 20 * r, rows[r][c]);
          }
        }
      }
      for (float x : xs) {
        pages.rule(x, 86, x, 146);
      }
      for (int i = 0; i < 4; i++) {
        pages.rule(60, 86 + 20 * i, 300, 86 + 20 * i);
      }
      assertThat(lines(pages))
          .containsExactly(
              "Task | Owner | Due", "Mend the slip gate | R Oakes | May", "Buy buoys | T Finch |");
    }
  }

  @Test
  void readsAnUnruledTableOfSumsRowByRow() throws Exception {
    try (Pages pages = new Pages()) {
      pages.prose("The following were paid:");
      pages.column(72, 120, List.of("Rope and Tackle Ltd", "Clerk", "Parish Hall"));
      pages.column(240, 120, List.of("new fenders", "stamps", "room hire"));
      pages.column(400, 120, List.of("£412.00", "£8.60", "£45.00"));
      assertThat(lines(pages))
          .containsExactly(
              "The following were paid:",
              "Rope and Tackle Ltd | new fenders | £412.00",
              "Clerk | stamps | £8.60",
              "Parish Hall | room hire | £45.00");
    }
  }

  @Test
  void readsAnAttendanceListDownItsColumns() throws Exception {
    try (Pages pages = new Pages()) {
      pages.at(72, 100, "Present:", Pages.BOLD, 11);
      pages.column(
          72, 114, List.of("Councillor A Wren (Chair)", "Councillor B Lark", "Councillor C Rook"));
      pages.at(320, 100, "Officers:", Pages.BOLD, 11);
      pages.column(320, 114, List.of("D Hale, Harbour Master", "E Marsh, Solicitor"));
      assertThat(lines(pages))
          .containsExactly(
              "Present:",
              "Councillor A Wren (Chair)",
              "Councillor B Lark",
              "Councillor C Rook",
              "Officers:",
              "D Hale, Harbour Master",
              "E Marsh, Solicitor");
    }
  }

  @Test
  void readsColumnsOfRunningTextOneAfterTheOther() throws Exception {
    try (Pages pages = new Pages()) {
      pages.heading("Harbour News");
      pages.wrapped(72, 120, 210, DREDGING + " " + LIGHTS, Pages.PLAIN);
      pages.wrapped(310, 123, 210, LIGHTS + " " + DREDGING, Pages.PLAIN);
      assertThat(lines(pages))
          .containsExactly("Harbour News", DREDGING + " " + LIGHTS, LIGHTS + " " + DREDGING);
    }
  }

  @Test
  void keepsANumberColumnWithItsWordsAndAnOwnerWithHisParagraph() throws Exception {
    try (Pages pages = new Pages()) {
      pages.at(72, 100, "4.1");
      float y = pages.wrapped(110, 100, 300, DREDGING, Pages.PLAIN);
      pages.at(440, y - 14, "R Oakes");
      pages.at(72, y + 12, "4.2");
      float end = pages.wrapped(110, y + 12, 300, LIGHTS, Pages.PLAIN);
      pages.at(440, end - 14, "T Finch");
      assertThat(lines(pages))
          .containsExactly(
              "4.1 " + DREDGING, "Action: R Oakes", "4.2 " + LIGHTS, "Action: T Finch");
    }
  }

  @Test
  void putsALabelBesideItsParagraphBeforeIt() throws Exception {
    try (Pages pages = new Pages()) {
      pages.at(72, 100, "Decision", Pages.BOLD, 11);
      pages.wrapped(180, 100, 330, LIGHTS, Pages.PLAIN);
      assertThat(lines(pages)).containsExactly("Decision " + LIGHTS);
    }
  }

  @Test
  void readsATableWithoutRulesByTheLabelsOfItsFirstRow() throws Exception {
    try (Pages pages = new Pages()) {
      float[] xs = {60, 90, 400, 480};
      String[] labels = {"Item", "Discussion", "Action by", "Date"};
      for (int c = 0; c < 4; c++) {
        pages.at(c == 1 ? 220 : xs[c], 100, labels[c], Pages.BOLD, 11);
      }
      for (int r = 0; r < 3; r++) {
        float y = 120 + 40 * r;
        pages.at(xs[0], y + 7, (r + 1) + "");
        pages.at(xs[1], y, "The Panel asked for a list of the closed piers");
        pages.at(xs[1], y + 14, "to be sent to all of its members.");
        pages.at(xs[2], y, "Head of").at(xs[2], y + 14, "Piers").at(xs[3], y + 7, "May");
      }
      pages.at(60, 270, "The meeting closed at noon, when the last of the members had to leave.");
      assertThat(lines(pages))
          .containsExactly(
              "Item | Discussion | Action by | Date",
              "1 | The Panel asked for a list of the closed piers to be sent to all of its members."
                  + " | Head of Piers | May",
              "2 | The Panel asked for a list of the closed piers to be sent to all of its members."
                  + " | Head of Piers | May",
              "3 | The Panel asked for a list of the closed piers to be sent to all of its members."
                  + " | Head of Piers | May",
              "The meeting closed at noon, when the last of the members had to leave.");
    }
  }
}
