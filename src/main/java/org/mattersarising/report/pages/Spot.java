package org.mattersarising.report.pages;

import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Statement;

/**
 * Where a statement stands, with what pages choose by.
 *
 * @param length of its text, in code units
 * @param routine whether it is business of every meeting
 */
record Spot(
    AnalysedDocument document,
    String id,
    int index,
    int paragraph,
    int length,
    Act act,
    @Nullable String subjectCouncilId,
    boolean raises,
    boolean statesRecurrence,
    boolean routine) {

  /**
   * @param inHand the same document
   */
  static Spot of(AnalysedDocument document, AnalysedDocument inHand, Statement statement) {
    int item = statement.item();
    String title = item < 0 ? "" : inHand.structure().items().get(item).title();
    String subject = statement.subjectCouncilId();
    return new Spot(
        document,
        statement.id(),
        statement.index(),
        statement.paragraph(),
        statement.span().length(),
        statement.act(),
        // A corpus has few councils and many statements, each with a copy of its council's id.
        subject == null ? null : subject.intern(),
        statement.raises(),
        statement.statesRecurrence(),
        Routine.isLine(inHand.source().readText().slice(statement.span()), title));
  }

  /** The place, with its document taken in hand. */
  Place place() {
    return in(document.inHand());
  }

  /** The place in the same document, in hand. */
  Place in(AnalysedDocument inHand) {
    return new Place(inHand, inHand.statements().get(index));
  }
}
