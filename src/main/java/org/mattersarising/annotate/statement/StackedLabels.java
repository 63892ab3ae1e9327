package org.mattersarising.annotate.statement;

import org.mattersarising.model.Act;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;

/**
 * The labels of one statement from two votes: the grammar's answer, with how sure it is, and the
 * learnt distribution, which has seen that answer among its features. Of the stances, what is usual
 * with the acts weighs in, too: a concern that is no problem is rare. Chosen on the training set by
 * file, the sample's development half and the development minutes together; see ADR 17.
 *
 * @param acts the share of each act, in the order of the enumeration, in steps of a ten-thousandth
 */
record StackedLabels(double[] acts, double[] speakers, double[] stances, GrammarReading reading) {

  private static final double GRAMMAR_ACT = 0.45;
  private static final double GRAMMAR_SPEAKER = 0.45;
  private static final double GRAMMAR_STANCE = 0.5;

  private static final double STANCE_POWER = 0.7;
  private static final double SURE_STANCE = 0.7;

  static StackedLabels of(StatementModel model, GrammarReading reading, StatementModel.Scores p) {
    ActReading act = reading.act();
    SpeakerGroup group = reading.speaker().group();
    double[] acts = mixed(p.acts(), act.act().ordinal(), act.score(), GRAMMAR_ACT);
    double[] speakers =
        mixed(p.speakers(), group.ordinal(), sure(reading.speaker()), GRAMMAR_SPEAKER);
    int stance = act.stance().ordinal();
    double[] stances =
        best(acts) == Act.PROCEDURAL.ordinal()
            ? only(Stance.NEUTRAL, p.stances().length)
            : usual(model, acts, mixed(p.stances(), stance, SURE_STANCE, GRAMMAR_STANCE));
    return new StackedLabels(quantised(acts), quantised(speakers), quantised(stances), reading);
  }

  /** The labels of one whose place in the layout says what it is: the grammar's alone. */
  static StackedLabels placed(GrammarReading reading) {
    ActReading act = reading.act();
    boolean procedural = act.act() == Act.PROCEDURAL;
    return new StackedLabels(
        only(act.act(), StatementModel.ACTS),
        only(reading.speaker().group(), StatementModel.SPEAKERS),
        only(procedural ? Stance.NEUTRAL : act.stance(), StatementModel.STANCES),
        reading);
  }

  private static double[] only(Enum<?> label, int of) {
    double[] shares = new double[of];
    shares[label.ordinal()] = 1;
    return shares;
  }

  /** A speaker who is named is surer than one who went on speaking, or than nobody. */
  private static double sure(Speaker speaker) {
    return switch (speaker.method()) {
      case STATED -> 0.9;
      case CARRIED -> 0.7;
      case NONE -> 0.6;
    };
  }

  private static double[] mixed(double[] learnt, int grammar, double sure, double share) {
    double[] mixed = new double[learnt.length];
    for (int i = 0; i < learnt.length; i++) {
      double vote = i == grammar ? sure : (1 - sure) / (learnt.length - 1);
      mixed[i] = (1 - share) * learnt[i] + share * vote;
    }
    return mixed;
  }

  private static double[] usual(StatementModel model, double[] acts, double[] own) {
    double[] prior = model.stancePrior();
    double[] stances = new double[own.length];
    double total = 0;
    for (int s = 0; s < own.length; s++) {
      double expected = 0;
      for (Act act : Act.values()) {
        expected += acts[act.ordinal()] * model.stanceGiven(act)[s];
      }
      stances[s] = expected * StrictMath.pow(own[s] / prior[s], STANCE_POWER);
      total += stances[s];
    }
    for (int s = 0; s < own.length; s++) {
      stances[s] /= total;
    }
    return stances;
  }

  private static double[] quantised(double[] shares) {
    double[] steps = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      steps[i] = Math.rint(shares[i] * 1e4) / 1e4;
    }
    return steps;
  }

  /** The first of the best. */
  static int best(double[] shares) {
    return best(shares, -1);
  }

  /** The first of the best without one. */
  static int best(double[] shares, int without) {
    int best = without == 0 ? 1 : 0;
    for (int i = best + 1; i < shares.length; i++) {
      if (i != without && shares[i] > shares[best]) {
        best = i;
      }
    }
    return best;
  }

  Act act() {
    return Act.values()[best(acts)];
  }

  /** How sure the act is, before calibration. */
  double actShare() {
    return acts[best(acts)];
  }

  /** Nothing procedural has one but neutral. */
  Stance stance() {
    return Stance.values()[best(stances)];
  }

  /** The grammar's speaker where both agree on the group; else one whose name is not known. */
  Speaker speaker() {
    SpeakerGroup group = SpeakerGroup.values()[best(speakers)];
    if (group == reading.speaker().group()) {
      return reading.speaker();
    }
    return group == SpeakerGroup.NONE
        ? Speaker.NOBODY
        : new Speaker(group, "", SpeakerMethod.CARRIED);
  }
}
