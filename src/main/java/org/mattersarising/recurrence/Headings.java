package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Statement;

/**
 * What stands above the statements of a document: titles of items, and lines that are headings by
 * their shape, which minutes without clear items have. Immutable once made.
 */
final class Headings {

  /** "Station Road – the lamp is out": what such a line is about, before its dash or colon. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "^\\W{0,3}(?:Re:? (?:the )?)?+(\\p{Lu}[^–:;.?!]{2,60}?)(?: ?[–:] | - )(?=\\S)");

  private static final int LONGEST_RUN_IN = 7;

  private final DocumentFindings findings;
  private final Map<Integer, String> above = new HashMap<>();

  Headings(DocumentFindings findings, DocumentText words) {
    this.findings = findings;
    Map<Integer, Integer> inParagraph = new HashMap<>();
    List<Statement> statements = findings.statements();
    statements.forEach(s -> inParagraph.merge(s.paragraph(), 1, Integer::sum));
    String heading = "";
    String item = "";
    for (Statement statement : statements) {
      String title = itemOf(statement);
      if (!title.equals(item)) {
        item = title;
        heading = title;
      }
      String text = words.slice(statement.span());
      if (inParagraph.getOrDefault(statement.paragraph(), 0) == 1
          && UnnumberedHeading.isLike(text)) {
        heading = statement.notCounted() == NotCountedReason.EXEMPT ? "" : text.strip();
      } else {
        above.put(statement.index(), heading);
      }
    }
  }

  /** The title of the item that it stands in; empty outside items. */
  String itemOf(Statement statement) {
    int item = statement.item();
    return item < 0 ? "" : findings.structure().items().get(item).title();
  }

  /** The nearest heading above it; empty where there is none. */
  String above(Statement statement) {
    return above.getOrDefault(statement.index(), "");
  }

  /** The heading that a statement's own line begins with. */
  static Optional<String> runIn(String text) {
    Matcher line = RUN_IN.matcher(text);
    return line.find() && line.group(1).split("\\s+").length <= LONGEST_RUN_IN
        ? Optional.of(line.group(1).strip())
        : Optional.empty();
  }
}
