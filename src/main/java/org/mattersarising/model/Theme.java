package org.mattersarising.model;

import java.util.List;

/**
 * A theme that statements may be about.
 *
 * @param id of the codebook, or {@code discovered-…}
 * @param include short phrases that belong to it
 * @param exclude what looks like it and is not
 * @param terms words and phrases that mark it by themselves, in the codebook's notation
 */
public record Theme(
    String id,
    String label,
    ThemeKind kind,
    String definition,
    List<String> include,
    List<String> exclude,
    List<String> terms) {

  public Theme {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    terms = List.copyOf(terms);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a theme id is a slug: " + id);
    }
  }
}
