package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;

/** Checks the id that a user asks for: a slip of the pen should not end in "nothing found". */
final class CouncilFilter {

  private static final int MOST = 5;
  private static final int SLIPS = 2;

  private CouncilFilter() {}

  /**
   * Does nothing where a register has the id or a document's host bears it.
   *
   * @throws UsageException with ids that may be meant otherwise
   */
  static void check(
      String asked,
      CouncilRegister register,
      EvidenceFactsReader names,
      Collection<DocumentFacts> facts) {
    SortedSet<String> hosts = new TreeSet<>();
    facts.stream().map(DocumentFacts::councilId).filter(Objects::nonNull).forEach(hosts::add);
    if (asked.isEmpty() || hosts.contains(asked) || register.council(asked).isPresent()) {
      return;
    }
    SortedSet<String> ids = new TreeSet<>(hosts);
    register.councils().stream().map(Council::id).forEach(ids::add);
    List<String> meant = meant(asked, ids, names);
    throw new UsageException(
        "No council has the id \""
            + asked
            + "\"."
            + (meant.isEmpty() ? "" : " Did you mean " + String.join(" or ", meant) + "?")
            + (hosts.isEmpty()
                ? " No document's council is known."
                : " The documents are of "
                    + String.join(", ", hosts.stream().limit(MOST).toList())
                    + (hosts.size() > MOST ? " and " + (hosts.size() - MOST) + " more" : "")
                    + "."));
  }

  /** The id of a name that was given in its place, else ids that look alike. */
  private static List<String> meant(
      String asked, SortedSet<String> ids, EvidenceFactsReader names) {
    Optional<String> named = names.councilId(asked).filter(ids::contains);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    String slug = asked.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    List<String> alike = new ArrayList<>();
    ids.stream().filter(id -> distance(slug, id) <= SLIPS).forEach(alike::add);
    if (slug.length() >= 4) {
      ids.stream()
          .filter(id -> id.startsWith(slug) || id.contains("-" + slug))
          .filter(id -> !alike.contains(id))
          .forEach(alike::add);
    }
    return alike.stream().limit(MOST).toList();
  }

  /** How many letters have to be put in, left out or changed (Levenshtein). */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > SLIPS) {
      return SLIPS + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
