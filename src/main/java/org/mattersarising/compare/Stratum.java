package org.mattersarising.compare;

/**
 * The compared meetings of one committee type.
 *
 * @param with the council's meetings that have the theme
 * @param meetings all of the council's
 * @param peersWith the peers' meetings that have the theme
 * @param peerMeetings all of the peers'
 */
record Stratum(int with, int meetings, int peersWith, int peerMeetings) {

  Stratum {
    if (with < 0 || with > meetings || peersWith < 0 || peersWith > peerMeetings) {
      throw new IllegalArgumentException("numerators stay below denominators");
    }
  }
}
