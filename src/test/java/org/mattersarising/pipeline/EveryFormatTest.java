package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.pipeline.InventedMinutes.Item;

/** Whatever the format: what the tables quote stands in {@code texts/} at the offsets they give. */
class EveryFormatTest {

  /** The seed of the first of the DOC files that lie beside this test. */
  private static final long FIRST_DOC = 101;

  private static final Pattern WORD = Pattern.compile("Kq\\d+");

  private final Map<String, Integer> pageOf = new HashMap<>();
  private final Map<String, int[]> texts = new HashMap<>();

  @Test
  void quotesStandWhereTheOffsetsSay(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("minutes"));
    Set<String> words = write(corpus);
    Path out = folder.resolve("out");
    RunOutcome outcome =
        new Analysis(new ModelFiles(null, null), (stage, done, all) -> {}, "test")
            .run(settings(corpus, out));
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.read()).isEqualTo(20);

    Set<String> seen = new HashSet<>();
    int onPages = 0;
    for (CSVRecord row : rows(out, "statements")) {
      assertThat(slice(out, row)).isEqualTo(text(row, "text"));
      Matcher word = WORD.matcher(row.get("text"));
      while (word.find()) {
        seen.add(word.group());
        Integer page = pageOf.get(word.group());
        // A sentence begins at most a page before the word that stands within it.
        if (page != null && row.get("text").indexOf(word.group()) < 80) {
          assertThat(Integer.parseInt(row.get("page"))).isBetween(page - 1, page);
          onPages += Integer.parseInt(row.get("page")) == page ? 1 : 0;
        }
      }
    }
    words.removeAll(seen);
    assertThat(words).isEmpty();
    assertThat(onPages).isGreaterThan(pageOf.size() * 8 / 10);
    for (String table : List.of("mentions", "resolutions", "figures")) {
      for (CSVRecord row : rows(out, table)) {
        assertThat(slice(out, row)).isEqualTo(text(row, "text"));
      }
    }
    for (CSVRecord row : rows(out, "items")) {
      assertThat(slice(out, row)).contains(text(row, "title"));
    }
  }

  /** Two of each format; answers the words that only one sentence has. */
  private Set<String> write(Path folder) throws IOException {
    Set<String> words = new HashSet<>();
    long seed = 1;
    for (int round = 0; round < 2; round++) {
      Files.write(folder.resolve("a" + round + ".txt"), MinutesFiles.text(next(seed++, words)));
      Files.write(folder.resolve("b" + round + ".md"), MinutesFiles.markdown(next(seed++, words)));
      Files.write(folder.resolve("c" + round + ".html"), MinutesFiles.html(next(seed++, words)));
      Files.write(folder.resolve("d" + round + ".docx"), MinutesFiles.docx(next(seed++, words)));
      Files.write(folder.resolve("e" + round + ".odt"), MinutesFiles.odt(next(seed++, words)));
      Files.write(
          folder.resolve("f" + round + ".pdf"), MinutesFiles.pdf(next(seed++, words), pageOf));
      Files.write(
          folder.resolve("g" + round + ".zip"),
          MinutesFiles.zip(
              Map.of(
                  "one.docx", MinutesFiles.docx(next(seed++, words)),
                  "two.txt", MinutesFiles.text(next(seed++, words)))));
      Files.write(
          folder.resolve("h" + round + ".warc"),
          MinutesFiles.warc(
              Map.of(
                  "https://www.thornmere.example/m" + round,
                  MinutesFiles.html(next(seed++, words)))));
      next(FIRST_DOC + round, words);
      Files.write(folder.resolve("i" + round + ".doc"), MinutesFiles.doc(FIRST_DOC + round));
    }
    return words;
  }

  private static InventedMinutes next(long seed, Set<String> words) {
    InventedMinutes minutes = InventedMinutes.of(seed);
    for (Item item : minutes.items()) {
      Matcher word = WORD.matcher(item.paragraphs() + " " + item.entries());
      while (word.find()) {
        words.add(word.group());
      }
    }
    return minutes;
  }

  private static AnalyseSettings settings(Path corpus, Path out) {
    return new AnalyseSettings(
        List.of(corpus),
        out,
        List.of(),
        List.of(),
        "",
        "",
        null,
        null,
        2,
        LocalDate.EPOCH,
        false,
        false);
  }

  private static List<CSVRecord> rows(Path out, String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(out.resolve("data").resolve(table + ".csv")), format)) {
      return parser.getRecords();
    }
  }

  private String slice(Path out, CSVRecord row) throws IOException {
    String id = row.get("document_id");
    if (!texts.containsKey(id)) {
      texts.put(
          id, Files.readString(out.resolve("texts").resolve(id + ".txt")).codePoints().toArray());
    }
    int start = Integer.parseInt(row.get("char_start"));
    int end = Integer.parseInt(row.get("char_end"));
    return new String(texts.get(id), start, end - start);
  }

  private static String text(CSVRecord row, String column) {
    String text = row.get(column);
    boolean escaped = row.get("text_escaped").equals("true") && text.startsWith("'");
    return escaped ? text.substring(1) : text;
  }
}
