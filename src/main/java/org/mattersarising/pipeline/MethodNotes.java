package org.mattersarising.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the method page says of the stages in this version, in the order of the data flow. For
 * people who were never told what a model is: a test measures every sentence.
 */
public final class MethodNotes {

  private MethodNotes() {}

  /** Headings to plain text; a line break parts paragraphs. */
  public static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put(
        "How it is decided who speaks and what a sentence does",
        "Two readers work together. The first is a grammar of minutes. It knows the words "
            + "that report speech, the layout, and a thousand phrases with weights. The second "
            + "learnt from labelled sentences of invented minutes. It weighs what the grammar says "
            + "against the words and the sentences around. Where a heading, a marked action or a "
            + "marked resolution tells, the grammar alone decides. The command matters explain "
            + "shows what decided for one sentence.");
    sections.put(
        "How themes are found",
        "Each counted sentence is set against every theme of the codebook. Two things count: "
            + "the theme's own words and phrases, and how near the sentence is in meaning to the "
            + "theme's examples. A small model that runs on your computer tells how near two "
            + "sentences are. The shipped codebooks have a third: what was learnt from labelled "
            + "sentences of invented minutes. It counts as much as the others (“learnt” in the "
            + "column method). A sentence can have several themes, or none.");
    sections.put(
        "How unlisted themes are found",
        "A program groups the sentences that no theme of the codebook covers. Two sentences "
            + "are near when their meaning and their rare words are alike. Routine business and "
            + "sentences of one or two words are left out. Sentences in the same words count once. "
            + "The groups are sought again and again, each time without a fifth of the meetings, "
            + "or without one council. Sentences that stay together make a theme; one that does "
            + "not stay belongs to none. The label is made of nouns that the group has and others "
            + "lack. It never holds a name. The column stability of themes.csv says how much of a "
            + "theme lasted, from 0 to 1. A theme below 0.6 is listed apart. No person checked "
            + "these themes. No figure about the codebook's themes depends on them.");
    sections.put(
        "How issues are found",
        "An issue is one matter of one council, followed from meeting to meeting. First the "
            + "counted sentences about a council are joined to passages. A sentence that does not "
            + "say which matter it means goes with the one before. Lines that every meeting has "
            + "are left out: the same words in three meetings or more, payments of bills, and set "
            + "phrases.\n"
            + "Three things link two passages. The first is how near they are in meaning. The "
            + "second is how many of the words they share that say which matter is meant; a rare "
            + "word counts more. The third is a shared theme. The heading and the passages beside "
            + "them count a little too.\n"
            + "How near is near enough is not one fixed number. One clerk writes of six large "
            + "matters, another of a hundred small ones. So each pair is set against other "
            + "passages about the same council. The more meetings were read, the nearer they must "
            + "be. Passages that are near enough on average make one matter. It bears the theme "
            + "that most of its sentences have, if a third of them do. Otherwise it has none, since "
            + "the codebook need not have a name for it.\n"
            + "A matter is listed for one of three reasons. It stands in the minutes of two or "
            + "more dated meetings. Or the minutes themselves say that it came back. Or another "
            + "council's minutes hold the same concern. It need not have been raised as a concern, "
            + "and the pages keep such matters apart. They say “come back” only of what was raised "
            + "as a concern in two or more meetings.\n"
            + "Good news at a later meeting counts as a report; what looks ahead or vouches for "
            + "something counts as an assurance. Whether a sentence says of itself that its matter "
            + "came back is decided by set phrases and by what was learnt from labelled sentences. "
            + "About one in three of what is found so may be wrong, and more than half is missed.");
    sections.put(
        "How issues are ordered",
        "By a score. A meeting counts 1 if its minutes record an act on the matter: a "
            + "concern, a question, an assurance, a task, a decision. It counts 0.6 if they only "
            + "inform. It counts 1 more if somebody raises the matter as a concern, and a half more "
            + "if there is a task or a decision. The sum is lowered for wording that is copied from "
            + "meeting to meeting, and for sentences of few words. Score = count × (1 − 0.8 × share "
            + "of copied wording) × √(words ÷ 17). The count is the sum of meetings with an act, 0.6 "
            + "× meetings that only inform, 0.5 × meetings with a task or decision, and meetings "
            + "that raise it. Words are the mean of its sentences, but 40 at most. What was raised in two or more meetings stands first, "
            + "then what was raised in one. Within each, the highest score stands first. The order "
            + "says how often the minutes return to a matter, not how grave it is.");
    sections.put(
        "How councils are compared",
        "By meetings, never by mentions: a meeting has a theme or it has not. Only "
            + "comparable meetings count: whole minutes, with a date and a known committee. Their "
            + "committee must be one that could be expected to speak of the theme, and their council "
            + "one that runs the service. What other "
            + "minutes say is evidence, but their silence means nothing. A council and its peers "
            + "are compared where both have meetings: in the same types of committee, and for each "
            + "type in the quarters that both sides span. Each type is compared apart. Then the peers' rate is put together in the "
            + "council's own mix of types. Below five meetings on either side no rate, range or "
            + "comparison is given.\n"
            + "Where little was read of a council, its ratio to the peers is drawn towards the "
            + "group. The more alike the councils of the group are, the more it is drawn. Experts call this"
            + " partial pooling; a logistic model with an intercept for each council does it. It was tried on invented councils with known rates. In 95 of 100 "
            + "cases the 95 % range held the true ratio.\n"
            + "Could a difference be chance? To test that, whole meetings are shuffled between the "
            + "council and its peers, within each type of committee. All possible shuffles are "
            + "counted. So many tests find something by chance alone, which is allowed for "
            + "(q_value, the false discovery rate). Only themes of a codebook are tested. Themes "
            + "found in these minutes were made of them, so no test on them would be fair. Of what is called unusual, one in twenty may "
            + "still be chance. A theme that merely stays on the agenda counts for less, by how "
            + "alike one meeting is to the next. Where a theme stays for years, a difference may "
            + "still look surer than it is. Longer minutes mention more: quality.csv tells how "
            + "long each council's minutes are, and of what kind (minutes_…). "
            + "Where that could explain a difference, the pages say so. The command matters "
            + "compare shows all this for other groups of peers.\n"
            + "With one peer only, nothing is drawn together, since one council does not show how "
            + "councils differ. How alike two councils are is the usual difference of a theme's "
            + "share of meetings, less what chance adds, over like meetings. Its range comes from "
            + "weighing whole meetings anew. A word marks a council where it stands in more of its "
            + "meetings on a theme than in its peers'. It must also pass an exact test that allows "
            + "for the many words tried.");
    sections.put(
        "How changes over time are found",
        "For each theme and council one change is looked for, at the start of a quarter: do more "
            + "or fewer comparable meetings raise the theme as a problem from then on? Five meetings "
            + "must lie on both sides. The greatest difference between before and after is set "
            + "against all orders of the same meetings within each committee. A theme that stays on "
            + "the agenda makes such differences by itself, so the bounds are drawn in by how much "
            + "it stays in other councils. So many tests find something by chance alone, which is "
            + "allowed for. What is called unusual and what is called a change share the one in "
            + "twenty that may be chance. The quarters named hold the change with 95 % probability, "
            + "if there was "
            + "just one. A slow change looks like one with a wide range. Several changes are not "
            + "told apart. Figures of all tests stand in theme_council.csv (change_…).");
    return sections;
  }
}
