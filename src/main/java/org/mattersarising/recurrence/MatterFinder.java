package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the statements of one subject council whose propositions are alike, by average linkage
 * over sentence vectors joined with TF-IDF vectors. Memory grows with the square of a council's
 * statements.
 */
final class MatterFinder {

  /**
   * Joined vectors have the mean of both cosines. The cut is the one that was measured as good on
   * archives of about thirty meetings, before this code was written.
   */
  static final double CUT = 0.72;

  /**
   * How much nearer two statements count that carry the same theme. Clerks minute one matter under
   * several themes, so a different theme is no evidence against.
   */
  static final double SAME_THEME = 0.1;

  private MatterFinder() {}

  /**
   * The matters, in order of council. A group without any theme is none: the codebook says what the
   * user looks for.
   */
  static List<Matter> find(List<Occurrence> occurrences) {
    Map<String, List<Occurrence>> byCouncil = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      byCouncil.computeIfAbsent(occurrence.subject(), k -> new ArrayList<>()).add(occurrence);
    }
    List<Matter> matters = new ArrayList<>();
    byCouncil.forEach((council, members) -> matters.addAll(matters(council, members)));
    return matters;
  }

  private static List<Matter> matters(String council, List<Occurrence> members) {
    LexicalSpace words = new LexicalSpace(members.stream().map(Occurrence::text).toList());
    List<Matter> matters = new ArrayList<>();
    for (List<Integer> group :
        AverageLinkage.groups(
            members.size(),
            CUT,
            (a, b) -> distance(members.get(a), members.get(b), words.cosine(a, b)))) {
      List<Occurrence> occurrences = group.stream().map(members::get).toList();
      String theme = mainTheme(occurrences);
      if (!theme.isEmpty()) {
        matters.add(new Matter(council, theme, occurrences));
      }
    }
    return matters;
  }

  private static double distance(Occurrence a, Occurrence b, double wordCosine) {
    double similarity = (a.vector().cosine(b.vector()) + wordCosine) / 2;
    boolean sameTheme = !a.themeId().isEmpty() && a.themeId().equals(b.themeId());
    return 1 - similarity - (sameTheme ? SAME_THEME : 0);
  }

  /** The theme that most statements carry; of equally many the first in the alphabet. */
  private static String mainTheme(List<Occurrence> occurrences) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.themeId().isEmpty()) {
        counts.merge(occurrence.themeId(), 1, Integer::sum);
      }
    }
    String main = "";
    for (Map.Entry<String, Integer> theme : counts.entrySet()) {
      if (main.isEmpty() || theme.getValue() > counts.getOrDefault(main, 0)) {
        main = theme.getKey();
      }
    }
    return main;
  }
}
