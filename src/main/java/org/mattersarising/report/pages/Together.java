package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.Contrasts;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.SharedIssue;

/**
 * What the councils of a run have in common, and what is unusual for one, on the first page.
 *
 * @param common themes that most councils raise
 * @param noCommon why there is none; empty where there are
 * @param unusual one council each, by name
 * @param noUnusual why there is none; empty where there are
 * @param alike pairs of councils, by name
 * @param alikeMore how many further pairs the councils' pages tell of
 * @param noAlike why there is none; empty where there are
 * @param byIssue which councils share issues, a pair each with how many
 */
record Together(
    List<Theme> common,
    String noCommon,
    List<Unusual> unusual,
    String noUnusual,
    List<Pair> alike,
    int alikeMore,
    String noAlike,
    List<String> byIssue) {

  private static final int PAIRS = 15;
  private static final int SHARING = 10;

  /** A theme with its figures in words. */
  record Theme(String themeId, String label, String text) {}

  /** What is unusual in a council's minutes, one sentence a theme. */
  record Unusual(String councilId, String council, List<String> sentences) {}

  /** Two councils, and how far their themes differ. */
  record Pair(String councilId, String council, String otherId, String other, String text) {}

  static Together of(Corpus corpus) {
    Contrasts contrasts = corpus.result().contrasts();
    List<Theme> common =
        contrasts.common().stream()
            .map(c ->
                new Theme(
                    Slugs.checked(c.themeId()),
                    corpus.themeLabel(c.themeId()),
                    "raised as a problem by "
                        + c.raising()
                        + " of "
                        + Words.count(c.councils(), "council")
                        + ", at "
                        + c.asProblem()
                        + " of "
                        + Words.count(c.meetings(), "comparable meeting")
                        + " (mentioned at "
                        + c.withTheme()
                        + ")"))
            .toList();
    List<Unusual> unusual = new ArrayList<>();
    boolean tested = false;
    for (Council council : corpus.names().sorted()) {
      Compared compared = Compared.of(corpus, council.id());
      tested |= compared.any();
      if (!compared.unusual().isEmpty()) {
        unusual.add(
            new Unusual(
                Slugs.checked(council.id()), corpus.councilName(council.id()), compared.unusual()));
      }
    }
    List<Pair> pairs = pairs(corpus);
    return new Together(
        common,
        !common.isEmpty()
            ? ""
            : "No theme can be called common. It would take three councils with five comparable"
                + " meetings each that could have raised it, and three quarters of them that did.",
        List.copyOf(unusual),
        !unusual.isEmpty()
            ? ""
            : tested
                ? "No theme is mentioned so much more or less often in one council’s minutes that"
                    + " chance could not explain it. That does not mean that there is no"
                    + " difference."
                : "No council could be compared with others: five meetings on both sides, of the"
                    + " same types of committee and in the same time, are needed.",
        pairs.stream().limit(PAIRS).toList(),
        Math.max(0, pairs.size() - PAIRS),
        pairs.isEmpty()
            ? "No two councils have five comparable meetings each of the same types of committee in"
                + " the same time, so their themes are not set side by side."
            : "",
        byIssue(corpus));
  }

  private static List<Pair> pairs(Corpus corpus) {
    return corpus.result().contrasts().alike().stream()
        .filter(l -> name(corpus, l.council()).compareTo(name(corpus, l.other())) < 0)
        .sorted(
            Comparator.comparing((CouncilLikeness l) -> name(corpus, l.council()))
                .thenComparing(l -> name(corpus, l.other())))
        .map(l ->
            new Pair(
                Slugs.checked(l.council()),
                corpus.councilName(l.council()),
                Slugs.checked(l.other()),
                corpus.councilName(l.other()),
                Boat.words(l)))
        .toList();
  }

  /** Two councils may have the same everyday name. */
  private static String name(Corpus corpus, String councilId) {
    return corpus.councilName(councilId) + '\0' + councilId;
  }

  /** Pairs of councils with how many issues they share, by name. */
  private static List<String> byIssue(Corpus corpus) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (SharedIssue shared : corpus.result().sharedIssues()) {
      List<String> names = shared.councilIds().stream().map(corpus::councilName).sorted().toList();
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          pairs.merge(names.get(i) + " and " + names.get(j), 1, Integer::sum);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    pairs.forEach((who, n) -> parts.add(who + ": " + Words.count(n, "issue")));
    if (parts.size() <= SHARING) {
      return List.copyOf(parts);
    }
    List<String> first = new ArrayList<>(parts.subList(0, SHARING));
    first.add("and " + Words.inWords(parts.size() - SHARING, "further pair"));
    return List.copyOf(first);
  }
}
