/** PDF: the text layer, put back into paragraphs. */
@NullMarked
package org.mattersarising.ingest.pdf;

import org.jspecify.annotations.NullMarked;
