package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * The report's first page.
 *
 * @param table of all councils; without rows where they need several
 * @param tables those, each on a page of its own
 * @param totals the themes in all councils together, where their table has several pages
 * @param together what councils have in common, and what is unusual for one
 * @param overTime which themes changed
 * @param recurring issues raised as a concern in two or more meetings
 * @param councilsMore how many councils have such issues that the page has no room for
 * @param quiet what else came back, in one sentence; empty where nothing did
 * @param sharedMore further matters that several councils share, by name
 * @param sharedUnnamed how many there are behind those
 */
record IndexPage(
    Frame frame,
    String heading,
    Answer answer,
    Reading reading,
    List<String> caveats,
    ThemeTable table,
    List<ThemeTablePage> tables,
    List<ThemeTablePage.Total> totals,
    Together together,
    OverTime overTime,
    List<IssueGroup> recurring,
    int councilsMore,
    String quiet,
    List<IssueChange> changes,
    List<StatedReturn> stated,
    int statedMore,
    List<SharedConcern> shared,
    List<IssueLink> sharedMore,
    int sharedUnnamed,
    List<ThemeQuotes> themes,
    FoundThemes found,
    List<LinkRow> links,
    List<CouncilLine> councils,
    QuartersRead quarters) {

  private static final int COUNCILS = 100;
  private static final int STATED = 10;
  private static final int SHARED = 6;

  /** Further ones are named, and no more than these. */
  private static final int SHARED_NAMED = 12;

  private static final int CHANGES = 30;
  private static final int THEMES = 12;
  private static final int LINKS = 40;

  /** A theme's best quotes. */
  record ThemeQuotes(String themeId, String label, String definition, List<Quote> quotes) {}

  static IndexPage of(Corpus corpus, ReportSettings settings) {
    Reading reading = Reading.of(corpus);
    List<ThemeTablePage> tables = ThemeTablePage.of(corpus, settings);
    ThemeTable table =
        ThemeTable.of(
            corpus,
            corpus.names().sorted(),
            tables.isEmpty() ? ThemeTable.themesSeen(corpus) : List.of());
    List<IssueGroup> recurring =
        IssueGroup.of(
            corpus,
            i -> Recurrence.of(i) == Recurrence.RAISED_AGAIN,
            perCouncil(table.columns().size()));
    String title = corpus.result().notes().title();
    List<StatedReturn> stated = StatedReturn.of(corpus, s -> true, STATED);
    List<SharedConcern> shared = SharedConcern.of(corpus, SHARED);
    List<IssueLink> sharedMore = SharedConcern.more(corpus, shared);
    return new IndexPage(
        Frame.of(
            title.isEmpty() ? "What keeps coming back" : title,
            "",
            settings,
            PageScript.TABLES,
            PageScript.CITE),
        title.isEmpty() ? "What keeps coming back in these minutes" : title,
        Answer.of(corpus, reading),
        reading,
        Caveats.of(corpus, reading),
        table,
        tables,
        tables.isEmpty() ? List.of() : ThemeTablePage.totals(corpus),
        Together.of(corpus),
        OverTime.of(corpus),
        recurring.stream().limit(COUNCILS).toList(),
        Math.max(0, recurring.size() - COUNCILS),
        (Recurrence.quiet(corpus.result().issues())
                + " "
                + Recurrence.loose(corpus.result().issues()))
            .strip(),
        IssueChange.of(corpus, CHANGES),
        stated,
        StatedReturn.count(corpus) - stated.size(),
        shared,
        sharedMore.stream().limit(SHARED_NAMED).toList(),
        Math.max(0, sharedMore.size() - SHARED_NAMED),
        themes(corpus),
        FoundThemes.of(corpus),
        LinkRow.of(corpus, l -> true, LINKS),
        CouncilLine.of(corpus),
        QuartersRead.of(corpus));
  }

  /** "Eight more matters are shared: "; empty where all are shown. */
  String sharedLead() {
    int more = sharedMore.size() + sharedUnnamed;
    return more == 0
        ? ""
        : Words.capital(Words.inWords(more, "more matter"))
            + (more == 1 ? " is" : " are")
            + " shared: ";
  }

  /** What stands behind the name at an index of {@code sharedMore}. */
  String sharedMark(int index) {
    int left = sharedMore.size() - index - 1;
    return left > 1 || left == 1 && sharedUnnamed > 0
        ? ", "
        : left == 1
            ? " and "
            : sharedUnnamed > 0 ? " and " + Words.inWords(sharedUnnamed, "other") + ". " : ". ";
  }

  /** Fewer a council where there are many, so that the page stays readable. */
  private static int perCouncil(int councils) {
    return councils <= 4 ? 5 : councils <= 20 ? 2 : 1;
  }

  private static List<ThemeQuotes> themes(Corpus corpus) {
    Set<String> used = new HashSet<>();
    List<ThemeQuotes> themes = new ArrayList<>();
    for (ThemeSummary theme : ThemeTable.themesSeen(corpus)) {
      List<Marked> marked = corpus.marked(theme.theme().id());
      if (themes.size() < THEMES && marked.stream().anyMatch(Marked::raises)) {
        themes.add(
            new ThemeQuotes(
                Slugs.checked(theme.theme().id()),
                theme.theme().label(),
                theme.theme().definition(),
                new QuoteChooser(corpus, theme.theme())
                    .best(marked, 4, used).stream()
                        .map(m -> corpus.quote(m.statement()))
                        .toList()));
      }
    }
    return List.copyOf(themes);
  }
}
