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
        "How unlisted themes are found",
        "What the codebook leaves over is grouped by a program. Sentences stand near each other"
            + " when their meaning and their rare words are alike; routine business and sentences"
            + " of one or two words are left out, and sentences in the same words count once. The"
            + " groups are sought again and again with a fifth of the meetings left out, and with"
            + " each council left out. Sentences that stay together make a theme; a sentence that"
            + " does not belongs to none. The label is made of the nouns that the group has and"
            + " others lack, never of names. The column stability of themes.csv says how much of a"
            + " theme survived, from 0 to 1. Below 0.6 it is listed apart. No person checked"
            + " these themes, and no figure about the codebook's themes depends on them.");
    sections.put(
        "How issues are found",
        "An issue is one matter of one council, followed from meeting to meeting. The counted"
            + " statements about a council are first joined to passages: a sentence that does not"
            + " itself say which matter it concerns goes with the one before. Lines that every meeting"
            + " has are left"
            + " out: words that stand alike in three meetings or more, payments of bills, and"
            + " formalities.\n"
            + "Two passages are linked by three things: how near they are in meaning (by the"
            + " sentence model), how many of the words that say which matter is meant they share (a"
            + " rare word counts more than a common one), and whether they share a theme. The"
            + " heading and the passages beside them count a little too.\n"
            + "How near is near enough is not one fixed number. It is measured against how near"
            + " other passages about that council stand in other meetings, because one clerk writes"
            + " of six large matters and another of a hundred small ones. Passages that are near"
            + " enough on average make one matter. It bears the theme that most of its statements"
            + " carry, if at least a third of them do; otherwise it has none, since the codebook"
            + " need not have a name for it.\n"
            + "A matter is listed when it stands in the minutes of two or more dated meetings, or"
            + " the minutes themselves say that it came back, or another council's minutes hold the"
            + " same concern. It need not have been raised as a concern: the pages keep those apart,"
            + " and speak of issues that come back only where a concern was raised in two or more"
            + " meetings.");
    sections.put(
        "How issues are ordered",
        "By a score. Each meeting that deals with the matter counts 1 if its minutes record an act"
            + " (a concern, a question, an assurance, a task, a decision and the like), and 0.6 if"
            + " they only inform. Each meeting that raises it as a concern counts 1 more. The sum is"
            + " lowered by standing wording: score = (meetings with an act + 0.6 × meetings that"
            + " only inform + meetings that raise it) × (1 − 0.8 × share of copied wording). Wording"
            + " is copied where a statement stands nearly alike in another meeting. The pages list"
            + " first what was raised in two or more meetings, then what was raised in one; within"
            + " each, the highest score stands first. The order says how often the minutes return to"
            + " a matter, not how grave it is.");
    sections.put(
        "How councils are compared",
        "By meetings, never by mentions: a meeting has a theme or it has not. Only comparable"
            + " meetings count (whole minutes, dated, of a known committee), of committees that"
            + " could be expected to speak of the codebook's themes; what others say is evidence,"
            + " and their silence means nothing. A council and its peers are compared in the types"
            + " of committee and the quarters that both have, each type apart, and the peers' rate"
            + " is put together in the council's own mix of types. Below five meetings on either"
            + " side there is no rate, interval or comparison.\n"
            + "The ratio to the peers is partially pooled: where little was read of a council it is"
            + " drawn towards the group, the more so the more alike the group's councils are (a"
            + " logistic model with an intercept for each council, its spread integrated over). On"
            + " invented councils with known rates, its 95 % interval held the true ratio in 95 of"
            + " 100 cases.\n"
            + "Whether a difference could be chance is tested by shuffling whole meetings between"
            + " the council and its peers within each type of committee, all shuffles at once, and"
            + " the false discovery rate (q_value) is taken over all themes and councils: of what"
            + " is called unusual, one in twenty may be chance. Meetings at which a theme merely"
            + " stays on the agenda count for less, by how alike successive meetings are. Where a"
            + " theme stays for years, differences may still look surer than they are. How long and"
            + " of what kind each council's minutes are stands in quality.csv (minutes_…), since"
            + " longer minutes mention more. The command matters compare shows all this for other"
            + " groups of peers.\n"
            + "With one peer only nothing is pooled, since one council does not show how councils"
            + " differ. Likeness is the typical difference of a theme's share of meetings between"
            + " two councils, less what chance adds, over like meetings, with an interval from"
            + " reweighting whole meetings. Words mark a council where they stand in more of its"
            + " meetings on a theme than in its peers' (log-odds with a prior from all minutes, and"
            + " an exact test with a false discovery rate).");
    sections.put(
        "How changes over time are found",
        "For each theme and council one change is looked for, at the start of a quarter, in how many"
            + " comparable meetings raise the theme as a problem; five meetings must lie on both"
            + " sides. The greatest difference between before and after is held against all orders"
            + " of the same meetings within each committee. Themes that stay on the agenda make such"
            + " differences by themselves, so the bounds are drawn in by how much they stay in other"
            + " councils. The false discovery rate is taken over all themes and councils. The"
            + " quarters in which the change may lie hold it with 95 % probability, if there was one"
            + " change. A slow change looks like one with a wide range; several changes are not"
            + " told apart. Figures of all tests stand in theme_council.csv (change_…).");
    return sections;
  }
}
