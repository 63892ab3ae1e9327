package org.mattersarising.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the method page says of the stages in this version, in the order of the data flow. */
final class MethodNotes {

  private MethodNotes() {}

  static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put(
        "How it is decided who speaks and what a sentence does",
        "By a grammar of minutes (reporting words, layout, a thousand phrases with weights) and"
            + " by what was learnt from labelled statements of invented minutes, which weighs the"
            + " grammar’s answer against the words and the sentences around. Where a heading, a"
            + " marked action or a marked resolution decides, the grammar decides alone. The command"
            + " matters explain shows what decided for one sentence.");
    sections.put(
        "How themes are found",
        "Each counted statement is set against every theme of the codebook: the theme's own words"
            + " and phrases, and how near the statement's meaning lies to the theme's examples, by"
            + " a small sentence model that runs on your computer. For the shipped codebooks, what"
            + " was learnt from labelled statements of invented minutes counts as much (the word"
            + " “learnt” in the column method). A statement can have several themes, or none.");
    sections.put(
        "How issues are found",
        "Statements about one council and one theme are put together when their meaning and their"
            + " words are alike (average linkage over sentence vectors and word weights). An issue"
            + " is listed when at least one of its statements raises a problem, and it stands in"
            + " minutes of two or more dated meetings, or the minutes themselves say that it came"
            + " back, or another council's minutes hold the same matter.");
    sections.put(
        "How issues are ordered",
        "By the natural logarithm of one plus the number of meetings that raised it, plus one half"
            + " for each meeting that raised it after an assurance at an earlier meeting. The order"
            + " says how often the minutes return to a matter, not how grave it is.");
    return sections;
  }
}
