package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/** Small invented documents. */
final class Samples {

  private Samples() {}

  static SourceDocument document(DocumentText text) {
    return new SourceDocument(
        "0123456789abcdef",
        "m.txt",
        "text/plain",
        text.length(),
        "",
        ReadStatus.READ,
        "",
        text,
        List.of());
  }

  static DocumentFacts facts() {
    return new DocumentFacts(
        "ambleford",
        "Ambleford Council",
        CouncilMethod.STATED,
        "",
        "Scrutiny Committee",
        CommitteeType.OTHER,
        java.time.LocalDate.of(2023, 3, 2),
        DateMethod.STATED,
        "",
        null,
        null,
        "",
        Extent.WHOLE,
        MinutesStatus.UNKNOWN,
        Access.OPEN,
        DocumentMetadata.none("m.txt"),
        List.of());
  }

  /** One paragraph of sentences, as they stand. */
  static List<Statement> read(String... sentences) {
    return read(ParagraphKind.TEXT, sentences);
  }

  static List<Statement> read(ParagraphKind kind, String... sentences) {
    String joined = String.join(" ", sentences);
    List<Sentence> cut = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      cut.add(new Sentence(cut.size(), 0, new TextSpan(at, at + sentence.length())));
      at += sentence.length() + 1;
    }
    Paragraph paragraph =
        new Paragraph(0, 0, "", new TextSpan(0, joined.length()), kind, 0, -1, true);
    return new GrammarStatementReader()
        .read(
            document(new DocumentText(joined)),
            facts(),
            new DocumentStructure(List.of(), List.of(paragraph), List.of()),
            cut,
            List.of());
  }

  /** One statement of a longer text. */
  static List<Statement> readAt(String text, int from, int to) {
    Paragraph paragraph =
        new Paragraph(0, 0, "", new TextSpan(from, to), ParagraphKind.TEXT, 0, -1, true);
    return new GrammarStatementReader()
        .read(
            document(new DocumentText(text)),
            facts(),
            new DocumentStructure(List.of(), List.of(paragraph), List.of()),
            List.of(new Sentence(0, 0, new TextSpan(from, to))),
            List.of());
  }
}
