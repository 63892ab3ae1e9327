package org.mattersarising.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.CorpusNotes;

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
 * @param standing what stands under every page, whatever it shows: {@link #standing(CorpusNotes)}
 */
public record ReportSettings(
    LocalDate date,
    String command,
    String toolVersion,
    String filters,
    Map<String, String> modelVersions,
    Map<String, String> method,
    Excerpt excerpt,
    List<ReliabilityBin> reliability,
    String standing) {

  /** A selection told at greater length stands in full among the report's caveats. */
  private static final int LONGEST_SELECTION = 400;

  /** Pages that do not know yet how their documents were chosen. */
  public ReportSettings(
      LocalDate date,
      String command,
      String toolVersion,
      String filters,
      Map<String, String> modelVersions,
      Map<String, String> method,
      Excerpt excerpt,
      List<ReliabilityBin> reliability) {
    this(
        date,
        command,
        toolVersion,
        filters,
        modelVersions,
        method,
        excerpt,
        reliability,
        standing(new CorpusNotes("", "")));
  }

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

  /** The same for documents that were chosen as the corpus says. */
  public ReportSettings of(CorpusNotes notes) {
    return new ReportSettings(
        date,
        command,
        toolVersion,
        filters,
        modelVersions,
        method,
        excerpt,
        reliability,
        standing(notes));
  }

  /**
   * What every page must say, since any of them may be the only one that is read: how the documents
   * were chosen, which decides what is common in them, and what readers jump to.
   */
  static String standing(CorpusNotes notes) {
    String selection = notes.selection().strip();
    if (selection.length() > LONGEST_SELECTION) {
      int end = selection.lastIndexOf(' ', LONGEST_SELECTION);
      selection = selection.substring(0, end < 0 ? LONGEST_SELECTION : end) + " […]";
    }
    String ended = selection.matches("(?s).*[.!?…\\]]") ? selection : selection + ".";
    return (selection.isEmpty()
            ? "How these minutes were chosen is not stated."
            : "How these minutes were chosen: " + ended)
        + " Raised more often may mean better scrutiny, not worse services.";
  }
}
