/**
 * Who says what, in which act, about what: frame and proposition, speaker, act and stance, figures,
 * actions and resolutions, by a grammar whose cues are data.
 */
@NullMarked
package org.mattersarising.annotate.statement;

import org.jspecify.annotations.NullMarked;
