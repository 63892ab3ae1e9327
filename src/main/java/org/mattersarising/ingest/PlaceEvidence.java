package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;

/** Evidence by a council's place: committees, acronyms and bodies that carry its name. */
final class PlaceEvidence {

  private static final Pattern BODY =
      Pattern.compile(
          "\\b((?:\\p{Lu}[\\p{L}'’-]{1,25}+|and|&|of|for)(?: (?:\\p{Lu}[\\p{L}'’-]{1,25}+|and|&|of|for)){0,6})"
              + " (?:Board|Committee|Panel|Partnership|Forum|Commission|Sub-Committee)\\b");
  private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z][A-Za-z&]{1,6}\\b");

  /** More bodies than any minutes name. */
  private static final int MOST_BODIES = 1000;

  private PlaceEvidence() {}

  /** A committee named after its council in the title. */
  static Map<NamedCouncil, String> committees(HostQuestion question) {
    Map<NamedCouncil, String> found = new LinkedHashMap<>();
    for (String line : question.head().hostTitles()) {
      Matcher m = BODY.matcher(line);
      while (m.find()) {
        for (Council council : principal(question.names(), question.date())) {
          if (m.group(1).startsWith(council.shortName() + " ")) {
            found.putIfAbsent(named(council), m.group());
          }
        }
      }
    }
    return found;
  }

  /** An acronym that one council alone bears, where the text names its place, too. */
  static Map<NamedCouncil, String> acronyms(HostQuestion question) {
    Map<NamedCouncil, String> found = new LinkedHashMap<>();
    acronymsIn(question)
        .forEach((acronym, of) -> {
          NamedCouncil only = of.getFirst();
          String place =
              question.names().register().council(only.id()).map(Council::shortName).orElse("");
          if (of.size() == 1 && mentions(question.text(), place)) {
            found.putIfAbsent(only, acronym + ", " + place);
          }
        });
    return found;
  }

  /** The acronyms in a text that councils bear, each with all of its bearers. */
  static Map<String, List<NamedCouncil>> acronymsIn(HostQuestion question) {
    Map<String, List<NamedCouncil>> bearers = new HashMap<>();
    for (Council council : principal(question.names(), question.date())) {
      Set<String> all = new LinkedHashSet<>(council.aliases());
      all.addAll(council.ambiguousAliases());
      for (String alias : all) {
        if (ACRONYM.matcher(alias).matches() && alias.equals(alias.toUpperCase(Locale.ROOT))) {
          bearers.computeIfAbsent(alias, k -> new ArrayList<>()).add(named(council));
        }
      }
    }
    Map<String, List<NamedCouncil>> found = new LinkedHashMap<>();
    Matcher m = ACRONYM.matcher(question.text());
    while (m.find()) {
      List<NamedCouncil> of = bearers.get(m.group());
      if (of != null) {
        found.putIfAbsent(m.group(), of);
      }
    }
    return found;
  }

  /** Bodies named after a council, where the venue speaks for it, too. */
  static Map<NamedCouncil, String> bodies(HostQuestion question) {
    Set<String> bodies = new LinkedHashSet<>();
    Matcher m = BODY.matcher(question.text());
    while (m.find() && bodies.size() < MOST_BODIES) {
      bodies.add(m.group());
    }
    String venue =
        String.join(
            " ",
            question.head().lines().stream()
                .filter(
                    l -> l.matches("(?i).*\\b(?:venue|location|hall|chamber|held at|offices)\\b.*"))
                .toList());
    Map<NamedCouncil, String> found = new LinkedHashMap<>();
    for (Council council : principal(question.names(), question.date())) {
      String place = council.shortName();
      for (String body : bodies) {
        int at = (" " + body).indexOf(" " + place + " ");
        if (place.length() >= 4 && at >= 0 && at <= 12) {
          String town = town(venue, place);
          if (!town.isEmpty()) {
            found.putIfAbsent(named(council), body + "; venue: " + town);
          }
        }
      }
    }
    return found;
  }

  /** The word of the venue that is the place, or the town that the county has its name from. */
  private static String town(String venue, String place) {
    if (mentions(venue, place)) {
      return place;
    }
    for (String word : venue.split("[^\\p{L}'’-]+")) {
      if (word.length() >= 5 && place.length() > word.length() && place.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean mentions(String text, String place) {
    int at = place.isEmpty() ? -1 : text.indexOf(place);
    while (at >= 0) {
      int end = at + place.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end >= text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(place, end);
    }
    return false;
  }

  private static NamedCouncil named(Council council) {
    return new NamedCouncil(council.id(), council.name(), true);
  }

  private static List<Council> principal(CouncilNames names, @Nullable LocalDate date) {
    return names.register().councils().stream()
        .filter(c -> c.existedOn(date) && !c.type().matches("parish|town|community"))
        .toList();
  }
}
