package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeSummary;

/**
 * What was read about one council, and what follows from it.
 *
 * @param meetings its own
 * @param elsewhere how many other hosts' meetings speak about it
 * @param own documents of its own meetings
 */
record CouncilReading(
    Corpus corpus, String id, List<Meeting> meetings, int elsewhere, List<AnalysedDocument> own) {

  static CouncilReading of(Corpus corpus, String id) {
    return new CouncilReading(
        corpus,
        id,
        corpus.result().meetings().stream().filter(m -> id.equals(m.councilId())).toList(),
        corpus.meetingsElsewhere(id),
        corpus.result().documents().stream()
            .filter(d -> id.equals(d.facts().councilId()))
            .toList());
  }

  int comparable() {
    return corpus.figures().comparable(id);
  }

  List<String> sentences() {
    List<String> lines = new ArrayList<>();
    List<Coverage> expected =
        corpus.result().coverage().stream()
            .filter(c -> c.councilId().equals(id) && c.meetingsExpected() != null)
            .toList();
    if (meetings.isEmpty()) {
      lines.add("No minutes of this council’s own meetings were supplied.");
      Reading.expectedInWords(expected).ifPresent(lines::add);
    } else {
      int others = meetings.size() - comparable();
      List<String> parts = new ArrayList<>();
      if (comparable() > 0) {
        parts.add(Words.inWords(comparable(), "comparable meeting"));
      }
      if (others > 0) {
        parts.add(
            Words.inWords(others, "meeting")
                + (others == 1 ? " that is" : " that are")
                + " not comparable");
      }
      lines.add(
          Words.capital(Words.list(parts))
              + (meetings.size() == 1 ? " was" : " were")
              + " read, from "
              + Reading.extents(own)
              + ". "
              + Reading.expectedInWords(expected).orElse("How many were held is not known."));
    }
    if (elsewhere > 0) {
      lines.add(
          "Other councils’ minutes of "
              + Words.inWords(elsewhere, "meeting")
              + " also speak about this council.");
    }
    return lines;
  }

  List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    if (comparable() < ThemeFigures.COMPARABLE_FLOOR) {
      caveats.add(
          "Fewer than five comparable meetings were read, so no rate, trend or comparison is"
              + " given.");
    }
    if (meetings.stream()
        .anyMatch(m -> m.extent() == Extent.PART || m.extent() == Extent.SINGLE_ITEM)) {
      long part =
          meetings.stream()
              .filter(m -> m.extent() == Extent.PART || m.extent() == Extent.SINGLE_ITEM)
              .count();
      caveats.add(
          part == 1
              ? "The minutes of one meeting were supplied only in part. A gap in them means nothing."
              : "The minutes of "
                  + Words.small(Math.toIntExact(part))
                  + " meetings were supplied only in part. A gap in them means nothing.");
    } else if (meetings.stream().anyMatch(m -> m.extent() == Extent.UNKNOWN)) {
      caveats.add(
          "Whether some of the minutes are whole is not known. A gap in them means nothing.");
    }
    caveats.add(
        "A program picked out these sentences. Follow the links and read them in their place."
            + (corpus.issues().about(id).isEmpty()
                ? ""
                : " In a test with invented minutes, what it gives as last recorded was right for about "
                    + ErrorRates.shipped().lastRecorded()
                    + " issues."));
    long drafts =
        own.stream().filter(d -> d.facts().minutesStatus() == MinutesStatus.DRAFT).count();
    if (drafts > 0) {
      caveats.add(
          Words.capital(Words.inWords(Math.toIntExact(drafts), "document"))
              + (drafts == 1 ? " is a draft" : " are drafts")
              + ", which may have been changed since.");
    }
    if (corpus.result().notes().selection().isEmpty()) {
      caveats.add("How the documents were chosen is not stated, so they may not be typical.");
    }
    return List.copyOf(caveats.subList(0, Math.min(3, caveats.size())));
  }

  /** Themes of what is said about it: those that most of its own meetings raise stand first. */
  List<ThemeSummary> themes() {
    return ThemeTable.themesSeen(corpus).stream()
        .filter(t -> !about(t.theme().id()).isEmpty())
        .sorted(
            Comparator.comparingInt((ThemeSummary t) -> -count(t, ThemeCouncil::meetingsAsProblem))
                .thenComparingInt(t -> -count(t, ThemeCouncil::meetingsWithTheme)))
        .toList();
  }

  private int count(ThemeSummary theme, ToIntFunction<ThemeCouncil> figure) {
    return corpus.figures().cell(theme.theme().id(), id).map(figure::applyAsInt).orElse(0);
  }

  List<String> raisedThemes() {
    return themes().stream()
        .filter(t -> about(t.theme().id()).stream().anyMatch(Marked::raises))
        .map(t -> "“" + t.theme().label() + "”")
        .toList();
  }

  /**
   * One quote for each theme that is raised as a problem, as far as it has words that the page does
   * not show already.
   *
   * @param covered ids of the themes whose issues the page shows
   * @param shown ids of the statements that the page shows elsewhere
   */
  List<IndexPage.ThemeQuotes> concerns(int limit, Set<String> covered, Set<String> shown) {
    Set<String> used = new HashSet<>(shown);
    List<IndexPage.ThemeQuotes> concerns = new ArrayList<>();
    for (ThemeSummary theme : themes()) {
      List<Marked> raised =
          about(theme.theme().id()).stream()
              .filter(Marked::raises)
              .filter(m -> !m.statement().routine())
              .filter(m -> !used.contains(m.statement().id()))
              .toList();
      if (!raised.isEmpty() && concerns.size() < limit && !covered.contains(theme.theme().id())) {
        concerns.add(
            new IndexPage.ThemeQuotes(
                Slugs.checked(theme.theme().id()),
                theme.theme().label(),
                theme.theme().definition(),
                new QuoteChooser(corpus, theme.theme())
                    .best(raised, 1, used).stream()
                        .map(m -> corpus.quote(m.statement()))
                        .toList()));
      }
    }
    return List.copyOf(concerns);
  }

  List<String> unseen() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Meetings whose minutes were not supplied cannot be seen, nor what minutes do not record.");
    if (meetings.stream().anyMatch(m -> m.date() == null)) {
      lines.add("Some meetings have no known date, so their place in time cannot be seen.");
    }
    int unread = corpus.result().sources().size() - corpus.result().documents().size();
    if (unread > 0) {
      lines.add(
          Words.capital(Words.small(unread))
              + " of the documents supplied could not be read, and may be this council’s. The report’s"
              + " first page says which.");
    }
    int nameless = nameless();
    if (nameless > 0) {
      lines.add(
          Words.capital(Words.inWords(nameless, "document"))
              + " in this council’s folder "
              + (nameless == 1 ? "names" : "name")
              + " no council and "
              + (nameless == 1 ? "is" : "are")
              + " not counted here. Give the council in metadata.csv.");
    }
    return lines;
  }

  /** Documents of no known council in folders whose others are all this council's. */
  private int nameless() {
    Map<String, Set<String>> councils = new HashMap<>();
    Map<String, Integer> unknown = new HashMap<>();
    for (AnalysedDocument document : corpus.result().documents()) {
      String council = document.facts().councilId();
      String path = document.source().path();
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      if (council == null) {
        unknown.merge(folder, 1, Integer::sum);
      } else {
        councils.computeIfAbsent(folder, f -> new HashSet<>()).add(council);
      }
    }
    return unknown.entrySet().stream()
        .filter(e -> Set.of(id).equals(councils.get(e.getKey())))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private List<Marked> about(String themeId) {
    return corpus.marked(themeId, id);
  }
}
