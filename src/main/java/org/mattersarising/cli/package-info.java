/** The command line: options, exit codes, what is printed. */
@NullMarked
package org.mattersarising.cli;

import org.jspecify.annotations.NullMarked;
