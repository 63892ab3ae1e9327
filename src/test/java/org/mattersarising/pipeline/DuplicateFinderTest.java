package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class DuplicateFinderTest {

  private final Map<String, DocumentFacts> facts = new HashMap<>();
  private final List<SourceDocument> sources = new ArrayList<>();

  @Test
  void readsEqualBytesOnce() {
    add("b.txt", "The minutes.", "2024-01-01", MinutesStatus.UNKNOWN);
    add("a.txt", "The minutes.", "2024-01-01", MinutesStatus.UNKNOWN);
    assertThat(statuses()).containsExactly("a.txt READ", "b.txt DUPLICATE of a.txt");
  }

  @Test
  void readsEqualWordsOnce() {
    add("a.txt", "The  minutes\nof it.", "2024-01-01", MinutesStatus.UNKNOWN);
    add("b.txt", "The minutes of it.\n", "2024-01-01", MinutesStatus.UNKNOWN);
    assertThat(statuses()).containsExactly("a.txt READ", "b.txt DUPLICATE of a.txt");
  }

  @Test
  void readsTheConfirmedVersionAndNotTheDraft() {
    add("a-draft.txt", "Draft minutes, with a longer text.", "2024-01-01", MinutesStatus.DRAFT);
    add("b.txt", "Minutes as signed.", "2024-01-01", MinutesStatus.CONFIRMED);
    assertThat(statuses()).containsExactly("a-draft.txt DUPLICATE of b.txt", "b.txt READ");
  }

  @Test
  void keepsMeetingsOfDifferentDaysApart() {
    add("a.txt", "One.", "2024-01-01", MinutesStatus.UNKNOWN);
    add("b.txt", "Two.", "2024-01-02", MinutesStatus.UNKNOWN);
    assertThat(statuses()).containsExactly("a.txt READ", "b.txt READ");
  }

  @Test
  void decidesTheSameWhateverTheOrder() {
    add("c.txt", "Three.", "2024-01-01", MinutesStatus.UNKNOWN);
    add("a.txt", "Three, longer.", "2024-01-01", MinutesStatus.UNKNOWN);
    add("b.txt", "Three.", "2024-01-01", MinutesStatus.UNKNOWN);
    List<String> first = statuses();
    Collections.reverse(sources);
    assertThat(statuses()).isEqualTo(first);
  }

  private static final String ITEM =
      """
      Members heard that the late bus to the coast had been taken off in March without a word to
      the parishes. Councillor Ash asked how people who work at the hospital get home after ten,
      and was told that the operator had seen too few passengers on weekdays. The Panel thought
      that the count was made in the holidays, and that nobody had asked the hospital at all.
      Officers would bring the figures of the ticket machines to a later meeting, with the cost
      of a smaller vehicle. RESOLVED that the operator be asked to run the bus until then.
      """;

  private static final String OTHER =
      """
      The flood wall by the mill has a crack that the engineer called shallow. Councillor Birch
      doubted it, since water stood in the lane twice this winter. RESOLVED that a survey be made
      before the autumn, and that the parish be told what it finds.
      """;

  @Test
  void readsAnItemsPageFromTheWholeMinutes() {
    add("a-item.txt", "Agenda item\nBuses\n" + ITEM, "2024-01-01", Extent.SINGLE_ITEM);
    add(
        "undated.txt",
        "Agenda item\nBuses\nMinutes:\n" + ITEM.replace("\n", " "),
        "",
        Extent.SINGLE_ITEM);
    add(
        "whole.txt",
        "Minutes\n1. Wall\n" + OTHER + "\n2. Buses\n" + ITEM,
        "2024-01-01",
        Extent.WHOLE);
    assertThat(statuses())
        .containsExactly(
            "a-item.txt DUPLICATE of whole.txt",
            "undated.txt DUPLICATE of whole.txt",
            "whole.txt READ");
  }

  @Test
  void readsAnItemsPageThatTheWholeMinutesLack() {
    add("item.txt", "Agenda item\nBuses\n" + ITEM, "2024-01-01", Extent.SINGLE_ITEM);
    add("other-day.txt", "1. Buses\n" + ITEM + OTHER, "2024-03-01", Extent.WHOLE);
    add("whole.txt", "Minutes\n1. Wall\n" + OTHER, "2024-01-01", Extent.WHOLE);
    assertThat(statuses()).containsExactly("item.txt READ", "other-day.txt READ", "whole.txt READ");
  }

  @Test
  void namesTheDocumentThatIsReadInTheEnd() {
    add("a.txt", "Agenda item\nBuses\n" + ITEM, "2024-01-01", Extent.SINGLE_ITEM);
    add("b.txt", "Agenda item\nBuses\n" + ITEM, "2024-01-01", Extent.SINGLE_ITEM);
    add("whole.txt", "Minutes\n1. Buses\n" + ITEM, "2024-01-01", Extent.WHOLE);
    assertThat(statuses())
        .containsExactly(
            "a.txt DUPLICATE of whole.txt", "b.txt DUPLICATE of whole.txt", "whole.txt READ");
  }

  @Test
  void readsOneOfTwoFormatsOfWhichOneLostItsCouncil() {
    String words = "\nMinutes\n1. Wall\n" + OTHER + "\n2. Buses\n" + ITEM;
    add("a.txt", words, Extent.WHOLE, "", "");
    add("b.pdf", "ALDERBY COUNCIL" + words.replace("\n", "\n\n"), Extent.WHOLE, "alderby", "Panel");
    add("c.txt", "1. Wall\n" + OTHER, Extent.WHOLE, "", "");
    assertThat(statuses()).containsExactly("a.txt DUPLICATE of b.pdf", "b.pdf READ", "c.txt READ");
  }

  @Test
  void readsTheSameWordsOfTwoCouncilsTwice() {
    String words = "\nMinutes\n1. Wall\n" + OTHER + "\n2. Buses\n" + ITEM;
    add("a.txt", words + "One.", Extent.WHOLE, "alderby", "Panel");
    add("b.txt", words + "Two.", Extent.WHOLE, "birley", "Panel");
    assertThat(statuses()).containsExactly("a.txt READ", "b.txt READ");
  }

  @Test
  void knowsACommitteeHoweverItIsSpelt() {
    add("a.txt", "As typed.", Extent.WHOLE, "alderby", "Health & Care Scrutiny Committee");
    add(
        "b.txt",
        "As it was signed.",
        Extent.WHOLE,
        "alderby",
        "The Health and Care Scrutiny Committee.");
    add("c.txt", "Of others.", Extent.WHOLE, "alderby", "Care Scrutiny Committee");
    assertThat(statuses()).containsExactly("a.txt DUPLICATE of b.txt", "b.txt READ", "c.txt READ");
  }

  private void add(String path, String text, Extent extent, String council, String committee) {
    add(path, text, "2024-01-01", MinutesStatus.UNKNOWN, extent, council, committee);
  }

  private List<String> statuses() {
    return DuplicateFinder.mark(sources, facts).stream()
        .map(s ->
            s.path()
                + " "
                + s.status()
                + (s.status() == ReadStatus.DUPLICATE ? " of " + s.duplicateOf() : ""))
        .toList();
  }

  private void add(String path, String text, String date, MinutesStatus status) {
    add(path, text, date, status, Extent.WHOLE);
  }

  private void add(String path, String text, String date, Extent extent) {
    add(path, text, date, MinutesStatus.UNKNOWN, extent);
  }

  private void add(String path, String text, String date, MinutesStatus status, Extent extent) {
    add(path, text, date, status, extent, "alderby", "Scrutiny Panel");
  }

  private void add(
      String path,
      String text,
      String date,
      MinutesStatus status,
      Extent extent,
      String council,
      String committee) {
    String sha = ContentId.sha256(text.getBytes(StandardCharsets.UTF_8));
    sources.add(
        new SourceDocument(
            sha.substring(0, 16),
            path,
            "text/plain",
            text.length(),
            sha,
            ReadStatus.READ,
            "",
            new DocumentText(text),
            List.of()));
    facts.put(
        path,
        new DocumentFacts(
            council.isEmpty() ? null : council,
            council,
            council.isEmpty() ? CouncilMethod.UNKNOWN : CouncilMethod.STATED,
            "",
            committee,
            CommitteeType.OTHER,
            date.isEmpty() ? null : LocalDate.parse(date),
            date.isEmpty() ? DateMethod.UNKNOWN : DateMethod.STATED,
            "",
            null,
            null,
            "",
            extent,
            status,
            Access.OPEN,
            DocumentMetadata.none(path),
            List.of()));
  }
}
