package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;

/** Names of councils: in a heading, in the register, and as slugs. */
final class CouncilNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\b((?:london|royal|metropolitan) borough of \\p{L}[\\p{L}'’-]{1,30}"
              + "(?: (?:and|upon|&|(?!(?:minutes|meeting|agenda|held|council|overview|scrutiny|cabinet|children|health|housing|adult|planning|audit)\\b)(?-i:\\p{Lu})[\\p{L}'’-]{1,30})){0,5}"
              + "|(?:[\\p{L}\\p{N}&][\\p{L}\\p{N}'’.&,-]{0,30} ){1,9}council"
              + "|(?:[\\p{L}\\p{N}&][\\p{L}\\p{N}'’.&,-]{0,30} ){1,9}?(?:(?:mayoral )?combined (?:county )?|unitary |national park |fire (?:and|&) rescue |fire )authority)\\b");
  private static final Pattern LOCAL = Pattern.compile("\\b(parish|town|community) council$");
  private static final Pattern TWO = Pattern.compile("(?i)(?<=\\bcouncil)(?:,| and| &|, and) ");
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
          "statutory",
          "next",
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
          "authority",
          "fire",
          "rescue",
          "combined",
          "mayoral",
          "unitary",
          "national",
          "park",
          "islands");

  /** Before "Council" these end no place: "in the previous Council", "view on council website". */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)previous|former|new|next|current|whole|entire|full|on|in|by|to|for|from|with|the|this|that|your|our|local|each|every|any|other|another");

  /** Between two places of a parish's name. */
  private static final Set<String> LOST = Set.of("with", "cum", "juxta");

  /** "St." and "Gt." belong to a name; behind a longer word's full stop another sentence begins. */
  private static final int LONGEST_SHORT_FORM = 4;

  private final CouncilRegister register;
  private final CouncilDomains domains;
  private final Map<String, List<Council>> byKey = new HashMap<>();

  CouncilNames(CouncilRegister register) {
    this.register = register;
    this.domains = new CouncilDomains(register);
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

  CouncilDomains domains() {
    return domains;
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

  /** The registered councils of exactly that name or alias, those that existed then first. */
  List<NamedCouncil> exactly(String name, @Nullable LocalDate date) {
    return living(byKey.getOrDefault(key(name), List.of()), date);
  }

  /** The only registered council whose name ends with those words; none where several do. */
  List<NamedCouncil> endingWith(String words, @Nullable LocalDate date) {
    String end = " " + key(words);
    List<NamedCouncil> found =
        living(
            register.councils().stream().filter(c -> key(c.name()).endsWith(end)).toList(), date);
    return found.size() == 1 ? found : List.of();
  }

  /** The councils that a name can mean; one of its own where no register has it; none if empty. */
  List<NamedCouncil> meant(String name, @Nullable LocalDate date) {
    List<NamedCouncil> registered = living(named(name), date);
    if (!registered.isEmpty()) {
      return registered;
    }
    String slug = slug(name);
    Matcher local = LOCAL.matcher(key(name));
    if (local.find() && register.council(slug).isPresent()) {
      // A parish may have the name of its district, whose minutes are not its own.
      slug += "-" + local.group(1);
    }
    return slug.matches("[a-z0-9]+(-[a-z0-9]+)*+")
        ? List.of(new NamedCouncil(slug, name, false))
        : List.of();
  }

  private static List<NamedCouncil> living(List<Council> found, @Nullable LocalDate date) {
    List<Council> then = found.stream().filter(c -> c.existedOn(date)).toList();
    return (then.isEmpty() ? found : then)
        .stream().map(c -> new NamedCouncil(c.id(), c.name(), true)).toList();
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
      // "Foo District Council and Bar Borough Council" are two.
      for (String part : TWO.split(m.group(1), -1)) {
        name(part.split(" ", -1), names);
      }
    }
    return names;
  }

  private static void name(String[] words, List<String> names) {
    int from = 0;
    for (int i = 0; i < words.length; i++) {
      // A name begins behind the last comma, number or word that only leads up to it.
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean small = Character.isLowerCase(words[i].charAt(0));
      if (i < words.length - 1
          && (words[i].endsWith(",")
              || words[i].length() > LONGEST_SHORT_FORM && words[i].endsWith(".")
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
    if (from < words.length && LOST.contains(words[from].toLowerCase(Locale.ROOT))) {
      return; // "with Foo Parish Council": its first place is lost
    }
    // "Cyngor Cymuned Foo Community Council" says in two languages what Foo has.
    if (words.length - from > 3
        && words[from].equalsIgnoreCase("cyngor")
        && Set.of("cymuned", "tref", "sir", "dinas", "bwrdeistref")
            .contains(words[from + 1].toLowerCase(Locale.ROOT))) {
      from += 2;
    }
    if (words.length > 1
        && words[words.length - 1].equalsIgnoreCase("council")
        && NO_PLACE.matcher(words[words.length - 2]).matches()) {
      return;
    }
    // The letters of a site's index are no place.
    boolean placed = false;
    for (int i = from; i < words.length; i++) {
      placed |=
          !TYPES.contains(words[i].toLowerCase(Locale.ROOT))
              && words[i].length() > 1
              && Character.isUpperCase(words[i].charAt(0));
    }
    if (placed) {
      names.add(String.join(" ", List.of(words).subList(from, words.length)));
    }
  }

  /** A council's slug: its name without "Council" and the like, and without "and". */
  static String slug(String name) {
    List<String> kept = new ArrayList<>();
    String[] words = key(name).split(" ");
    boolean unitary = key(name).endsWith("unitary authority");
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
              || unitary && word.equals("authority")
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
