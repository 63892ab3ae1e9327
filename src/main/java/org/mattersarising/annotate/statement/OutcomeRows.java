package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Rows of applications and the like that end in what was decided of each: "Pitch 4, ices: granted,
 * 6 months", and in a table the cell under "Decision". What a list of another authority's decisions
 * tells is none. Stateless.
 */
final class OutcomeRows {

  private static final int LEAST = 2;
  private static final int LOOK_BACK = 25;

  private static final Set<String> OUTCOMES =
      ReportingVerbs.words(
          """
          granted refused approved permitted deferred rejected renewed revoked supported declined
          grant refuse approve permit defer object objection objected support\
          """);

  /** A parish is asked for its view; what is granted there, the planning authority granted. */
  private static final Set<String> AUTHORITYS =
      ReportingVerbs.words("granted refused permitted grant refuse permit");

  private static final Set<String> AFTER =
      ReportingVerbs.words("subject with for on to as until pending unanimously by in and");
  private static final Set<String> NOTHING =
      ReportingVerbs.words("objection objections comment comments observations");
  private static final Set<String> HEADS = Set.of("decision", "outcome", "resolution", "resolved");

  private OutcomeRows() {}

  /** Whether a line of a list ends in what was decided. */
  static boolean is(
      String text,
      DocumentFacts facts,
      DocumentStructure structure,
      Statement statement,
      Words words) {
    for (int i = LEAST; i < words.size() - 1; i++) {
      if (FiniteVerbs.are(words.lower(i))) {
        return false;
      }
      boolean mark =
          words.lower(i).equals(":")
              || words.lower(i).equals("\u2013")
              || words.lower(i).equals("\u2014");
      if (mark && isOutcome(words, i + 1)) {
        boolean authoritys = AUTHORITYS.contains(words.lower(i + 1)) && isParish(facts);
        return !authoritys && !isTold(text, structure, statement);
      }
    }
    return false;
  }

  private static boolean isParish(DocumentFacts facts) {
    String name = facts.councilName().toLowerCase(Locale.ROOT);
    return name.contains("parish") || name.contains("town council") || name.contains("community");
  }

  private static boolean isOutcome(Words words, int at) {
    boolean none = words.lower(at).equals("no") && NOTHING.contains(words.lower(at + 1));
    int next = none ? at + 2 : at + 1;
    boolean ends = next >= words.size() || words.isMark(next) || AFTER.contains(words.lower(next));
    boolean others = words.lower(next).equals("by") && NumberWords.at(words, next + 1, "") == null;
    return (none || OUTCOMES.contains(words.lower(at))) && ends && !others;
  }

  /** The row of a table in whose column of decisions a cell stands; null without. */
  static @Nullable TextSpan row(String text, DocumentStructure structure, Statement statement) {
    int offset = statement.span().start();
    TableLines line = TableLines.at(text, offset);
    if (line == null
        || !HEADS.contains(PlainWords.of(line.head().toLowerCase(Locale.ROOT)))
        || line.heads().equals(line.cells())
        || text.substring(line.start(), line.end()).indexOf('|') < 0
        || isTold(text, structure, statement)) {
      return null;
    }
    int start = line.start();
    int end = line.end();
    while (start < offset && "| \t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > offset && "| \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new TextSpan(start, end);
  }

  /** Whether a list is headed as another authority's decisions. */
  private static boolean isTold(String text, DocumentStructure structure, Statement statement) {
    List<Paragraph> paragraphs = structure.paragraphs();
    boolean known = statement.item() >= 0 && statement.item() < structure.items().size();
    if (known && isOthers(structure.items().get(statement.item()).title(), true)) {
      return true;
    }
    int last = Math.max(0, statement.paragraph() - LOOK_BACK);
    for (int i = statement.paragraph(); i >= last; i--) {
      Paragraph above = paragraphs.get(i);
      if (above.item() != statement.item()) {
        return false;
      }
      boolean head = above.kind() == ParagraphKind.HEADING || above.kind() == ParagraphKind.LEAD_IN;
      if (isOthers(above.span().in(text), head || i == statement.paragraph())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOthers(String words, boolean head) {
    if (words.length() > (head ? 200 : 90)) {
      return false;
    }
    String plain = words.toLowerCase(Locale.ROOT);
    return plain.contains("decisions received")
        || plain.contains("decision received")
        || plain.contains("decision notice")
        || plain.contains("notified")
        || plain.contains("decisions made by")
        || plain.contains("decisions of the")
        || plain.contains("decisions by")
        || plain.contains("determined by")
        || plain.contains("planning authority")
        || plain.contains("planning decisions")
        || plain.contains("appeal");
  }
}
