/**
 * Work on several threads whose results are taken in order, so that every output is the same for
 * any number of threads. Knows the JDK alone; stages and the pipeline may use it.
 */
@NullMarked
package org.mattersarising.threads;

import org.jspecify.annotations.NullMarked;
