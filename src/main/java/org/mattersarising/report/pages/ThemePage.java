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
 * @param issues the first of those raised in two or more meetings
 * @param issuesMore how many further ones their list has
 * @param paging of the quotes: all but them stands on the first page
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
    List<Listed> issues,
    int issuesMore,
    Paging paging) {

  /** Keeps a page under a megabyte, replies and markup included. */
  private static final int MAX_TEXT = 300_000;

  private static final int MAX_QUOTES = 200;
  private static final int MAX_ISSUES = 30;

  /** An issue with why it is listed. */
  record Listed(IssueLink issue, String basis) {}

  /** Quotes about one council, best first. */
  record Group(String heading, List<Quote> quotes) {}

  /** The theme's pages, the best quotes first. */
  static List<ThemePage> of(Corpus corpus, ThemeSummary summary, ReportSettings settings) {
    String id = summary.theme().id();
    List<List<Marked>> parts =
        parts(new QuoteChooser(corpus, summary.theme()).ranked(corpus.marked(id)), corpus);
    List<Issue> issues = Recurrence.sorted(corpus.issues().under(id));
    ThemeTable table = ThemeTable.of(corpus, corpus.names().sorted(), List.of(summary));
    Quarters course = Quarters.of(corpus, id);
    Changes changes = course == null ? null : Changes.of(corpus, id);
    ThemeWords words = ThemeWords.of(corpus, id);
    List<Listed> listed =
        issues.stream()
            .limit(MAX_ISSUES)
            .map(i -> new Listed(IssueLink.of(corpus, i), IssueCard.basis(i.basis())))
            .toList();
    List<ThemePage> pages = new ArrayList<>();
    for (List<Marked> part : parts) {
      Paging paging = new Paging(pages.size() + 1, parts.size(), Slugs.checked(id));
      pages.add(
          new ThemePage(
              Frame.of(
                  summary.theme().label() + paging.suffix(),
                  "../",
                  settings,
                  PageScript.TABLES,
                  PageScript.CITE),
              summary.discovered() ? FoundThemes.KICKER : "Theme",
              summary.theme().label() + paging.suffix(),
              summary.theme().definition(),
              summary.theme().exclude(),
              summary(summary),
              table,
              course,
              changes,
              words,
              groups(corpus, part),
              listed,
              Math.max(0, issues.size() - MAX_ISSUES),
              paging));
    }
    return List.copyOf(pages);
  }

  /** Cut where a page has enough words. */
  private static List<List<Marked>> parts(List<Marked> ranked, Corpus corpus) {
    List<List<Marked>> parts = new ArrayList<>();
    List<Marked> part = new ArrayList<>();
    int size = 0;
    for (Marked marked : ranked) {
      Quote quote = corpus.quote(marked.statement());
      Quote.Reply reply = quote.reply();
      size += quote.text().length() + (reply == null ? 0 : reply.text().length()) + 700;
      part.add(marked);
      if (part.size() == MAX_QUOTES || size > MAX_TEXT) {
        parts.add(part);
        part = new ArrayList<>();
        size = 0;
      }
    }
    if (!part.isEmpty() || parts.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static List<Group> groups(Corpus corpus, List<Marked> part) {
    Map<String, List<Quote>> byCouncil = new TreeMap<>();
    for (Marked marked : part) {
      byCouncil
          .computeIfAbsent(
              about(corpus, marked.statement().subjectCouncilId()), k -> new ArrayList<>())
          .add(corpus.quote(marked.statement()));
    }
    List<Group> groups = new ArrayList<>();
    byCouncil.forEach(
        (about, quotes) -> groups.add(new Group(about.strip(), withoutDoubles(quotes))));
    return List.copyOf(groups);
  }

  /** A quote that another one begins with is read there. */
  private static List<Quote> withoutDoubles(List<Quote> quotes) {
    return quotes.stream()
        .filter(q -> quotes.stream().noneMatch(longer -> longer != q && longer.beginsWith(q)))
        .toList();
  }

  /** What is about nobody known stands last. */
  private static String about(Corpus corpus, @Nullable String councilId) {
    return councilId == null
        ? "\u2003About a council that is not known"
        : "About " + corpus.councilName(councilId);
  }

  /** The list of all its issues. */
  String issueList() {
    return IssueListPage.underTheme(paging.name());
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
