package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.SentenceVector;

/**
 * Groups matters of different councils that concern the same thing. A single meeting of each
 * suffices: the councils' ledgers stay apart, so nothing is said to have recurred.
 */
final class SharedMatters {

  private final double cut;

  /**
   * @param cut the largest mean distance of matters in a group
   */
  SharedMatters(double cut) {
    this.cut = cut;
  }

  /** The groups of two councils or more, each in order of council; themes are not mixed. */
  List<List<Matter>> group(List<Matter> matters) {
    Map<String, List<Matter>> byTheme = new TreeMap<>();
    for (Matter matter : matters) {
      if (!matter.councilId().isEmpty()) {
        byTheme.computeIfAbsent(matter.themeId(), k -> new ArrayList<>()).add(matter);
      }
    }
    List<List<Matter>> shared = new ArrayList<>();
    for (List<Matter> ofTheme : byTheme.values()) {
      List<SentenceVector> centres = ofTheme.stream().map(Matter::centre).toList();
      LexicalSpace words =
          new LexicalSpace(
              ofTheme.stream()
                  .map(m ->
                      String.join(" ", m.occurrences().stream().map(Occurrence::text).toList()))
                  .toList());
      AverageLinkage.groups(
              ofTheme.size(),
              cut,
              (a, b) -> 1 - (centres.get(a).cosine(centres.get(b)) + words.cosine(a, b)) / 2)
          .stream()
          .map(group -> group.stream().map(ofTheme::get).toList())
          .filter(SharedMatters::ofSeveralCouncils)
          .forEach(shared::add);
    }
    return shared;
  }

  private static boolean ofSeveralCouncils(List<Matter> group) {
    TreeSet<String> councils = new TreeSet<>();
    group.forEach(m -> councils.add(m.councilId()));
    return councils.size() > 1;
  }
}
