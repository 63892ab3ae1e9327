package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;

/** What pages call the councils of a result, and the order in which they list them. */
final class CouncilNames {

  private final Map<String, Council> councils = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> organisations;

  CouncilNames(AnalysisResult result) {
    result.councils().forEach(c -> councils.put(c.id(), c));
    for (AnalysedDocument document : result.documents()) {
      String host = document.facts().councilId();
      if (host != null && !document.facts().councilName().isEmpty()) {
        own.putIfAbsent(host, document.facts().councilName());
      }
    }
    organisations = result.organisationNames();
  }

  /** The everyday name of a council: "Northmoor". */
  String of(@Nullable String id) {
    if (id == null || id.isEmpty()) {
      return "Council not known";
    }
    Council council = councils.get(id);
    if (council == null) {
      return own.getOrDefault(id, id);
    }
    return council.shortName().isEmpty() ? council.name() : council.shortName();
  }

  /** The name of a council or of an organisation of the register. */
  String ofBody(String id) {
    return councils.containsKey(id) || own.containsKey(id)
        ? of(id)
        : organisations.getOrDefault(id, id);
  }

  boolean hasPage(String councilId) {
    return councils.containsKey(councilId);
  }

  /** All councils, by name: the only order in which pages list them. */
  List<Council> sorted() {
    return councils.values().stream()
        .sorted(Comparator.comparing((Council c) -> of(c.id())).thenComparing(Council::id))
        .toList();
  }

  /** Issues by their councils' names, strongest first within a council. */
  Map<String, List<Issue>> grouped(List<Issue> issues) {
    Map<String, List<Issue>> groups = new TreeMap<>();
    issues.stream()
        .sorted(Comparator.comparingDouble(Issue::score).reversed().thenComparing(Issue::id))
        .forEach(i ->
            groups
                .computeIfAbsent(of(i.councilId()) + '\0' + i.councilId(), k -> new ArrayList<>())
                .add(i));
    return groups;
  }
}
