package org.mattersarising.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mattersarising.model.Council;

/** The council that a folder or the file is named after, where the text names it in full, too. */
final class PathEvidence implements HostEvidence {

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:(?:new|future|proposed|successor|shadow)(?: (?:unitary|parish|town|council))*,? (?:for |of )?(?:the )?"
              + "|(?:formation of|(?:name )?changed? to|renamed|becom(?:e|es|ing)"
              + "|(?:will|to) be(?: known as| called| named)?)\\b[^.\\n]{0,30})$");

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : question.path().split("/")) {
      // "foo-2024-05-31.txt" is Foo's as "foo.txt" is.
      String stem = part.replaceFirst("\\.[A-Za-z]{2,8}$", "");
      parts.add(CouncilNames.key(stem.replaceAll("\\d{2,8}", " ")));
    }
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    Set<NamedCouncil> present = new LinkedHashSet<>();
    question.mentions().all().stream()
        .filter(at -> !isToCome(question.text(), at))
        .forEach(at -> present.add(at.council()));
    for (NamedCouncil named : present) {
      String id = named.id();
      Set<String> own = new LinkedHashSet<>();
      own.add(CouncilNames.key(id));
      own.add(CouncilNames.key(named.name()));
      question
          .names()
          .register()
          .council(id)
          .map(Council::shortName)
          .map(CouncilNames::key)
          .ifPresent(own::add);
      own.remove("");
      for (String part : parts) {
        if (own.contains(part)) {
          claims.putIfAbsent(named, "named \"" + part + "\"; " + named.name());
        }
      }
    }
    return claims;
  }

  /** Whether a place speaks of a council that is yet to be formed, or of a name to come. */
  private static boolean isToCome(String text, CouncilMentions.At at) {
    return TO_COME.matcher(text.substring(Math.max(0, at.start() - 60), at.start())).find();
  }
}
