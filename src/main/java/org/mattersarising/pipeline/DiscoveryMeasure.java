package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.PlantedThemeScores;
import org.mattersarising.evaluate.PlantedThemes;
import org.mattersarising.evaluate.Truth;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.themes.discover.Candidate;
import org.mattersarising.themes.discover.DiscoveredTheme;
import org.mattersarising.themes.discover.Discovery;
import org.mattersarising.themes.discover.LeidenThemeDiscoverer;
import org.mattersarising.themes.discover.ThemeDiscoverer;

/**
 * Measures discovery in a whole result, codebook or not, since what was planted is mostly what the
 * codebook knows: as if nobody had listed anything.
 */
final class DiscoveryMeasure {

  /** So many times one meeting is left out, spread over all. */
  private static final int LEFT_OUT = 5;

  private final ThemeDiscoverer discoverer = new LeidenThemeDiscoverer();
  private final AnalysisResult result;
  private final List<Candidate> candidates;
  private final Discovery discovery;

  DiscoveryMeasure(AnalysisResult result) {
    this.result = result;
    this.candidates = DiscoveryCandidates.of(result.documents(), result.meetingOfDocument(), false);
    this.discovery = discoverer.discover(candidates);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  Discovery discovery() {
    return discovery;
  }

  /** The group of every statement that was grouped at all. */
  Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    discovery.groups().forEach((statement, group) -> groups.put(statement, String.valueOf(group)));
    return groups;
  }

  /** Agreement with what was planted in some councils: of the themes, and of all groups. */
  List<Metric> against(Truth truth) {
    Map<String, String> planted = new TreeMap<>(PlantedThemes.of(result, truth));
    List<Metric> metrics =
        new ArrayList<>(PlantedThemeScores.metrics(planted, discovery.themeOf(), "discovery."));
    metrics.addAll(PlantedThemeScores.metrics(planted, groups(), "discovery.every_group."));
    return metrics;
  }

  /** What needs no truth: unassigned share, stable share, and how much one meeting changes. */
  List<Metric> ofItself() {
    List<DiscoveredTheme> themes = discovery.themes();
    List<String> meetings =
        List.copyOf(new TreeSet<>(candidates.stream().map(Candidate::documentId).toList()));
    double sum = 0;
    double least = 1;
    int times = Math.min(LEFT_OUT, meetings.size());
    for (int i = 0; i < times; i++) {
      String out = meetings.get(i * meetings.size() / times);
      Discovery without =
          discoverer.discover(
              candidates.stream().filter(c -> !c.documentId().equals(out)).toList());
      double same = PlantedThemeScores.agreement(discovery.themeOf(), without.themeOf());
      sum += same;
      least = Math.min(least, same);
    }
    long stable = themes.stream().filter(t -> t.stability() >= ThemeSummary.STABLE).count();
    return List.of(
        PlantedThemeScores.metric("discovery.themes", themes.size(), discovery.looked()),
        PlantedThemeScores.metric(
            "discovery.stable_share",
            themes.isEmpty() ? 0 : (double) stable / themes.size(),
            themes.size()),
        PlantedThemeScores.metric(
            "discovery.unassigned_share",
            discovery.looked() == 0 ? 0 : (double) discovery.unassigned() / discovery.looked(),
            discovery.looked()),
        PlantedThemeScores.metric(
            "discovery.one_meeting_less.ari_mean", times == 0 ? 1 : sum / times, times),
        PlantedThemeScores.metric("discovery.one_meeting_less.ari_least", least, times));
  }
}
