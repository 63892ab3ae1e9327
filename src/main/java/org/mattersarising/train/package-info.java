/** The labelled statements that the learnt parts are trained on, and the training itself. */
@NullMarked
package org.mattersarising.train;

import org.jspecify.annotations.NullMarked;
