/** Plain text and Markdown. */
@NullMarked
package org.mattersarising.ingest.plain;

import org.jspecify.annotations.NullMarked;
