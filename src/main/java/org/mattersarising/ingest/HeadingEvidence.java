package org.mattersarising.ingest;

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

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Map<NamedCouncil, String> alone = new LinkedHashMap<>();
    for (String line : question.head().hostTitles()) {
      Matcher venue = VENUE.matcher(line);
      String title = venue.find() ? line.substring(0, venue.start()) : line;
      for (String name : CouncilNames.in(title)) {
        List<NamedCouncil> meant = question.names().meant(name, question.date());
        meant.forEach(c -> claims.putIfAbsent(c, name));
        if (title.strip().equalsIgnoreCase(name)) {
          meant.forEach(c -> alone.putIfAbsent(c, name));
        }
      }
    }
    return alone.isEmpty() ? claims : alone;
  }
}
