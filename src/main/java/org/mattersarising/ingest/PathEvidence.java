package org.mattersarising.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.Council;

/** The council that a folder or the file is named after, where the text names it in full, too. */
final class PathEvidence implements HostEvidence {

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : question.path().split("/")) {
      // "foo-2024-05-31.txt" is Foo's as "foo.txt" is.
      String stem = part.replaceFirst("\\.[A-Za-z]{2,8}$", "");
      parts.add(CouncilNames.key(stem.replaceAll("\\d{2,8}", " ")));
    }
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    for (Map.Entry<NamedCouncil, CouncilMentions.At> named :
        question.mentions().councils().entrySet()) {
      String id = named.getKey().id();
      Set<String> own = new LinkedHashSet<>();
      own.add(CouncilNames.key(id));
      own.add(CouncilNames.key(named.getKey().name()));
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
          claims.putIfAbsent(named.getKey(), "named \"" + part + "\"; " + named.getKey().name());
        }
      }
    }
    return claims;
  }
}
