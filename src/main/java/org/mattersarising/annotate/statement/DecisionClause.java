package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.DecisionLead.Form;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;

/**
 * One entry of a list of decisions, with its place among the others: what numbers it, how far it
 * stands in, and whether it opens a list of its own.
 *
 * @param paragraph its index
 * @param style what the series counts by: "1", "a", "i", "A" or "" for bullets
 * @param indent of its line, in characters
 * @param opens whether it ends so that entries under it may follow
 * @param leads whether those complete what it begins ("asked the Clerk to:"), so that each is a
 *     clause and it is none; else it is the clause and they tell more of it
 * @param charges whether it asks somebody for what the entries say
 */
record DecisionClause(
    int paragraph, String style, int indent, boolean opens, boolean leads, boolean charges) {

  private static final int NO_VERB = 8;

  /** An entry begins near its line's start; a text may be one line. */
  private static final int LINE = 200;

  /** What a body does in the past tense, as entries under "The Committee:" begin. */
  private static final Set<String> DOES =
      ReportingVerbs.words(
          """
          noted agreed approved resolved recommended asked requested instructed endorsed adopted
          received accepted welcomed supported thanked expressed commended decided determined
          delegated authorised authorized referred deferred appointed elected granted refused invited
          directed placed recorded confirmed reaffirmed urged called remitted nominated declined
          rejected ratified continued congratulated deplored acknowledged\
          """);

  private static final Set<String> CHARGES =
      ReportingVerbs.words(
          """
          asked requested instructed invited directed required urged ask request instruct invite
          direct require urge authorised authorized authorise recommended called calls asks requests
          instructs invites urges\
          """);
  private static final Set<String> CLAUSE_STARTS = Set.of("that", "and");

  /**
   * Reads a paragraph as an entry; null where it is none.
   *
   * @param first whether no entry stands before it in its list
   */
  static @Nullable DecisionClause of(String text, Paragraph paragraph, Form form, boolean first) {
    int start = paragraph.span().start();
    Words words = Words.of(text, start, paragraph.span().end());
    String style = style(paragraph.number());
    int opens = 0;
    if (style.isEmpty() && isLetter(words)) {
      style = "A";
      opens = 2;
    }
    boolean entry =
        switch (paragraph.kind()) {
          case LIST_ITEM, RESOLUTION, LEAD_IN -> paragraph.depth() > 0 || !style.isEmpty();
          case TEXT -> style.equals("A");
          default -> false;
        };
    String opening = words.lower(opens);
    boolean fits =
        switch (form) {
          case VERBS -> DOES.contains(opening) || entry && !first;
          case CHOSEN -> isRow(words) && paragraph.kind() != ParagraphKind.LABEL;
          default ->
              entry
                  || CLAUSE_STARTS.contains(opening)
                  || opening.equals("to")
                      && (!words.at(opens).capital() || isInfinitive(words, opens + 1));
        };
    boolean prose =
        paragraph.kind() == ParagraphKind.TEXT
            || paragraph.kind() == ParagraphKind.LEAD_IN
            || paragraph.kind() == ParagraphKind.RESOLUTION
            || paragraph.kind() == ParagraphKind.LIST_ITEM
            || form == Form.CHOSEN && paragraph.kind() == ParagraphKind.HEADING;
    return fits && prose ? of(paragraph, words, style, indent(text, start)) : null;
  }

  /** "To note the report" in a line of its own under "RESOLVED"; not "To a question, he said". */
  private static boolean isInfinitive(Words words, int at) {
    return switch (words.lower(at)) {
      case "a", "an", "the", "this", "that", "these", "his", "her", "their", "date", "which" ->
          false;
      default -> at < words.size() - 1 && !words.at(at).capital() && !words.isMark(at);
    };
  }

  private static DecisionClause of(Paragraph paragraph, Words words, String style, int indent) {
    int end = words.size();
    boolean colon = false;
    while (end > 0 && (words.isMark(end - 1) && !words.lower(end - 1).equals(")"))) {
      colon |= words.lower(end - 1).equals(":");
      end--;
    }
    boolean stopped = end < words.size();
    String last = words.lower(end - 1);
    boolean infinitive = last.equals("to") && (colon || !stopped);
    boolean that = last.equals("that") && (colon || !stopped);
    boolean charges = infinitive && anyOf(words, end, CHARGES);
    boolean bare =
        colon && end <= NO_VERB && FiniteVerbs.noneBefore(words, end) && !holdsBe(words, end);
    return new DecisionClause(
        paragraph.index(),
        style,
        indent,
        colon || infinitive || that,
        charges || that || bare,
        charges);
  }

  /** Whether it is the head of another list, not an entry: "AGREED that" in a series of its own. */
  boolean opensAnother(Form form, Paragraph each) {
    return form != Form.VERBS
        && style.isEmpty()
        && each.kind() == ParagraphKind.RESOLUTION
        && each.depth() == 0
        && each.leadIn() < 0;
  }

  /** Whether this entry stands in the list that another one opens. */
  boolean isUnder(DecisionClause parent) {
    if (!parent.style.isEmpty() && !style.isEmpty()) {
      return !style.equals(parent.style) || indent > parent.indent + 1;
    }
    return style.isEmpty() && !parent.style.isEmpty() || indent > parent.indent + 1;
  }

  private static boolean anyOf(Words words, int end, Set<String> verbs) {
    for (int i = 0; i < end; i++) {
      if (verbs.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsBe(Words words, int end) {
    for (int i = 0; i < end; i++) {
      if (words.lower(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** A name or two and a seat, without a verb. */
  private static boolean isRow(Words words) {
    return words.size() > 2
        && words.size() <= 30
        && words.at(0).capital()
        && FiniteVerbs.noneBefore(words, words.size())
        && !words.lower(words.size() - 1).equals(":");
  }

  /** "A." before the clause, which the layout takes for a word. */
  private static boolean isLetter(Words words) {
    return words.size() > 3
        && words.lower(0).length() == 1
        && words.at(0).capital()
        && words.lower(1).equals(".")
        && !words.lower(0).equals("i");
  }

  private static String style(String number) {
    if (number.isEmpty()) {
      return "";
    }
    char c = number.charAt(number.length() - 1);
    if (Character.isDigit(c)) {
      return "1";
    }
    boolean roman = number.chars().allMatch(d -> "ivxIVX".indexOf(d) >= 0);
    return Character.isUpperCase(c) ? "A" : roman ? "i" : "a";
  }

  private static int indent(String text, int start) {
    int line = start;
    while (line > Math.max(0, start - LINE) && text.charAt(line - 1) != '\n') {
      line--;
    }
    int at = line;
    while (at < start && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }
}
