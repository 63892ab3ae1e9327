package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

/**
 * How much of a run is known and how much is not, as shares of all that was supplied. Stateless.
 */
public final class QualityCounter {

  /**
   * The checks in a fixed order.
   *
   * @param leftOut how many inputs the user's filters left out
   */
  public List<QualityCheck> count(
      List<SourceDocument> sources, List<AnalysedDocument> documents, int leftOut) {
    List<QualityCheck> checks = new ArrayList<>();
    long read = sources.stream().filter(s -> s.status() == ReadStatus.READ).count();
    checks.add(share("documents_read", read, sources.size(), "Inputs whose minutes were read."));
    checks.add(
        share(
            "documents_filtered_out",
            leftOut,
            leftOut + sources.size(),
            "Inputs that the options of this run left out; they stand in no other table."));
    checks.add(
        facts(
            documents,
            "council_known",
            f -> f.councilId() != null,
            "Documents read whose host council is known."));
    checks.add(
        facts(
            documents,
            "date_known",
            f -> f.date() != null,
            "Documents read whose meeting date is known."));
    checks.add(
        facts(
            documents,
            "comparable",
            DocumentFacts::comparable,
            "Documents read that are whole minutes with date, council and committee."));
    checks.add(
        statements(
            documents,
            "statements_counted",
            s -> true,
            Statement::counted,
            "Statements that carry substance and are counted."));
    checks.add(
        statements(
            documents,
            "speaker_known",
            Statement::counted,
            s -> s.speaker().group() != SpeakerGroup.NONE,
            "Counted statements whose speaker's group is known."));
    checks.add(
        statements(
            documents,
            "statements_exempt",
            s -> true,
            s -> s.notCounted() == NotCountedReason.EXEMPT,
            "Statements in parts marked exempt or confidential: not counted, and withheld unless"
                + " the run keeps them. What is not marked is not found."));
    checks.add(themed(documents));
    checks.add(linked(documents));
    return checks;
  }

  private static QualityCheck facts(
      List<AnalysedDocument> documents, String check, Predicate<DocumentFacts> holds, String note) {
    long hits = documents.stream().filter(d -> holds.test(d.facts())).count();
    return share(check, hits, documents.size(), note);
  }

  private static QualityCheck statements(
      List<AnalysedDocument> documents,
      String check,
      Predicate<Statement> among,
      Predicate<Statement> holds,
      String note) {
    long all = 0;
    long hits = 0;
    for (AnalysedDocument document : documents) {
      for (Statement statement : document.statements()) {
        if (among.test(statement)) {
          all++;
          hits += holds.test(statement) ? 1 : 0;
        }
      }
    }
    return share(check, hits, all, note);
  }

  private static QualityCheck themed(List<AnalysedDocument> documents) {
    long all = 0;
    long hits = 0;
    for (AnalysedDocument document : documents) {
      all += document.statements().stream().filter(Statement::counted).count();
      hits += document.marks().stream().mapToInt(m -> m.statement()).distinct().count();
    }
    return share(
        "statements_with_theme",
        hits,
        all,
        "Counted statements with at least one theme of the codebook.");
  }

  private static QualityCheck linked(List<AnalysedDocument> documents) {
    long all = 0;
    long hits = 0;
    for (AnalysedDocument document : documents) {
      for (Mention mention : document.mentions()) {
        if (mention.type() == MentionType.COUNCIL) {
          all++;
          hits += mention.linkedId().isEmpty() ? 0 : 1;
        }
      }
    }
    return share(
        "council_mentions_linked",
        hits,
        all,
        "Names of councils in the text that were tied to one council of the register.");
  }

  private static QualityCheck share(String check, long hits, long all, String note) {
    return new QualityCheck(
        check,
        "all",
        hits,
        all,
        all == 0 ? null : WilsonInterval.round((double) hits / all),
        null, // a count of all that was supplied has no sampling error
        null,
        note);
  }
}
