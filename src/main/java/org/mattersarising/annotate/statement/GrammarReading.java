package org.mattersarising.annotate.statement;

import org.mattersarising.model.Paragraph;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.Speaker;

/**
 * What the grammar makes of one sentence in its place.
 *
 * @param fresh whether the sentence begins its paragraph
 * @param recurs whether its words say that the matter came up before
 * @param leadIn the words that introduce the list it stands in, in lower case; empty without
 * @param title the title of its agenda item in lower case; empty without
 * @param weight of the proposition's cues
 */
record GrammarReading(
    Sentence sentence,
    Paragraph paragraph,
    boolean fresh,
    Words words,
    Frame frame,
    Speaker speaker,
    ActReading act,
    boolean recurs,
    String leadIn,
    Words leadInWords,
    String title,
    Words titleWords,
    Weigher.Weight weight) {}
