package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why nothing decided whose meeting it was, in a sentence for the document's warnings. */
final class UnknownHost {

  private static final int MOST_NAMES = 3;

  private UnknownHost() {}

  /**
   * The reason.
   *
   * @param open the councils that contend for it; empty where no evidence named any
   */
  static String why(HostQuestion question, Set<NamedCouncil> open) {
    if (!open.isEmpty()) {
      return "The council can be " + list(open) + "; it stays unknown.";
    }
    if (CommitteeNames.isUnnamedParish(question.head())) {
      return "The heading does not say which parish or town council met; it stays unknown.";
    }
    Set<NamedCouncil> passing = PassingEvidence.pointedAt(question);
    if (!passing.isEmpty()) {
      return "The council can be "
          + list(passing)
          + ", to which only a sentence in passing points; it stays unknown.";
    }
    Set<NamedCouncil> named = question.mentions().councils().keySet();
    if (!named.isEmpty()) {
      return "The text names "
          + some(named)
          + ", but nothing shows whose meeting it was; the council stays unknown.";
    }
    for (Map.Entry<String, List<NamedCouncil>> acronym :
        PlaceEvidence.acronymsIn(question).entrySet()) {
      return "Only the acronym \""
          + acronym.getKey()
          + "\" points to a council, which can be "
          + some(acronym.getValue())
          + "; it stays unknown.";
    }
    return "No council is named in full, and nothing else shows whose meeting it was; the council"
        + " stays unknown.";
  }

  /** Names in order of the alphabet, "A or B". */
  static String list(Collection<NamedCouncil> councils) {
    return String.join(" or ", sorted(councils));
  }

  private static String some(Collection<NamedCouncil> councils) {
    List<String> names = sorted(councils);
    return names.size() <= MOST_NAMES
        ? String.join(" or ", names)
        : String.join(", ", names.subList(0, MOST_NAMES))
            + " and "
            + (names.size() - MOST_NAMES)
            + " more";
  }

  private static List<String> sorted(Collection<NamedCouncil> councils) {
    List<String> names =
        new ArrayList<>(councils.stream().map(NamedCouncil::name).distinct().toList());
    names.sort(null);
    return names;
  }
}
