package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.annotate.mention.LearntMentionTagger;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.evaluate.GoldDocument;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.NamePeerScores;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Mention;

/**
 * Sets our names beside those of Stanford CoreNLP and GATE ANNIE, on the same characters of the
 * same documents in the same run, and prints a page of Markdown. Arguments: corpus, truth, labels
 * of the corpus, and labels of other minutes or {@code -}.
 */
public final class NamePeers {

  private static final int ROUNDS = 3;
  private static final double LEAST_SECONDS = 0.5;

  /** A tool on the documents of the run. */
  private record Tool(String name, Function<AnalysedDocument, List<NamePeer.Name>> find) {}

  /** Labelled documents, each with what a run made of it. */
  private record Part(String name, List<AnalysedDocument> documents, List<GoldDocument> gold) {}

  private static final String NOTE =
      """
      Made by `mvn -q -P peers test-compile exec:exec@names -Dpeers.gold=DIR > reports/name-peers.md`: the same characters of the same documents in one
      run, each tool with its defaults for English (CoreNLP without dates and numbers, each line a sentence's end; of ANNIE's people the
      courtesy title is cut off, which the labels leave out; CoreNLP's are as it gives them, and part of their gap between exact and relaxed may be that). `gold` are three real minutes that are not part of this repository and that our rules were
      written with; nobody reads the sample's test half while rules are built. Councils, bodies and organisations count as one. CoreNLP's
      TITLE stands for offices, and ANNIE's list of job titles, which its grammar uses and drops at the end. Brackets: 95 % bootstrap.\
      """;

  private NamePeers() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ModelFiles models = new ModelFiles(null, null);
    List<Part> parts = new ArrayList<>();
    if (!arguments[3].equals("-")) {
      parts.addAll(parts(models, Path.of(arguments[3]), null, List.of()));
    }
    parts.addAll(
        parts(
            models,
            Path.of(arguments[2]),
            Path.of(arguments[1]),
            List.of(Path.of(arguments[0]))));
    List<NamePeer> peers =
        List.of(new CoreNlpPeer(), new AnniePeer(Files.createTempDirectory("annie")));
    RegisterMentionTagger rules = new RegisterMentionTagger(Registers.read(models, List.of()));
    LearntMentionTagger learnt =
        new LearntMentionTagger(rules, EntityModels.read(models).orElseThrow());
    List<Tool> tools = new ArrayList<>();
    tools.add(ours("ours, rules and model", learnt));
    tools.add(ours("ours, rules alone", rules));
    peers.forEach(p -> tools.add(new Tool(p.name(), d -> p.find(text(d)))));
    out.println("# Names beside Stanford CoreNLP and GATE ANNIE\n");
    out.println(NOTE + "\n");
    for (Part part : parts) {
      scores(out, part, tools);
    }
    List<AnalysedDocument> all = parts.stream().flatMap(p -> p.documents().stream()).toList();
    tools.add(2, tagging("ours, rules and model, names alone", learnt, all));
    tools.add(3, tagging("ours, rules alone, names alone", rules, all));
    speed(out, all, tools);
  }

  private static List<Part> parts(ModelFiles models, Path gold, Path truth, List<Path> corpora)
      throws IOException {
    EvaluateSettings settings =
        new EvaluateSettings(gold, truth, corpora, List.of(), List.of(), 2, Effort.FAST);
    Evaluation.Labelled labelled =
        new Evaluation(models, (stage, done, all) -> {}).labelled(settings);
    Map<String, AnalysedDocument> byName = new HashMap<>();
    for (AnalysedDocument document : labelled.result().documents()) {
      String path = document.source().path();
      byName.put(path.replaceAll("^.*/|\\.[^.]*$", ""), document);
    }
    List<Part> parts = new ArrayList<>();
    for (Evaluation.Part part : labelled.parts()) {
      if (truth == null || part.name().contains(".")) {
        parts.add(
            new Part(
                part.name(),
                part.documents().stream().map(g -> byName.get(g.name())).toList(),
                part.documents().stream().map(NamePeerScores::folded).toList()));
      }
    }
    return parts;
  }

  private static String text(AnalysedDocument document) {
    return document.source().readText().text();
  }

  private static Tool ours(String name, MentionTagger tagger) {
    OurNames ours = new OurNames();
    return new Tool(
        name,
        d ->
            OurNames.folded(
                OurNames.tag(tagger, ours.prepare(d.source().readText(), d.facts()))));
  }

  private static Tool tagging(String name, MentionTagger tagger, List<AnalysedDocument> documents) {
    OurNames ours = new OurNames();
    Map<AnalysedDocument, OurNames.Prepared> prepared = new HashMap<>();
    documents.forEach(d -> prepared.put(d, ours.prepare(d.source().readText(), d.facts())));
    return new Tool(name, d -> OurNames.folded(OurNames.tag(tagger, prepared.get(d))));
  }

  private static void scores(PrintStream out, Part part, List<Tool> tools) {
    long marked =
        part.gold().stream().flatMap(g -> g.spans().stream()).filter(s -> !s.optional()).count();
    out.printf(
        Locale.ROOT,
        "## %s: %d documents, %d names%n%n",
        part.name(),
        part.documents().size(),
        marked);
    out.println(
        "| tool | all, exact F1 | all, relaxed | organisation, exact | relaxed | person, exact |"
            + " relaxed | role, exact | relaxed |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    for (Tool tool : tools) {
      List<AnalysedDocument> found =
          part.documents().stream().map(d -> with(d, tool.find().apply(d))).toList();
      Map<String, Metric> metrics = NamePeerScores.of(found, part.gold());
      StringBuilder row = new StringBuilder("| " + tool.name());
      cells(row, metrics, "", true);
      NamePeer.TYPES.forEach(t -> cells(row, metrics, "." + t.name(), false));
      out.println(row + " |");
    }
    out.println();
  }

  private static void cells(
      StringBuilder row, Map<String, Metric> metrics, String type, boolean interval) {
    for (String kind : List.of("exact", "relaxed")) {
      Metric metric = metrics.get("mentions." + kind + "_f1" + type);
      row.append(String.format(Locale.ROOT, " | %.2f", metric == null ? 0 : metric.value()));
      if (interval && metric != null && metric.low() != null && metric.high() != null) {
        row.append(String.format(Locale.ROOT, " (%.2f–%.2f)", metric.low(), metric.high()));
      }
    }
  }

  /** The document with the names of a tool in place of ours. */
  private static AnalysedDocument with(AnalysedDocument document, List<NamePeer.Name> names) {
    List<Mention> mentions =
        names.stream().map(n -> new Mention(-1, n.span(), n.type(), "", "", 1)).toList();
    return new AnalysedDocument(
        document.source(),
        document.facts(),
        document.structure(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * Rounds in which each tool reads all documents once or oftener, one after the other; it has read
   * them before, for the figures.
   */
  private static void speed(PrintStream out, List<AnalysedDocument> documents, List<Tool> tools) {
    long bytes =
        documents.stream()
            .mapToLong(d -> text(d).getBytes(StandardCharsets.UTF_8).length)
            .sum();
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      double first = 0;
      for (Tool tool : tools) {
        double speed = bytes / 1e6 / seconds(documents, tool);
        first = first == 0 ? speed : first;
        speeds.computeIfAbsent(tool.name(), n -> new ArrayList<>()).add(speed);
        ratios.computeIfAbsent(tool.name(), n -> new ArrayList<>()).add(first / speed);
      }
    }
    out.printf(
        Locale.ROOT,
        "## Speed: %.3f MB of text, one thread, seconds of processor time%n%n",
        bytes / 1e6);
    out.println("| tool | MB/s, median of " + ROUNDS + " rounds | least–most | times as long |");
    out.println("|---|---|---|---|");
    speeds.forEach((tool, values) ->
        out.printf(
            Locale.ROOT,
            "| %s | %.3f | %.3f–%.3f | %.2f |%n",
            tool,
            median(values),
            values.stream().mapToDouble(v -> v).min().orElseThrow(),
            values.stream().mapToDouble(v -> v).max().orElseThrow(),
            median(ratios.get(tool))));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Processor time of one reading: other work on the machine counts little. */
  private static double seconds(List<AnalysedDocument> documents, Tool tool) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int times = 0;
    double passed;
    do {
      documents.forEach(d -> tool.find().apply(d));
      times++;
      passed = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    } while (passed < LEAST_SECONDS);
    return passed / times;
  }
}
