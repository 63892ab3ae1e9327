package org.mattersarising.structure;

import java.util.HashMap;
import java.util.Map;

/** How labels count, asked in the order of the text: whether they count on by one, or leap. */
final class LabelRun {

  /** Of each shape, for other references may stand between two items. */
  private final Map<String, Label> last = new HashMap<>();

  private String shape = "";
  private int all;
  private int next;
  private int run;
  private int longest;

  void add(Label label) {
    all++;
    Label before = last.put(label.shape(), label);
    boolean follows = before != null && label.follows(before);
    run = follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (follows) {
      next++;
      shape = label.shape();
    }
  }

  /** The most labels in a row that count on by one. */
  int longest() {
    return longest;
  }

  /** How many count on by one with the label before them. */
  int next() {
    return next;
  }

  /** Whether at least half of them count on by one. */
  boolean mostlyNext() {
    return next * 2 >= all;
  }

  /** Whether a label is of the shape of those that count on. */
  boolean likes(Label label) {
    return label.shape().equals(shape);
  }
}
