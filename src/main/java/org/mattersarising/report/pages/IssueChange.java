package org.mattersarising.report.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.model.Issue;

/**
 * What changed about an issue since an earlier run.
 *
 * @param issueId empty where the issue has no page
 * @param sentence with its label
 */
record IssueChange(String issueId, String sentence) {

  private static final String CHECK = "since_previous";

  /** The changes in the order of the result; without an earlier run there are none. */
  static List<IssueChange> of(Corpus corpus, int most) {
    Set<String> pages = new HashSet<>();
    corpus.result().issues().stream().map(Issue::id).forEach(pages::add);
    return corpus.result().quality().stream()
        .filter(q -> q.check().equals(CHECK))
        .limit(most)
        .map(q ->
            new IssueChange(pages.contains(q.scope()) ? Slugs.checked(q.scope()) : "", q.note()))
        .toList();
  }
}
