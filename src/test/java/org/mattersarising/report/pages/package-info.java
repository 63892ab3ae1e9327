@org.jspecify.annotations.NullMarked
package org.mattersarising.report.pages;
