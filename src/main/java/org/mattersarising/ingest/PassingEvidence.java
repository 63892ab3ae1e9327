package org.mattersarising.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.model.Council;

/**
 * What sentences say of a council in passing: its own services, an address. A council that only
 * helps is spoken of in the same words, so that one kind of them decides nothing; two kinds that
 * agree do, or one with the place in the heading or in the path.
 */
final class PassingEvidence implements HostEvidence {

  private static final int SHORTEST_PLACE = 4;

  @Override
  public Map<NamedCouncil, String> claims(HostQuestion question) {
    Map<NamedCouncil, String> services = OwnServiceEvidence.inPassing(question);
    Map<NamedCouncil, String> addresses = AddressEvidence.inPassing(question);
    Map<NamedCouncil, String> claims = new LinkedHashMap<>();
    for (NamedCouncil council : both(services, addresses)) {
      String words =
          Stream.of(
                  services.getOrDefault(council, ""),
                  addresses.getOrDefault(council, ""),
                  place(question, council))
              .filter(w -> !w.isEmpty())
              .collect(Collectors.joining("; "));
      int kinds =
          (services.containsKey(council) ? 1 : 0)
              + (addresses.containsKey(council) ? 1 : 0)
              + (place(question, council).isEmpty() ? 0 : 1);
      if (kinds > 1) {
        claims.put(council, words);
      }
    }
    return claims;
  }

  /** The councils of which sentences speak so, whether that is enough or not. */
  static Set<NamedCouncil> pointedAt(HostQuestion question) {
    return both(OwnServiceEvidence.inPassing(question), AddressEvidence.inPassing(question));
  }

  private static Set<NamedCouncil> both(
      Map<NamedCouncil, String> some, Map<NamedCouncil, String> others) {
    Set<NamedCouncil> all = new LinkedHashSet<>(some.keySet());
    all.addAll(others.keySet());
    return all;
  }

  /** Where the heading or the path names the council's place; empty where neither does. */
  private static String place(HostQuestion question, NamedCouncil council) {
    String place =
        CouncilNames.key(
            question
                .names()
                .register()
                .council(council.id())
                .map(Council::shortName)
                .orElse(council.id()));
    if (place.length() < SHORTEST_PLACE) {
      return "";
    }
    return Stream.concat(question.head().titles().stream(), Stream.of(question.path()))
        .filter(words -> (' ' + CouncilNames.key(words) + ' ').contains(' ' + place + ' '))
        .findFirst()
        .orElse("");
  }
}
