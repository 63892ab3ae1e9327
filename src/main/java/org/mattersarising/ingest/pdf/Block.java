package org.mattersarising.ingest.pdf;

/** A part of a page, in reading order. */
sealed interface Block permits Column, Grid {}
