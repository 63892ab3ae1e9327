package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;

/** Names of councils: in a heading, in the register, and as slugs. */
final class CouncilNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\b((?:london|royal|metropolitan) borough of \\p{L}[\\p{L}'’-]{1,30}"
              + "(?: (?:and|upon|&|\\p{Lu}[\\p{L}'’-]{1,30})){0,5}"
              + "|(?:[\\p{L}\\p{N}&][\\p{L}\\p{N}'’.&,-]{0,30} ){1,9}council)\\b");
  private static final Set<String> BEFORE =
      Set.of(
          "minutes",
          "of",
          "the",
          "a",
          "an",
          "meeting",
          "meetings",
          "ordinary",
          "annual",
          "extraordinary",
          "special",
          "held",
          "by",
          "at",
          "in",
          "additional",
          "draft",
          "agenda",
          "and",
          "full",
          "above",
          "this",
          "for",
          "from",
          "on",
          "your",
          "virtual",
          "remote",
          "proceedings",
          "confirmed",
          "general",
          "monthly",
          "committee",
          "board",
          "panel",
          "cabinet",
          "extract",
          "to",
          "executive",
          "record",
          "welcome");
  private static final Set<String> TYPES =
      Set.of(
          "county",
          "city",
          "district",
          "borough",
          "metropolitan",
          "unitary",
          "town",
          "parish",
          "community",
          "council",
          "london",
          "royal",
          "of",
          "and",
          "the",
          "rural",
          "islands");

  private final CouncilRegister register;
  private final Map<String, List<Council>> byKey = new HashMap<>();

  CouncilNames(CouncilRegister register) {
    this.register = register;
    for (Council council : register.councils()) {
      index(council.id(), council);
      index(council.name(), council);
      council.aliases().forEach(alias -> index(alias, council));
    }
  }

  private void index(String name, Council council) {
    List<Council> all = byKey.computeIfAbsent(key(name), k -> new ArrayList<>());
    if (!all.contains(council)) {
      all.add(council);
    }
  }

  CouncilRegister register() {
    return register;
  }

  /** The councils of exactly that name, id or alias; else those of that short name. */
  List<Council> named(String name) {
    List<Council> exact = byKey.getOrDefault(key(name), List.of());
    if (!exact.isEmpty()) {
      return exact;
    }
    String slug = slug(name);
    boolean lower = key(name).matches(".*\\b(?:parish|town|community)\\b.*");
    return lower
        ? List.of()
        : register.councils().stream()
            .filter(c -> !c.type().matches("parish|town|community"))
            .filter(c -> slug(c.shortName()).equals(slug) && fits(name, c))
            .toList();
  }

  /** "Foo City Council" is not Foo's county council, "Foo Council" may be any. */
  private static boolean fits(String name, Council council) {
    String key = key(name);
    for (String type : List.of("county", "city", "district", "borough")) {
      if (key.contains(" " + type + " ") && !(" " + key(council.name()) + " ").contains(type)) {
        return false;
      }
    }
    return true;
  }

  /** The names of councils that a heading's line holds, as written. */
  static List<String> in(String line) {
    List<String> names = new ArrayList<>();
    Matcher m = NAME.matcher(line);
    while (m.find()) {
      String[] words = m.group(1).split(" ");
      int from = 0;
      for (int i = 0; i < words.length; i++) {
        // A name begins behind the last comma, number or word that only leads up to it.
        String word = words[i].toLowerCase(Locale.ROOT);
        boolean small = Character.isLowerCase(words[i].charAt(0));
        if (i < words.length - 1
            && (words[i].endsWith(",")
                || word.matches(".*\\d.*")
                || from == i && BEFORE.contains(word)
                || small
                    && BEFORE.contains(word)
                    && !Set.of("of", "and", "the", "on", "in", "by").contains(word)
                || Set.of("meeting", "minutes", "committee", "board", "panel").contains(word))) {
          from = i + 1;
        }
      }
      while (from < words.length && BEFORE.contains(words[from].toLowerCase(Locale.ROOT))) {
        from++;
      }
      boolean placed = false;
      for (int i = from; i < words.length; i++) {
        placed |=
            !TYPES.contains(words[i].toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words[i].charAt(0));
      }
      if (placed) {
        names.add(String.join(" ", List.of(words).subList(from, words.length)));
      }
    }
    return names;
  }

  /** A council's slug: its name without "Council" and the like, and without "and". */
  static String slug(String name) {
    List<String> kept = new ArrayList<>();
    String[] words = key(name).split(" ");
    boolean cityOf = words.length > 2 && words[0].equals("city") && words[1].equals("of");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean type =
          Set.of(
                      "council",
                      "county",
                      "district",
                      "borough",
                      "metropolitan",
                      "unitary",
                      "parish",
                      "community",
                      "town",
                      "city",
                      "london",
                      "royal",
                      "and",
                      "the")
                  .contains(word)
              || word.equals("of") && i <= 2 && (cityOf || key(name).contains("borough of "));
      if (!type) {
        kept.add(word);
      }
    }
    return String.join("-", kept);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("['’.]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
