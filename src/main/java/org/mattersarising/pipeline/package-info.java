/** The only place where stages are composed: threads, order, progress. */
@NullMarked
package org.mattersarising.pipeline;

import org.jspecify.annotations.NullMarked;
