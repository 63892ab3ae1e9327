package org.mattersarising.model;

import java.util.List;

/**
 * A theme that statements may be about.
 *
 * @param id of the codebook, or {@code discovered-…}
 * @param include short phrases that belong to it
 * @param exclude what looks like it and is not
 * @param terms words and phrases that mark it by themselves, in the codebook's notation
 * @param committees the types of committee whose silence on it means something, in their order;
 *     empty where none are named, which means all
 * @param parent the id of the theme that it is a part of; empty for none
 * @param examples whole statements that belong to it: the codebook's tests, and what it works from
 *     only where it has neither include phrases nor terms
 * @param counterexamples whole statements that do not belong to it: tests, never what it works from
 * @param councils the types of council that run the service it is about, as the register names
 *     them; empty where none are named, which means all
 */
public record Theme(
    String id,
    String label,
    ThemeKind kind,
    String definition,
    List<String> include,
    List<String> exclude,
    List<String> terms,
    List<CommitteeType> committees,
    String parent,
    List<String> examples,
    List<String> counterexamples,
    List<String> councils) {

  /** A theme without a parent or examples, of which any committee may speak. */
  public Theme(
      String id,
      String label,
      ThemeKind kind,
      String definition,
      List<String> include,
      List<String> exclude,
      List<String> terms) {
    this(id, label, kind, definition, include, exclude, terms, List.of());
  }

  /** A theme without a parent or examples. */
  public Theme(
      String id,
      String label,
      ThemeKind kind,
      String definition,
      List<String> include,
      List<String> exclude,
      List<String> terms,
      List<CommitteeType> committees) {
    this(
        id,
        label,
        kind,
        definition,
        include,
        exclude,
        terms,
        committees,
        "",
        List.of(),
        List.of(),
        List.of());
  }

  public Theme {
    committees = committees.stream().distinct().sorted().toList();
    councils = councils.stream().distinct().sorted().toList();
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    terms = List.copyOf(terms);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a theme id is a slug: " + id);
    }
  }

  /**
   * Whether a committee of that type can be expected to speak of it. Where not, that it says
   * nothing means nothing, and its meetings are no denominator.
   */
  public boolean covers(CommitteeType type) {
    return committees.isEmpty() || committees.contains(type);
  }

  /** The same theme under another label. */
  public Theme labelled(String other) {
    return new Theme(
        id,
        other,
        kind,
        definition,
        include,
        exclude,
        terms,
        committees,
        parent,
        examples,
        counterexamples,
        councils);
  }

  /**
   * Whether a council of that type runs the service. Where not, none of its committees can be
   * expected to speak of it. A council of unknown type, which is empty, may run anything.
   */
  public boolean isServiceOf(String councilType) {
    return councils.isEmpty() || councilType.isEmpty() || councils.contains(councilType);
  }
}
