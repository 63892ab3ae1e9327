package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Minutes of a council that never was, the same for the same seed. Each sentence holds a word that
 * no other has, so that it can be found again.
 *
 * @param title of the document
 * @param items in order
 */
record InventedMinutes(String council, String title, List<Item> items) {

  private static final List<String> OPENINGS =
      List.of(
          "Members were concerned that the waiting list %s had grown",
          "The Director reported that the team %s was fully staffed",
          "Councillor Vane asked why the letter %s had not been answered",
          "It was noted that 12.5%% of the sample %s – “the late ones” – were closed",
          "The Chair thanked the volunteers of group %s for their work",
          "Officers will bring a note on scheme %s to the next meeting");

  /** An item with its paragraphs, each one or more sentences, and what was resolved. */
  record Item(int number, String title, List<String> paragraphs, List<String> entries) {}

  static InventedMinutes of(long seed) {
    Random random = new Random(seed);
    int[] word = {1000};
    List<Item> items = new ArrayList<>();
    int count = 3 + random.nextInt(3);
    for (int n = 1; n <= count; n++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = 0; p < 3 + random.nextInt(4); p++) {
        paragraphs.add(sentences(random, seed, word, 1 + random.nextInt(3)));
      }
      List<String> entries = new ArrayList<>();
      for (int e = 0; e < random.nextInt(3); e++) {
        entries.add(sentences(random, seed, word, 1));
      }
      items.add(new Item(n, "Report of service " + (char) ('A' + n), paragraphs, entries));
    }
    return new InventedMinutes(
        "Thornmere Borough Council",
        "Minutes of the Housing Scrutiny Panel held on "
            + (1 + random.nextInt(27))
            + " May "
            + (2001 + (int) (seed % 20)),
        items);
  }

  private static String sentences(Random random, long seed, int[] word, int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String unique = unique(seed * 10_000 + word[0]++);
      all.add(String.format(OPENINGS.get(random.nextInt(OPENINGS.size())), unique) + ".");
    }
    return String.join(" ", all);
  }

  /** Sentences of one opening differ in digits alone: none may be taken for a running head. */
  private static String unique(long number) {
    return "Kq" + number;
  }

  /** A heading or a paragraph, in order. */
  record Line(boolean heading, boolean entry, String text) {}

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(true, false, council));
    lines.add(new Line(true, false, title));
    lines.add(new Line(false, false, "Present: Councillors Vane (Chair), Orme and Tarrant"));
    for (Item item : items) {
      lines.add(new Line(true, false, item.number() + ". " + item.title()));
      item.paragraphs().forEach(p -> lines.add(new Line(false, false, p)));
      item.entries().forEach(e -> lines.add(new Line(false, true, e)));
      lines.add(new Line(false, false, "RESOLVED: That the report be noted."));
    }
    return lines;
  }
}
