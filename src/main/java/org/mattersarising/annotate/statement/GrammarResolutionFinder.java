package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.ResolutionFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds resolutions by the layout (each sentence of a marked resolution, each clause of the list
 * that words like "It was RESOLVED that" open), by rows that end in a decision, and by the act and
 * the grammar of statements in running text ("The Panel noted the report."). What the clause does
 * decides its kind, then the words over it. Linear in the text; stateless, safe for use by several
 * threads.
 */
public final class GrammarResolutionFinder implements ResolutionFinder {

  private final Undertakings undertakings;
  private final MarkedResolutions marked;

  /** A finder; it needs nothing. */
  public GrammarResolutionFinder() {
    Speakers speakers = new Speakers();
    OnePerson persons = new OnePerson(speakers);
    this.undertakings = new Undertakings(speakers, persons);
    this.marked = new MarkedResolutions(new TaskNotes(persons));
  }

  /** The rows of one document, each span once. */
  private static final class Found {
    private final List<Resolution> rows = new ArrayList<>();
    private final Set<TextSpan> spans = new HashSet<>();

    void add(Statement statement, TextSpan span, ResolutionKind kind) {
      if (spans.add(span)) {
        rows.add(new Resolution(statement.item(), span, kind));
      }
    }
  }

  @Override
  public List<Resolution> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements) {
    Found found = new Found();
    String whole = text.text();
    DecisionLists lists = DecisionLists.of(whole, structure);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Paragraph paragraph = structure.paragraphs().get(statement.paragraph());
      String words = statement.span().in(whole);
      boolean last = statement.span().end() >= paragraph.span().end() - 2;
      if (BareLeads.is(Words.of(words, 0, words.length()))) {
        continue;
      }
      switch (lists.place(paragraph.index())) {
        case DETAIL, UNDECIDED -> {}
        case CLAUSE -> listed(found, whole, lists, paragraph, statement);
        case LEAD -> {
          if (!last) {
            told(found, whole, facts, structure, statement);
          }
        }
        case NONE -> {
          if (MarkedResolutions.isClause(whole, structure, paragraph)) {
            clauses(found, whole, structure, paragraph, statement);
          } else if (ResolutionWords.isAlone(words) && i > 0) {
            before(found, whole, statements.get(i - 1), statement, words);
          } else {
            told(found, whole, facts, structure, statement);
          }
        }
      }
    }
    found.rows.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found.rows);
  }

  /** A sentence of an entry in a list of decisions. */
  private void listed(
      Found found, String text, DecisionLists lists, Paragraph paragraph, Statement statement) {
    boolean first = statement.span().start() <= paragraph.span().start() + 2;
    if (!first && marked.isTask(statement.span().in(text))) {
      return;
    }
    for (TextSpan part : ResolutionParts.of(text, statement.span())) {
      ResolutionKind own = ResolutionWords.entry(part.in(text));
      ResolutionKind led = lists.kind(paragraph.index());
      found.add(statement, part, own != null ? own : led == null ? ResolutionKind.RESOLVED : led);
    }
  }

  /** A sentence of a marked resolution. */
  private void clauses(
      Found found,
      String text,
      DocumentStructure structure,
      Paragraph paragraph,
      Statement statement) {
    String words = statement.span().in(text);
    boolean first = statement.span().start() <= paragraph.span().start() + 2;
    if (!marked.holds(words, first)) {
      return;
    }
    for (TextSpan part : ResolutionParts.of(text, statement.span())) {
      found.add(statement, part, MarkedResolutions.kind(text, structure, paragraph, part.in(text)));
    }
  }

  /** "That the minutes be signed. AGREED.": what is decided stands before the word. */
  private void before(
      Found found, String text, Statement decided, Statement statement, String words) {
    boolean clause =
        decided.paragraph() == statement.paragraph()
            && decided.span().in(text).toLowerCase(Locale.ROOT).startsWith("that ");
    ResolutionKind kind = ResolutionWords.sentence(words);
    if (clause) {
      found.rows.removeIf(r -> r.span().equals(decided.span()));
      found.add(statement, new TextSpan(decided.span().start(), statement.span().end()), kind);
    } else {
      found.add(statement, statement.span(), kind);
    }
  }

  /** A sentence of the running text, a row, or a cell. */
  private void told(
      Found found,
      String text,
      DocumentFacts facts,
      DocumentStructure structure,
      Statement statement) {
    Paragraph paragraph = structure.paragraphs().get(statement.paragraph());
    String words = statement.span().in(text);
    Words cut = Words.of(words, 0, words.length());
    if (paragraph.kind() == ParagraphKind.LEAD_IN && MeetingDecides.printed(cut) != null) {
      found.add(statement, statement.span(), ResolutionKind.AGREED); // the reasons follow
      return;
    }
    if (!isText(paragraph)) {
      return;
    }
    TextSpan row = OutcomeRows.row(text, structure, statement);
    if (row != null) {
      found.add(statement, row, ResolutionKind.AGREED);
      return;
    }
    ResolutionKind kind = told(structure, statement, words, cut);
    if (kind == null) {
      if (OutcomeRows.is(text, facts, structure, statement, cut)) {
        found.add(statement, statement.span(), ResolutionKind.AGREED);
      }
      return;
    }
    for (TextSpan part : ResolutionParts.told(text, statement.span())) {
      boolean whole = part.equals(statement.span());
      String own = part.in(text);
      ResolutionKind said = whole ? kind : ResolutionWords.entry(own);
      ResolutionKind label = ResolutionWords.label(words);
      found.add(statement, part, said != null ? said : label != null ? label : kind);
    }
  }

  /** What a sentence of the running text decides; null for one that does not. */
  private @Nullable ResolutionKind told(
      DocumentStructure structure, Statement statement, String words, Words cut) {
    if (Undecided.is(cut)) {
      return null;
    }
    if (undertakings.takesOn(cut) || undertakings.agreedThatOneWould(cut)) {
      return null; // one person's task is no decision of the body
    }
    ResolutionKind main = words.endsWith(":") ? null : MeetingDecides.kind(cut);
    if (main != null) {
      ResolutionKind own = ResolutionWords.clause(words);
      return own == null ? main : own;
    }
    boolean earlier = Undecided.isEarlier(cut);
    if (!earlier && decides(statement, words)) {
      return ResolutionWords.sentence(words);
    }
    Act act = statement.act();
    boolean open = act != Act.QUESTION && act != Act.RECOMMENDATION;
    ResolutionKind kind = open ? ToldDecisions.kind(cut, isOfMinutes(structure, statement)) : null;
    boolean asks =
        kind == ResolutionKind.AGREED
            && ResolutionWords.clause(words) == ResolutionKind.RECOMMENDED;
    return asks ? ResolutionKind.RECOMMENDED : kind;
  }

  private static boolean isOfMinutes(DocumentStructure structure, Statement statement) {
    boolean known = statement.item() >= 0 && statement.item() < structure.items().size();
    String title =
        known ? structure.items().get(statement.item()).title().toLowerCase(Locale.ROOT) : "";
    return title.contains("minutes") || title.contains("last meeting");
  }

  private static boolean isText(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.TEXT || paragraph.kind() == ParagraphKind.LIST_ITEM;
  }

  private static boolean decides(Statement statement, String words) {
    boolean introduces = words.endsWith(":");
    if (introduces) {
      return false;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return switch (statement.act()) {
      case DECISION -> true;
      case RECOMMENDATION ->
          statement.speaker().group() == SpeakerGroup.MEMBER
              && ResolutionWords.clause(words) == ResolutionKind.RECOMMENDED
              && isBody(lower);
      case PROCEDURAL -> confirms(lower);
      default -> false;
    };
  }

  private static boolean isBody(String lower) {
    for (String body :
        List.of("the committee", "the panel", "the board", "the council", "it was")) {
      if (lower.startsWith(body)) {
        return true;
      }
    }
    return lower.startsWith("and recommend") || lower.startsWith("recommend");
  }

  /** Minutes that are approved: procedural as a statement, agreed as a resolution. */
  private static boolean confirms(String lower) {
    boolean minutes = lower.startsWith("minutes") || lower.startsWith("the minutes");
    return minutes
        && (lower.contains("agreed")
            || lower.contains("approved")
            || lower.contains("confirmed")
            || lower.contains("accepted")
            || lower.contains("signed"));
  }
}
