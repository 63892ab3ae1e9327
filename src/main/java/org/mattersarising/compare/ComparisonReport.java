package org.mattersarising.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PeerGroup;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;

/**
 * Councils of a finished run, each beside its peers: what {@code matters compare} tells. It holds
 * no rank and no score of a council. Made by {@link #of}, written by {@link ComparisonWriter}.
 *
 * @param selection how the documents were selected; empty where the user does not say
 * @param themes the themes told of, in order
 * @param names of all councils of the run
 * @param tests how many themes and councils were tested together for {@code q}: of the codebooks,
 *     as in the run's own theme_council.csv
 * @param common themes that most councils raise
 */
public record ComparisonReport(
    String selection,
    List<Theme> themes,
    Map<String, String> names,
    int tests,
    List<CouncilComparison> councils,
    List<CommonTheme> common) {

  private static final int COMMON = 8;
  private static final int ALIKE = 5;
  private static final int WORDS = 5;
  private static final int WORDS_OF_ALL = 12;

  public ComparisonReport {
    themes = List.copyOf(themes);
    names = Map.copyOf(names);
    councils = List.copyOf(councils);
    common = List.copyOf(common);
  }

  /**
   * Compares councils of a run.
   *
   * @param run the folder that an analysis wrote
   * @param register councils of which the run's tables do not have everything, such as neighbours
   * @param councils ids or names
   * @param asked whom to compare them with; empty for those that the run compared them with
   * @param theme id or label of the only theme to tell of; empty for all
   * @throws ComparisonException where the folder holds no run, or it knows no such council or theme
   */
  public static ComparisonReport of(
      Path run,
      List<Council> register,
      List<String> councils,
      Optional<PeerChoice> asked,
      String theme) {
    FinishedRun data = FinishedRunReader.read(run, register);
    PeerChoice choice = asked.orElse(data.peers());
    List<Theme> themes = theme.isEmpty() ? data.themes() : List.of(theme(data, theme));
    ThemeComparator comparator =
        new ThemeComparator(
            data.themes(), data.sightings(), data.councils(), data.meetings(), choice);
    // All tests of the run are one family, whatever is shown of them.
    List<ThemeCouncil> rows = comparator.byCouncil();
    Map<String, String> names = new HashMap<>();
    data.councils().forEach(c -> names.put(c.id(), c.name()));
    List<CouncilComparison> compared = new ArrayList<>();
    for (String wanted : councils.stream().distinct().toList()) {
      Council council = council(data, wanted);
      compared.add(one(data, council, comparator, rows, themes));
    }
    List<String> shown = themes.stream().map(Theme::id).toList();
    return new ComparisonReport(
        data.selection(),
        themes,
        names,
        (int) rows.stream().filter(r -> r.qValue() != null).count(),
        compared,
        CommonThemes.of(
            ThemeComparator.testable(themes),
            rows.stream().filter(r -> shown.contains(r.themeId())).toList(),
            COMMON));
  }

  private static Theme theme(FinishedRun run, String wanted) {
    Optional<Theme> known = run.theme(wanted);
    if (known.isPresent()) {
      return known.get();
    }
    List<Theme> alike =
        run.themes().stream().filter(t -> t.label().equalsIgnoreCase(wanted)).toList();
    if (alike.size() > 1) {
      throw new ComparisonException(
          "\""
              + wanted
              + "\" is the label of "
              + String.join(" and ", alike.stream().map(Theme::id).toList())
              + "; ask for one by its id.");
    }
    if (alike.isEmpty()) {
      throw new ComparisonException(
          "The run has no theme " + wanted + "; data/themes.csv lists those it has.");
    }
    return alike.getFirst();
  }

  private static Council council(FinishedRun run, String wanted) {
    return run.councils().stream()
        .filter(c -> c.id().equals(wanted) || c.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() ->
            new ComparisonException(
                "The run has no council "
                    + wanted
                    + "; it has "
                    + String.join(", ", run.councils().stream().map(Council::id).toList())
                    + "."));
  }

  private static CouncilComparison one(
      FinishedRun run,
      Council council,
      ThemeComparator comparator,
      List<ThemeCouncil> rows,
      List<Theme> themes) {
    Map<String, Integer> comparable = new HashMap<>();
    int own = 0;
    for (Meeting meeting : run.meetings()) {
      if (meeting.councilId() != null && meeting.comparable()) {
        comparable.merge(meeting.councilId(), 1, Integer::sum);
      }
      own += council.id().equals(meeting.councilId()) ? 1 : 0;
    }
    int read = comparable.getOrDefault(council.id(), 0);
    PeerGroup group = comparator.groupOf(council.id());
    List<String> peers = List.copyOf(group.among(comparable.keySet(), council.id()));
    MinuteStyle style = run.styles().getOrDefault(council.id(), MinuteStyle.NONE);
    MinuteStyle theirs =
        peers.stream()
            .map(p -> run.styles().getOrDefault(p, MinuteStyle.NONE))
            .reduce(MinuteStyle.NONE, MinuteStyle::plus);
    List<String> ids = themes.stream().map(Theme::id).toList();
    List<TellingWord> words =
        words(
            run,
            council.id(),
            peers,
            ThemeComparator.testable(themes).stream().map(Theme::id).toList());
    return new CouncilComparison(
        council,
        read,
        own - read,
        group,
        peers,
        style,
        style.caveat(theirs),
        rows.stream()
            .filter(r -> r.councilId().equals(council.id()) && ids.contains(r.themeId()))
            .toList(),
        alike(run, council.id(), comparable.keySet()),
        words,
        passages(run, words),
        run.shared().stream().filter(s -> s.councils().contains(council.id())).toList());
  }

  private static List<CouncilLikeness> alike(
      FinishedRun run, String council, Collection<String> comparable) {
    LikenessFinder finder =
        new LikenessFinder(
            run.codebookThemes(),
            run.meetings(),
            run.sightings(),
            ServiceCoverage.of(run.councils()));
    return comparable.stream()
        .sorted()
        .filter(c -> !c.equals(council))
        .map(c -> finder.of(council, c))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingDouble(CouncilLikeness::points)
                .thenComparingDouble(CouncilLikeness::high)
                .thenComparing(CouncilLikeness::other))
        .limit(ALIKE)
        // By name, since the order of estimates would be read as a rank.
        .sorted(
            Comparator.comparing((CouncilLikeness l) -> name(run, l.other()))
                .thenComparing(CouncilLikeness::other))
        .toList();
  }

  private static String name(FinishedRun run, String council) {
    return run.councils().stream()
        .filter(c -> c.id().equals(council))
        .map(Council::name)
        .findFirst()
        .orElse(council);
  }

  private static List<TellingWord> words(
      FinishedRun run, String council, List<String> peers, List<String> themes) {
    TellingWordFinder finder = new TellingWordFinder(run.words());
    return themes.stream()
        .flatMap(t -> finder.find(t, List.of(council), c -> peers, WORDS).stream())
        .sorted(
            Comparator.comparingDouble(TellingWord::score)
                .reversed()
                .thenComparing(TellingWord::themeId)
                .thenComparing(TellingWord::word))
        .limit(WORDS_OF_ALL)
        .toList();
  }

  private static Map<String, FinishedRun.Said> passages(FinishedRun run, List<TellingWord> words) {
    Set<String> wanted = new HashSet<>();
    words.forEach(w -> wanted.addAll(w.passages()));
    Map<String, FinishedRun.Said> passages = new HashMap<>();
    run.said().stream().filter(s -> wanted.contains(s.id())).forEach(s -> passages.put(s.id(), s));
    return passages;
  }

  String label(String themeId) {
    return themes.stream()
        .filter(t -> t.id().equals(themeId))
        .map(Theme::label)
        .findFirst()
        .orElse(themeId);
  }

  String name(String councilId) {
    return names.getOrDefault(councilId, councilId);
  }
}
