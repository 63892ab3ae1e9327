package org.mattersarising.report.pages;

import org.mattersarising.model.Issue;

/**
 * A link to an issue's page.
 *
 * @param council in everyday words
 */
record IssueLink(String id, String label, String council) {

  static IssueLink of(Corpus corpus, Issue issue) {
    return new IssueLink(
        Slugs.checked(issue.id()),
        MatterLabel.of(corpus, issue),
        corpus.councilName(issue.councilId()));
  }
}
