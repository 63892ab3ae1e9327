package org.mattersarising.model;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of a meeting a document holds. */
public enum Extent implements Coded {
  /** The whole minutes. */
  WHOLE,
  /** Minutes that are cut short. */
  PART,
  /** The page of one agenda item. */
  SINGLE_ITEM,
  /** The text cannot tell. */
  UNKNOWN;

  /** The extent of a code such as {@code single_item}, in any case; null where it is none. */
  public static @Nullable Extent ofCode(String code) {
    return Arrays.stream(values())
        .filter(e -> e.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
