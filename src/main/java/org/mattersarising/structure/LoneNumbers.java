package org.mattersarising.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.structure.Marker.Style;

/**
 * Numbers of items that stand alone between empty lines, with the title in a line of its own below,
 * often in small letters: "698", and below it "election of chairman". Numbers of pages stand alone,
 * too, but what follows them is no title.
 */
final class LoneNumbers {

  /** Lower numbers are those of pages and of lists. */
  private static final int LEAST = 100;

  private static final int FEWEST = 3;

  private static final int LONGEST_TITLE = 120;

  private LoneNumbers() {}

  /** Where their lines begin; empty where they do not count on by one. */
  static Set<Integer> of(String text, List<TextLine> lines) {
    Set<Integer> places = new TreeSet<>();
    LabelRun run = new LabelRun();
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      Marker marker =
          line.blankBefore() && line.blankAfter()
              ? Marker.of(text, line.start(), line.end())
              : null;
      if (marker != null
          && marker.style() == Style.BARE
          && marker.content() >= line.end()
          && marker.ordinal() >= LEAST) {
        // A number that no title follows speaks against the others, as that of a page does.
        run.add(Label.of(marker.label()));
        if (titles(text, lines.get(i + 1))) {
          places.add(line.start());
        } else {
          run.add(Label.of(""));
        }
      }
    }
    return run.longest() >= FEWEST && run.mostlyNext() ? places : Set.of();
  }

  private static boolean titles(String text, TextLine line) {
    String s = line.text();
    return line.blankAfter()
        && s.length() <= LONGEST_TITLE
        && ".;:,".indexOf(s.charAt(s.length() - 1)) < 0
        && Character.isLetter(s.charAt(0))
        && Marker.of(text, line.start(), line.end()) == null
        && !Wording.label(s)
        && !Wording.furniture(s);
  }
}
