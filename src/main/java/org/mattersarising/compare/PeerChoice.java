package org.mattersarising.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mattersarising.model.Council;

/**
 * How a run or a user chooses whom each council is compared with.
 *
 * @param named ids of the councils of a named group; empty for other kinds
 */
public record PeerChoice(Kind kind, Set<String> named) {

  /** Every other council with comparable meetings. */
  public static final PeerChoice ALL_OTHERS = new PeerChoice(Kind.ALL, Set.of());

  /** What peers have in common. */
  public enum Kind {
    /** That their minutes were supplied. */
    ALL,
    /** The register's type, such as county. */
    SAME_TYPE,
    /** The register's region. */
    SAME_REGION,
    /** The register's statistical neighbours, which are those for children's services. */
    NEIGHBOURS,
    /** That the user names them. */
    NAMED;

    /** The word that users write: {@code same-type}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, written with hyphens or underlines; empty for any other word. */
    public static Optional<Kind> of(String word) {
      String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
      for (Kind kind : values()) {
        if (kind != NAMED && kind.word().equals(plain)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public PeerChoice {
    named = Set.copyOf(named);
    if ((kind == Kind.NAMED) == named.isEmpty()) {
      throw new IllegalArgumentException("a named group has names, and no other has");
    }
  }

  /** The group that a user names. */
  public static PeerChoice named(Set<String> ids) {
    return ids.isEmpty() ? ALL_OTHERS : new PeerChoice(Kind.NAMED, ids);
  }

  /** This choice in one word, or the ids of a named group: what {@link #of} reads. */
  public String code() {
    return kind == Kind.NAMED ? String.join(";", new TreeSet<>(named)) : kind.word();
  }

  /** The choice that {@link #code} writes. */
  static PeerChoice of(String code) {
    return Kind.of(code)
        .map(k -> new PeerChoice(k, Set.of()))
        .orElseGet(() -> named(Set.of(code.split(";", -1))));
  }

  /**
   * The peers of one council. A council of which the register does not know what the choice needs
   * has a group without members, and the reason says so.
   *
   * @param councils all that may be members
   */
  public PeerGroup groupOf(Council council, Collection<Council> councils) {
    return switch (kind) {
      case ALL ->
          new PeerGroup(ThemeComparator.ALL_OTHERS, null, "all other councils in these minutes");
      case NAMED ->
          new PeerGroup(
              String.join(";", new TreeSet<>(named)), named, "the councils that the user named");
      case SAME_TYPE -> alike(council, councils, Council::type, "type");
      case SAME_REGION -> alike(council, councils, Council::region, "region");
      case NEIGHBOURS ->
          council.neighbours().isEmpty()
              ? nobody("statistical neighbours, of which the register lists none for it")
              : new PeerGroup(
                  "statistical_neighbours",
                  Set.copyOf(council.neighbours()),
                  "its statistical neighbours for children’s services, as the register lists them");
    };
  }

  private static PeerGroup alike(
      Council council, Collection<Council> councils, Function<Council, String> trait, String what) {
    String own = trait.apply(council);
    if (own.isEmpty()) {
      return nobody("councils of the same " + what + ", which the register does not know for it");
    }
    Set<String> ids = new HashSet<>();
    councils.stream().filter(c -> trait.apply(c).equals(own)).forEach(c -> ids.add(c.id()));
    return new PeerGroup(
        "same_" + what + ":" + own,
        ids,
        "councils of the same " + what + " (" + own.replace('_', ' ') + ")");
  }

  private static PeerGroup nobody(String reason) {
    return new PeerGroup("", Set.of(), reason);
  }
}
