package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * The planted truth laid over the documents of one run: where each quote stands. It collects what
 * goes wrong and what a reader must know. Not safe for use by several threads.
 */
final class PlantedTruth {

  /**
   * A row of the truth with its place.
   *
   * @param found null where its words do not stand in the document
   */
  record Planted(TruthRow row, QuoteFinder.@Nullable Found found) {

    String document() {
      return found == null ? row.get("path") : found.path();
    }

    String block() {
      return found == null ? "?" : PlantedTruth.block(found.document(), found.span().start());
    }

    List<Statement> statements() {
      return found == null ? List.of() : found.statements();
    }
  }

  private final AnalysisResult result;
  private final Truth truth;
  private final QuoteFinder finder;
  private final Map<String, AnalysedDocument> documents = new LinkedHashMap<>();
  private final List<Slip> slips = new ArrayList<>();
  private final TreeSet<String> notes = new TreeSet<>();

  PlantedTruth(AnalysisResult result, Truth truth) {
    this.result = result;
    this.truth = truth;
    this.finder = new QuoteFinder(result);
    for (TruthRow row : truth.table("documents")) {
      finder.document(row.get("path")).ifPresent(d -> documents.putIfAbsent(d.source().path(), d));
    }
  }

  AnalysisResult result() {
    return result;
  }

  Truth truth() {
    return truth;
  }

  /** The documents that the truth speaks of and that were read. */
  List<AnalysedDocument> documents() {
    return List.copyOf(documents.values());
  }

  Optional<SourceDocument> source(String path) {
    return finder.source(path);
  }

  Optional<AnalysedDocument> document(String path) {
    return finder.document(path);
  }

  /**
   * The rows of one file with their places. The same words on a second row stand for their second
   * place in the document. Rows of a document that cannot be read, as the truth itself says, are
   * left out.
   */
  List<Planted> planted(String table) {
    Map<String, Integer> seen = new HashMap<>();
    List<Planted> all = new ArrayList<>();
    for (TruthRow row : truth.table(table)) {
      String path = row.get("path");
      if (finder.document(path).isEmpty()) {
        if (meantToBeRead(path)) {
          notes.add(path + " was not read: what was planted in it counts as missed.");
          all.add(new Planted(row, null));
        }
        continue;
      }
      String quote = row.get("quote");
      int occurrence =
          seen.merge(path + "\n" + quote + "\n" + row.get("issue_key"), 1, Integer::sum) - 1;
      QuoteFinder.Found found = finder.find(path, quote, occurrence).orElse(null);
      if (found == null && !quote.isEmpty()) {
        notes.add(
            row.council()
                + "/"
                + table
                + ".csv, line "
                + row.line()
                + ": words not found in "
                + path
                + ".");
      } else if (found != null && found.statements().isEmpty()) {
        notes.add(
            row.council()
                + "/"
                + table
                + ".csv, line "
                + row.line()
                + ": no statement holds the words.");
      }
      all.add(new Planted(row, found));
    }
    return all;
  }

  /**
   * The same without what a draft repeats: of a draft that was not read, because the minutes that
   * follow it were, a row whose words stand in these and are a row of theirs is theirs.
   */
  List<Planted> plantedOnce(String table) {
    Set<String> own = new HashSet<>();
    for (TruthRow row : truth.table(table)) {
      own.add(row.get("path") + "\n" + row.get("quote"));
    }
    return planted(table).stream()
        .filter(one -> {
          String read = one.found() == null ? one.row().get("path") : one.found().path();
          return read.equals(one.row().get("path"))
              || !own.contains(read + "\n" + one.row().get("quote"));
        })
        .toList();
  }

  private boolean meantToBeRead(String path) {
    return truth.table("documents").stream()
        .filter(r -> r.get("path").equals(path))
        .allMatch(r -> r.get("read_status").equals(ReadStatus.READ.code()));
  }

  /** Something planted was missed or misread. */
  void slip(String kind, Planted planted, String expected, String actual) {
    slips.add(
        new Slip(kind, planted.document(), planted.row().get("quote"), "", "", expected, actual));
  }

  /** The run says something that was not planted. */
  void slip(String kind, AnalysedDocument document, TextSpan span, String expected, String actual) {
    String text = document.source().readText().text();
    int from = Math.max(0, span.start() - 200);
    int to = Math.min(text.length(), span.end() + 200);
    slips.add(
        new Slip(
            kind,
            document.source().path(),
            span.in(text),
            text.substring(from, span.start()),
            text.substring(span.end(), to),
            expected,
            actual));
  }

  /** A slip of no particular words. */
  void slip(String kind, String place, String expected, String actual) {
    slips.add(new Slip(kind, place, "", "", "", expected, actual));
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Names the agenda item that an offset lies in. */
  static String block(AnalysedDocument document, int offset) {
    int block = -1;
    for (AgendaItem item : document.structure().items()) {
      if (item.span().start() <= offset) {
        block = item.index();
      }
    }
    return String.valueOf(block);
  }

  /**
   * Pairs of planted and predicted things, each in one pair at most, those that agree most first.
   *
   * @param agreement 0 for none
   * @return the index of the prediction of each planted thing, or -1
   */
  static <P, Q> int[] pairs(List<P> planted, List<Q> predicted, ToIntBiFunction<P, Q> agreement) {
    record Pair(int planted, int predicted, int agreement) {}
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < planted.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int value = agreement.applyAsInt(planted.get(i), predicted.get(j));
        if (value > 0) {
          candidates.add(new Pair(i, j, value));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Pair::agreement)
            .reversed()
            .thenComparingInt(Pair::planted)
            .thenComparingInt(Pair::predicted));
    int[] partner = new int[planted.size()];
    java.util.Arrays.fill(partner, -1);
    boolean[] taken = new boolean[predicted.size()];
    for (Pair pair : candidates) {
      if (partner[pair.planted()] < 0 && !taken[pair.predicted()]) {
        partner[pair.planted()] = pair.predicted();
        taken[pair.predicted()] = true;
      }
    }
    return partner;
  }
}
