package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * What else is measured of an issue. Its score is (meetings with an act + 0.6 × meetings that only
 * inform + 0.5 × meetings that decide + times raised) × (1 − 0.8 × copied share) × √(mean words ÷
 * 17), of more than 40 mean words as of 40, × √coherence, where that is unknown as of 0.5.
 *
 * @param daysToFirstAction from the first dated meeting that raised it to the first dated task or
 *     decision then or later; null where there is none
 * @param meetingsWithAct meetings of which a statement does more than inform
 * @param meetingsInformationOnly the other meetings
 * @param copiedShare of its statements that stand nearly alike in another meeting, 0 to 1
 * @param meetingsDecided meetings of which a statement is a task or a decision
 * @param meanWords of its statements, in words
 * @param coherence the share of groups like it in which readers found one matter that comes back, 0
 *     to 1; null where it was not estimated: one meeting alone, or a person corrected it
 * @param followed how far it could be followed
 */
public record IssueMeasures(
    @Nullable Integer daysToFirstAction,
    Direction direction,
    int meetingsWithAct,
    int meetingsInformationOnly,
    double copiedShare,
    int meetingsDecided,
    double meanWords,
    @Nullable Double coherence,
    Followed followed) {

  /** Nothing was measured. */
  public static final IssueMeasures NONE =
      new IssueMeasures(null, Direction.UNKNOWN, 0, 0, 0, 0, 0, null, Followed.UNKNOWN);

  public IssueMeasures {
    if ((daysToFirstAction != null && daysToFirstAction < 0)
        || meetingsWithAct < 0
        || meetingsInformationOnly < 0
        || !(copiedShare >= 0 && copiedShare <= 1)
        || meetingsDecided < 0
        || !(meanWords >= 0)
        || (coherence != null && !(coherence >= 0 && coherence <= 1))) {
      throw new IllegalArgumentException("no measures of an issue");
    }
  }

  /** The same, followed so far. */
  public IssueMeasures with(Followed newFollowed) {
    return new IssueMeasures(
        daysToFirstAction,
        direction,
        meetingsWithAct,
        meetingsInformationOnly,
        copiedShare,
        meetingsDecided,
        meanWords,
        coherence,
        newFollowed);
  }
}
