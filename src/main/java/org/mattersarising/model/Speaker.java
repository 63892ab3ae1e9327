package org.mattersarising.model;

/**
 * Who says a statement.
 *
 * @param role the title as the text gives it ("Cabinet Member"); empty where none is given
 */
public record Speaker(SpeakerGroup group, String role, SpeakerMethod method) {

  /** Nobody is named or implied. */
  public static final Speaker NOBODY = new Speaker(SpeakerGroup.NONE, "", SpeakerMethod.NONE);

  public Speaker {
    if ((group == SpeakerGroup.NONE) != (method == SpeakerMethod.NONE)) {
      throw new IllegalArgumentException("a speaker and the way it is known go together");
    }
  }
}
