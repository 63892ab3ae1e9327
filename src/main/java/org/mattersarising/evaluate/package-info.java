/**
 * How good the result is: a run against labels of people and against planted truth, with intervals,
 * beside baselines; and blind coding sheets, so that researchers can do the same with their own
 * minutes. Offsets here are code points, as in the files of labels, where nothing else is said.
 */
@NullMarked
package org.mattersarising.evaluate;

import org.jspecify.annotations.NullMarked;
