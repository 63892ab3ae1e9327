/** The contract between the reader of documents and the formats it can read. */
@NullMarked
package org.mattersarising.ingest.format;

import org.jspecify.annotations.NullMarked;
