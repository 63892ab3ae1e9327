/** Word and OpenDocument files. */
@NullMarked
package org.mattersarising.ingest.office;

import org.jspecify.annotations.NullMarked;
