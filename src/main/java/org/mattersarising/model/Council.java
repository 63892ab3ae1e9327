package org.mattersarising.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One council of a register, present or former.
 *
 * @param id its slug
 * @param name official
 * @param shortName everyday name without type words: "Gloucestershire"
 * @param gssCode of the Office for National Statistics; empty where none
 * @param nation England, Scotland, Wales or Northern Ireland; empty where unknown
 * @param type such as {@code county}, {@code unitary}, {@code london_borough}, {@code parish}
 * @param start first day; null where the register does not say
 * @param end last day; null for a present council
 * @param successors ids of the councils that took over
 * @param aliases everyday names and acronyms that mean it beyond doubt
 * @param ambiguousAliases names and acronyms that others bear, too, or that mean a place
 * @param neighbours ids of its statistical neighbours, closest first
 * @param domains of its web and e-mail addresses, in small letters: "gloucestershire.gov.uk"
 */
public record Council(
    String id,
    String name,
    String shortName,
    String gssCode,
    String nation,
    String type,
    String region,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    List<String> successors,
    List<String> aliases,
    List<String> ambiguousAliases,
    List<String> neighbours,
    List<String> domains) {

  public Council {
    successors = List.copyOf(successors);
    aliases = List.copyOf(aliases);
    ambiguousAliases = List.copyOf(ambiguousAliases);
    neighbours = List.copyOf(neighbours);
    domains = List.copyOf(domains);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a council id is a slug: " + id);
    }
  }

  /** Whether the council existed on a day; an unknown day excludes nobody. */
  public boolean existedOn(@Nullable LocalDate day) {
    return day == null
        || (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }
}
