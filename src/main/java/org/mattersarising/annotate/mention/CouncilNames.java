package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.MentionType;

/**
 * Finds councils by their names. A full name is enough; a short name may mean the place, so it
 * needs words around it that speak of an authority; initials that several councils bear need a host
 * that bears them.
 */
final class CouncilNames {

  private static final Set<String> TYPE_WORDS =
      Set.of(
          "county", "district", "borough", "city", "parish", "town", "community", "metropolitan");

  /** What minutes put behind a council's name beside the kind of council. */
  private static final Set<String> AUTHORITY_WORDS =
      Set.of("council", "councils", "authority", "cc", "bc", "dc", "mbc", "mdc", "cbc", "lbc");

  private final NameTrie<Council> sure = new NameTrie<>();
  private final NameTrie<Council> unsure = new NameTrie<>();

  CouncilNames(CouncilRegister register) {
    for (Council council : register.councils()) {
      sure.add(council.name(), council);
      council.aliases().forEach(a -> sure.add(a, council));
      council.ambiguousAliases().forEach(a -> unsure.add(a, council));
    }
  }

  /** The councils among the words, not overlapping. */
  List<FoundSpan> find(Words words, DocumentFacts facts) {
    List<FoundSpan> found = new ArrayList<>();
    int at = 0;
    while (words.has(at)) {
      FoundSpan span = at(words, at, facts);
      if (span == null) {
        at++;
      } else {
        found.add(span);
        at = span.to();
      }
    }
    return found;
  }

  /**
   * Links a span that is known to be a council by other means: then a short name need not prove
   * that it means the authority, but must still mean only one of that day.
   */
  FoundSpan link(Words words, FoundSpan span, DocumentFacts facts) {
    NameTrie.Hit<Council> hit = sure.longest(words, span.from());
    if (hit.to() == span.to() && writtenAsName(words, span.from(), hit.to())) {
      return linked(span.from(), span.to(), hit.values(), facts, "full_name", span.score());
    }
    NameTrie.Hit<Council> place = unsure.longest(words, span.from());
    if (place.to() != span.to() || place.values().isEmpty()) {
      return span.meaningOneOf(namesakes(words, span.from(), span.to(), facts));
    }
    if (span.to() == span.from() + 1 && words.get(span.from()).isAcronym()) {
      FoundSpan acronym = acronym(words, span.from(), place.values(), facts);
      return acronym == null ? span.meaningOneOf(ids(place.values(), facts)) : acronym;
    }
    return linked(span.from(), span.to(), place.values(), facts, "short_name", span.score());
  }

  private @Nullable FoundSpan at(Words words, int at, DocumentFacts facts) {
    if (!words.get(at).startsUpper()) {
      return null;
    }
    NameTrie.Hit<Council> hit = sure.longest(words, at);
    if (!hit.values().isEmpty() && writtenAsName(words, at, hit.to())) {
      return linked(at, hit.to(), hit.values(), facts, "full_name", 0.98);
    }
    FoundSpan unlisted = unlisted(words, at, facts);
    if (unlisted != null) {
      return unlisted;
    }
    NameTrie.Hit<Council> place = unsure.longest(words, at);
    if (place.values().isEmpty()) {
      return null;
    }
    if (place.to() == at + 1 && words.get(at).isAcronym()) {
      return acronym(words, at, place.values(), facts);
    }
    if (words.allCapitals() || !PlaceCues.meansAuthority(words, at, place.to())) {
      return null;
    }
    return linked(at, place.to(), place.values(), facts, "short_name", 0.8);
  }

  /** Initials are a council only as the register writes them; names need their capitals. */
  private static boolean writtenAsName(Words words, int from, int to) {
    if (to == from + 1) {
      return words.get(from).isAcronym();
    }
    return words.get(to - 1).startsUpper();
  }

  /** "Aton Parish Council": no register need know it. */
  private @Nullable FoundSpan unlisted(Words words, int at, DocumentFacts facts) {
    int end = at;
    while (words.nameLike(end)
        && end < at + 6
        && !MentionLexicon.BARRIERS.contains(words.lower(end))) {
      end++;
      if (words.has(end + 1)
          && Set.of("and", "&", "on", "upon", "with").contains(words.get(end).text())
          && words.nameLike(end + 1)
          && end > at) {
        end++;
      }
    }
    if (end - at < 2 || !words.lower(end).equals("council") || !words.get(end).startsUpper()) {
      return null;
    }
    int name = at;
    while (name < end && TYPE_WORDS.contains(words.lower(name))) {
      name++;
    }
    if (name > at || !TYPE_WORDS.contains(words.lower(end - 1))) {
      return null;
    }
    for (int i = at + 1; i < end; i++) {
      if (!sure.longest(words, i).values().isEmpty() || words.get(i).isInitial()) {
        return null;
      }
    }
    String text = joined(words, at, end + 1);
    boolean host = text.equalsIgnoreCase(facts.councilName());
    return host && facts.councilId() != null
        ? new FoundSpan(at, end + 1, MentionType.COUNCIL, facts.councilId(), "host", 0.98)
        : new FoundSpan(at, end + 1, MentionType.COUNCIL, host ? 0.98 : 0.85)
            .meaningOneOf(namesakes(words, at, end + 1, facts));
  }

  /**
   * Whom a name could mean that the register does not have as it stands: "Aton District Council"
   * where it knows an Aton of another kind.
   */
  private List<String> namesakes(Words words, int from, int to, DocumentFacts facts) {
    int name = from;
    while (name < to - 1 && (TYPE_WORDS.contains(words.lower(name)) || isOf(words, name))) {
      name++;
    }
    NameTrie.Hit<Council> place = unsure.longest(words, name);
    NameTrie.Hit<Council> hit = place.values().isEmpty() ? sure.longest(words, name) : place;
    for (int i = hit.to(); i < to; i++) {
      String word = words.lower(i);
      if (!TYPE_WORDS.contains(word) && !AUTHORITY_WORDS.contains(word)) {
        return List.of();
      }
    }
    return hit.to() > to ? List.of() : ids(hit.values(), facts);
  }

  private static boolean isOf(Words words, int at) {
    return words.lower(at).equals("of") || words.lower(at).equals("the");
  }

  private static List<String> ids(List<Council> bearers, DocumentFacts facts) {
    return alive(bearers, facts).stream().map(Council::id).toList();
  }

  /** Those that stood on the day of the meeting; all where none did. */
  private static List<Council> alive(List<Council> bearers, DocumentFacts facts) {
    List<Council> alive = bearers.stream().filter(c -> c.existedOn(facts.date())).toList();
    return alive.isEmpty() ? bearers : alive;
  }

  private static String joined(Words words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  private static @Nullable FoundSpan acronym(
      Words words, int at, List<Council> bearers, DocumentFacts facts) {
    String host = facts.councilId();
    if (host == null || words.allCapitals()) {
      return null;
    }
    String text = words.get(at).text().toUpperCase(Locale.ROOT);
    return bearers.stream().anyMatch(c -> c.id().equals(host)) && text.length() >= 3
        ? new FoundSpan(at, at + 1, MentionType.COUNCIL, host, "host_acronym", 0.85)
        : null;
  }

  private static FoundSpan linked(
      int from, int to, List<Council> bearers, DocumentFacts facts, String method, double score) {
    List<Council> candidates = alive(bearers, facts);
    if (candidates.size() > 1) {
      String host = facts.councilId();
      candidates = candidates.stream().filter(c -> c.id().equals(host)).toList();
    }
    return candidates.size() == 1
        ? new FoundSpan(from, to, MentionType.COUNCIL, candidates.getFirst().id(), method, score)
        : new FoundSpan(from, to, MentionType.COUNCIL, score).meaningOneOf(ids(bearers, facts));
  }
}
