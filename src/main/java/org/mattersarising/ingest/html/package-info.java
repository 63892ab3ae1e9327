/** Web pages: ModernGov, CMIS and plain ones. */
@NullMarked
package org.mattersarising.ingest.html;

import org.jspecify.annotations.NullMarked;
