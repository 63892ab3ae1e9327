/** Codebooks, sentence vectors, and which statement is about which theme. */
@NullMarked
package org.mattersarising.themes;

import org.jspecify.annotations.NullMarked;
