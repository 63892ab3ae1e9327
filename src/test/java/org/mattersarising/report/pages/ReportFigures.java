package org.mattersarising.report.pages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The figures on a report's pages beside those of its tables; it knows nothing of how either is
 * made.
 */
public final class ReportFigures {
  private static final Pattern OF = Pattern.compile("([\\d,]+) of ([\\d,]+)");
  private static final Pattern IN_TEN = Pattern.compile("([\\d.]+) in 10");

  private final Path run;
  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  /**
   * @param run a folder with the pages, and the tables in {@code data/}
   */
  public ReportFigures(Path run) {
    this.run = run;
  }

  /** Compares all it knows; each disagreement in words. */
  public List<String> disagreements() throws IOException {
    Map<String, CSVRecord> cells = new HashMap<>();
    for (CSVRecord row : rows("theme_council")) {
      if (row.get("committee_type").equals("all")) {
        cells.put(row.get("theme_id") + " " + row.get("council_id"), row);
      }
    }
    Map<String, CSVRecord> quarters = new HashMap<>();
    for (CSVRecord row : rows("theme_council_period")) {
      quarters.put(
          row.get("theme_id") + " " + row.get("council_id") + " " + row.get("period"), row);
    }
    themeTable(page("index.html"), "index.html", cells);
    headline(page("index.html").text());
    for (Path file : pages("themes")) {
      themeTable(page(file), file.toString(), cells);
      quarters(file, quarters);
    }
    for (Path file : pages("councils")) {
      themeTable(page(file), file.toString(), cells);
      strip(file, cells);
    }
    issues();
    return disagreements;
  }

  /** How many figures were compared, lest none were. */
  public int compared() {
    return compared;
  }

  /** What the first page says first. */
  private void headline(String words) throws IOException {
    Set<String> returns = new HashSet<>();
    for (CSVRecord event : rows("issue_events")) {
      if (event.get("event").equals("stated_again")) {
        returns.add(event.get("statement_id"));
      }
    }
    for (CSVRecord statement : rows("statements")) {
      if (statement.get("counted").equals("true")
          && statement.get("states_recurrence").equals("true")) {
        returns.add(statement.get("statement_id"));
      }
    }
    MatchResult came = first(Pattern.compile("a matter came back in (\\S+) place"), words);
    equal("index, came back", came == null ? 0 : inDigits(came.group(1)), returns.size());
    long again =
        rows("issues").stream()
            .filter(i -> i.get("basis").equals("observed") || i.get("basis").equals("both"))
            // Groups that may be several matters are told apart.
            .filter(
                i -> i.get("coherence").isEmpty() || Double.parseDouble(i.get("coherence")) >= 0.5)
            .filter(i -> count(i, "times_raised") > 1)
            .count();
    MatchResult issues =
        first(Pattern.compile("(\\S+) issues? (?:was|were) raised as a concern in two"), words);
    equal(
        "index, issues",
        issues == null ? 0 : inDigits(issues.group(1).toLowerCase(Locale.ROOT)),
        again);
  }

  private void themeTable(Document page, String where, Map<String, CSVRecord> cells) {
    for (Element table : page.select("table.num:has(thead a)")) {
      List<String> councils =
          table.select("thead a").stream().map(a -> slug(a.attr("href"))).toList();
      for (Element row : table.select("tbody tr")) {
        String theme = slug(row.select("th a").attr("href"));
        List<Element> tds = row.select("td");
        for (int i = 0; i < tds.size(); i++) {
          CSVRecord cell = cells.get(theme + " " + councils.get(i));
          String place = where + ", " + theme + ", " + councils.get(i);
          MatchResult of = first(OF, tds.get(i).ownText());
          if (of != null) {
            equal(place, number(of, 1), cell == null ? 0 : count(cell, "meetings_with_theme"));
            if (cell != null) {
              equal(place, number(of, 2), count(cell, "meetings_read"));
            }
          }
          if (cell != null) {
            notes(place, tds.get(i), cell);
          }
        }
      }
    }
  }

  private void notes(String place, Element td, CSVRecord cell) {
    for (Element note : td.select("small")) {
      String text = note.text();
      MatchResult rate = first(IN_TEN, text);
      if (rate != null) {
        equal(place, rate.group(1), tenth(cell.get("rate")));
      } else if (text.endsWith(" as a problem")) {
        equal(place, text, count(cell, "meetings_as_problem") + " as a problem");
      } else if (text.startsWith("also seen in ")) {
        equal(place, text, "also seen in " + count(cell, "other_meetings_with_theme"));
      } else {
        disagreements.add(place + ": nobody knows what “" + text + "” counts");
      }
    }
    if (td.ownText().startsWith("seen in ")) {
      equal(place, td.ownText(), "seen in " + count(cell, "other_meetings_with_theme"));
    }
  }

  private void strip(Path file, Map<String, CSVRecord> cells) throws IOException {
    for (Element row : page(file).select("table.strip tbody tr")) {
      String theme = slug(row.select("th a").attr("href"));
      CSVRecord cell = cells.get(theme + " " + slug(file.getFileName().toString()));
      String place = file + ", beside others, " + theme;
      if (cell == null) {
        disagreements.add(place + ": not in the tables");
        continue;
      }
      int with = count(cell, "compared_with_theme");
      int meetings = count(cell, "compared_meetings");
      Element here = row.select("td").get(0);
      Element peers = row.select("td").get(1);
      String rate = tenth(String.valueOf((double) with / meetings));
      equal(place, here.ownText(), rate + " in 10");
      equal(place, here.select("small").text(), with + " of " + meetings);
      equal(place, peers.ownText(), tenth(cell.get("rate_peers")) + " in 10");
      equal(
          place,
          peers.select("small").text().replaceAll("s\\b", ""),
          cell.get("peer_meetings") + " meeting of " + cell.get("peer_councils") + " council");
    }
  }

  private void quarters(Path file, Map<String, CSVRecord> quarters) throws IOException {
    Document page = page(file);
    Map<String, String> ids = new HashMap<>();
    page.select("section[aria-labelledby=course] figcaption a")
        .forEach(a -> ids.put(a.text(), slug(a.attr("href"))));
    for (Element row : page.select("section[aria-labelledby=course] tbody tr")) {
      List<String> periods = page.select("section[aria-labelledby=course] thead th").eachText();
      List<String> tds = row.select("td").eachText();
      for (int i = 0; i < tds.size(); i++) {
        CSVRecord cell =
            quarters.get(
                slug(file.getFileName().toString())
                    + " "
                    + ids.get(row.select("th").text())
                    + " "
                    + period(periods.get(i + 1)));
        equal(
            file + ", " + row.select("th").text() + ", " + periods.get(i + 1),
            tds.get(i),
            cell == null || count(cell, "meetings_read") == 0
                ? "[x]"
                : cell.get("meetings_with_theme") + " of " + cell.get("meetings_read"));
      }
    }
  }

  /** "2019-Q2" for "Apr–Jun 2019". */
  private static String period(String words) {
    List<String> months = List.of("Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec");
    int quarter = months.indexOf(words.substring(0, 7));
    return words.substring(8) + "-Q" + (quarter + 1);
  }

  private void issues() throws IOException {
    Map<String, Integer> perCouncil = new HashMap<>();
    Map<String, Integer> events = new HashMap<>();
    for (CSVRecord row : rows("issue_events")) {
      events.merge(row.get("issue_id"), 1, Integer::sum);
    }
    for (CSVRecord issue : rows("issues")) {
      perCouncil.merge(issue.get("council_id"), 1, Integer::sum);
      String id = issue.get("issue_id");
      Document page = page("issues/" + id + ".html");
      int left = 0;
      for (Element gap : page.select("td.gap")) {
        MatchResult n = first(Pattern.compile("^([\\d,]+) place"), gap.text());
        left += n == null ? 0 : Integer.parseInt(number(n, 1));
      }
      int shown = page.select("section[aria-labelledby=ledger] tbody tr:has(.quoted)").size();
      if (left > 0 || page.select("td.gap").isEmpty()) {
        equal("issue " + id + ", places", shown + left, events.getOrDefault(id, 0));
      }
      MatchResult raised =
          first(Pattern.compile("Raised in (\\S+) meetings?\\b"), page.select("figcaption").text());
      if (raised != null) {
        equal(
            "issue " + id + ", figure",
            inDigits(raised.group(1)),
            Integer.parseInt(issue.get("times_raised")));
      }
    }
    for (Map.Entry<String, Integer> council : perCouncil.entrySet()) {
      String list = "issues/of-" + council.getKey() + ".html";
      if (Files.exists(run.resolve(list))) {
        equal(list, page(list).select("table tbody tr").size(), council.getValue());
        String link = page("councils/" + council.getKey() + ".html").select("p.more").text();
        MatchResult all = first(Pattern.compile("All ([\\d,]+) issues"), link);
        if (all != null) {
          equal(list, number(all, 1), String.valueOf(council.getValue()));
        }
      }
    }
  }

  private static int inDigits(String word) {
    int at =
        List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
            .indexOf(word);
    return at >= 0 ? at : Integer.parseInt(word.replace(",", ""));
  }

  private void equal(String place, Object onPage, Object inTable) {
    compared++;
    if (!String.valueOf(onPage).equals(String.valueOf(inTable))) {
      disagreements.add(place + ": the page has " + onPage + ", the table " + inTable);
    }
  }

  private static String tenth(String rate) {
    return String.format(Locale.ROOT, "%.1f", Double.parseDouble(rate) * 10);
  }

  private static int count(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? 0 : Integer.parseInt(row.get(column));
  }

  private static String number(MatchResult match, int group) {
    return match.group(group).replace(",", "");
  }

  private static @Nullable MatchResult first(Pattern what, String text) {
    return what.matcher(text).results().findFirst().orElse(null);
  }

  private static String slug(String href) {
    return href.replaceFirst("^.*/", "").replaceFirst("\\.html$", "");
  }

  private Document page(String name) throws IOException {
    return page(run.resolve(name));
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  private List<Path> pages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(run.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(run.resolve("data").resolve(table + ".csv"))) {
      return format.parse(reader).getRecords();
    }
  }
}
