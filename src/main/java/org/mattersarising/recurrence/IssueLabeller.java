package org.mattersarising.recurrence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Labels a matter with the words of its most central proposition, those that raise it before
 * others, cut at a clause, and with the phrase that its meetings share before it, where the
 * proposition lacks that. No label holds a person's name: a statement that names one is passed
 * over, and where all do, the theme's label and the phrase stand in. Not thread-safe.
 */
final class IssueLabeller {

  private static final int LONGEST = 90;
  private static final int SHORTEST = 12;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern CLAUSE_END =
      Pattern.compile("[;:]| - | – |, (?:and|but|which|with|as) ");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:\\W*(?:RESOLVED|AGREED|RECOMMENDED|NOTED)\\W+)?(?:(?i:that|about|there (?:was|were|is|are|had been)) )?");

  /** Who says it, told behind it; with a pronoun that the label does not explain. */
  private static final Pattern TRAILING =
      Pattern.compile(", (?:he|she|they|it was) (?:\\w+ ){0,2}\\w+ed$|, (?:he|she|they) said$");

  /** What points back to words that a label does not have, or asks somebody to do something. */
  private static final Pattern POINTS_AWAY =
      Pattern.compile(
          "^(?:and|but|or|on asking|another|everyone|anyone|unable|be|where|when|whether|if|how|what|who|which|why|the outset|in (?:his|her|their|response|reply|answer)|again|against|from|for|by|with|of|also|he|she|they|it|this|that|these|those|his|her|their|its|to|not|no|yes|as|so|such|here"
              + "|there|both|neither|none|according|following|on page|at page|in table|to table"
              + "|clerk|members?|councillors?|cllrs?|the (?:clerk|committee|panel|board|council"
              + "|chair|chairman))\\b");

  /** Initials before a surname, or alone in capitals at the start, as terse minutes name people. */
  private static final Pattern INITIALS =
      Pattern.compile("\\b\\p{Lu}\\.? \\p{Lu}\\p{Ll}|^\\p{Lu}{2,3} \\p{Ll}");

  private final Map<String, String> themeLabels;
  private final MatterTitle title;
  private final KeyPhrase keyPhrase = new KeyPhrase();
  private final ContentWords content = new ContentWords();

  /** A statement whose words may be the label. */
  private record Choice(Occurrence occurrence, double worth) {}

  IssueLabeller(Map<String, String> themeLabels, POSModel partsOfSpeech) {
    this.themeLabels = Map.copyOf(themeLabels);
    this.title = new MatterTitle(partsOfSpeech);
  }

  /**
   * The label.
   *
   * @param council how rare words are in that council's minutes
   */
  String label(Matter matter, CouncilWords council) {
    long about =
        matter.occurrences().stream().filter(o -> o.themes().contains(matter.themeId())).count();
    // A theme that only some of it carries would mislead in a title.
    boolean named = 2 * about >= matter.occurrences().size();
    String theme = named ? themeLabels.getOrDefault(matter.themeId(), "") : "";
    return title.of(matter, council, theme).orElseGet(() -> clause(matter));
  }

  private String clause(Matter matter) {
    KeyPhrase.Found phrase = keyPhrase.of(matter);
    String words =
        matter.occurrences().stream()
            .filter(o -> !namesPerson(o))
            .map(o -> new Choice(o, worth(matter, o, phrase)))
            .min(
                Comparator.comparingDouble((Choice c) -> -c.worth())
                    .thenComparing(Choice::occurrence, Occurrence.IN_TIME))
            .map(c -> shorten(c.occurrence().text()))
            .filter(l -> l.length() >= SHORTEST)
            .orElse("");
    if (words.isEmpty()) {
      String theme = themeLabels.getOrDefault(matter.themeId(), "");
      List<String> parts =
          Stream.of(theme, capital(phrase.words())).filter(w -> !w.isEmpty()).toList();
      return parts.isEmpty() ? "A matter that the minutes do not name" : String.join(": ", parts);
    }
    return phrase.words().isEmpty() || stems(words).containsAll(phrase.stems())
        ? words
        : capital(phrase.words()) + ": " + words;
  }

  /** Central, with the words the matter keeps, and understood without what stands before it. */
  private double worth(Matter matter, Occurrence occurrence, KeyPhrase.Found phrase) {
    String words = shorten(occurrence.text());
    Set<String> stems = stems(words);
    double worth = matter.similarity(occurrence) + (occurrence.statement().raises() ? 0.2 : 0);
    if (!phrase.stems().isEmpty()) {
      worth +=
          0.3 * phrase.stems().stream().filter(stems::contains).count() / phrase.stems().size();
    }
    if (POINTS_AWAY.matcher(words.toLowerCase(Locale.ROOT)).find()) {
      worth -= 0.4;
    }
    if (stems.size() < FEWEST_WORDS) {
      worth -= 0.5;
    }
    return Math.rint(worth * 1e4) / 1e4;
  }

  private Set<String> stems(String text) {
    return content.of(text, List.of()).keySet();
  }

  private static boolean namesPerson(Occurrence occurrence) {
    Statement statement = occurrence.statement();
    TextSpan span = statement.proposition() == null ? statement.span() : statement.proposition();
    return INITIALS.matcher(occurrence.text()).find()
        || occurrence.named().stream()
            .anyMatch(m -> m.type() == MentionType.PERSON && m.span().overlaps(span));
  }

  static String shorten(String text) {
    String words = LEADING.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
    Matcher end = CLAUSE_END.matcher(words);
    while (end.find()) {
      if (end.start() >= SHORTEST * 2 && end.start() <= LONGEST) {
        words = words.substring(0, end.start());
        break;
      }
    }
    boolean cut = words.length() > LONGEST;
    if (cut) {
      int space = words.lastIndexOf(' ', LONGEST);
      words = words.substring(0, space > SHORTEST ? space : LONGEST);
    }
    words = words.replaceAll("[\\s.,;:?!*]+$", "");
    words = TRAILING.matcher(words).replaceFirst("");
    return capital(words) + (cut && !words.isEmpty() ? " …" : "");
  }

  private static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }
}
