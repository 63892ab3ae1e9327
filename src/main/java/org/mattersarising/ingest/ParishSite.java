package org.mattersarising.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parish's own site, whose host runs the place's name together with the kind of council
 * (greatfooparishcouncil.org.uk, greatfoo-pc.gov.uk). Where the name parts, the minutes tell; where
 * they do not have it, it stays unknown.
 */
final class ParishSite {

  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:^|\\.)([a-z][a-z0-9-]{2,40}?)-?(?:group-?)?(parish|town|community|village|p|t)-?(?:council|c)"
              + "(?:\\.[a-z0-9-]{1,30}){0,2}\\.(?:uk|com|org|net|info|wales|scot)$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{0,30}");
  private static final Pattern KIND =
      Pattern.compile("(?i)\\b(parish|town|community) council\\b|\\b(parish) (?:meeting|clerk)\\b");
  private static final int LONGEST_NAME = 6;
  private static final int LOOKED_THROUGH = 20_000;

  private ParishSite() {}

  /** The council's name that a host and the text together tell. */
  static Optional<String> council(String host, String text) {
    Matcher site = HOST.matcher(host);
    if (!site.find()) {
      return Optional.empty();
    }
    String looked = text.substring(0, Math.min(text.length(), LOOKED_THROUGH));
    String kind = kind(site.group(2).toLowerCase(Locale.ROOT), looked);
    String stem = site.group(1).toLowerCase(Locale.ROOT).replace("-", "");
    String place = kind.isEmpty() ? "" : place(stem, looked);
    return place.isEmpty() ? Optional.empty() : Optional.of(place + ' ' + kind + " Council");
  }

  private static String kind(String of, String text) {
    String kind =
        switch (of) {
          case "p", "parish" -> "parish";
          case "t", "town" -> "town";
          case "community" -> "community";
          default -> "";
        };
    Matcher said = KIND.matcher(text);
    if (kind.isEmpty() && said.find()) {
      kind = said.group(1) == null ? said.group(2) : said.group(1);
    }
    return kind.isEmpty() ? "" : CommitteeNames.titleCase(kind);
  }

  /** The first words that, run together, are the name in the host. */
  private static String place(String stem, String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (!Character.isUpperCase(text.charAt(word.start()))) {
        continue;
      }
      StringBuilder run = new StringBuilder();
      Matcher next = WORD.matcher(text);
      int from = word.start();
      for (int words = 0; words < LONGEST_NAME && next.find(from); words++) {
        run.append(next.group().toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
        from = next.end();
        boolean beside = run.length() < stem.length() && gap(text, from);
        if (run.toString().equals(stem)) {
          String name = text.substring(word.start(), from);
          return name.equals(name.toUpperCase(Locale.ROOT)) ? CommitteeNames.titleCase(name) : name;
        }
        if (!stem.startsWith(run.toString()) || !beside) {
          break;
        }
      }
    }
    return "";
  }

  /** Whether a single space or hyphen stands there. */
  private static boolean gap(String text, int at) {
    return at + 1 < text.length()
        && " -".indexOf(text.charAt(at)) >= 0
        && Character.isLetter(text.charAt(at + 1));
  }
}
