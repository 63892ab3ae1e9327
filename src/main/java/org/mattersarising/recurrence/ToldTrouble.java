package org.mattersarising.recurrence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;

/**
 * Tells an officer who reports how a known trouble stands from one who raises it. Whoever gives a
 * number shows that it is bad, and whoever says that something worries them raises it; the rest is
 * told, as it was asked for. Stateless, safe for use by several threads.
 */
final class ToldTrouble {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|half|third|quarter"
              + "|per cent)\\b");

  private static final Pattern WORRY =
      Pattern.compile(
          "\\b(?:concern|worr|fear|disappoint|regret|anxi|frustrat|complain|unhappy|uneasy|warn"
              + "|object|critic|dismay|alarm|question|doubt)");

  private ToldTrouble() {}

  /** Whether a statement of a later meeting only tells how the trouble stands. */
  static boolean isIn(Occurrence occurrence) {
    if (occurrence.statement().speaker().group() != SpeakerGroup.OFFICER
        || occurrence.statement().act() != Act.CONCERN
        || occurrence.statement().statesRecurrence()) {
      return false;
    }
    String whole = occurrence.wholeText().toLowerCase(Locale.ROOT);
    return !NUMBER.matcher(whole).find() && !WORRY.matcher(whole).find();
  }
}
