package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.QualityCheck;

/**
 * What is to be told about issues, one row for each check and scope, in the order that it was said
 * first.
 */
final class Remarks {

  private record Key(String check, String scope) {}

  private final Map<Key, Set<String>> notes = new LinkedHashMap<>();

  void add(String check, String scope, String note) {
    notes.computeIfAbsent(new Key(check, scope), k -> new LinkedHashSet<>()).add(note);
  }

  /** The rows; the numerator counts the notes. */
  List<QualityCheck> rows() {
    List<QualityCheck> rows = new ArrayList<>();
    notes.forEach((key, said) ->
        rows.add(
            new QualityCheck(
                key.check,
                key.scope,
                said.size(),
                said.size(),
                null,
                null,
                null,
                String.join(" ", said))));
    return rows;
  }
}
