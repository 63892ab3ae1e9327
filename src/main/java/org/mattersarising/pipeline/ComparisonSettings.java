package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a comparison is asked for.
 *
 * @param councils ids or names; at least one
 * @param run the folder of a finished run; not used where corpora are named
 * @param corpora files and folders to analyse first; empty for a finished run
 * @param codebooks as for an analysis; only for corpora
 * @param registers CSV files with councils that are added to the shipped register
 * @param peers all, same-type, same-region, neighbours, a file with one council a line, or councils
 *     separated by commas; empty for the run's own group, or corpus.yaml's
 * @param theme id or label of the only theme to tell of; empty for all
 */
public record ComparisonSettings(
    List<String> councils,
    Path run,
    List<Path> corpora,
    List<String> codebooks,
    List<Path> registers,
    String peers,
    String theme,
    Format format) {

  /** How it is written. */
  public enum Format {
    /** Plain English. */
    TEXT,
    /** A row for each council, theme and committee type. */
    CSV,
    /** One object. */
    JSON
  }

  public ComparisonSettings {
    councils = List.copyOf(councils);
    corpora = List.copyOf(corpora);
    codebooks = List.copyOf(codebooks);
    registers = List.copyOf(registers);
    if (councils.isEmpty()) {
      throw new UsageException("Name at least one council.");
    }
  }
}
