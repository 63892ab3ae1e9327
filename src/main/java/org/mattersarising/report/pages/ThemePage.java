package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.ReportSettings;

/**
 * One theme: what it means, how often it stands where, and all that was said of it.
 *
 * @param kicker where the theme comes from
 * @param summary in words
 * @param course over the quarters; null where no council has enough meetings
 * @param changes over time; null where there is no course
 * @param words that mark how a council's minutes talk about it
 * @param groups quotes by the council that they are about
 * @param more how many quotes the page has no room for
 * @param issues those raised in two or more meetings first
 * @param issuesMore how many further ones the tables list
 */
record ThemePage(
    Frame frame,
    String kicker,
    String label,
    String definition,
    List<String> exclude,
    String summary,
    ThemeTable table,
    @Nullable Quarters course,
    @Nullable Changes changes,
    ThemeWords words,
    List<Group> groups,
    int more,
    List<IssueCard> issues,
    int issuesMore) {

  /** Keeps a page under a megabyte, replies and markup included. */
  private static final int MAX_TEXT = 300_000;

  private static final int MAX_QUOTES = 300;
  private static final int MAX_ISSUES = 50;

  /** Quotes about one council, best first. */
  record Group(String council, List<Quote> quotes) {}

  static ThemePage of(Corpus corpus, ThemeSummary summary, ReportSettings settings) {
    String id = summary.theme().id();
    List<Corpus.Marked> ranked = new QuoteChooser(corpus).ranked(corpus.marked(id));
    Map<String, List<Quote>> byCouncil = new TreeMap<>();
    int size = 0;
    int shown = 0;
    for (Corpus.Marked marked : ranked) {
      if (shown < MAX_QUOTES && size < MAX_TEXT) {
        Quote quote = Quote.of(corpus, marked.statement().place());
        Quote.Reply reply = quote.reply();
        size += quote.text().length() + (reply == null ? 0 : reply.text().length()) + 700;
        shown++;
        byCouncil
            .computeIfAbsent(
                corpus.councilName(marked.statement().subjectCouncilId()), k -> new ArrayList<>())
            .add(quote);
      }
    }
    List<Group> groups = new ArrayList<>();
    byCouncil.forEach((council, quotes) -> groups.add(new Group(council, List.copyOf(quotes))));
    List<Issue> issues =
        Recurrence.sorted(
            corpus.result().issues().stream().filter(i -> i.themeId().equals(id)).toList());
    Quarters course = Quarters.of(corpus, id);
    return new ThemePage(
        Frame.of(summary.theme().label(), "../", settings),
        summary.discovered() ? FoundThemes.KICKER : "Theme",
        summary.theme().label(),
        summary.theme().definition(),
        summary.theme().exclude(),
        summary(summary),
        ThemeTable.of(corpus, corpus.councilsByName(), List.of(summary)),
        course,
        course == null ? null : Changes.of(corpus, id),
        ThemeWords.of(corpus, id),
        List.copyOf(groups),
        ranked.size() - shown,
        issues.stream().limit(MAX_ISSUES).map(i -> IssueCard.of(corpus, i)).toList(),
        Math.max(0, issues.size() - MAX_ISSUES));
  }

  private static String summary(ThemeSummary theme) {
    if (theme.statements() == 0) {
      return "No sentence of the minutes supplied was found to be about this theme.";
    }
    return Words.capital(Words.inWords(theme.statements(), "sentence"))
        + " of "
        + Words.inWords(theme.meetings(), "meeting")
        + (theme.statements() == 1 ? " is" : " are")
        + " about this theme. "
        + (theme.councils() == 1
            ? "All concern one council."
            : "They concern " + Words.inWords(theme.councils(), "council") + ".");
  }
}
