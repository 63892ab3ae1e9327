/**
 * Names of councils, bodies, organisations, roles and people: found by a register and grammar, and
 * linked; whose matter a statement is; how councils stand to one another.
 */
@NullMarked
package org.mattersarising.annotate.mention;

import org.jspecify.annotations.NullMarked;
