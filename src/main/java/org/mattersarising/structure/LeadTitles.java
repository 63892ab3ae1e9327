package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.TextSpan;

/**
 * Titles that lead into their paragraphs in minutes that number nothing: "**Lamps.** None was lit",
 * "LAMPS. None was lit", "Lamps: none was lit". One document keeps to one form; it counts where
 * several paragraphs have it and standing business is among them, since any text has a lead or two.
 *
 * @param view the text with a line end behind each; offsets stay as they are
 * @param titles where they begin
 */
record LeadTitles(String view, Set<Integer> titles) {

  private enum Form {
    BOLD,
    CAPITALS,
    COLON
  }

  private record Lead(int from, int end, String words) {}

  private static final Pattern BOLD =
      Pattern.compile(
          "(\\*\\*|__)\\s{0,3}([^*_\\n]{2,90}?)\\s{0,3}\\1(?:\\s{0,2}[:.–-])?\\s{1,9}(?=\\S)");

  /** "MATTERS ARISING from the minutes. The gate is mended." */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?=\\p{Lu}{2}|\\p{Lu} )([\\p{Lu}\\d ,&’'()/-]{4,70}(?<=\\p{Lu}{2}[)]{0,1})(?: \\p{L}[\\p{L}’']{0,20}){0,5})\\.\\s{1,9}(?=[\\p{Lu}(\\d])");

  private static final Pattern COLON =
      Pattern.compile("([^:.;?!|]{3,70}):\\s{1,9}(?=[\\p{Lu}\\d(])");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(?:councillors?|cllrs?|mr|mrs|ms|dr|miss|proposer|proposed|seconded|seconder|signed|contact|tel|email|note|question|answer|response)\\b.*");
  private static final int MOST_WORDS = 8;
  private static final int FEWEST = 3;
  private static final int FEWEST_STANDING = 2;
  private static final int SHORTEST_TEXT = 12;

  /** The leads of a text; none where numbers or lines alone tell its titles. */
  static LeadTitles of(String text, List<TextLine> lines) {
    for (Form form : Form.values()) {
      List<Lead> leads = leads(form, text, lines);
      Set<String> distinct = new TreeSet<>();
      Set<String> standing = new TreeSet<>();
      for (Lead lead : leads) {
        distinct.add(Titles.key(lead.words));
        if (StandingBusiness.is(lead.words)) {
          standing.add(Titles.key(lead.words));
        }
      }
      if (!standing.isEmpty()) {
        alone(lines).forEach(line -> distinct.add(Titles.key(line.text())));
      }
      if (distinct.size() >= FEWEST
          && standing.size() >= (form == Form.BOLD ? 1 : FEWEST_STANDING)
          && ItemStyle.of(lines, text) == ItemStyle.PLAIN
          && (form != Form.COLON || !standOut(lines))) {
        return cut(text, lines, leads);
      }
    }
    return new LeadTitles(text, Set.of());
  }

  private static LeadTitles cut(String text, List<TextLine> lines, List<Lead> leads) {
    char[] view = text.toCharArray();
    Set<Integer> titles = new TreeSet<>();
    for (Lead lead : leads) {
      view[lead.end] = '\n';
      titles.add(lead.from);
    }
    int first = leads.getFirst().from;
    for (TextLine line : alone(lines)) {
      if (line.start() > first) {
        titles.add(line.start());
      }
    }
    return new LeadTitles(new String(view), titles);
  }

  /** Titles of standing business with nothing behind them on their lines. */
  private static List<TextLine> alone(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.blankBefore() && StandingBusiness.is(line.text()))
        .filter(line -> !Wording.label(line.text()) && !Wording.attendance(line.text()))
        .toList();
  }

  /** Whether lines alone stand out as titles do. */
  private static boolean standOut(List<TextLine> lines) {
    return lines.stream()
            .filter(line -> line.blankBefore() && line.text().length() > 4)
            .filter(line -> line.marked() || Titles.capitals(line.text()))
            .filter(line -> !Clauses.headLine(line.text()))
            .count()
        >= FEWEST;
  }

  private static List<Lead> leads(Form form, String text, List<TextLine> lines) {
    List<Lead> leads = new ArrayList<>();
    boolean begun = false;
    for (TextLine line : lines) {
      if (line.level() > 0 || Marker.of(text, line.start(), line.end()) != null) {
        continue;
      }
      Lead lead = lead(form, text, line);
      if (lead == null
          || line.end() - lead.end < SHORTEST_TEXT
          || !line.blankBefore() && form != Form.BOLD) {
        continue;
      }
      begun |= StandingBusiness.is(lead.words);
      if (begun) {
        leads.add(lead);
      }
    }
    return leads;
  }

  private static @Nullable Lead lead(Form form, String text, TextLine line) {
    Pattern pattern =
        switch (form) {
          case BOLD -> BOLD;
          case CAPITALS -> CAPITALS;
          case COLON -> COLON;
        };
    Matcher m = pattern.matcher(text).region(line.start(), line.end());
    if (!m.lookingAt()) {
      if (form != Form.CAPITALS) {
        return null;
      }
      int at = CapitalTitles.words(line.text());
      return at < 0 ? null : lead(text, line, line.start() + at, line.text().substring(0, at));
    }
    return lead(text, line, m.end(), m.group(form == Form.BOLD ? 2 : 1));
  }

  private static @Nullable Lead lead(String text, TextLine line, int textFrom, String raw) {
    int end = textFrom;
    while (end > line.start() && TextSpan.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String words = raw.strip().replaceFirst("[.:]$", "");
    boolean title =
        words.split(" ").length <= MOST_WORDS
            && Titles.possible(words)
            && !Titles.endsOpen(words)
            && !PERSON.matcher(words).matches()
            && (StandingBusiness.is(words) || !Clauses.headLine(words))
            && !Wording.label(words)
            && !Wording.attendance(words + ":")
            && !Wording.resolution(words + ":")
            && !Wording.action(words + ":")
            && Wording.formLabel(words) == null
            && !Wording.furniture(words + ":");
    return title && end < textFrom ? new Lead(line.start(), end, words) : null;
  }
}
