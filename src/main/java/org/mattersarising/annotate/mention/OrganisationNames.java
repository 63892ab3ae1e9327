package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Organisation;

/** Finds the organisations of the register by name or initials. */
final class OrganisationNames {

  private final NameTrie<Organisation> names = new NameTrie<>();

  OrganisationNames(CouncilRegister register) {
    for (Organisation organisation : register.organisations()) {
      names.add(organisation.name(), organisation);
      organisation.aliases().forEach(a -> names.add(a, organisation));
    }
  }

  /** The organisations among the words, not overlapping. */
  List<FoundSpan> find(Words words) {
    List<FoundSpan> found = new ArrayList<>();
    int at = 0;
    while (words.has(at)) {
      if (!words.get(at).startsUpper()) {
        at++;
        continue;
      }
      NameTrie.Hit<Organisation> hit = names.longest(words, at);
      if (hit.values().isEmpty() || !written(words, at, hit)) {
        at++;
      } else {
        found.add(linked(at, hit, 0.97));
        at = hit.to();
      }
    }
    return found;
  }

  /** Links a span that is known to be an organisation by other means. */
  FoundSpan link(Words words, FoundSpan span) {
    NameTrie.Hit<Organisation> hit = names.longest(words, span.from());
    boolean whole =
        !hit.values().isEmpty() && hit.to() == span.to() && written(words, span.from(), hit);
    return whole ? linked(span.from(), hit, span.score()) : span;
  }

  private static FoundSpan linked(int from, NameTrie.Hit<Organisation> hit, double score) {
    List<String> ids = hit.values().stream().map(Organisation::id).toList();
    return ids.size() == 1
        ? new FoundSpan(
            from, hit.to(), MentionType.ORGANISATION, ids.getFirst(), "full_name", score)
        : new FoundSpan(from, hit.to(), MentionType.ORGANISATION, score).meaningOneOf(ids);
  }

  /**
   * One word may stand for an organisation only as the register writes it, or all in capitals:
   * "Mind" would otherwise begin every other sentence.
   */
  private static boolean written(Words words, int from, NameTrie.Hit<Organisation> hit) {
    Word first = words.get(from);
    if (!first.startsUpper()) {
      return false;
    }
    if (hit.to() > from + 1) {
      return words.get(hit.to() - 1).startsUpper();
    }
    String text = first.text().substring(0, first.end() - first.start());
    boolean acronym = first.isAcronym();
    return hit.values().stream()
        .anyMatch(o ->
            spelt(o.name(), text, acronym)
                || o.aliases().stream().anyMatch(a -> spelt(a, text, acronym)));
  }

  private static boolean spelt(String name, String text, boolean acronym) {
    boolean initials = name.equals(name.toUpperCase(Locale.ROOT));
    return name.equals(text) || !initials && acronym && name.equalsIgnoreCase(text);
  }
}
