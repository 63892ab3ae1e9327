package org.mattersarising.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pages say of the run that made them. Immutable.
 *
 * @param date the day the report speaks from, by the injected clock
 * @param command the command line or a summary of the configuration, for reproduction
 * @param toolVersion such as {@code 0.1.0}
 * @param filters in words ("only meetings from 1 May 2019 on"); empty without any
 * @param modelVersions name of a model, codebook or register to its version
 * @param method further sections of the method page, heading to plain text, in the order to show
 * @param excerpt how much of the minutes' words pages show; without texts they link to none
 * @param reliability how often acts were right by their score; empty where it is not known
 */
public record ReportSettings(
    LocalDate date,
    String command,
    String toolVersion,
    String filters,
    Map<String, String> modelVersions,
    Map<String, String> method,
    Excerpt excerpt,
    List<ReliabilityBin> reliability) {

  /** What pages say where they show every word, and of no model. */
  public ReportSettings(
      LocalDate date,
      String command,
      String toolVersion,
      String filters,
      Map<String, String> modelVersions,
      Map<String, String> method) {
    this(date, command, toolVersion, filters, modelVersions, method, Excerpt.WHOLE, List.of());
  }

  /**
   * Labelled statements of about the same score, of files that the model was not trained on.
   *
   * @param score their mean score, 0 to 1
   * @param right how many were labelled so
   */
  public record ReliabilityBin(double score, int statements, int right) {}

  public ReportSettings {
    // Map.copyOf would forget the order, and pages must be the same in every run.
    modelVersions = Collections.unmodifiableMap(new TreeMap<>(modelVersions));
    method = Collections.unmodifiableMap(new LinkedHashMap<>(method));
    reliability = List.copyOf(reliability);
  }
}
