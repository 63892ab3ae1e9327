/**
 * The values that flow from stage to stage: immutable records that validate themselves, and sealed
 * types and enums for what can be so. Nothing here does any work or knows any library but the JDK.
 *
 * <p>Offsets inside the program count UTF-16 code units of a document's text, as {@link String}
 * does; {@link org.mattersarising.model.DocumentText} turns them into the code points that the
 * output files count in.
 */
@NullMarked
package org.mattersarising.model;

import org.jspecify.annotations.NullMarked;
