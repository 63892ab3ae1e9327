/** ZIP archives and web crawls: many documents in one file. */
@NullMarked
package org.mattersarising.ingest.archive;

import org.jspecify.annotations.NullMarked;
