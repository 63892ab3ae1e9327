package org.mattersarising.compare;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.model.Council;
import org.mattersarising.model.PeerGroup;

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
      case ALL -> PeerGroup.of(PeerGroup.ALL_OTHERS, council, councils);
      case NAMED -> PeerGroup.of(code(), council, councils);
      case SAME_TYPE ->
          council.type().isEmpty()
              ? unknown("type")
              : PeerGroup.of(PeerGroup.SAME_TYPE + council.type(), council, councils);
      case SAME_REGION ->
          council.region().isEmpty()
              ? unknown("region")
              : PeerGroup.of(PeerGroup.SAME_REGION + council.region(), council, councils);
      case NEIGHBOURS ->
          council.neighbours().isEmpty()
              ? PeerGroup.nobody("statistical neighbours, of which the register lists none for it")
              : PeerGroup.of(PeerGroup.NEIGHBOURS, council, councils);
    };
  }

  private static PeerGroup unknown(String trait) {
    return PeerGroup.nobody(
        "councils of the same " + trait + ", which the register does not know for it");
  }
}
