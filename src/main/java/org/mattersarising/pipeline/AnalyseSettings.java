package org.mattersarising.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommitteeKey;
import org.mattersarising.model.DocumentFacts;

/**
 * What a run is asked to do.
 *
 * @param corpora files and folders
 * @param out the folder of the result
 * @param codebooks names of shipped codebooks, or files; empty for what the corpus asks for
 * @param registers CSV files with councils that are added to the shipped register
 * @param council only minutes of this host council; empty for all
 * @param committee only committees whose name holds this text, in any case; empty for all
 * @param from only meetings on or after this day
 * @param to only meetings on or before this day
 * @param threads how many documents are read at once; the result is the same for any number
 * @param date the day that reports show
 * @param excelBom whether CSV files begin with a byte-order mark
 * @param includeExempt whether the text of exempt parts is kept
 * @param noTexts whether the texts are left out and quotes shortened, for sharing
 * @param maskPeople whose names are withheld
 * @param previous the folder of an earlier result, whose issues go on; null for none
 * @param discover in which statements themes are sought that no codebook lists
 * @param effort how much work goes into themes
 */
public record AnalyseSettings(
    List<Path> corpora,
    Path out,
    List<String> codebooks,
    List<Path> registers,
    String council,
    String committee,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int threads,
    LocalDate date,
    boolean excelBom,
    boolean includeExempt,
    boolean noTexts,
    MaskPeople maskPeople,
    @Nullable Path previous,
    Discover discover,
    Effort effort) {

  /** Settings of a run that writes the texts and masks nobody. */
  public AnalyseSettings(
      List<Path> corpora,
      Path out,
      List<String> codebooks,
      List<Path> registers,
      String council,
      String committee,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int threads,
      LocalDate date,
      boolean excelBom,
      boolean includeExempt) {
    this(
        corpora,
        out,
        codebooks,
        registers,
        council,
        committee,
        from,
        to,
        threads,
        date,
        excelBom,
        includeExempt,
        false,
        MaskPeople.NONE);
  }

  /** Settings of a run that goes on from no other. */
  public AnalyseSettings(
      List<Path> corpora,
      Path out,
      List<String> codebooks,
      List<Path> registers,
      String council,
      String committee,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int threads,
      LocalDate date,
      boolean excelBom,
      boolean includeExempt,
      boolean noTexts,
      MaskPeople maskPeople) {
    this(
        corpora,
        out,
        codebooks,
        registers,
        council,
        committee,
        from,
        to,
        threads,
        date,
        excelBom,
        includeExempt,
        noTexts,
        maskPeople,
        null,
        Discover.REST,
        Effort.THOROUGH);
  }

  /** The same settings of a run that goes on from an earlier result. */
  public AnalyseSettings since(@Nullable Path earlier) {
    return with(earlier, discover, effort);
  }

  /** The same settings of a run that seeks unlisted themes elsewhere. */
  public AnalyseSettings discovering(Discover where) {
    return with(previous, where, effort);
  }

  /** The same settings with another effort. */
  public AnalyseSettings by(Effort other) {
    return with(previous, discover, other);
  }

  private AnalyseSettings with(@Nullable Path earlier, Discover where, Effort other) {
    return new AnalyseSettings(
        corpora,
        out,
        codebooks,
        registers,
        council,
        committee,
        from,
        to,
        threads,
        date,
        excelBom,
        includeExempt,
        noTexts,
        maskPeople,
        earlier,
        where,
        other);
  }

  public AnalyseSettings {
    corpora = List.copyOf(corpora);
    registers = List.copyOf(registers);
    codebooks = Codebooks.listed(codebooks);
    if (corpora.isEmpty()) {
      throw new UsageException("Name at least one file or folder of minutes.");
    }
    if (threads < 1) {
      throw new UsageException("The number of threads must be 1 or more.");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new UsageException("--from " + from + " is later than --to " + to + ".");
    }
  }

  /** Whether any filter is set. */
  boolean filters() {
    return !council.isEmpty() || !committee.isEmpty() || from != null || to != null;
  }

  /**
   * Whether an input stays. One that could not be read may be what was asked for, so no filter
   * hides it; one that was read and whose facts are unknown cannot meet a filter on them.
   *
   * @param facts null where no text could be read
   */
  boolean keeps(@Nullable DocumentFacts facts) {
    if (!filters() || facts == null) {
      return true;
    }
    return keeps(facts.councilId(), facts.committee(), facts.date());
  }

  /** Whether nothing that is known of a document without a text speaks against it. */
  boolean mayKeep(@Nullable DocumentFacts facts) {
    return facts == null
        || (council.isEmpty() || facts.councilId() == null || council.equals(facts.councilId()))
            && (committee.isEmpty()
                || facts.committee().isEmpty()
                || holds(facts.committee(), committee))
            && (facts.date() == null || keepsDay(facts.date()));
  }

  private boolean keepsDay(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether the filters leave a meeting. */
  boolean keeps(@Nullable String host, String body, @Nullable LocalDate day) {
    return (council.isEmpty() || council.equals(host))
        && (committee.isEmpty() || holds(body, committee))
        && (day == null ? from == null && to == null : keepsDay(day));
  }

  private static boolean holds(String whole, String part) {
    return CommitteeKey.of(whole).contains(CommitteeKey.of(part));
  }

  /** The settings that can change a result, for the manifest: no threads, no place of output. */
  Map<String, String> configuration() {
    Map<String, String> all = new TreeMap<>();
    all.put("codebook", String.join(";", codebooks.stream().map(c -> nameOf(c)).toList()));
    all.put("council", council);
    all.put("committee", committee);
    all.put("from", from == null ? "" : from.toString());
    all.put("to", to == null ? "" : to.toString());
    all.put("date", date.toString());
    all.put("effort", effort.name().toLowerCase(java.util.Locale.ROOT));
    all.put("excel_bom", Boolean.toString(excelBom));
    all.put("include_exempt", Boolean.toString(includeExempt));
    all.put("no_texts", Boolean.toString(noTexts));
    // Where it lies differs between machines; the hashes of what was read stand beside it.
    all.put("previous", previous == null ? "" : "RUN");
    all.put("discover", discover.name().toLowerCase(java.util.Locale.ROOT));
    all.put("mask_people", maskPeople.name().toLowerCase(java.util.Locale.ROOT));
    all.put(
        "registers", String.join(";", registers.stream().map(r -> nameOf(r.toString())).toList()));
    return all;
  }

  /** A file's own name: where it lies differs between machines, and its hash stands beside it. */
  private static String nameOf(String pathOrName) {
    return String.valueOf(Path.of(pathOrName).getFileName());
  }

  /** The filters in words, for people; empty without any. */
  String filtersInWords() {
    StringBuilder words = new StringBuilder();
    append(words, council.isEmpty() ? "" : "host council " + council);
    append(words, committee.isEmpty() ? "" : "committees named “" + committee + "”");
    append(words, from == null ? "" : "meetings from " + from);
    append(words, to == null ? "" : "meetings until " + to);
    return words.toString();
  }

  private static void append(StringBuilder words, String part) {
    if (!part.isEmpty()) {
      words.append(words.isEmpty() ? "" : ", ").append(part);
    }
  }
}
