package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files in the order of the folders
 * @param documents how many rows they have
 * @param withoutCouncil how many of those read lack a council
 * @param withoutDate how many of those read lack a date
 * @param problems each input that could not be read, with the reason
 */
public record MetadataOutcome(
    List<Path> files, int documents, int withoutCouncil, int withoutDate, List<String> problems) {

  public MetadataOutcome {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
