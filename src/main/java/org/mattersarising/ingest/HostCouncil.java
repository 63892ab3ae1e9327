package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilMethod;

/**
 * Whose meeting it is, with the evidence.
 *
 * @param id null where unknown
 */
record HostCouncil(
    @Nullable String id, String name, CouncilMethod method, String evidence, List<String> doubts) {

  private static final Pattern BODY =
      Pattern.compile(
          "\\b((?:\\p{Lu}[\\p{L}'’-]{1,25}|and|&|of|for)(?: (?:\\p{Lu}[\\p{L}'’-]{1,25}|and|&|of|for)){0,6})"
              + " (?:Board|Committee|Panel|Partnership|Forum|Commission|Sub-Committee)\\b");
  private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z][A-Za-z&]{1,6}\\b");

  static HostCouncil find(
      CouncilNames names,
      DocumentHead head,
      String text,
      String sidecar,
      @Nullable LocalDate date) {
    if (!sidecar.isEmpty()) {
      return of(names, sidecar, CouncilMethod.SIDECAR, "metadata.csv: " + sidecar, date);
    }
    Set<String> stated = new LinkedHashSet<>();
    for (String line : head.titles()) {
      stated.addAll(CouncilNames.in(line));
    }
    if (!stated.isEmpty()) {
      String own = stated.iterator().next();
      for (String line : head.titles()) {
        if (stated.contains(line)) {
          own = line;
          break;
        }
      }
      return of(names, own, CouncilMethod.STATED, own, date);
    }
    List<String> doubts = new ArrayList<>();
    HostCouncil inferred = chosen(titled(names, head, date), doubts);
    if (inferred == null) {
      inferred = chosen(acronyms(names, text, date), doubts);
    }
    if (inferred == null) {
      inferred = chosen(bodies(names, head, text, date), doubts);
    }
    return inferred != null ? inferred : unknown(doubts);
  }

  private static HostCouncil unknown(List<String> doubts) {
    return new HostCouncil(null, "", CouncilMethod.UNKNOWN, "", List.copyOf(doubts));
  }

  private static HostCouncil of(
      CouncilNames names,
      String name,
      CouncilMethod method,
      String evidence,
      @Nullable LocalDate date) {
    List<Council> found = names.named(name);
    List<Council> then = found.stream().filter(c -> c.existedOn(date)).toList();
    List<Council> left = then.isEmpty() ? found : then;
    if (left.size() > 1) {
      return unknown(List.of("\"" + name + "\" can be " + list(left) + "."));
    }
    if (left.size() == 1) {
      Council council = left.getFirst();
      return new HostCouncil(council.id(), council.name(), method, evidence, List.of());
    }
    String slug = CouncilNames.slug(name);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return unknown(List.of("The council's name cannot be read: " + name + "."));
    }
    return new HostCouncil(
        slug, name, method, evidence, List.of("\"" + name + "\" is in no register."));
  }

  private static @Nullable HostCouncil chosen(Map<Council, String> found, List<String> doubts) {
    if (found.size() == 1) {
      Map.Entry<Council, String> only = found.entrySet().iterator().next();
      return new HostCouncil(
          only.getKey().id(),
          only.getKey().name(),
          CouncilMethod.INFERRED,
          only.getValue(),
          List.copyOf(doubts));
    }
    if (found.size() > 1) {
      doubts.add("The council can be " + list(List.copyOf(found.keySet())) + "; it stays unknown.");
    }
    return null;
  }

  private static String list(List<Council> councils) {
    return String.join(" or ", councils.stream().map(Council::name).sorted().toList());
  }

  /** A committee named after its council in the title. */
  private static Map<Council, String> titled(
      CouncilNames names, DocumentHead head, @Nullable LocalDate date) {
    Map<Council, String> found = new LinkedHashMap<>();
    for (String line : head.titles()) {
      Matcher m = BODY.matcher(line);
      while (m.find()) {
        for (Council council : principal(names, date)) {
          if (m.group(1).startsWith(council.shortName() + " ")) {
            found.putIfAbsent(council, m.group());
          }
        }
      }
    }
    return found;
  }

  /** An acronym that one council alone bears, where the text names its place, too. */
  private static Map<Council, String> acronyms(
      CouncilNames names, String text, @Nullable LocalDate date) {
    Map<String, List<Council>> bearers = new LinkedHashMap<>();
    for (Council council : principal(names, date)) {
      Set<String> all = new LinkedHashSet<>(council.aliases());
      all.addAll(council.ambiguousAliases());
      for (String alias : all) {
        if (ACRONYM.matcher(alias).matches()
            && alias.equals(alias.toUpperCase(java.util.Locale.ROOT))) {
          bearers.computeIfAbsent(alias, k -> new ArrayList<>()).add(council);
        }
      }
    }
    Map<Council, String> found = new LinkedHashMap<>();
    Matcher m = ACRONYM.matcher(text);
    while (m.find()) {
      List<Council> of = bearers.getOrDefault(m.group(), List.of());
      if (of.size() == 1 && mentions(text, of.getFirst().shortName())) {
        found.putIfAbsent(of.getFirst(), m.group() + ", " + of.getFirst().shortName());
      }
    }
    return found;
  }

  /** Bodies named after a council, where the venue speaks for it, too. */
  private static Map<Council, String> bodies(
      CouncilNames names, DocumentHead head, String text, @Nullable LocalDate date) {
    Set<String> bodies = new LinkedHashSet<>();
    Matcher m = BODY.matcher(text);
    while (m.find()) {
      bodies.add(m.group());
    }
    String venue =
        String.join(
            " ",
            head.lines().stream()
                .filter(
                    l -> l.matches("(?i).*\\b(?:venue|location|hall|chamber|held at|offices)\\b.*"))
                .toList());
    Map<Council, String> found = new LinkedHashMap<>();
    for (Council council : principal(names, date)) {
      String place = council.shortName();
      for (String body : bodies) {
        int at = (" " + body).indexOf(" " + place + " ");
        if (place.length() >= 4 && at >= 0 && at <= 12) {
          String town = town(venue, place);
          if (!town.isEmpty()) {
            found.putIfAbsent(council, body + "; venue: " + town);
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

  private static List<Council> principal(CouncilNames names, @Nullable LocalDate date) {
    return names.register().councils().stream()
        .filter(c -> c.existedOn(date) && !c.type().matches("parish|town|community"))
        .toList();
  }
}
