/**
 * Bytes to text, and who met when: media type, decoding, council, committee, date, extent,
 * duplicates.
 */
@NullMarked
package org.mattersarising.ingest;

import org.jspecify.annotations.NullMarked;
