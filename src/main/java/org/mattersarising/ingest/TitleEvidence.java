package org.mattersarising.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The council that the title of the page, or of the file's properties, names in full. */
final class TitleEvidence implements HostEvidence {

  private static final Pattern LOCAL = Pattern.compile("(?i)\\b(?:parish|town|community)\\b");

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    for (String name : CouncilNames.in(question.hints().title())) {
      for (NamedCouncil meant : question.names().meant(name, question.date())) {
        // Titles name the software, too; a council in no register is a parish's or a town's.
        if (meant.registered() || LOCAL.matcher(name).find()) {
          claims.putIfAbsent(meant, "title: " + name);
        }
      }
    }
    return claims;
  }
}
