package org.mattersarising.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lists that are open at a place in the text, the innermost last. */
final class ListLevels {

  /**
   * @param key what tells this list's markers from another's
   * @param leadIn the paragraph that introduces it, or -1
   */
  record Level(String key, int indent, int leadIn) {}

  private final Deque<Level> open = new ArrayDeque<>();

  void clear() {
    open.clear();
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  int depth() {
    return open.size();
  }

  Level innermost() {
    return open.getLast();
  }

  /**
   * Finds the list of an entry, opening or closing lists as needed.
   *
   * @param introduced the paragraph just before that ends in a colon or the like, or -1
   */
  void entry(String key, int indent, int introduced) {
    List<Level> same = new ArrayList<>();
    for (Level level : open) {
      if (level.key().equals(key) && Math.abs(level.indent() - indent) < 2) {
        same.add(level);
      }
    }
    if (!same.isEmpty() && introduced < 0) {
      while (open.getLast() != same.getLast()) {
        open.removeLast();
      }
    } else if (open.isEmpty() || introduced >= 0 || indent >= open.getLast().indent() + 2) {
      if (open.size() < 6) {
        open.addLast(new Level(key, indent, introduced >= 0 || open.isEmpty() ? introduced : -1));
      }
    } else {
      while (open.size() > 1 && indent <= open.getLast().indent() - 2) {
        open.removeLast();
      }
      Level top = open.removeLast();
      open.addLast(new Level(key, indent, top.leadIn()));
    }
  }
}
