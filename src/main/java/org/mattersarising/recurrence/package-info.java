/** Statements over meetings to issues and their ledgers. */
@NullMarked
package org.mattersarising.recurrence;

import org.jspecify.annotations.NullMarked;
