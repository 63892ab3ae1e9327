package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What becomes of the exempt parts of one document: they are never counted, and masked unless the
 * user asks to keep them.
 *
 * @param parts in order of the text
 * @param kept whether their words stay
 */
record ExemptBusiness(List<TextSpan> parts, boolean kept) {

  /** White space, and the signs of Markdown and tables. */
  private static final Pattern MARKUP = Pattern.compile("[\\s\\u00a0*#_|>]++");

  /** What a warning can quote of a text: a word of a name, a number. */
  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{1,60}");

  private static final String WITHHELD = "(words of an exempt part, withheld)";

  ExemptBusiness {
    parts = List.copyOf(parts);
  }

  private boolean withholds() {
    return !kept && !parts.isEmpty();
  }

  /** The parts, and the page furniture below the minutes: running heads can name the business. */
  private DocumentText masked(DocumentText whole) {
    List<TextSpan> spans = new ArrayList<>(parts);
    spans.add(new TextSpan(whole.layout().bodyEnd(), whole.length()));
    return whole.masked(spans);
  }

  private boolean holds(TextSpan span) {
    return parts.stream().anyMatch(p -> p.overlaps(span));
  }

  /** The document with its parts masked, and a warning of how much that is. */
  SourceDocument withhold(SourceDocument source, List<Sentence> sentences) {
    if (!withholds()) {
      return source;
    }
    long count = sentences.stream().filter(s -> holds(s.span())).count();
    return source.withheld(
        masked(source.readText()),
        count == 1
            ? "1 statement of an exempt part is withheld; --include-exempt keeps it."
            : count + " statements of an exempt part are withheld; --include-exempt keeps them.");
  }

  /**
   * The facts without quotes from the parts.
   *
   * @param named the title that the document has outside of its text
   */
  DocumentFacts withhold(DocumentFacts facts, String named, DocumentText whole) {
    if (parts.isEmpty()) {
      return facts;
    }
    if (kept) {
      return facts.exempt(facts.councilEvidence(), facts.dateEvidence(), facts.title());
    }
    String open = masked(whole).text();
    String title = facts.title();
    return facts
        .exempt(
            open(facts.councilEvidence(), whole, open),
            open(facts.dateEvidence(), whole, open),
            title.equals(named) ? title : open(title, whole, open))
        .warning(facts.warnings().stream().map(w -> told(w, whole.text(), open)).toList());
  }

  /**
   * The facts of a copy of these minutes or of a part of them, which need not carry a mark of its
   * own: the page of one item is as confidential as the item in the whole minutes.
   *
   * @param copy its text
   * @param whole the text of these minutes
   */
  DocumentFacts withholdOfCopy(DocumentFacts facts, DocumentText copy, DocumentText whole) {
    if (parts.isEmpty()) {
      return facts;
    }
    DocumentText open = masked(whole);
    boolean within = liesIn(copy, whole, open);
    if (kept) {
      return within
          ? facts.exempt(facts.councilEvidence(), facts.dateEvidence(), facts.title())
          : facts;
    }
    DocumentText words = within ? copy : whole;
    String council = open(facts.councilEvidence(), words, open.text());
    String date = open(facts.dateEvidence(), words, open.text());
    String title = within ? WITHHELD : open(facts.title(), words, open.text());
    List<String> warnings =
        facts.warnings().stream().map(w -> told(w, words.text(), open.text())).toList();
    boolean same =
        warnings.equals(facts.warnings())
            && council.equals(facts.councilEvidence())
            && date.equals(facts.dateEvidence())
            && title.equals(facts.title());
    return same ? facts : facts.exempt(council, date, title).warning(warnings);
  }

  /** Whether most of what a copy shares with the minutes stands in the parts alone. */
  private static boolean liesIn(DocumentText copy, DocumentText whole, DocumentText open) {
    WordTrace of = WordTrace.of(copy.withoutFrontMatter());
    int shared = of.shared(WordTrace.of(whole.withoutFrontMatter()));
    return shared > 2 * of.shared(WordTrace.of(open.withoutFrontMatter()));
  }

  /** A quote that stands in the parts alone is withheld; quotes are tidier than their text. */
  private static String open(String quote, DocumentText whole, String open) {
    String words = words(quote);
    return words(whole.text()).contains(words) && !words(open).contains(words) ? WITHHELD : quote;
  }

  /** A warning that names what stands in the parts alone is told without it. */
  private static String told(String warning, String whole, String open) {
    return NAME.matcher(warning)
            .results()
            .map(MatchResult::group)
            .anyMatch(name -> whole.contains(name) && !open.contains(name))
        ? "A doubt about whose meeting it was, or when, quotes an exempt part and is withheld."
        : warning;
  }

  private static String words(String text) {
    return MARKUP.matcher(text).replaceAll(" ").strip();
  }

  /** The layout with the titles that stand in the parts masked as the text is. */
  DocumentStructure withhold(DocumentStructure structure, DocumentText masked) {
    if (!withholds()) {
      return structure;
    }
    List<AgendaItem> items =
        structure.items().stream()
            .map(i ->
                holds(i.titleSpan())
                    ? new AgendaItem(
                        i.index(), i.number(), masked.slice(i.titleSpan()), i.span(), i.titleSpan())
                    : i)
            .toList();
    return new DocumentStructure(items, structure.paragraphs(), structure.truncated());
  }

  /** The statements, those of the parts not counted. */
  List<Statement> uncounted(List<Statement> statements) {
    return parts.isEmpty()
        ? statements
        : statements.stream()
            .map(s -> holds(s.span()) ? s.uncounted(NotCountedReason.EXEMPT) : s)
            .toList();
  }
}
