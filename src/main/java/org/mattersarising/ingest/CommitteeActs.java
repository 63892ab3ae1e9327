package org.mattersarising.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The committee by what it does for itself, for texts whose heading is lost: it approves the
 * minutes of its own last meeting, and elects its own chair. Where two bodies are so named, as
 * where a council receives its committees' minutes, none is meant. Stateless.
 */
final class CommitteeActs {

  private static final String NAME =
      "((?:(?:\\p{Lu}[\\p{L}'’/-]{0,25},?|and|of|for|&) ){1,11}?"
          + "(?:(?:[Ss]ub-?)?[Cc]ommittee|Board|Panel|Commission|Forum)(?: \\([1-9]\\))?)";

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\b(?i:minutes) (?:of|from) (?:the |our )?(?:(?:last|previous) )?(?:[Mm]eetings? of (?:the )?)?"
              + NAME
              + "(?: [Mm]eetings?)?,? (?:held|dated|of|on)\\b");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)\\b(?:approve|approved|confirm|confirmed|agreed|signed?|accepted|adopted|(?:correct|true|accurate) record)\\b");
  private static final Pattern ELECTED =
      Pattern.compile(
          "\\b(?i:elected|appointed)(?: as)?(?: the)? (?:[Vv]ice[ -]|[Dd]eputy )?[Cc]hair(?:man|person|woman|s)? of (?:the )?"
              + NAME
              + "(?= for\\b|[.;,\\n]|$)");

  /** More than any minutes have; what comes after them is looked at no more. */
  private static final int MOST = 50;

  private CommitteeActs() {}

  /** The one committee that the text so names; empty where none or several are. */
  static String committee(String text) {
    Map<String, String> approved = new TreeMap<>();
    Matcher m = MINUTES.matcher(text);
    for (int n = 0; n < MOST && m.find(); n++) {
      int from = text.lastIndexOf('\n', m.start()) + 1;
      int to = text.indexOf('\n', m.end());
      String line =
          text.substring(
              Math.max(from, m.start() - 300),
              Math.min(to < 0 ? text.length() : to, m.end() + 300));
      if (APPROVED.matcher(line).find()) {
        add(m.group(1), approved);
      }
    }
    if (!approved.isEmpty()) {
      return only(approved);
    }
    Map<String, String> elected = new TreeMap<>();
    m = ELECTED.matcher(text);
    for (int n = 0; n < MOST && m.find(); n++) {
      add(m.group(1), elected);
    }
    return only(elected);
  }

  private static void add(String words, Map<String, String> found) {
    String name = words;
    for (String council : CouncilNames.in(words)) {
      name = name.replace(council, " ").replaceAll(" {2,}", " ").strip();
    }
    if (name.contains(" ") && Character.isUpperCase(name.charAt(0))) {
      found.putIfAbsent(name.toLowerCase(Locale.ROOT).replace("&", "and"), name);
    }
  }

  private static String only(Map<String, String> found) {
    return found.size() == 1 ? found.values().iterator().next() : "";
  }
}
