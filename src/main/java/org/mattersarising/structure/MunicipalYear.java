package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2019/20 Work Programme": a year that a title begins with, of the shape of a reference. */
final class MunicipalYear {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)/(\\d\\d)");

  private MunicipalYear() {}

  static boolean is(String label) {
    Matcher m = YEAR.matcher(label);
    return m.matches() && (Integer.parseInt(m.group(1)) + 1) % 100 == Integer.parseInt(m.group(2));
  }
}
