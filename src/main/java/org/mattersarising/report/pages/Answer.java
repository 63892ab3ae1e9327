package org.mattersarising.report.pages;

import java.util.ArrayList;
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

  /** A plain sentence and the section that shows it; empty where the one before it tells that. */
  record Finding(String text, String section) {

    /** The words of the link, told apart from those of other findings. */
    String link() {
      return switch (section) {
        case "recurring" -> "See the issues";
        case "stated" -> "See these passages";
        case "shared" -> "See each council’s words";
        case "themes" -> "See the themes";
        default -> "See the section";
      };
    }
  }

  static Answer of(Corpus corpus, Reading reading) {
    List<Finding> findings = new ArrayList<>();
    List<Issue> issues = corpus.result().issues();
    List<Issue> again =
        Recurrence.sorted(issues).stream()
            .filter(i -> Recurrence.of(i) == Recurrence.RAISED_AGAIN)
            .toList();
    int returned = StatedReturn.count(corpus);
    if (!again.isEmpty()) {
      findings.add(new Finding(strongest(corpus, again), "recurring"));
    }
    String quiet = Recurrence.quiet(issues);
    if (!quiet.isEmpty()) {
      findings.add(new Finding(quiet, findings.isEmpty() ? "recurring" : ""));
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
    return new Answer(lead(corpus, reading, again.size()), List.copyOf(findings));
  }

  private static String strongest(Corpus corpus, List<Issue> again) {
    boolean several = again.stream().map(Issue::councilId).distinct().count() > 1;
    List<String> labels =
        again.stream()
            .limit(3)
            .map(i ->
                "“"
                    + MatterLabel.of(corpus, i)
                    + "”"
                    + (several ? " (" + corpus.councilName(i.councilId()) + ")" : ""))
            .toList();
    String text =
        again.size() == 1
            ? "It is " + labels.get(0) + "."
            : (again.size() > 3 ? "First among them are " : "They are ") + Words.list(labels) + ".";
    int after = (int) again.stream().filter(i -> i.timesRaisedAfterAssurance() > 0).count();
    if (after == 0) {
      return text;
    }
    return text
        + " "
        + (again.size() == 1
            ? "It"
            : Words.capital(Words.small(after)) + " of the " + Words.small(again.size()))
        + (after == 1 ? " was" : " were")
        + " raised again after members had been assured.";
  }

  private static String lead(Corpus corpus, Reading reading, int again) {
    if (corpus.result().documents().isEmpty()) {
      return "No minutes could be read, so this report has nothing to say about any council.";
    }
    int known = (int) reading.hosts().stream().filter(h -> !h.councilId().isEmpty()).count();
    boolean cut = reading.hosts().stream().anyMatch(h -> h.parts() + h.singleItems() > 0);
    String read =
        "The minutes of "
            + Words.inWords(reading.meetings(), "meeting")
            + (known == 0 ? "" : " of " + Words.inWords(known, "council"))
            + (known == 0 || known == reading.hosts().size() ? "" : " and of others not known")
            + " were read"
            + (!cut
                ? ". "
                : reading.meetings() == 1 ? " in part. " : ", some of them only in part. ");
    String answer =
        again > 0
            ? Words.capital(Words.inWords(again, "issue"))
                + (again == 1 ? " was" : " were")
                + " raised as a concern in two or more meetings. "
            : corpus.figures().allowsRates()
                ? "No issue was raised as a concern in two or more meetings. "
                : "";
    if (corpus.figures().allowsRates()) {
      return answer + read.strip();
    }
    if (again > 0 || reading.meetings() >= ThemeFigures.COMPARABLE_FLOOR) {
      return answer + read + "Too few of them are comparable for rates or trends.";
    }
    return read
        + "That is too few to show change over time. What they do show stands below, in their own"
        + " words.";
  }
}
