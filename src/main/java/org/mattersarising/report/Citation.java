package org.mattersarising.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Statement;

/** Words by which a reader finds a statement again in the council's own minutes. */
final class Citation {
  private Citation() {}

  /**
   * Such as "Northmoor County Council, Children's Services Scrutiny Committee, 7 June 2019, item
   * 25, paragraph 25.1"; what is not known is said to be unknown.
   *
   * @param council the host's name; empty where unknown
   */
  static String of(String council, Reading reading, Statement statement) {
    DocumentFacts facts = reading.document().facts();
    List<String> parts = new ArrayList<>();
    parts.add(council.isEmpty() ? "council unknown" : council);
    parts.add(facts.committee().isEmpty() ? "committee unknown" : facts.committee());
    parts.add(date(facts.date()));
    AgendaItem item = reading.item(statement.item());
    if (item != null && !item.number().isEmpty()) {
      parts.add("item " + item.number());
    } else if (item != null && !item.title().isEmpty()) {
      parts.add("item “" + item.title() + "”");
    }
    String paragraph = reading.paragraphNumber(statement);
    if (!paragraph.isEmpty()) {
      parts.add("paragraph " + paragraph);
    }
    Integer page = reading.page(statement.span());
    if (page != null) {
      parts.add("page " + page);
    }
    return String.join(", ", parts);
  }

  /** A date for people: "7 June 2019". */
  static String date(@Nullable LocalDate date) {
    // English, not the root locale: that one has no names of months.
    return date == null
        ? "date unknown"
        : date.getDayOfMonth()
            + " "
            + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + date.getYear();
  }
}
