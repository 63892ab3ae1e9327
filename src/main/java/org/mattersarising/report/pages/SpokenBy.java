package org.mattersarising.report.pages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/** Who speaks, by office and never by name. */
final class SpokenBy {

  /** What stands before the name of a person. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|revd|reverend"
              + "|canon|cllr|cllrs|councillor|councillors|alderman)\\b",
          Pattern.CASE_INSENSITIVE);

  /** That is an office by itself, though the name follows. */
  private static final Pattern ELECTED =
      Pattern.compile("\\b(?:cllrs?|councillors?|alderman)\\b", Pattern.CASE_INSENSITIVE);

  /** "Committee and": the office ended before. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\s{1,4}+(?:and|or|of|for|the|to|in|from)$", Pattern.CASE_INSENSITIVE);

  private static final Set<String> BODIES =
      Set.of(
          "committee", "sub-committee", "subcommittee", "panel", "board", "commission", "cabinet");

  private static final Set<String> PEOPLE =
      Set.of("members", "officers", "councillors", "inspectors", "residents", "parents");

  private SpokenBy() {}

  /** For "Speaker: …". */
  static String caption(Speaker speaker) {
    String group = Words.speaker(speaker.group());
    String role = role(speaker.role());
    if (role.isEmpty()) {
      return isGuess(speaker) ? Words.speaker(SpeakerGroup.NONE) : group;
    }
    String lower = role.toLowerCase(Locale.ROOT);
    if (PEOPLE.contains(lower)) {
      return Words.capital(lower);
    }
    if (BODIES.contains(lower)) {
      return "the " + lower;
    }
    return group.equals("an " + lower) || group.startsWith("a " + lower + " ")
        ? group
        : role + " (" + group + ")";
  }

  /** To follow "this response"; empty where it is not known who speaks. */
  static String from(Speaker speaker) {
    String caption = caption(speaker);
    if (caption.equals(Words.speaker(SpeakerGroup.NONE))) {
      return "";
    }
    String lower = caption.toLowerCase(Locale.ROOT);
    return ", from " + (PEOPLE.contains(lower) ? lower : caption);
  }

  /** The office; empty where the words name a person instead, or only the half of an office. */
  private static String role(String words) {
    String role = UNFINISHED.matcher(words.strip()).replaceFirst("");
    long open = role.chars().filter(c -> c == '(').count();
    long closed = role.chars().filter(c -> c == ')').count();
    return NAMED.matcher(role).find() || open != closed ? "" : role;
  }

  /**
   * Whether only a name says who goes on speaking: without an office its group is a guess, and the
   * next sentence may be somebody else's.
   */
  private static boolean isGuess(Speaker speaker) {
    return speaker.method() == SpeakerMethod.CARRIED && isPerson(speaker);
  }

  /** Whether only a name says who it is, and not that of a councillor. */
  static boolean isPerson(Speaker speaker) {
    return NAMED.matcher(speaker.role()).find() && !ELECTED.matcher(speaker.role()).find();
  }
}
