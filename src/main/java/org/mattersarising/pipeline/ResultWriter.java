package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mattersarising.annotate.mention.EntityModel;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.provenance.ManifestWriter;
import org.mattersarising.provenance.RunManifest;
import org.mattersarising.report.CsvReport;
import org.mattersarising.report.Excerpt;
import org.mattersarising.report.PackageStamp;
import org.mattersarising.report.ReportSettings;
import org.mattersarising.report.TextPages;
import org.mattersarising.report.pages.HtmlReport;
import org.mattersarising.threads.OrderedThreads;

/** Writes all files of a result; the manifest comes last, since it says that the rest is whole. */
final class ResultWriter {

  private final AnalyseSettings settings;
  private final String toolVersion;
  private final Codebooks.Chosen codebook;
  private final String sentenceModel;
  private final StatementReading statements;
  private final Optional<EntityModel> names;
  private final Map<String, String> beside;

  /**
   * @param beside the files beside the corpus that changed the result, with their SHA-256
   */
  ResultWriter(
      AnalyseSettings settings,
      String toolVersion,
      Codebooks.Chosen codebook,
      String sentenceModel,
      StatementReading statements,
      Optional<EntityModel> names,
      Map<String, String> beside) {
    this.settings = settings;
    this.toolVersion = toolVersion;
    this.codebook = codebook;
    this.sentenceModel = sentenceModel;
    this.statements = statements;
    this.names = names;
    this.beside = Map.copyOf(beside);
  }

  void write(AnalysisResult result, Path folder) throws IOException {
    Map<String, String> models = new TreeMap<>();
    models.put("sentence model", sentenceModel);
    names.ifPresent(n -> models.put("names", "statements " + n.version()));
    models.put("statement model", statements.name());
    models.put("register", result.registerVersion());
    codebook.all().forEach(c -> models.put("codebook " + c.id(), "version " + c.version()));
    Excerpt excerpt = settings.noTexts() ? Excerpt.SHORT : Excerpt.WHOLE;
    try (OrderedThreads threads = new OrderedThreads(settings.threads())) {
      new CsvReport(
              settings.excelBom(), excerpt, threads, new PackageStamp(settings.date(), toolVersion))
          .write(result, Files.createDirectory(folder.resolve("data")));
      if (!settings.noTexts()) {
        new TextPages(threads).write(result, Files.createDirectory(folder.resolve("texts")));
      }
      new HtmlReport(threads)
          .write(
              result,
              new ReportSettings(
                  settings.date(),
                  command(),
                  toolVersion,
                  settings.filtersInWords(),
                  models,
                  MethodNotes.sections(),
                  excerpt,
                  statements.reliability()),
              folder);
    }
    new ManifestWriter(settings.threads()).write(manifest(result, models), folder);
  }

  /** The command that gives this result again, without what differs between machines. */
  private String command() {
    StringBuilder command = new StringBuilder("matters analyse CORPUS");
    Map<String, String> shown = new TreeMap<>(settings.configuration());
    shown.remove("excel_bom");
    shown.remove("registers");
    shown.remove("include_exempt");
    shown.remove("no_texts");
    shown.remove("mask_people");
    shown.forEach((option, value) -> {
      if (!value.isEmpty()) {
        command.append(" --").append(option).append(' ').append(quoted(value));
      }
    });
    if (settings.includeExempt()) {
      command.append(" --include-exempt");
    }
    if (settings.noTexts()) {
      command.append(" --no-texts");
    }
    if (settings.maskPeople() != MaskPeople.NONE) {
      command
          .append(" --mask-people ")
          .append(settings.maskPeople().name().toLowerCase(Locale.ROOT));
    }
    return command.toString();
  }

  private static String quoted(String value) {
    return value.contains(" ") ? '"' + value + '"' : value;
  }

  /** The settings with what was really used, and what the user says beside the corpus. */
  private Map<String, String> configuration() {
    Map<String, String> all = new TreeMap<>(settings.configuration());
    all.put("codebook", String.join(";", codebook.all().stream().map(c -> c.id()).toList()));
    all.putAll(beside);
    return all;
  }

  private RunManifest manifest(AnalysisResult result, Map<String, String> models) {
    List<RunManifest.Input> inputs = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (SourceDocument source : result.sources()) {
      inputs.add(new RunManifest.Input(source.path(), source.sha256(), source.status()));
      source.warnings().forEach(w -> warnings.add(source.path() + ": " + w));
    }
    return new RunManifest(
        toolVersion,
        RunManifest.sorted(models),
        new RunManifest.CodebookVersion(
            codebook.merged().id(), codebook.merged().version(), codebook.sha256()),
        result.registerVersion(),
        RunManifest.sorted(configuration()),
        0,
        inputs,
        List.of(),
        warnings);
  }
}
