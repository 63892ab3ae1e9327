package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentMetadata;

/**
 * A row of a {@code metadata.csv} for a person to complete.
 *
 * @param row what is known of the document, or guessed; empty where a person has to say it
 * @param councilEvidence how the council is known, for people; empty where it is not
 * @param dateEvidence likewise of the date
 * @param earliest the day before which the meeting cannot have been; null without a bound
 * @param latest the day after which it cannot have been; null without a bound
 * @param warnings plain sentences about what is doubtful
 */
public record MetadataSuggestion(
    DocumentMetadata row,
    String councilEvidence,
    String dateEvidence,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<String> warnings) {

  public MetadataSuggestion {
    warnings = List.copyOf(warnings);
  }
}
