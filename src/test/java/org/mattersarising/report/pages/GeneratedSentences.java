package org.mattersarising.report.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All sentences of a report's pages that a program wrote: not the minutes' words, names and labels
 * made of them, nor what a codebook's author wrote. Each stands once, numbers apart.
 */
public final class GeneratedSentences {

  private static final String NOT_OURS =
      "script, style, svg, code, nav, blockquote, .from, .reply, .coded, h1, h2, h3, h4, tbody,"
          + " .smalls figcaption a, ul.links li";

  private static final String BLOCKS = "p, li, dt, dd, caption, figcaption, th, small, desc";

  /** Longer ones a reader has to begin again. */
  private static final int MOST_WORDS = 32;

  /** Of fewer words the measure says nothing: one long word, such as "recommendation", decides. */
  private static final int FEWEST_WORDS = 10;

  /** Read at about 17; single sentences scatter widely around what their text is. */
  private static final double HARD = 12;

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern ENDS = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d“\\[(])");

  private final Map<String, String> sentences = new TreeMap<>();

  /** Of all pages in a folder; {@code texts} has the minutes' words alone. */
  public GeneratedSentences(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        if (!folder.relativize(page).startsWith("texts")) {
          read(Jsoup.parse(Files.readString(page)), folder.relativize(page).toString());
        }
      }
    }
  }

  private void read(Document page, String name) {
    page.select(NOT_OURS).remove();
    for (Element block : page.select(BLOCKS)) {
      // What is said in a block within this one is said there.
      Element own = block.clone();
      own.children().select(BLOCKS).remove();
      String text = QUOTED.matcher(own.text()).replaceAll("“X”");
      for (String sentence : ENDS.split(text.strip())) {
        if (!sentence.isBlank()) {
          sentences.putIfAbsent(sentence.replaceAll("\\d[\\d,.]*\\d|\\d", "7"), name);
        }
      }
    }
  }

  /** How many different ones there are. */
  public int count() {
    return sentences.size();
  }

  /**
   * The age at which all whole sentences together are read with ease: five years above the grade.
   * Headings of tables and the like are none.
   */
  public double readingAge() {
    return 5
        + ReadingEase.grade(
            String.join(
                " ", sentences.keySet().stream().filter(s -> s.matches(".*[.!?]")).toList()));
  }

  /** Those that are too long or too hard, with their page. */
  public List<String> hard() {
    List<String> hard = new ArrayList<>();
    sentences.forEach((sentence, page) -> {
      int words = sentence.split("[^\\p{L}’']+").length;
      double grade = ReadingEase.grade(sentence);
      if (words > MOST_WORDS || words >= FEWEST_WORDS && grade > HARD) {
        hard.add(Math.round(grade) + " " + words + " " + page + ": " + sentence);
      }
    });
    return hard;
  }
}
