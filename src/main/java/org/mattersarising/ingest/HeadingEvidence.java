package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The council in the document's heading; one alone on its line wins over others beside it. */
final class HeadingEvidence implements HostEvidence {

  /** Behind these words a heading names where the meeting was, not whose it was. */
  private static final Pattern VENUE =
      Pattern.compile(
          "(?i)\\b(?:held (?:at|in)|venue|location|offices? of|chamber of|premises of|visit to|hosted by|present at)\\b");

  /** A line that begins so has lost the first half of a name: "and Bar Council". */
  private static final Pattern HALF = Pattern.compile("(?i)(?:and|&) ");

  /** A line that a name goes on from is a short one. */
  private static final int LONGEST_HALF = 60;

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    List<String> titles = question.head().hostTitles();
    Map<NamedCouncil, String> claims = claims(question, titles);
    return claims.isEmpty() ? claims(question, pairs(titles)) : claims;
  }

  /** Letterheads break a name: "North Foo and Bar" above "Combined Authority". */
  private static List<String> pairs(List<String> titles) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < titles.size(); i++) {
      String above = titles.get(i - 1);
      String below = titles.get(i);
      if (above.length() <= LONGEST_HALF
          && below.length() <= LONGEST_HALF
          && (above + below).chars().noneMatch(Character::isDigit)) {
        pairs.add(above + ' ' + below);
      }
    }
    return pairs;
  }

  private static Map<NamedCouncil, String> claims(HostQuestion question, List<String> titles) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Map<NamedCouncil, String> alone = new LinkedHashMap<>();
    for (String line : titles) {
      Matcher venue = VENUE.matcher(line);
      String title = venue.find() ? line.substring(0, venue.start()) : line;
      for (String name : CouncilNames.in(title)) {
        List<NamedCouncil> meant =
            HALF.matcher(title).lookingAt() && title.strip().endsWith(name)
                ? question.names().endingWith("and " + name, question.date())
                : question.names().meant(name, question.date());
        meant.forEach(c -> claims.putIfAbsent(c, name));
        if (title.strip().equalsIgnoreCase(name)) {
          meant.forEach(c -> alone.putIfAbsent(c, name));
        }
      }
    }
    return alone.isEmpty() ? claims : alone;
  }
}
