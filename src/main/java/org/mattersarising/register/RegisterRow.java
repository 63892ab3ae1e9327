package org.mattersarising.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.Organisation;

/**
 * One line of a register.
 *
 * @param line the line its last cell stands in, from 1
 */
record RegisterRow(String file, CSVRecord cells, long line) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]{1,63}+\\.){1,4}[a-z]{2,12}");

  private static final Pattern TYPE_BEFORE =
      Pattern.compile(
          "^(?:The )?(?:London Borough|Royal Borough|Metropolitan Borough|Borough|District|City|"
              + "County) of ");
  private static final Pattern TYPE_AFTER =
      Pattern.compile(
          "(?: (?:London|Metropolitan|County|District|Borough|City|Parish|Town|Community|"
              + "Unitary))* (?:Council|Authority|Corporation)$");

  Council council() {
    String name = required("name");
    String type = required("type");
    String shortName = orElse("short_name", everyday(name));
    List<String> ambiguous = list("ambiguous_aliases");
    return new Council(
        slug(),
        name,
        shortName,
        cell("gss_code"),
        cell("nation"),
        type,
        cell("region"),
        day("start"),
        day("end"),
        list("successors"),
        list("aliases"),
        // A short name alone may always mean the place.
        ambiguous.isEmpty() && !shortName.equals(name) ? List.of(shortName) : ambiguous,
        list("neighbours"),
        domains());
  }

  Organisation organisation() {
    return new Organisation(slug(), required("name"), required("kind"), list("aliases"));
  }

  RegisterException mistake(String column, String what) {
    return new RegisterException(file, line, column, what);
  }

  private static String everyday(String name) {
    String bare = TYPE_AFTER.matcher(TYPE_BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
    return bare.isBlank() ? name : bare.strip();
  }

  private String slug() {
    String id = required("id");
    if (!SLUG.matcher(id).matches()) {
      throw mistake("id", "\"" + id + "\" is no id (small letters, digits, single hyphens)");
    }
    return id;
  }

  private String required(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      throw mistake(column, "the cell is empty");
    }
    return value;
  }

  private String orElse(String column, String other) {
    String value = cell(column);
    return value.isEmpty() ? other : value;
  }

  private String cell(String column) {
    return cells.isSet(column) ? cells.get(column).strip() : "";
  }

  private List<String> list(String column) {
    return Arrays.stream(cell(column).split(";"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private List<String> domains() {
    List<String> domains = list("domains");
    for (String domain : domains) {
      if (!DOMAIN.matcher(domain).matches()) {
        throw mistake(
            "domains", "\"" + domain + "\" is no domain in small letters, such as x.gov.uk");
      }
    }
    return domains;
  }

  private @Nullable LocalDate day(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw mistake(column, "\"" + value + "\" is no day of the form 2019-06-07");
    }
  }
}
