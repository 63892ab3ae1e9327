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
        .id("council_id", "Host council", Coverage::councilId)
        .text("committee", "Name of the committee", Coverage::committee)
        .id("period", "Quarter, such as 2019-Q2; empty for undated documents", Coverage::period)
        .count(
            "meetings_expected",
            "Only from a calendar that the user gives",
            Coverage::meetingsExpected)
        .count("meetings_found", "Meetings of which a document was found", Coverage::meetingsFound)
        .count("documents_read", "Documents that were read", Coverage::documentsRead)
        .count("documents_not_read", "Documents that were not", Coverage::documentsNotRead)
        .code("status", "In a word", SupplyStatus.values(), Coverage::status)
        .escaped()
        .rows(() -> index.result().coverage().stream());
  }

  private static Table<QualityCheck> quality(ResultIndex index) {
    return Table.<QualityCheck>named("quality", "Figures about the run itself")
        .id("check", "Name of the check", QualityCheck::check)
        .id("scope", "all, or a document or council id", QualityCheck::scope)
        .size("numerator", "Numerator", QualityCheck::numerator)
        .size("denominator", "Denominator", QualityCheck::denominator)
        .number("value", "Its value", QualityCheck::value)
        .number("low", "Lower end of the 95 % interval", QualityCheck::low)
        .number("high", "Upper end of the 95 % interval", QualityCheck::high)
        .text("note", "One plain sentence", QualityCheck::note)
        .escaped()
        .key("check", "scope")
        .rows(() -> index.result().quality().stream());
  }
}
