package org.mattersarising.report.pages;

import java.util.regex.Pattern;

/** Guards every id that becomes part of a file name or an address. */
final class Slugs {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,119}");

  private Slugs() {}

  /**
   * The id itself.
   *
   * @throws IllegalArgumentException where it could lead out of its folder or break an address
   */
  static String checked(String id) {
    if (!SLUG.matcher(id).matches()) {
      throw new IllegalArgumentException("no id for a file name: " + id);
    }
    return id;
  }
}
