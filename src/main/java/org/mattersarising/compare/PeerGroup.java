package org.mattersarising.compare;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The councils that one council is compared with.
 *
 * @param code as theme_council.csv names it
 * @param members their ids; null for all others
 * @param reason why these, in words that can follow "compared with"
 */
public record PeerGroup(String code, @Nullable Set<String> members, String reason) {

  public PeerGroup {
    members = members == null ? null : Set.copyOf(members);
  }

  /** Those of the group that stand among the candidates, in order; never the council itself. */
  Collection<String> among(Collection<String> candidates, String council) {
    Set<String> named = members;
    return candidates.stream()
        .filter(c -> !c.equals(council) && (named == null || named.contains(c)))
        .sorted()
        .toList();
  }
}
