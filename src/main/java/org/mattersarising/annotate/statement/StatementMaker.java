package org.mattersarising.annotate.statement;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Makes statements of what was read, in the order of the document: what was said before in the same
 * words is not counted again. Not for use by several threads; one is made for each document.
 */
final class StatementMaker {

  private static final int DUPLICATE_WORDS = 5;

  private final SourceDocument document;
  private final DocumentText text;
  private final @Nullable String host;
  private final Set<String> seen = new HashSet<>();

  StatementMaker(SourceDocument document, DocumentFacts facts) {
    this.document = document;
    this.text = document.readText();
    this.host = facts.councilId();
  }

  /** The statement of a reading with the labels that were decided for it. */
  Statement make(
      GrammarReading reading,
      Act act,
      double score,
      Stance stance,
      Speaker speaker,
      boolean recurs) {
    TextSpan span = reading.sentence().span();
    boolean procedural = act == Act.PROCEDURAL;
    String id =
        ContentId.of(
            document.documentId(),
            Integer.toString(text.codePointOffset(span.start())),
            Integer.toString(text.codePointOffset(span.end())),
            text.slice(span));
    return new Statement(
        id,
        reading.sentence().index(),
        reading.paragraph().item(),
        reading.sentence().paragraph(),
        span,
        procedural ? null : proposition(span, reading.words(), reading.frame()),
        act,
        score,
        stance,
        speaker,
        host,
        reason(reading, procedural),
        recurs && !procedural);
  }

  private @Nullable NotCountedReason reason(GrammarReading reading, boolean procedural) {
    if (procedural) {
      return NotCountedReason.PROCEDURAL;
    }
    boolean before = !seen.add(PlainWords.of(text.slice(reading.sentence().span())));
    return before && reading.words().wordCount() >= DUPLICATE_WORDS
        ? NotCountedReason.DUPLICATE
        : null;
  }

  private static TextSpan proposition(TextSpan span, Words words, Frame frame) {
    int from = frame.propositionFrom();
    if (from == 0 && words.size() > 2) {
      String first = words.lower(0);
      boolean marked =
          first.equals("resolved")
              || first.equals("agreed")
              || first.equals("action")
              || first.equals("recommended");
      if (marked && words.isMark(1)) {
        from = words.lower(2).equals("that") && words.size() > 3 ? 3 : 2;
      }
    }
    if (from <= 0 || from >= words.size()) {
      return span;
    }
    return new TextSpan(words.at(from).start(), span.end());
  }
}
