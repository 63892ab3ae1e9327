package org.mattersarising.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;

/** A training document as a source of which nothing but the text and the committee is known. */
final class TrainingSource {

  private TrainingSource() {}

  static SourceDocument of(TrainingDocument document, TrainingLayout layout) {
    String sha256 = ContentId.sha256(layout.text().text().getBytes(StandardCharsets.UTF_8));
    return new SourceDocument(
        sha256.substring(0, 16),
        document.name(),
        "text/plain",
        layout.text().length(),
        sha256,
        ReadStatus.READ,
        "",
        layout.text(),
        List.of());
  }

  /** What a tagger finds named in it. */
  static List<Mention> mentions(
      MentionTagger tagger, TrainingDocument document, TrainingLayout layout) {
    return tagger.tag(layout.text(), facts(document), layout.structure(), layout.sentences());
  }

  /** Its statements as a reader reads them. */
  static List<Statement> read(
      StatementReader reader,
      TrainingDocument document,
      TrainingLayout layout,
      List<Mention> mentions) {
    return reader.read(
        of(document, layout), facts(document), layout.structure(), layout.sentences(), mentions);
  }

  static DocumentFacts facts(TrainingDocument document) {
    return new DocumentFacts(
        null,
        "",
        CouncilMethod.UNKNOWN,
        "",
        document.committee(),
        CommitteeType.OTHER,
        null,
        DateMethod.UNKNOWN,
        "",
        null,
        null,
        "",
        Extent.UNKNOWN,
        MinutesStatus.UNKNOWN,
        Access.OPEN,
        DocumentMetadata.none(document.name()),
        List.of());
  }
}
