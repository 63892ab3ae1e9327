package org.mattersarising.report.pages;

import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Statement;

/** A statement in its document, which is in hand. */
record Place(AnalysedDocument document, Statement statement) {}
