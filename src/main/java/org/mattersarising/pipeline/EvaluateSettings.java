package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation is asked to do.
 *
 * @param gold a folder of labels; null for none
 * @param truth a folder of planted truth; null for none
 * @param corpora files and folders of minutes: those of the truth, and those of the labels where
 *     they do not lie beside them
 * @param codebooks names or files; empty for what the corpus asks for, or the default
 * @param registers CSV files with councils that are added to the shipped register
 * @param threads how many documents are read at once; the figures are the same for any number
 * @param effort how much work goes into themes
 */
public record EvaluateSettings(
    @Nullable Path gold,
    @Nullable Path truth,
    List<Path> corpora,
    List<String> codebooks,
    List<Path> registers,
    int threads,
    Effort effort) {

  /** Settings of the effort that is usual. */
  public EvaluateSettings(
      @Nullable Path gold,
      @Nullable Path truth,
      List<Path> corpora,
      List<String> codebooks,
      List<Path> registers,
      int threads) {
    this(gold, truth, corpora, codebooks, registers, threads, Effort.THOROUGH);
  }

  public EvaluateSettings {
    corpora = List.copyOf(corpora);
    registers = List.copyOf(registers);
    codebooks = Codebooks.listed(codebooks);
    if (gold == null && truth == null) {
      throw new UsageException(
          "Name what to measure against: --gold DIR, --truth DIR or --sheet FILE.");
    }
    if (truth != null && corpora.isEmpty()) {
      throw new UsageException("With --truth, name the corpus that the truth is about.");
    }
  }
}
