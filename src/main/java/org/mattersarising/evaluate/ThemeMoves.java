package org.mattersarising.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which statements two runs over the same minutes mark differently.
 *
 * @param statements of the second run
 * @param moved of them, how many have other themes than before
 * @param byTheme in order of the themes' ids; those without a change are left out
 */
public record ThemeMoves(int statements, int moved, List<Move> byTheme) {

  public ThemeMoves {
    byTheme = List.copyOf(byTheme);
  }

  /**
   * One theme's change.
   *
   * @param before how many statements had it
   * @param after how many have it
   * @param gained the texts of those that have it now, in the order of the run
   * @param lost the texts of those that had it
   */
  public record Move(String theme, int before, int after, List<String> gained, List<String> lost) {

    public Move {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  /**
   * The marks of a run.
   *
   * @param text of each statement, by its id, in order
   * @param themes of the marked ones, by the statement's id
   */
  public record Marks(Map<String, String> text, Map<String, Set<String>> themes) {}

  /**
   * The moves between two written runs.
   *
   * @throws EvaluationException where a folder holds none
   */
  public static ThemeMoves ofRuns(Path before, Path after) throws IOException {
    return between(marks(RunData.read(before)), marks(RunData.read(after)));
  }

  private static Marks marks(RunData run) {
    Map<String, String> text = new LinkedHashMap<>();
    Map<String, Set<String>> themes = new TreeMap<>();
    for (RunData.Line line : run.lines()) {
      text.put(line.id(), line.text());
      themes.put(line.id(), line.themes());
    }
    return new Marks(text, themes);
  }

  /** The moves of statements that both runs have. */
  public static ThemeMoves between(Marks before, Marks after) {
    Map<String, List<String>> gained = new TreeMap<>();
    Map<String, List<String>> lost = new TreeMap<>();
    Map<String, Integer> had = new TreeMap<>();
    Map<String, Integer> have = new TreeMap<>();
    int statements = 0;
    int moved = 0;
    for (Map.Entry<String, String> statement : after.text().entrySet()) {
      if (!before.text().containsKey(statement.getKey())) {
        continue;
      }
      statements++;
      Set<String> was = before.themes().getOrDefault(statement.getKey(), Set.of());
      Set<String> is = after.themes().getOrDefault(statement.getKey(), Set.of());
      moved += was.equals(is) ? 0 : 1;
      for (String theme : was) {
        had.merge(theme, 1, Integer::sum);
        if (!is.contains(theme)) {
          lost.computeIfAbsent(theme, k -> new ArrayList<>()).add(statement.getValue());
        }
      }
      for (String theme : is) {
        have.merge(theme, 1, Integer::sum);
        if (!was.contains(theme)) {
          gained.computeIfAbsent(theme, k -> new ArrayList<>()).add(statement.getValue());
        }
      }
    }
    Set<String> changed = new TreeSet<>(gained.keySet());
    changed.addAll(lost.keySet());
    List<Move> moves = new ArrayList<>();
    for (String theme : changed) {
      moves.add(
          new Move(
              theme,
              had.getOrDefault(theme, 0),
              have.getOrDefault(theme, 0),
              gained.getOrDefault(theme, List.of()),
              lost.getOrDefault(theme, List.of())));
    }
    return new ThemeMoves(statements, moved, moves);
  }
}
