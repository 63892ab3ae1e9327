/** Themes that nobody listed: statements grouped by what they say. */
@NullMarked
package org.mattersarising.themes.discover;

import org.jspecify.annotations.NullMarked;
