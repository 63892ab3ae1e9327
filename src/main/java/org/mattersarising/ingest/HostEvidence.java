package org.mattersarising.ingest;

import java.util.Map;

/**
 * One kind of evidence for the host. To add one, implement this and give it its place in {@link
 * HostFinder}'s order; it must read the words of the document only, and never count them.
 */
@FunctionalInterface
interface HostEvidence {

  /** The councils that it speaks for, each with the words that do; empty where it is silent. */
  Map<NamedCouncil, String> claims(HostQuestion question);
}
