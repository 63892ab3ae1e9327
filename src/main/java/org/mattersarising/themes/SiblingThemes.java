package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;

/**
 * Which themes of several codebooks are after the same thing: those that share a strong term, such
 * as "budget*" of the budgets of two services. A statement that two of them would mark says it
 * once, so the one with the highest score has it. Themes of one codebook are never siblings: that
 * one statement has both is what its author wants. Immutable.
 */
public final class SiblingThemes {

  private static final Comparator<ThemeScore> BEST_FIRST =
      Comparator.comparingDouble(ThemeScore::score)
          .reversed()
          .thenComparing(s -> s.evidence().themeId());

  private final Map<String, Set<String>> siblings = new HashMap<>();

  /** The siblings among the themes of these codebooks; none where there is but one. */
  public SiblingThemes(List<Codebook> codebooks) {
    Map<Term, Map<String, String>> owners = new HashMap<>();
    for (Codebook codebook : codebooks) {
      for (Theme theme : codebook.themes()) {
        for (String notation : theme.terms()) {
          Term term = Term.parse(notation);
          if (term.kind() == Term.Kind.STRONG) {
            Map<String, String> sharing = owners.computeIfAbsent(term, k -> new HashMap<>());
            sharing.forEach((other, book) -> {
              if (!book.equals(codebook.id())) {
                siblings.computeIfAbsent(other, k -> new HashSet<>()).add(theme.id());
                siblings.computeIfAbsent(theme.id(), k -> new HashSet<>()).add(other);
              }
            });
            sharing.put(theme.id(), codebook.id());
          }
        }
      }
    }
  }

  /** Whether two themes are after the same thing. */
  public boolean are(String one, String other) {
    return siblings.getOrDefault(one, Set.of()).contains(other);
  }

  /**
   * The scores of one statement, in the same order, where a theme yields to a better sibling that
   * is marked.
   */
  public List<ThemeScore> settled(List<ThemeScore> scores) {
    if (siblings.isEmpty()) {
      return scores;
    }
    List<String> kept = new ArrayList<>();
    Map<String, String> yielding = new HashMap<>();
    scores.stream()
        .filter(ThemeScore::marked)
        .sorted(BEST_FIRST)
        .forEach(score -> {
          String theme = score.evidence().themeId();
          kept.stream()
              .filter(k -> are(k, theme))
              .findFirst()
              .ifPresentOrElse(k -> yielding.put(theme, k), () -> kept.add(theme));
        });
    return scores.stream()
        .map(s -> {
          String to = yielding.get(s.evidence().themeId());
          return to == null ? s : s.yieldingTo(to);
        })
        .toList();
  }
}
