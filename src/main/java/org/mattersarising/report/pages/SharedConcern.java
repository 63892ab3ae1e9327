package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.Issue;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeSummary;

/**
 * A concern that the minutes record about several councils, with each one's words.
 *
 * @param id of the specific matter; empty for a theme
 * @param themeId empty where the codebook has no theme for it, as is {@code theme}
 * @param narrow whether it is one specific matter; otherwise a theme that the councils share
 * @param sides one for each council, by name
 */
record SharedConcern(
    String id,
    String label,
    String themeId,
    String theme,
    boolean narrow,
    String summary,
    List<Side> sides) {

  private static final int SIDES = 6;

  /** A subject council and the words about it. */
  record Side(String council, Quote quote) {}

  /** Specific matters first, then themes that are raised as a problem about several councils. */
  static List<SharedConcern> of(Corpus corpus, int limit) {
    List<SharedConcern> concerns = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    Map<String, Issue> issues = new HashMap<>();
    corpus.result().issues().forEach(i -> issues.put(i.id(), i));
    for (SharedIssue shared : corpus.result().sharedIssues()) {
      if (concerns.size() >= limit) {
        break;
      }
      Map<String, Side> sides = new TreeMap<>();
      for (String id : shared.issueIds()) {
        Issue issue = issues.get(id);
        if (issue != null) {
          addSide(corpus, issue, sides);
        }
      }
      if (sides.size() > 1) {
        sides.values().forEach(s -> shown.add(s.quote().statementId()));
        concerns.add(
            concern(
                corpus,
                shared.id(),
                MatterLabel.of(corpus, shared.label(), shared.themeId()),
                shared.themeId(),
                sides));
      }
    }
    for (ThemeSummary theme : themesRaisedBySeveral(corpus)) {
      if (concerns.size() < limit) {
        String id = theme.theme().id();
        Map<String, Side> sides = sides(corpus, theme.theme(), shown);
        concerns.add(concern(corpus, "", theme.theme().label(), id, sides));
      }
    }
    return List.copyOf(concerns);
  }

  /**
   * The specific matters that are not among those shown, by the page of the first issue of each:
   * from there the others are linked.
   */
  static List<IssueLink> more(Corpus corpus, List<SharedConcern> shown) {
    Set<String> ids = new HashSet<>();
    shown.forEach(c -> ids.add(c.id()));
    Set<String> issues = new HashSet<>();
    corpus.result().issues().forEach(i -> issues.add(i.id()));
    return corpus.result().sharedIssues().stream()
        .filter(s -> !ids.contains(s.id()))
        .flatMap(s ->
            s.issueIds().stream()
                .filter(issues::contains)
                .limit(1)
                .map(i ->
                    new IssueLink(
                        Slugs.checked(i), MatterLabel.of(corpus, s.label(), s.themeId()), "")))
        .toList();
  }

  /** Themes that are raised as a problem about two or more councils, most councils first. */
  static List<ThemeSummary> themesRaisedBySeveral(Corpus corpus) {
    Map<String, Integer> councils = new HashMap<>();
    for (ThemeSummary theme : corpus.result().themes()) {
      String id = theme.theme().id();
      councils.put(id, raisedByCouncil(corpus, id).size());
    }
    return ThemeTable.themesSeen(corpus).stream()
        .filter(t -> councils.getOrDefault(t.theme().id(), 0) > 1)
        .sorted(
            Comparator.comparingInt((ThemeSummary t) -> -councils.getOrDefault(t.theme().id(), 0)))
        .toList();
  }

  private static Map<String, List<Marked>> raisedByCouncil(Corpus corpus, String themeId) {
    Map<String, List<Marked>> byCouncil = new TreeMap<>();
    for (Marked marked : corpus.marked(themeId)) {
      String subject = marked.statement().subjectCouncilId();
      if (marked.raises() && subject != null) {
        byCouncil
            .computeIfAbsent(corpus.councilName(subject) + '\0' + subject, k -> new ArrayList<>())
            .add(marked);
      }
    }
    return byCouncil;
  }

  private static Map<String, Side> sides(Corpus corpus, Theme theme, Set<String> shown) {
    QuoteChooser chooser = new QuoteChooser(corpus, theme);
    Map<String, Side> sides = new TreeMap<>();
    raisedByCouncil(corpus, theme.id())
        .forEach((key, marked) -> {
          Marked best = chooser.best(marked, 1, shown).get(0);
          String subject = best.statement().subjectCouncilId();
          sides.put(key, new Side(corpus.councilName(subject), corpus.quote(best.statement())));
        });
    return sides;
  }

  private static void addSide(Corpus corpus, Issue issue, Map<String, Side> sides) {
    String name = corpus.councilName(issue.councilId());
    Optional.ofNullable(IssueCard.quote(corpus, issue))
        .ifPresent(q -> sides.putIfAbsent(name + '\0' + issue.councilId(), new Side(name, q)));
  }

  private static SharedConcern concern(
      Corpus corpus, String id, String label, String themeId, Map<String, Side> sides) {
    boolean narrow = !id.isEmpty();
    List<String> names = sides.values().stream().map(Side::council).toList();
    String summary =
        (narrow
                ? "The minutes record much the same concern about "
                : "The minutes record concerns of this kind about ")
            + Words.list(names, SIDES)
            + ".";
    return new SharedConcern(
        id,
        label,
        themeId.isEmpty() ? "" : Slugs.checked(themeId),
        themeId.isEmpty() ? "" : corpus.themeLabel(themeId),
        narrow,
        summary,
        sides.values().stream().limit(SIDES).toList());
  }
}
