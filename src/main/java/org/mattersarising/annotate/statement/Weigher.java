package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Set;
import org.mattersarising.annotate.statement.Cue.Kind;
import org.mattersarising.annotate.statement.PhraseIndex.Hit;

/** Adds up the cues of a proposition: negation turns them, movement of things makes new ones. */
final class Weigher {

  private static final int REACH = 4;
  private static final int MOVE = 8;
  private static final double MOVED = 2.5;
  private static final Set<String> NEGATORS =
      WordSet.of(
          "not",
          "no",
          "never",
          "nor",
          "neither",
          "without",
          "cannot",
          "hardly",
          "nothing",
          "none",
          "didn't",
          "wasn't",
          "weren't",
          "isn't",
          "aren't",
          "don't",
          "doesn't",
          "hadn't",
          "hasn't",
          "haven't",
          "couldn't",
          "wouldn't",
          "can't",
          "won't",
          "free",
          "avoid",
          "prevent");

  private final CueLexicon lexicon;

  Weigher(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param cue the phrase that weighed most, for whoever asks why; empty where nothing weighed
   */
  record Weight(double problem, double good, double denied, String cue) {
    static final Weight NONE = new Weight(0, 0, 0, "");

    double most() {
      return Math.max(problem, Math.max(good, denied));
    }

    boolean isDenied() {
      return denied >= 1 && denied >= problem && denied >= good;
    }

    boolean isProblem() {
      return !isDenied() && problem >= 1 && problem >= good;
    }

    boolean isGood() {
      return !isDenied() && good >= 1 && good > problem;
    }
  }

  /** The weight of words {@code from} to {@code to}: of the clause that decides. */
  Weight weigh(Words words, int from, int to) {
    Weight best = Weight.NONE;
    for (Clauses.Clause clause : Clauses.of(words, from, to).byWeight()) {
      Weight weight = weighClause(words, clause.from(), clause.to());
      if (weight.most() >= 1) {
        return weight;
      }
      if (weight.most() > best.most()) {
        best = weight;
      }
    }
    return best;
  }

  private Weight weighClause(Words words, int from, int to) {
    List<Hit<Cue>> hits = lexicon.cues(words, from, to);
    double problem = 0;
    double good = 0;
    double denied = 0;
    double most = 0;
    String cue = "";
    boolean[] used = new boolean[hits.size()];
    for (int i = 0; i < hits.size(); i++) {
      Kind kind = hits.get(i).value().kind();
      int thing = kind == Kind.UP || kind == Kind.DOWN ? nearestThing(hits, i) : -1;
      if (thing >= 0) {
        used[thing] = true;
      }
    }
    for (int i = 0; i < hits.size(); i++) {
      Hit<Cue> hit = hits.get(i);
      Kind kind = hit.value().kind();
      double weight = hit.value().weight();
      Kind side;
      if (kind == Kind.UP || kind == Kind.DOWN) {
        int thing = nearestThing(hits, i);
        side = moved(kind, thing < 0 ? Kind.NOTHING : hits.get(thing).value().kind());
        weight = 3;
        if (side != Kind.NOTHING && isNegated(words, from, hit.from())) {
          side = side == Kind.GOOD ? Kind.PROBLEM : Kind.NOTHING;
        }
      } else if (kind == Kind.BAD_THING) {
        side = used[i] || isNegated(words, from, hit.from()) ? Kind.NOTHING : Kind.PROBLEM;
        weight = 0.9;
      } else if (kind == Kind.PROBLEM || kind == Kind.GOOD) {
        boolean negated = isNegated(words, from, hit.from());
        side = !negated ? kind : kind == Kind.GOOD ? Kind.PROBLEM : Kind.DENIED;
        if (negated && kind == Kind.GOOD) {
          weight = Math.max(1.5, weight);
        }
      } else {
        side = kind == Kind.DENIED ? kind : Kind.NOTHING;
      }
      switch (side) {
        case PROBLEM -> problem += weight;
        case GOOD -> good += weight;
        case DENIED -> denied += weight;
        default -> weight = 0;
      }
      if (weight > most) {
        most = weight;
        cue = words.join(hit.from(), hit.to());
      }
    }
    Kind side = movedFigure(words, from, to, hits);
    if (most < MOVED && side == Kind.PROBLEM) {
      return new Weight(problem + MOVED, good, denied, "a figure moved");
    }
    if (most < MOVED && side == Kind.GOOD) {
      return new Weight(problem, good + MOVED, denied, "a figure moved");
    }
    return new Weight(problem, good, denied, cue);
  }

  private static Kind movedFigure(Words words, int from, int to, List<Hit<Cue>> hits) {
    Kind move = FigureMoves.between(words, from, to);
    if (move == Kind.NOTHING) {
      return move;
    }
    for (Hit<Cue> hit : hits) {
      Kind kind = hit.value().kind();
      if (kind == Kind.BAD_THING || kind == Kind.GOOD_THING) {
        return moved(move, kind);
      }
    }
    return Kind.NOTHING;
  }

  private static int nearestThing(List<Hit<Cue>> hits, int move) {
    int best = -1;
    int bestDistance = MOVE + 1;
    for (int i = Math.max(0, move - 4); i < Math.min(hits.size(), move + 5); i++) {
      Kind kind = hits.get(i).value().kind();
      if (kind == Kind.BAD_THING || kind == Kind.GOOD_THING) {
        int distance =
            i < move
                ? hits.get(move).from() - hits.get(i).to()
                : hits.get(i).from() - hits.get(move).to();
        if (distance < bestDistance) {
          best = i;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static Kind moved(Kind move, Kind thing) {
    return switch (thing) {
      case BAD_THING -> move == Kind.UP ? Kind.PROBLEM : Kind.GOOD;
      case GOOD_THING -> move == Kind.UP ? Kind.GOOD : Kind.PROBLEM;
      default -> Kind.NOTHING;
    };
  }

  private static boolean isNegated(Words words, int from, int at) {
    for (int i = at - 1; i >= from && i >= at - REACH; i--) {
      if (words.isMark(i)) {
        return false;
      }
      String word = words.lower(i);
      if (NEGATORS.contains(word)) {
        return !(word.equals("not") && words.lower(i + 1).equals("only"))
            && !(word.equals("no") && words.lower(i + 1).equals("longer"));
      }
    }
    return false;
  }
}
