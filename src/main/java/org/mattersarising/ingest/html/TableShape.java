package org.mattersarising.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Whether a table holds data, or only places what a page says.
 *
 * @param data whether its rows are read as rows
 * @param captions above it
 * @param rows in their order, those of tables within it excepted
 * @param strays what stands in it beside captions and rows, where elements nest too deep
 */
record TableShape(boolean data, List<Element> captions, List<Element> rows, List<Element> strays) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:\\d{1,4}[a-z]?|[a-zA-Z]|[ivxIVX]{1,6}|\\d{1,3}(?:\\.\\d{1,3}){1,3}|[A-Z]{1,6}[/.-]?\\d{1,4}(?:/\\d{1,4})?"
              + "|\\d{1,4}/\\d{1,4}|(?i:item) \\d{1,3})[.):]{0,2}|[•·▪◦–-]");

  private static final Evaluator NESTED = Selector.evaluatorOf("td table");
  private static final Evaluator HEAD_CELL = Selector.evaluatorOf("th");
  private static final Evaluator PARTS = Selector.evaluatorOf("h1,h2,h3,h4,h5,h6,li");
  private static final Evaluator PARAGRAPH = Selector.evaluatorOf("p:matches(\\S)");

  /** Above this many code units a cell holds paragraphs, not a datum. */
  private static final int LONGEST_DATUM = 400;

  private static final int SHORT = 60;

  private static final int MOST_WORDS = 20_000;

  static TableShape of(Element table) {
    List<Element> captions = new ArrayList<>();
    List<Element> rows = new ArrayList<>();
    List<Element> strays = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> captions.add(child);
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> {
          for (Element row : child.children()) {
            (row.normalName().equals("tr") ? rows : strays).add(row);
          }
        }
        default -> strays.add(child);
      }
    }
    return new TableShape(holdsData(table, rows), captions, rows, strays);
  }

  /** The rows of a table of which it is known that it places its text. */
  static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(r -> r.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static boolean holdsData(Element table, List<Element> rows) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none") || table.selectFirst(NESTED) != null) {
      return false;
    }
    int columns = 0;
    int paragraphs = 0;
    int numbered = 0;
    boolean headed = false;
    for (Element row : rows) {
      List<Element> cells = row.children();
      List<String> words = cells.stream().map(TableShape::words).toList();
      List<String> filled = words.stream().filter(w -> !w.isEmpty()).toList();
      columns = Math.max(columns, filled.size());
      headed = headed || filled.size() > 1 && row.selectFirst(HEAD_CELL) != null;
      numbered += filled.size() == 2 && number(filled.getFirst()) ? 1 : 0;
      for (int i = 0; i < cells.size(); i++) {
        boolean full = words.get(i).length() > LONGEST_DATUM || structured(cells.get(i));
        paragraphs += full ? 1 : 0;
      }
    }
    if (columns < 2 || paragraphs > 0 && paragraphs * 3 >= rows.size() - (headed ? 1 : 0)) {
      return false;
    }
    // A number beside a text is a numbered paragraph, unless a head names the columns.
    return headed || numbered * 2 < rows.size();
  }

  private static boolean structured(Element cell) {
    return cell.firstElementChild() != null
        && (cell.selectFirst(PARTS) != null || cell.select(PARAGRAPH).size() > 2);
  }

  /** Whether a row of a table that places its text is a head of short column titles. */
  boolean head(Element row) {
    return rows.size() > 1
        && row == rows.getFirst()
        && row.childrenSize() > 2
        && row.children().stream().allMatch(c -> c.normalName().equals("th") || words(c).isEmpty())
        && row.children().stream().allMatch(c -> words(c).length() <= SHORT);
  }

  /** The title of a column beside the text, such as "Action", for a short cell in it. */
  String sideHead(int column, String content) {
    Element row = rows.getFirst();
    boolean side =
        column > 1 && column < row.childrenSize() && content.length() <= SHORT && head(row);
    return side ? words(row.child(column)) : "";
  }

  /** The first words of a cell on one line; enough of them to tell what it holds. */
  static String words(Element cell) {
    return TextMass.words(cell, LONGEST_DATUM + 1);
  }

  /** Whether a cell holds nothing but the number of what stands beside it. */
  static boolean number(String content) {
    return content.length() <= 12 && NUMBER.matcher(content).matches();
  }

  /** A row of data with bars between its cells, as office files and PDFs have them, too. */
  String bars(Element row) {
    List<String> cells =
        row.children().stream()
            .map(cell -> TextMass.words(cell, MOST_WORDS).replace('|', '/'))
            .toList();
    return cells.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", cells).strip();
  }
}
