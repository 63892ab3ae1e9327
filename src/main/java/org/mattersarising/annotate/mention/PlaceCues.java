package org.mattersarising.annotate.mention;

import java.util.Set;

/** Tells a place name that means the authority from one that means the place. */
final class PlaceCues {

  private static final Set<String> DEALINGS =
      Set.of(
          "work",
          "works",
          "worked",
          "working",
          "connect",
          "connects",
          "connected",
          "connecting",
          "learn",
          "learns",
          "learned",
          "learnt",
          "learning",
          "partner",
          "partnered",
          "partnering",
          "partnership",
          "liaise",
          "liaised",
          "liaising",
          "liaison",
          "engage",
          "engaged",
          "engaging",
          "compared",
          "compare",
          "comparison",
          "collaborate",
          "collaborated",
          "collaborating",
          "collaboration",
          "meet",
          "met",
          "support",
          "supported",
          "advice",
          "benchmarked",
          "benchmarking",
          "shared",
          "linked",
          "spoken",
          "discussions",
          "talks",
          "talking",
          "review",
          "paired",
          "twinned",
          "agreement",
          "contract",
          "agreed",
          "colleagues",
          "counterparts",
          "officers",
          "authorities",
          "councils",
          "neighbours");

  private static final Set<String> COUNTERPARTS =
      Set.of("authorities", "councils", "neighbours", "counterparts");

  private static final Set<String> JUDGED =
      Set.of(
          "rated",
          "judged",
          "inspected",
          "graded",
          "commissioned",
          "consulted",
          "offered",
          "agreed",
          "decided",
          "outsourced",
          "invested",
          "appointed",
          "adopted");

  private static final Set<String> SERVICES =
      Set.of(
          "children's",
          "adult",
          "adults",
          "social",
          "director",
          "chief",
          "cabinet",
          "leader",
          "fostering",
          "adoption",
          "education",
          "housing",
          "planning",
          "scrutiny",
          "officers",
          "councillors",
          "approach",
          "model",
          "mash",
          "ofsted",
          "team",
          "teams",
          "practice",
          "improvement",
          "service",
          "services",
          "experience",
          "budget",
          "workforce",
          "inspection");

  private PlaceCues() {}

  /** Whether the words around a place name speak of its authority. */
  static boolean meansAuthority(Words words, int from, int to) {
    if (partOfLongerName(words, from, to)) {
      return false;
    }
    if (words.get(to - 1).possessive()) {
      return SERVICES.contains(words.lower(to));
    }
    String before = words.lower(from - 1);
    if (Set.of("with", "from", "by", "to").contains(before)) {
      return nearBefore(words, from - 1, 4, DEALINGS) && !namesPeopleOrRoads(words, to);
    }
    if (Set.of("and", ",", "as", "like", "including", "(").contains(before)) {
      return nearBefore(words, from, 7, COUNTERPARTS);
    }
    if (Set.of("at", "for", "of").contains(before)) {
      return from >= 2
          && Set.of("services", "council").contains(words.lower(from - 2))
          && nearBefore(words, from, 6, Set.of("director"));
    }
    return Set.of("had", "has", "was", "were", "have").contains(words.lower(to))
        && nearAfter(words, to, 3, JUDGED);
  }

  private static boolean partOfLongerName(Words words, int from, int to) {
    if (words.nameLike(to) && !words.get(to - 1).possessive()) {
      return true;
    }
    if (from == 0) {
      return false;
    }
    String before = words.lower(from - 1);
    return words.nameLike(from - 1)
        || MentionLexicon.TITLES.contains(before)
        || words.get(from - 1).isInitial()
        || before.equals(".") && MentionLexicon.TITLES.contains(words.lower(from - 2));
  }

  private static boolean namesPeopleOrRoads(Words words, int to) {
    return Set.of("residents", "people", "families", "children", "road", "area", "schools")
        .contains(words.lower(to));
  }

  private static boolean nearBefore(Words words, int at, int reach, Set<String> wanted) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (words.get(i).is(";") || words.get(i).is(".")) {
        return false;
      }
      if (wanted.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean nearAfter(Words words, int at, int reach, Set<String> wanted) {
    for (int i = at; i < Math.min(words.size(), at + reach + 1); i++) {
      if (wanted.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
