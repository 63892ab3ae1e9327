/**
 * The report's pages in HTML: small views that hold every sentence and number a page shows, and
 * templates (in {@code src/main/jte}, compiled into this package) that only lay them out.
 */
@NullMarked
package org.mattersarising.report.pages;

import org.jspecify.annotations.NullMarked;
