package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a sentence between contrasting words, in order of what they weigh: of "X, but Y" the
 * last one counts first, of "although X, Y" and "Y, although X" it is Y (guidelines, section 6).
 */
record Clauses(List<Clause> byWeight) {

  private static final Set<String> TURNS = WordSet.of("but", "however", "yet", "nevertheless", ";");
  private static final Set<String> CONCESSIONS =
      WordSet.of("although", "though", "whilst", "while", "despite", "notwithstanding");

  /** Words {@code from} to {@code to}; a concession is what the speaker grants before the point. */
  record Clause(int from, int to, boolean concession) {}

  /** Cuts words {@code from} to {@code to}. */
  static Clauses of(Words words, int from, int to) {
    List<Clause> clauses = new ArrayList<>();
    int start = from;
    boolean concession = false;
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      boolean turn = TURNS.contains(word) && isTurn(words, i);
      boolean concedes = CONCESSIONS.contains(word);
      boolean closes = concession && word.equals(",");
      if (turn || concedes || closes) {
        if (i > start) {
          clauses.add(new Clause(start, i, concession));
        }
        start = i;
        concession = concedes;
      }
    }
    if (to > start) {
      clauses.add(new Clause(start, to, concession));
    }
    List<Clause> ordered = new ArrayList<>(clauses.size());
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (!clauses.get(i).concession()) {
        ordered.add(clauses.get(i));
      }
    }
    for (Clause clause : clauses) {
      if (clause.concession()) {
        ordered.add(clause);
      }
    }
    return new Clauses(List.copyOf(ordered));
  }

  /** "not yet" and "but also" do not turn; "nothing but" neither. */
  private static boolean isTurn(Words words, int at) {
    String before = words.lower(at - 1);
    String after = words.lower(at + 1);
    return switch (words.lower(at)) {
      case "yet" -> before.equals(",") || before.equals(";") || before.equals("and");
      case "but" -> !after.equals("also") && !before.equals("nothing") && !before.equals("all");
      default -> true;
    };
  }
}
