package org.mattersarising.report.pages;

/** Guards every id that becomes part of a file name or an address. */
final class Slugs {

  private static final int LONGEST = 120;

  private Slugs() {}

  /**
   * The id itself.
   *
   * @throws IllegalArgumentException where it could lead out of its folder or break an address
   */
  static String checked(String id) {
    if (!isSlug(id)) {
      throw new IllegalArgumentException("no id for a file name: " + id);
    }
    return id;
  }

  /** By hand, since a report asks it a hundred thousand times. */
  private static boolean isSlug(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && (i == 0 || c != '-' && c != '_')) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST;
  }
}
