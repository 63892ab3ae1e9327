package org.mattersarising.ingest;

/**
 * A council that a text names: one of the register, or one that only its name speaks for.
 *
 * @param id its slug
 * @param name official, or as written where no register has it
 */
record NamedCouncil(String id, String name, boolean registered) {}
