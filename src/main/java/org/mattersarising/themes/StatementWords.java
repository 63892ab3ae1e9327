package org.mattersarising.themes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * The words of a statement and around it in which terms are looked for. Names of people and
 * councils are blanked, and so is what an office is in charge of: "Head of Fostering" says nothing
 * about fostering.
 *
 * @param proposition what is said
 * @param frame the words that report it
 * @param setting the lead-in, or else the item's title
 */
record StatementWords(TermText proposition, TermText frame, TermText setting) {
  private static final Set<String> OFFICES =
      Set.of(
          "director",
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "head",
          "officer",
          "manager",
          "member",
          "leader",
          "executive",
          "lead",
          "commissioner",
          "worker",
          "deputy",
          "portfolio",
          "holder",
          "cabinet",
          "president",
          "inspector",
          "partner",
          "adviser");

  static StatementWords of(
      String text, DocumentStructure structure, Statement statement, List<Mention> mentions) {
    return of(text, structure, statement, mentions, TermText::of);
  }

  /**
   * The words of a statement.
   *
   * @param settings makes words of a lead-in or title, or remembers them
   */
  static StatementWords of(
      String text,
      DocumentStructure structure,
      Statement statement,
      List<Mention> mentions,
      Function<String, TermText> settings) {
    TextSpan span = statement.span();
    TextSpan said = statement.proposition() == null ? span : statement.proposition();
    StringBuilder words = new StringBuilder(span.in(text));
    for (Mention mention : mentions) {
      if (span.contains(mention.span())) {
        blank(words, mention, span.start(), said.contains(mention.span()));
      }
    }
    int from = said.start() - span.start();
    int to = said.end() - span.start();
    String proposition = words.substring(from, to);
    words.replace(from, to, " . ");
    return new StatementWords(
        TermText.of(proposition),
        TermText.of(words.toString()),
        settings.apply(setting(text, structure, statement)));
  }

  private static void blank(StringBuilder words, Mention mention, int base, boolean keepsOffice) {
    int from = mention.span().start() - base;
    int to = mention.span().end() - base;
    switch (mention.type()) {
      case PERSON, COUNCIL -> fill(words, from, to);
      case ROLE ->
          fill(words, keepsOffice ? endOfOffice(words.substring(from, to)) + from : from, to);
      case BODY, ORGANISATION -> {}
    }
  }

  /** "Interim Director of Fostering" keeps "Interim Director". */
  private static int endOfOffice(String role) {
    int at = 0;
    while (at < role.length()) {
      int end = at;
      while (end < role.length() && Character.isLetter(role.charAt(end))) {
        end++;
      }
      if (OFFICES.contains(role.substring(at, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
      at = end + 1;
    }
    return 0;
  }

  private static void fill(StringBuilder words, int from, int to) {
    for (int i = from; i < to; i++) {
      words.setCharAt(i, i == from + 1 ? 'x' : ' ');
    }
  }

  private static String setting(String text, DocumentStructure structure, Statement statement) {
    List<Paragraph> paragraphs = structure.paragraphs();
    if (statement.paragraph() >= 0 && statement.paragraph() < paragraphs.size()) {
      int leadIn = paragraphs.get(statement.paragraph()).leadIn();
      if (leadIn >= 0 && leadIn < paragraphs.size()) {
        return paragraphs.get(leadIn).span().in(text);
      }
    }
    List<AgendaItem> items = structure.items();
    return statement.item() >= 0 && statement.item() < items.size()
        ? items.get(statement.item()).title()
        : "";
  }
}
