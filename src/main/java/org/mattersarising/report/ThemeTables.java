package org.mattersarising.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeSummary;

/** Themes and how councils compare in them. */
final class ThemeTables {
  private ThemeTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(themes(index), councils(index), periods(index));
  }

  private static Table<ThemeSummary> themes(ResultIndex index) {
    return Table.<ThemeSummary>named("themes", "Themes with how much of the corpus carries them")
        .id("theme_id", "Slug", t -> t.theme().id())
        .text("label", "For people", t -> t.theme().label())
        .code("kind", "Where it comes from", ThemeKind.values(), t -> t.theme().kind())
        .id("codebook_id", "Empty for a discovered theme", ThemeSummary::codebookId)
        .text("codebook_version", "As the codebook gives it", ThemeSummary::codebookVersion)
        .text("definition", "What belongs to it", t -> t.theme().definition())
        .texts("terms", "Words and phrases that mark it", t -> t.theme().terms())
        .count(
            "statements",
            "Counted statements that have it, with stance denied, too",
            ThemeSummary::statements)
        .count(
            "meetings",
            "Meetings of any kind that have it, with another stance than denied",
            ThemeSummary::meetings)
        .count("councils", "Subject councils of these statements", ThemeSummary::councils)
        .number("stability", "Of a discovered theme, 0 to 1", ThemeSummary::stability)
        .escaped()
        .ids(
            "committee_types",
            "Types of committee whose silence means something; empty for all",
            t -> t.theme().committees().stream().map(CommitteeType::code).toList())
        .ids(
            "council_types",
            "Types of council that run the service; others' silence means nothing; empty for all",
            t -> t.theme().councils())
        .key("theme_id")
        .rows(() -> index.result().themes().stream());
  }

  private static Table<ThemeCouncil> councils(ResultIndex index) {
    List<String> types =
        Stream.concat(Stream.of("all"), Table.codes(CommitteeType.values()).stream()).toList();
    return Table.<ThemeCouncil>named(
            "theme_council", "How often a theme stands in a council's comparable meetings")
        .id("theme_id", "The theme", ThemeCouncil::themeId)
        .id("council_id", "Subject council", ThemeCouncil::councilId)
        .code(
            "committee_type",
            "Kind of committee, or all",
            types,
            t -> t.committeeType() == null ? "all" : t.committeeType().code())
        .count(
            "meetings_with_theme",
            "Comparable meetings that have it",
            ThemeCouncil::meetingsWithTheme)
        .count(
            "meetings_as_problem",
            "Those of them where a counted concern, question or recommendation that is itself a problem"
                + " carries it with stance problem; such a mark on an assurance or a fact is not"
                + " enough",
            ThemeCouncil::meetingsAsProblem)
        .count(
            "meetings_read",
            "Comparable meetings read, of committees that the codebook covers: the denominator",
            ThemeCouncil::meetingsRead)
        .count(
            "other_meetings_with_theme",
            "Parts, single items, other hosts' and not covered committees' meetings that have it",
            ThemeCouncil::otherMeetingsWithTheme)
        .number("rate", "meetings_with_theme / meetings_read; empty below five", ThemeCouncil::rate)
        .number("ci_low", "Lower end of its 95 % interval", ThemeCouncil::ciLow)
        .number("ci_high", "Upper end of its 95 % interval", ThemeCouncil::ciHigh)
        .text(
            "peer_group",
            "The councils compared with: all_others_supplied, same_type:TYPE,"
                + " same_region:REGION, statistical_neighbours, or the ids of a named group separated by"
                + " ;",
            ThemeCouncil::peerGroup)
        .number(
            "rate_peers",
            "Their rate in the meetings compared, in this council's mix of committee types",
            ThemeCouncil::ratePeers)
        .number(
            "log_ratio",
            "Natural logarithm of the ratio to rate_peers, partially pooled",
            ThemeCouncil::logRatio)
        .number("log_ratio_low", "Lower end of its 95 % interval", ThemeCouncil::logRatioLow)
        .number("log_ratio_high", "Upper end of its 95 % interval", ThemeCouncil::logRatioHigh)
        .number(
            "q_value",
            "False discovery rate over all themes and councils, twice that where changes are sought"
                + " too; empty for single types",
            ThemeCouncil::qValue)
        .code("status", "What can be said", CoverageStatus.values(), ThemeCouncil::status)
        .escaped()
        .count(
            "compared_with_theme",
            "Of compared_meetings, those that have it",
            compared(Comparison::withTheme))
        .count(
            "compared_meetings",
            "Meetings of this council alike in committee type and time to the peers'",
            compared(Comparison::meetings))
        .count(
            "peer_meetings_with_theme",
            "Of peer_meetings, those that have it",
            compared(Comparison::peersWithTheme))
        .count(
            "peer_meetings", "Meetings of the peers compared", compared(Comparison::peerMeetings))
        .count("peer_councils", "How many councils these are of", compared(Comparison::peers))
        .date("compared_from", "First day compared", t -> t.comparison().from())
        .date("compared_to", "Last day compared", t -> t.comparison().to())
        .number("p_value", "Of the exact test by whole meetings", t -> t.comparison().pValue())
        .text(
            "comparison_note",
            "Why nothing was compared, or what was left out",
            t -> t.comparison().note())
        .number(
            "change_p",
            "Of the exact test that its share of problem meetings did not change over the quarters",
            t -> t.change() == null ? null : t.change().pValue())
        .number(
            "change_q",
            "Twice its false discovery rate over all themes and councils tested for a change",
            t -> t.change() == null ? null : t.change().qValue())
        .id(
            "change_from",
            "First quarter of the new level where likeliest; empty where change_q is above 0.05",
            change(ThemeChange::quarter))
        .id(
            "change_from_earliest",
            "First quarter in which the change may lie, with 95 % probability if there was one",
            change(ThemeChange::earliest))
        .id("change_from_latest", "Last such quarter", change(ThemeChange::latest))
        .count(
            "before_as_problem",
            "Of before_read, those where it is a problem",
            change(ThemeChange::asProblemBefore))
        .count(
            "before_read",
            "Comparable meetings before change_from",
            change(ThemeChange::readBefore))
        .count(
            "after_as_problem",
            "Of after_read, those where it is a problem",
            change(ThemeChange::asProblemAfter))
        .count(
            "after_read", "Comparable meetings from change_from on", change(ThemeChange::readAfter))
        .key("theme_id", "council_id", "committee_type")
        .refers("theme_id", "themes", "theme_id")
        .refers("council_id", "councils", "council_id")
        .rows(() -> index.result().themeCouncils().stream());
  }

  /** A count of a comparison; empty where nothing was compared. */
  private static Column.Value<ThemeCouncil, Integer> compared(ToIntFunction<Comparison> figure) {
    return t -> t.comparison().meetings() == 0 ? null : figure.applyAsInt(t.comparison());
  }

  /** A figure of a change over time; empty where none was found. */
  private static <T> Column.Value<ThemeCouncil, T> change(Function<ThemeChange, T> figure) {
    return t -> {
      ThemeChange change = t.change();
      return change == null || !change.found() ? null : figure.apply(change);
    };
  }

  private static Table<ThemeCouncilPeriod> periods(ResultIndex index) {
    return Table.<ThemeCouncilPeriod>named(
            "theme_council_period", "A theme in a council's comparable meetings of one quarter")
        .id("theme_id", "The theme", ThemeCouncilPeriod::themeId)
        .id("council_id", "Subject council", ThemeCouncilPeriod::councilId)
        .id("period", "Quarter of the calendar year, such as 2019-Q2", ThemeCouncilPeriod::period)
        .count(
            "meetings_with_theme",
            "Comparable meetings that have it",
            ThemeCouncilPeriod::meetingsWithTheme)
        .count(
            "meetings_as_problem",
            "Those of them where a counted concern, question or recommendation that is itself a problem"
                + " carries it with stance problem; such a mark on an assurance or a fact is not"
                + " enough",
            ThemeCouncilPeriod::meetingsAsProblem)
        .count(
            "meetings_read",
            "Comparable meetings read: the denominator",
            ThemeCouncilPeriod::meetingsRead)
        .key("theme_id", "council_id", "period")
        .refers("theme_id", "themes", "theme_id")
        .refers("council_id", "councils", "council_id")
        .rows(() -> index.result().periods().stream());
  }
}
