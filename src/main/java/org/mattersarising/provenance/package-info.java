/** What made a result: versions, configuration, hashes of inputs, models and outputs. */
@NullMarked
package org.mattersarising.provenance;

import org.jspecify.annotations.NullMarked;
