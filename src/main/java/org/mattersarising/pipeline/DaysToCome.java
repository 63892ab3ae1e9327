package org.mattersarising.pipeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;

/**
 * Doubts the date of minutes whose meeting would be yet to come. The day of a report may be set to
 * any, so that it says nothing where most minutes are of later ones; what the user says of a
 * meeting is not doubted.
 */
final class DaysToCome {

  private DaysToCome() {}

  /**
   * Puts the doubt into the facts.
   *
   * @param facts by path, changed in place
   * @param today the day of the report
   */
  static void doubt(Map<String, DocumentFacts> facts, LocalDate today) {
    long dated = facts.values().stream().map(DocumentFacts::date).filter(Objects::nonNull).count();
    long toCome = facts.values().stream().filter(f -> isAfter(f, today)).count();
    if (toCome == 0 || 2 * toCome > dated) {
      return;
    }
    facts.replaceAll((path, known) ->
        isAfter(known, today) && known.dateMethod() != DateMethod.SIDECAR
            ? known.doubtingDate(
                "The meeting's date, "
                    + known.date()
                    + ", is after the day of the report, "
                    + today
                    + ".")
            : known);
  }

  private static boolean isAfter(DocumentFacts facts, LocalDate today) {
    LocalDate day = facts.date();
    return day != null && day.isAfter(today);
  }
}
