package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Which predicted statements belong to which unit: each to the one that it overlaps most; a unit
 * that gets none takes the statement that covers most of it. Immutable once built.
 */
final class Alignment {

  /** A stretch in code points. */
  record Place(int start, int end) {
    int overlap(int otherStart, int otherEnd) {
      return Math.min(end, otherEnd) - Math.max(start, otherStart);
    }
  }

  private final List<List<Statement>> ofUnit = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** Aligns a document with its labelled units. */
  Alignment(@Nullable AnalysedDocument document, List<GoldUnit> units) {
    List<Statement> statements = document == null ? List.of() : document.statements();
    if (document != null) {
      DocumentText text = document.source().readText();
      statements.forEach(s -> places.add(place(text, s.span())));
    }
    int[] bestOverlap = new int[units.size()];
    int[] bestStatement = new int[units.size()];
    java.util.Arrays.fill(bestStatement, -1);
    units.forEach(u -> ofUnit.add(new ArrayList<>()));
    for (int s = 0; s < statements.size(); s++) {
      int chosen = -1;
      int most = 0;
      for (int u = 0; u < units.size(); u++) {
        GoldUnit unit = units.get(u);
        int overlap = places.get(s).overlap(unit.start(), unit.end());
        // Of equal overlaps the later unit is taken.
        if (overlap > 0 && overlap >= most) {
          most = overlap;
          chosen = u;
        }
        if (overlap > bestOverlap[u]) {
          bestOverlap[u] = overlap;
          bestStatement[u] = s;
        }
      }
      if (chosen >= 0) {
        ofUnit.get(chosen).add(statements.get(s));
      }
    }
    for (int u = 0; u < units.size(); u++) {
      if (ofUnit.get(u).isEmpty() && bestStatement[u] >= 0) {
        ofUnit.get(u).add(statements.get(bestStatement[u]));
      }
    }
  }

  /** The statements of a unit, in order of the text; none where nothing overlaps it. */
  List<Statement> statements(int unit) {
    return List.copyOf(ofUnit.get(unit));
  }

  /** Where a statement lies, by its index. */
  Place place(int statement) {
    return places.get(statement);
  }

  static Place place(DocumentText text, TextSpan span) {
    return new Place(text.codePointOffset(span.start()), text.codePointOffset(span.end()));
  }
}
