package org.mattersarising.model;

import java.util.Locale;

/** An enum constant that output files write as a lower-case code, such as {@code single_item}. */
public interface Coded {

  /** The constant's own name; enums provide it. */
  String name();

  /** The code that stands in CSV files: the name in lower case. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
