package org.mattersarising.model;

/**
 * How much the themes of two councils' meetings differ.
 *
 * @param themes how many were compared
 * @param meetings of the one council
 * @param otherMeetings of the other
 * @param points the typical difference of a theme's rates, in percentage points: root mean square,
 *     less what chance alone would give
 * @param low the lower end of its 95 % interval; 0 where no difference could be shown
 * @param high the upper end
 */
public record CouncilLikeness(
    String council,
    String other,
    int themes,
    int meetings,
    int otherMeetings,
    double points,
    double low,
    double high) {

  /** The same, seen from the other council. */
  public CouncilLikeness mirrored() {
    return new CouncilLikeness(other, council, themes, otherMeetings, meetings, points, low, high);
  }

  /** Whether a difference beyond chance was shown. */
  public boolean differs() {
    return low > 0;
  }
}
