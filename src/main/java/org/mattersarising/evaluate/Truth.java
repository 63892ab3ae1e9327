package org.mattersarising.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The planted truth of a corpus.
 *
 * @param halves which half a council belongs to: {@code dev} or {@code test}; councils in none
 *     stand only among all
 */
public final class Truth {

  private final Map<String, List<TruthRow>> tables;
  private final Map<String, String> halves;

  Truth(Map<String, List<TruthRow>> tables, Map<String, String> halves) {
    this.tables = Map.copyOf(tables);
    this.halves = Map.copyOf(halves);
  }

  /** The rows of one file of all councils; none where there is no such file. */
  List<TruthRow> table(String file) {
    return tables.getOrDefault(file, List.of());
  }

  /** The names of the halves that councils with truth belong to, in alphabetical order. */
  public Set<String> halves() {
    Set<String> all = new TreeSet<>();
    councils().forEach(c -> all.add(halfOf(c)));
    all.remove("");
    return all;
  }

  /** The half of a council; empty for none. */
  public String halfOf(String council) {
    return halves.getOrDefault(council, "");
  }

  /** The councils that have truth, in alphabetical order. */
  public Set<String> councils() {
    Set<String> all = new TreeSet<>();
    tables.values().forEach(rows -> rows.forEach(r -> all.add(r.council())));
    return all;
  }

  /** The truth of some councils. */
  public Truth of(Predicate<String> council) {
    Map<String, List<TruthRow>> kept = new HashMap<>();
    tables.forEach((file, rows) ->
        kept.put(file, rows.stream().filter(r -> council.test(r.council())).toList()));
    return new Truth(kept, halves);
  }
}
