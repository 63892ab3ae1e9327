package org.mattersarising.report.pages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mattersarising.model.Act;
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

  /** "Cllr Holm asked", "it troubled Councillor Holm". */
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\b(?:Cllrs?|Councillors?)\\.?\\s{1,4}\\p{Lu}"
              + "|^\\s{0,4}The\\s(?:(?:Vice|Deputy)[\\s-]?)?Chair(?:man|woman|person)?\\b");

  /** "Committee and": the office ended before. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\s{1,4}+(?:and|or|of|for|the|to|in|from)$", Pattern.CASE_INSENSITIVE);

  private static final Set<String> BODIES =
      Set.of(
          "committee", "sub-committee", "subcommittee", "panel", "board", "commission", "cabinet");

  /** Offices that everybody knows to be a member's or the executive's. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:(?:vice|deputy)[\\s-]?)?(?:chair(?:man|woman|person)?|leader|mayor)"
              + "|(?:cabinet\\smember|portfolio\\sholder)(?:\\s.{1,200})?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> PEOPLE =
      Set.of("members", "officers", "councillors", "inspectors", "residents", "parents");

  private static final String PROBABLY = "probably ";

  private SpokenBy() {}

  /** Whether a caption tells no speaker, or only a likely one. */
  static boolean isDoubtful(String caption) {
    return caption.equals(Words.speaker(SpeakerGroup.NONE)) || caption.startsWith(PROBABLY);
  }

  /** For "Speaker: …". */
  static String caption(Speaker speaker) {
    String group = Words.speaker(speaker.group());
    String role = role(speaker.role());
    if (role.isEmpty()) {
      return isGuess(speaker)
          ? Words.speaker(SpeakerGroup.NONE)
          : speaker.method() == SpeakerMethod.CARRIED ? PROBABLY + group : group;
    }
    String lower = role.toLowerCase(Locale.ROOT);
    if (PEOPLE.contains(lower)) {
      return Words.capital(lower);
    }
    if (BODIES.contains(lower)) {
      return "the " + lower;
    }
    if (KNOWN.matcher(role).matches()
        && (speaker.group() == SpeakerGroup.MEMBER || speaker.group() == SpeakerGroup.EXECUTIVE)) {
      return "the " + role;
    }
    return group.equals("an " + lower)
            || group.equals("a " + lower)
            || group.startsWith("a " + lower + " ")
        ? group
        : role + " (" + group + ")";
  }

  /**
   * For "Speaker: …" beside the words. Where these name a councillor as speaking or feeling
   * something, an officer who only goes on is a wrong guess.
   */
  static String caption(Speaker speaker, String words) {
    boolean doubtful =
        (speaker.group() == SpeakerGroup.OFFICER || speaker.group() == SpeakerGroup.EXTERNAL)
            && (speaker.method() == SpeakerMethod.CARRIED || speaker.role().isEmpty())
            && nameMember(words);
    return doubtful ? Words.speaker(SpeakerGroup.NONE) : caption(speaker);
  }

  /** For "Speaker: …" of a statement. What was decided, no single member says. */
  static String caption(Speaker speaker, Act act, String words) {
    return act == Act.DECISION
            && speaker.group() == SpeakerGroup.MEMBER
            && speaker.role().isEmpty()
            && !nameMember(words)
        ? "the meeting"
        : caption(speaker, words);
  }

  /** To follow "this response"; empty where it is not known, or only probable, who speaks. */
  static String from(Speaker speaker) {
    String caption = caption(speaker);
    if (isDoubtful(caption)) {
      return "";
    }
    String lower = caption.toLowerCase(Locale.ROOT);
    return ", from " + (PEOPLE.contains(lower) ? lower : caption);
  }

  /** Whether words name a councillor, or begin with the chair. */
  static boolean nameMember(String words) {
    // Few sentences have any of these, and thousands are looked at.
    return (words.contains("Cllr") || words.contains("Councillor") || words.contains("Chair"))
        && MEMBER.matcher(words).find();
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
