/** Text to items, paragraphs, lists and labels, each with its span; page furniture set apart. */
@NullMarked
package org.mattersarising.structure;

import org.jspecify.annotations.NullMarked;
