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
            "alderby",
            "Alderby Council",
            CouncilMethod.STATED,
            "",
            "Scrutiny Panel",
            CommitteeType.OTHER,
            LocalDate.parse(date),
            DateMethod.STATED,
            "",
            null,
            null,
            "",
            Extent.WHOLE,
            status,
            Access.OPEN,
            DocumentMetadata.none(path),
            List.of()));
  }
}
