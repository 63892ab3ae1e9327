package org.mattersarising.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The council that the title of the page, or of the file's properties, names in full. */
final class TitleEvidence implements HostEvidence {

  private static final Pattern LOCAL =
      Pattern.compile("(?i)\\b(?:parish|town|community|county|city|district|borough)\\b");

  /** The last part of a page's title is the site's name, or that of the well-known software. */
  private static final Pattern SITE =
      Pattern.compile("\\s[|–—-]\\s(?!Modern )\\p{Lu}[^|–—]{2,40} Council$");

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    String title = question.hints().title().strip();
    for (String name : CouncilNames.in(title)) {
      for (NamedCouncil meant : question.names().meant(name, question.date())) {
        // Titles name the software, too; a council in no register says of what kind it is.
        boolean site = title.endsWith(" " + name) && SITE.matcher(title).find();
        if (meant.registered() || LOCAL.matcher(name).find() || site) {
          claims.putIfAbsent(meant, "title: " + name);
        }
      }
    }
    return claims;
  }
}
