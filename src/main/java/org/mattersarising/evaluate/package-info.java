/**
 * How good the result is: a run against labels of people, with intervals, beside baselines. Offsets
 * here are code points, as in the files of labels.
 */
@NullMarked
package org.mattersarising.evaluate;

import org.jspecify.annotations.NullMarked;
