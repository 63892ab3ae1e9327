/** The output files: CSV tables, the data package, pages in HTML, texts. */
@NullMarked
package org.mattersarising.report;

import org.jspecify.annotations.NullMarked;
