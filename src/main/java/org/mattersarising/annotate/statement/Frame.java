package org.mattersarising.annotate.statement;

import org.jspecify.annotations.Nullable;
import org.mattersarising.model.SpeakerGroup;

/**
 * The words that report: what they do, whose words they are, and where the proposition begins.
 *
 * @param speech null without a reporting verb
 * @param group who speaks; null where the sentence does not say
 * @param titleFrom the words of the title, {@code titleTo} exclusive; equal where there is none
 * @param pronoun "he", "she", "they", "it" where one is the subject; empty otherwise
 * @param heard whether the subject is told something, so that another speaks
 * @param propositionFrom the first word of the proposition
 */
record Frame(
    @Nullable Speech speech,
    @Nullable SpeakerGroup group,
    int titleFrom,
    int titleTo,
    String pronoun,
    boolean heard,
    int propositionFrom) {

  /** A sentence that reports nothing: all of it is the proposition. */
  static final Frame NONE = new Frame(null, null, 0, 0, "", false, 0);
}
