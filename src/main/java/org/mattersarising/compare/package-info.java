/** Rates with their denominators and intervals, per theme, council and quarter; coverage. */
@NullMarked
package org.mattersarising.compare;

import org.jspecify.annotations.NullMarked;
