package org.mattersarising.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The councils that one council is compared with.
 *
 * @param code as theme_council.csv names it; empty where nobody can be named
 * @param members their ids; null for all others
 * @param reason why these, in words that can follow "compared with"
 */
public record PeerGroup(String code, @Nullable Set<String> members, String reason) {

  /** The code of all other councils whose minutes were read. */
  public static final String ALL_OTHERS = "all_others_supplied";

  /** The code of the register's statistical neighbours, which are those for children's services. */
  public static final String NEIGHBOURS = "statistical_neighbours";

  /** Begins the code of those of the same type, which follows. */
  public static final String SAME_TYPE = "same_type:";

  /** Begins the code of those of the same region, which follows. */
  public static final String SAME_REGION = "same_region:";

  public PeerGroup {
    members = members == null ? null : Set.copyOf(members);
  }

  /**
   * The group of a code: one of those above, or the ids of councils that a user named.
   *
   * @param council whose peers they are
   * @param councils all that may be members
   */
  public static PeerGroup of(String code, Council council, Collection<Council> councils) {
    if (code.equals(ALL_OTHERS)) {
      return new PeerGroup(code, null, "all other councils in these minutes");
    }
    if (code.equals(NEIGHBOURS)) {
      return new PeerGroup(
          code,
          Set.copyOf(council.neighbours()),
          "its statistical neighbours for children’s services, as the register lists them");
    }
    if (code.startsWith(SAME_TYPE)) {
      return alike(code, SAME_TYPE, "type", Council::type, councils);
    }
    if (code.startsWith(SAME_REGION)) {
      return alike(code, SAME_REGION, "region", Council::region, councils);
    }
    return new PeerGroup(code, Set.of(code.split(";", -1)), "the councils that the user named");
  }

  private static PeerGroup alike(
      String code,
      String prefix,
      String what,
      Function<Council, String> trait,
      Collection<Council> councils) {
    String shared = code.substring(prefix.length());
    Set<String> ids = new HashSet<>();
    councils.stream().filter(c -> trait.apply(c).equals(shared)).forEach(c -> ids.add(c.id()));
    return new PeerGroup(
        code, ids, "councils of the same " + what + " (" + shared.replace('_', ' ') + ")");
  }

  /** A group without members, and why. */
  public static PeerGroup nobody(String reason) {
    return new PeerGroup("", Set.of(), reason);
  }

  /** Those of the group that stand among the candidates, in order; never the council itself. */
  public Collection<String> among(Collection<String> candidates, String council) {
    Set<String> named = members;
    return candidates.stream()
        .filter(c -> !c.equals(council) && (named == null || named.contains(c)))
        .sorted()
        .toList();
  }
}
