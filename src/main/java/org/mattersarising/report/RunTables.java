package org.mattersarising.report;

import java.util.List;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SupplyStatus;

/** What the run could see and how well it did. */
final class RunTables {
  private RunTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(coverage(index), quality(index));
  }

  private static Table<Coverage> coverage(ResultIndex index) {
    return Table.<Coverage>named("coverage", "What was supplied and read, by committee and quarter")
        .id(
            "council_id",
            "Host council; of a document without a text by metadata.csv, or by its folder where all"
                + " that was read there is of one council; empty where unknown",
            Coverage::councilId)
        .text(
            "committee",
            "Name of the committee; empty where unknown, and where the council itself meets",
            Coverage::committee)
        .id("period", "Quarter, such as 2019-Q2; empty for undated documents", Coverage::period)
        .count(
            "meetings_expected",
            "Only from a calendar that the user gives",
            Coverage::meetingsExpected)
        .count("meetings_found", "Meetings of which a document was found", Coverage::meetingsFound)
        .count("documents_read", "Documents that were read", Coverage::documentsRead)
        .count("documents_not_read", "Documents that could not be", Coverage::documentsNotRead)
        .code("status", "In a word", SupplyStatus.values(), Coverage::status)
        .escaped()
        .unique("council_id", "committee", "period")
        .rows(() -> index.result().coverage().stream());
  }

  /** A share without an interval looks like one that was forgotten. */
  private static String note(QualityCheck check) {
    return check.value() == null || check.low() != null
        ? check.note()
        : check.note() + " No interval: all that was supplied was counted, nothing was drawn.";
  }

  private static Table<QualityCheck> quality(ResultIndex index) {
    return Table.<QualityCheck>named("quality", "Figures about the run itself")
        .id("check", "Name of the check", QualityCheck::check)
        .id("scope", "all, or a document or council id", QualityCheck::scope)
        .size("numerator", "Numerator", QualityCheck::numerator)
        .size("denominator", "Denominator", QualityCheck::denominator)
        .number(
            "value",
            "numerator / denominator; empty where that says nothing, as of fewer than five meetings",
            QualityCheck::value)
        .number(
            "low", "Lower end of a 95 % interval; empty where the note says why", QualityCheck::low)
        .number(
            "high",
            "Upper end of a 95 % interval; empty where the note says why",
            QualityCheck::high)
        .text("note", "Plain sentences", RunTables::note)
        .escaped()
        .key("check", "scope")
        .rows(() -> index.result().quality().stream());
  }
}
