package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Access;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;

class CutItemsTest {

  private static final DocumentAnnotator ANNOTATOR =
      Stages.annotator(
          new CouncilRegister("test", List.of(), List.of()),
          new StatementReading(null, null, null, ""),
          Optional.empty(),
          false);

  private static final String LIST =
      """
      7. Ferry fares

      Minutes:

      Members were concerned that fares had doubled since the spring.

      8. Slipways

      Minutes:

      Officers reported that eleven slipways had been closed by storms and that three ... view the full minutes text for item 8.
      """;

  private static final String PAGE =
      """
      Slipways

      Minutes:

      Officers reported that eleven slipways had been closed by storms and that three of them had been repaired.

      Members were concerned that anglers had slipped.
      """;

  private static AnalysedDocument read(String path, String text, String day, Extent extent) {
    return ANNOTATOR.annotate(source(path, text), facts(path, day, extent));
  }

  private static SourceDocument source(String path, String text) {
    String sha = ContentId.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new SourceDocument(
        sha.substring(0, 16),
        path,
        "text/plain",
        text.length(),
        sha,
        ReadStatus.READ,
        "",
        new DocumentText(text),
        List.of());
  }

  private static DocumentFacts facts(String path, String day, Extent extent) {
    return new DocumentFacts(
        "alderby",
        "Alderby",
        CouncilMethod.STATED,
        "",
        "Harbour Panel",
        CommitteeType.OTHER,
        LocalDate.parse(day),
        DateMethod.STATED,
        "",
        null,
        null,
        "",
        extent,
        MinutesStatus.UNKNOWN,
        Access.OPEN,
        DocumentMetadata.none(path),
        List.of());
  }

  private static List<String> twice(AnalysedDocument document) {
    return document.statements().stream()
        .filter(s -> s.notCounted() == NotCountedReason.DUPLICATE)
        .map(document::text)
        .toList();
  }

  private static List<AnalysedDocument> mark(AnalysedDocument... documents) {
    return new CutItems(d -> d).mark(List.of(documents));
  }

  @Test
  void aCutItemDoesNotCountBesideItsOwnPage() {
    List<AnalysedDocument> marked =
        mark(
            read("list.txt", LIST, "2024-05-07", Extent.PART),
            read("item8.txt", PAGE, "2024-05-07", Extent.SINGLE_ITEM));
    assertThat(twice(marked.getFirst())).singleElement().asString().contains("eleven slipways");
    assertThat(marked.getFirst().statements())
        .filteredOn(Statement::counted)
        .extracting(s -> marked.getFirst().text(s))
        .anyMatch(words -> words.contains("fares had doubled"));
    assertThat(twice(marked.get(1))).isEmpty();
  }

  @Test
  void aCutItemCountsWhereItsPageIsOfAnotherMeetingOrMissing() {
    AnalysedDocument list = read("list.txt", LIST, "2024-05-07", Extent.PART);
    assertThat(twice(mark(list).getFirst())).isEmpty();
    assertThat(
            twice(mark(list, read("item8.txt", PAGE, "2024-06-04", Extent.SINGLE_ITEM)).getFirst()))
        .isEmpty();
  }

  @Test
  void thePageIsToldWhichItemsItCuts() {
    assertThat(read("list.txt", LIST, "2024-05-07", Extent.PART).source().warnings())
        .singleElement()
        .asString()
        .startsWith("The page cuts item 8 short");
    assertThat(read("item8.txt", PAGE, "2024-05-07", Extent.SINGLE_ITEM).source().warnings())
        .isEmpty();
  }

  /** However much of it the list holds: what the list cuts stands there alone. */
  @Test
  void theOwnPageOfACutItemIsNoPartOfTheList() {
    String minutes =
        "Officers reported that eleven slipways had been closed by storms, that the harbour master"
            + " had asked divers to look at every one of them before the regatta began in the last"
            + " week of July, and that the crane on the north quay could not lift the broken beams";
    List<SourceDocument> sources = new ArrayList<>();
    Map<String, DocumentFacts> facts = new HashMap<>();
    sources.add(source("a.txt", "8. Slipways\n\n" + minutes + " ... view the full minutes text"));
    sources.add(source("b.txt", "Slipways\n\n" + minutes + " without a permit."));
    sources.add(source("c.txt", "Slipways\n\n" + minutes.substring(0, minutes.length() - 40)));
    facts.put("a.txt", facts("a.txt", "2024-05-07", Extent.WHOLE));
    facts.put("b.txt", facts("b.txt", "2024-05-07", Extent.SINGLE_ITEM));
    facts.put("c.txt", facts("c.txt", "2024-05-07", Extent.SINGLE_ITEM));
    assertThat(PartFinder.mark(sources, facts))
        .extracting(SourceDocument::status)
        .containsExactly(ReadStatus.READ, ReadStatus.READ, ReadStatus.DUPLICATE);
  }
}
