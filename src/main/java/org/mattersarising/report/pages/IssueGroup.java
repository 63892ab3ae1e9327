package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mattersarising.model.Issue;

/**
 * A council's issues, as far as the page has room.
 *
 * @param councilId for links; empty where the council has no page
 * @param more how many further ones the council's list of issues has
 */
record IssueGroup(String councilId, String council, List<IssueCard> cards, int more) {

  /** Groups by council name, at most {@code limit} cards a council. */
  static List<IssueGroup> of(Corpus corpus, Predicate<Issue> test, int limit) {
    List<IssueGroup> groups = new ArrayList<>();
    List<Issue> issues = corpus.result().issues().stream().filter(test).toList();
    for (List<Issue> group : corpus.names().grouped(issues).values()) {
      String id = group.get(0).councilId();
      groups.add(
          new IssueGroup(
              corpus.names().hasPage(id) ? Slugs.checked(id) : "",
              corpus.councilName(id),
              group.stream().limit(limit).map(i -> IssueCard.of(corpus, i)).toList(),
              Math.max(0, group.size() - limit)));
    }
    return List.copyOf(groups);
  }
}
