package org.mattersarising.model;

import java.util.List;

/**
 * A word that marks how a council's minutes talk about a theme.
 *
 * @param score how many standard errors its log-odds lie above the peers'
 * @param meetings the council's meetings in which statements on the theme have it
 * @param of the council's meetings that have the theme
 * @param peerMeetings the peers' meetings in which statements on the theme have it
 * @param peersOf the peers' meetings that have the theme
 * @param passages ids of all its statements on the theme with the word: one of each meeting first
 */
public record TellingWord(
    String themeId,
    String councilId,
    String word,
    double score,
    int meetings,
    int of,
    int peerMeetings,
    int peersOf,
    List<String> passages) {

  public TellingWord {
    passages = List.copyOf(passages);
    if (meetings > of || peerMeetings > peersOf) {
      throw new IllegalArgumentException("numerators stay below denominators: " + word);
    }
  }
}
