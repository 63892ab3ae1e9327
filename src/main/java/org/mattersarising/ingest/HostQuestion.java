package org.mattersarising.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentHints;

/**
 * Whose meeting was this? What all evidence may look at.
 *
 * @param path of the document in its corpus
 * @param hints what the document says of itself outside of its text
 * @param mentions every council that the text names in full
 * @param date of the meeting: a council that did not exist then is not meant; null excludes none
 */
record HostQuestion(
    CouncilNames names,
    DocumentHead head,
    String text,
    String path,
    DocumentHints hints,
    CouncilMentions mentions,
    @Nullable LocalDate date) {

  HostQuestion with(CouncilMentions found) {
    return new HostQuestion(names, head, text, path, hints, found, date);
  }
}
