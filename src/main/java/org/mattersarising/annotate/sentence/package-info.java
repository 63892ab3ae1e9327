/** Paragraphs to sentences: OpenNLP's detector with rules for minutes. */
@NullMarked
package org.mattersarising.annotate.sentence;

import org.jspecify.annotations.NullMarked;
