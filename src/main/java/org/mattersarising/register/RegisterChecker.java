package org.mattersarising.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.Organisation;

/**
 * Looks for what a register must not have: days that cannot be, successors and neighbours that it
 * does not know, names that mean two councils of one day, and facts without a source. The reader
 * has seen to ids and cells before. Stateless, safe for use by several threads.
 */
public final class RegisterChecker {

  private static final Set<String> NATIONS =
      Set.of("England", "Scotland", "Wales", "Northern Ireland");

  /** What the notes beside a register must say. */
  private static final List<String> NOTES =
      List.of("councils.csv", "organisations.csv", "Sources and licences");

  /**
   * The mistakes of a register, in order of its lines.
   *
   * @param notes the text beside it that names sources and licences; empty where there is none
   */
  public List<String> check(CouncilRegister register, String notes) {
    List<String> mistakes = new ArrayList<>();
    Map<String, Council> byId = new HashMap<>();
    register.councils().forEach(c -> byId.put(c.id(), c));
    for (Council council : register.councils()) {
      checkFacts(council, mistakes);
      checkDays(council, byId, mistakes);
      checkNeighbours(council, byId, mistakes);
    }
    checkNames(register, mistakes);
    for (String wanted : NOTES) {
      if (!notes.contains(wanted)) {
        mistakes.add("README.md: \"" + wanted + "\" is not spoken of");
      }
    }
    return List.copyOf(mistakes);
  }

  private static void checkFacts(Council council, List<String> mistakes) {
    if (!council.nation().isEmpty() && !NATIONS.contains(council.nation())) {
      mistakes.add(council.id() + ", nation: \"" + council.nation() + "\" is none");
    }
    if (!council.gssCode().matches("(?:[ENSW]\\d{8})?")) {
      mistakes.add(council.id() + ", gss_code: \"" + council.gssCode() + "\" is no code");
    }
  }

  private static void checkDays(Council council, Map<String, Council> byId, List<String> mistakes) {
    if (council.start() != null
        && council.end() != null
        && council.end().isBefore(council.start())) {
      mistakes.add(council.id() + ", end: it ends before it begins");
    }
    if (council.end() == null && !council.successors().isEmpty()) {
      mistakes.add(council.id() + ", successors: it has some but no end");
    }
    for (String id : council.successors()) {
      Council successor = byId.get(id);
      if (successor == null) {
        mistakes.add(council.id() + ", successors: there is no council " + id);
      } else if (council.end() != null
          && successor.end() != null
          && !successor.end().isAfter(council.end())) {
        mistakes.add(council.id() + ", successors: " + id + " ends no later than it does");
      }
    }
  }

  private static void checkNeighbours(
      Council council, Map<String, Council> byId, List<String> mistakes) {
    for (String id : council.neighbours()) {
      if (!byId.containsKey(id)) {
        mistakes.add(council.id() + ", neighbours: there is no council " + id);
      }
    }
    if (council.neighbours().contains(council.id())) {
      mistakes.add(council.id() + ", neighbours: it is its own");
    }
    if (Set.copyOf(council.neighbours()).size() < council.neighbours().size()) {
      mistakes.add(council.id() + ", neighbours: one stands there twice");
    }
  }

  /** A name beyond doubt means one council at any one time, and is none of the doubtful ones. */
  private static void checkNames(CouncilRegister register, List<String> mistakes) {
    Map<String, List<Council>> sure = new TreeMap<>();
    Map<String, List<Council>> unsure = new TreeMap<>();
    for (Council council : register.councils()) {
      add(sure, council.name(), council);
      council.aliases().forEach(a -> add(sure, a, council));
      council.ambiguousAliases().forEach(a -> add(unsure, a, council));
      if (council.aliases().contains(council.shortName())) {
        mistakes.add(
            council.id() + ", aliases: \"" + council.shortName() + "\" may also mean the place");
      }
    }
    sure.forEach((name, bearers) -> {
      for (int i = 0; i < bearers.size(); i++) {
        for (int j = i + 1; j < bearers.size(); j++) {
          if (together(bearers.get(i), bearers.get(j))) {
            mistakes.add(
                bearers.get(i).id()
                    + ", aliases: \""
                    + name
                    + "\" also means "
                    + bearers.get(j).id()
                    + " at the same time");
          }
        }
      }
      if (unsure.containsKey(name)) {
        mistakes.add(
            bearers.getFirst().id()
                + ", aliases: \""
                + name
                + "\" is ambiguous for "
                + unsure.get(name).getFirst().id());
      }
    });
    Map<String, Organisation> organisations = new HashMap<>();
    for (Organisation organisation : register.organisations()) {
      List<String> names = new ArrayList<>(organisation.aliases());
      names.add(organisation.name());
      for (String name : names.stream().map(n -> normal(n)).distinct().toList()) {
        Organisation other = organisations.putIfAbsent(name, organisation);
        if (other != null) {
          mistakes.add(organisation.id() + ", aliases: \"" + name + "\" also means " + other.id());
        }
        if (sure.containsKey(name)) {
          mistakes.add(
              organisation.id()
                  + ", aliases: \""
                  + name
                  + "\" also means "
                  + sure.get(name).getFirst().id());
        }
      }
    }
  }

  private static void add(Map<String, List<Council>> names, String name, Council council) {
    List<Council> bearers = names.computeIfAbsent(normal(name), n -> new ArrayList<>());
    if (!bearers.contains(council)) {
      bearers.add(council);
    }
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^\\p{L}\\p{N}]++", " ")
        .strip();
  }

  private static boolean together(Council one, Council other) {
    LocalDate start = one.start();
    if (start == null || other.start() != null && other.start().isAfter(start)) {
      start = other.start() != null ? other.start() : start;
    }
    LocalDate end = one.end();
    if (end == null || other.end() != null && other.end().isBefore(end)) {
      end = other.end() != null ? other.end() : end;
    }
    return start == null || end == null || !end.isBefore(start);
  }
}
