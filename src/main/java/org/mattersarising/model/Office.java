package org.mattersarising.model;

import org.jspecify.annotations.Nullable;

/**
 * The office that a title stands for, as far as its agenda item tells: who holds it and in which
 * council.
 *
 * @param group whose office it is
 * @param title its fullest form in the item; the title itself where no fuller one is meant
 * @param person where the holder's name stands; null where the item names none, or several
 * @param councilId the council that the text ties to the office; empty where it names none
 * @param method stated where the title itself says all this; carried where an earlier title of the
 *     item does; none where nothing more is known of it, or two could be meant
 */
public record Office(
    SpeakerGroup group,
    TextSpan title,
    @Nullable TextSpan person,
    String councilId,
    SpeakerMethod method) {}
