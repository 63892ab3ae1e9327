package org.mattersarising.ingest.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of an archive's files as paths that stay within it: never absolute, without {@code ..}, and
 * each only once. For one archive and one thread.
 */
final class EntryNames {

  private static final int LONGEST = 400;

  private final Set<String> given = new HashSet<>();

  /** Whether a file is what operating systems leave behind. */
  static boolean litter(String name) {
    String path = name.replace('\\', '/');
    String last = path.substring(path.lastIndexOf('/') + 1);
    String lower = last.toLowerCase(Locale.ROOT);
    return path.startsWith("__MACOSX/")
        || path.contains("/__MACOSX/")
        || last.startsWith("._")
        || lower.equals(".ds_store")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini")
        || last.startsWith("~$")
        || last.isEmpty();
  }

  /** A name for the next file. */
  String of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      String plain = part.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\ufffd]", "_").strip();
      if (parts.isEmpty() && plain.matches("[A-Za-z]:")
          || plain.isEmpty()
          || plain.equals(".")
          || plain.equals("..")) {
        continue;
      }
      parts.add(plain);
    }
    String path = String.join("/", parts);
    if (path.length() > LONGEST) {
      path = path.substring(path.length() - LONGEST).replaceFirst("^/", "");
    }
    String wanted = path.isEmpty() ? "unnamed" : path;
    String unique = wanted;
    for (int n = 2; !given.add(unique); n++) {
      unique = numbered(wanted, n);
    }
    return unique;
  }

  private static String numbered(String path, int n) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1
        ? path.substring(0, dot) + "~" + n + path.substring(dot)
        : path + "~" + n;
  }
}
