package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of words by which a sentence tells that its matter came up before: a time before this
 * one, a count, a wish that was uttered, a promise, what is still not so. One alone says little,
 * since meetings are always before or after others; two together often do. Stateless.
 */
final class RecurrenceSigns {

  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    add(
        "earlier",
        """
        last previous previously earlier ago before since already formerly originally past once \
        former then until first long\
        """);
    add(
        "season",
        """
        spring summer autumn winter easter christmas january february march april may june july \
        august september october november december <month> yesterday\
        """);
    add(
        "count",
        """
        second third fourth fifth sixth seventh eighth ninth tenth twice thrice times umpteenth \
        another running row succession\
        """);
    add("number", "two three four five six seven eight nine ten several many dozen #");
    add("time", "year years month months meeting meetings quarter quarters weeks season time");
    add(
        "again",
        """
        again repeated repeatedly reiterated reiterate reiterating renewed returned return \
        returning returns back recurring recurrent recurred recurs perennial persistent \
        long-standing longstanding familiar anew repeating repeat repeats resurfaced reappeared\
        """);
    add("same", "same usual identical no-different unchanged similar exactly");
    add("still", "still yet remain remained remains remaining outstanding unresolved continued");
    add(
        "not",
        """
        no not nothing none never nobody neither nor without hardly unanswered undone unmet \
        unfilled unfinished unrepaired failed lapsed forgotten vanished cannot n't wasn't \
        hadn't didn't weren't isn't\
        """);
    add(
        "ask",
        """
        asked ask asking requested raised raise raising pressed warned complained urged queried \
        questioned voiced expressed pointed flagged recommended reported mentioned sought\
        """);
    add(
        "asking",
        """
        request requests warning warnings complaint complaints question questions concern concerns \
        worry worries plea pleas recommendation recommendations finding findings suggestion\
        """);
    add(
        "say",
        "called reminded recalled remembered remember said say saying wrote written spoken noted");
    add(
        "promise",
        """
        promised promise promises assured assurance assurances told undertaken undertaking \
        undertook pledged guaranteed agreed due expected scheduled target deadline intended \
        committed hoped heard forecast planned meant\
        """);
    add("had", "had 'd having");
    add(
        "slip",
        """
        slipped slip moved postponed deferred delayed late overdue missed behind put later \
        slippage delay delays\
        """);
    add("every", "every each whenever always ever regularly annually");
    add("but", "but however although though despite nevertheless only");
    add("after", "after following until when");
  }

  private RecurrenceSigns() {}

  private static void add(String kind, String words) {
    for (String word : words.strip().split("\\s+")) {
      KINDS.putIfAbsent(word, kind);
    }
  }

  /** The kinds of some words, none empty and the same twice in a row once. */
  static List<String> inOrder(List<String> ofWords) {
    List<String> kinds = new ArrayList<>();
    for (String kind : ofWords) {
      if (!kind.isEmpty() && (kinds.isEmpty() || !kinds.getLast().equals(kind))) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** The kind of a word; empty where it has none. */
  static String of(String word) {
    return KINDS.getOrDefault(word, "");
  }
}
