package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.Issue;
import org.mattersarising.model.ThemeSummary;

/**
 * What the report has to say, first.
 *
 * @param lead one or two sentences
 * @param findings at most four, each with the section that shows it
 */
record Answer(String lead, List<Finding> findings) {

  /** A plain sentence and the section that shows it. */
  record Finding(String text, String section) {}

  static Answer of(Corpus corpus, Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<Issue> issues = corpus.result().issues();
    int observed = (int) issues.stream().filter(IssueCard::observed).count();
    int returned = StatedReturn.count(corpus);
    if (observed > 0) {
      findings.add(new Finding(observed(issues, observed), "recurring"));
    }
    if (returned > 0) {
      findings.add(
          new Finding(
              "The minutes themselves say that a matter came back in "
                  + Words.inWords(returned, "place")
                  + ".",
              "stated"));
    }
    List<String> shared =
        SharedConcern.themesRaisedBySeveral(corpus).stream()
            .map((ThemeSummary t) -> "“" + t.theme().label() + "”")
            .toList();
    if (!shared.isEmpty()) {
      findings.add(
          new Finding(
              (shared.size() == 1
                      ? "One theme is"
                      : Words.capital(Words.small(shared.size())) + " themes are")
                  + " recorded as a concern about two or more councils: "
                  + Words.list(shared, 4)
                  + ".",
              "shared"));
    } else if (reading.hosts().size() > 1) {
      findings.add(
          new Finding("No theme is recorded as a concern about more than one council.", "themes"));
    }
    if (observed == 0 && corpus.allowsRates()) {
      findings.add(new Finding("No issue was seen in more than one meeting.", "recurring"));
    }
    return new Answer(lead(corpus, reading), List.copyOf(findings));
  }

  private static String observed(List<Issue> issues, int observed) {
    int after =
        (int)
            issues.stream()
                .filter(IssueCard::observed)
                .filter(i -> i.timesRaisedAfterAssurance() > 0)
                .count();
    List<String> labels =
        issues.stream()
            .filter(IssueCard::observed)
            .sorted(Comparator.comparingDouble(Issue::score).reversed().thenComparing(Issue::id))
            .map(i -> "“" + i.label() + "”")
            .toList();
    String text =
        Words.capital(Words.inWords(observed, "issue"))
            + (observed == 1 ? " was" : " were")
            + " seen in two or more meetings: "
            + Words.list(labels, 2)
            + ".";
    if (after == 0) {
      return text;
    }
    return text
        + " "
        + (observed == 1 ? "It" : Words.capital(Words.small(after)) + " of them")
        + (after == 1 ? " was" : " were")
        + " raised again after members had been assured.";
  }

  private static String lead(Corpus corpus, Reading reading) {
    if (corpus.result().documents().isEmpty()) {
      return "No minutes could be read, so this report has nothing to say about any council.";
    }
    int known = (int) reading.hosts().stream().filter(h -> !h.councilId().isEmpty()).count();
    boolean cut = reading.hosts().stream().anyMatch(h -> h.parts() + h.singleItems() > 0);
    String read =
        "The minutes of "
            + Words.inWords(reading.meetings(), "meeting")
            + (known == 0 ? "" : " of " + Words.inWords(known, "council"))
            + " were read"
            + (!cut
                ? ". "
                : reading.meetings() == 1 ? " in part. " : ", some of them only in part. ");
    if (!corpus.allowsRates()) {
      return read
          + "That is too few to show change over time. What they do show stands below, in their own"
          + " words.";
    }
    return read + "This report shows which concerns they record more than once.";
  }
}
