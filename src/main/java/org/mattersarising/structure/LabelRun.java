package org.mattersarising.structure;

/** How labels count, asked in the order of the text: whether they count on by one, or leap. */
final class LabelRun {

  private Label last = Label.of("");
  private String shape = "";
  private int all;
  private int next;
  private int run;
  private int longest;

  void add(Label label) {
    all++;
    boolean follows = label.follows(last);
    run = follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (follows) {
      next++;
      shape = label.shape();
    }
    last = label;
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
