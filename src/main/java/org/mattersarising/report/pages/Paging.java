package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page stands in a long list that has several.
 *
 * @param page from 1
 * @param of how many there are
 * @param name of the first page's file, without its ending
 */
record Paging(int page, int of, String name) {

  /** The only page. */
  static Paging single(String name) {
    return new Paging(1, 1, name);
  }

  boolean first() {
    return page == 1;
  }

  /** The name of a page's file without its ending; ids have no dot, so none is another's page. */
  String file(int number) {
    return number == 1 ? name : name + "." + number;
  }

  /** This page's. */
  String file() {
    return file(page);
  }

  /** ", part 2 of 5"; empty for an only or first page. */
  String suffix() {
    return first() ? "" : ", part " + page + " of " + of;
  }

  /** A list cut into pages, in order; one empty page of an empty list. */
  static <T> List<List<T>> cut(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      parts.add(List.copyOf(all.subList(i, Math.min(all.size(), i + size))));
    }
    return parts.isEmpty() ? List.of(List.of()) : List.copyOf(parts);
  }
}
