/**
 * Paragraphs to statements: sentences, speaker, act, stance, mentions and links, figures, actions.
 */
@NullMarked
package org.mattersarising.annotate;

import org.jspecify.annotations.NullMarked;
