package org.mattersarising.model;

import java.util.List;

/**
 * A theme that statements may be about.
 *
 * @param id of the codebook, or {@code discovered-…}
 * @param include short phrases that belong to it
 * @param exclude what looks like it and is not
 * @param terms words and phrases that mark it by themselves, in the codebook's notation
 * @param parent the id of the theme that it is a part of; empty for none
 * @param examples whole statements that belong to it: the codebook's tests, never what it works
 *     from
 * @param counterexamples whole statements that do not belong to it, likewise
 */
public record Theme(
    String id,
    String label,
    ThemeKind kind,
    String definition,
    List<String> include,
    List<String> exclude,
    List<String> terms,
    String parent,
    List<String> examples,
    List<String> counterexamples) {

  /** A theme without a parent or examples. */
  public Theme(
      String id,
      String label,
      ThemeKind kind,
      String definition,
      List<String> include,
      List<String> exclude,
      List<String> terms) {
    this(id, label, kind, definition, include, exclude, terms, "", List.of(), List.of());
  }

  public Theme {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    terms = List.copyOf(terms);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a theme id is a slug: " + id);
    }
  }
}
