package org.mattersarising.recurrence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Labels a matter with the words of its most central proposition that raises it, cut at a clause.
 * No label holds a person's name: a statement that names one is passed over, and where all do, the
 * theme's label stands in.
 */
final class IssueLabeller {

  private static final int LONGEST = 90;
  private static final int SHORTEST = 12;
  private static final Pattern CLAUSE_END =
      Pattern.compile("[;:]| - | – |, (?:and|but|which|with|as) ");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:that|about|there (?:was|were|is|are|had been)) ", Pattern.CASE_INSENSITIVE);

  /** Initials before a surname, or alone in capitals at the start, as terse minutes name people. */
  private static final Pattern INITIALS =
      Pattern.compile("\\b\\p{Lu}\\.? \\p{Lu}\\p{Ll}|^\\p{Lu}{2,3} \\p{Ll}");

  private final Map<String, String> themeLabels;

  IssueLabeller(Map<String, String> themeLabels) {
    this.themeLabels = Map.copyOf(themeLabels);
  }

  String label(Matter matter) {
    List<Occurrence> raising =
        matter.occurrences().stream().filter(o -> o.statement().raises()).toList();
    return (raising.isEmpty() ? matter.occurrences() : raising)
        .stream()
            .filter(o -> !namesPerson(o))
            .min(
                Comparator.comparingDouble((Occurrence o) -> -matter.similarity(o))
                    .thenComparing(Occurrence.IN_TIME))
            .map(o -> shorten(o.text()))
            .filter(l -> l.length() >= SHORTEST)
            .orElseGet(() -> themeLabels.getOrDefault(matter.themeId(), matter.themeId()));
  }

  private static boolean namesPerson(Occurrence occurrence) {
    Statement statement = occurrence.statement();
    TextSpan span = statement.proposition() == null ? statement.span() : statement.proposition();
    if (INITIALS.matcher(occurrence.text()).find()) {
      return true;
    }
    for (Mention mention : occurrence.document().mentions()) {
      if (mention.type() == MentionType.PERSON && mention.span().overlaps(span)) {
        return true;
      }
    }
    return false;
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
    words = words.replaceAll("[\\s.,;:?!]+$", "");
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first))
        + (cut ? " …" : "");
  }
}
