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
 * Finds resolutions by the layout (each sentence of a marked resolution, each clause of its list)
 * and by the act of statements in running text ("The Panel noted the report."). What the clause
 * does decides its kind, then the label over it. Linear in the text; stateless, safe for use by
 * several threads.
 */
public final class GrammarResolutionFinder implements ResolutionFinder {

  private static final int LABEL_REACH = 12;

  private final Undertakings undertakings;

  /** A finder; it needs nothing. */
  public GrammarResolutionFinder() {
    Speakers speakers = new Speakers();
    this.undertakings = new Undertakings(speakers, new OnePerson(speakers));
  }

  @Override
  public List<Resolution> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements) {
    List<Resolution> resolutions = new ArrayList<>();
    Set<TextSpan> found = new HashSet<>();
    for (Statement statement : statements) {
      Paragraph paragraph = structure.paragraphs().get(statement.paragraph());
      String words = statement.span().in(text.text());
      boolean clause = isClause(text.text(), structure, paragraph);
      if (clause && holdsClause(words)) {
        for (TextSpan part : ResolutionParts.of(text.text(), statement.span())) {
          ResolutionKind kind = clauseKind(text.text(), structure, paragraph, part.in(text.text()));
          add(resolutions, found, statement, part, kind);
        }
      } else if (!clause && isText(paragraph)) {
        ResolutionKind kind = told(text.text(), structure, statement, words);
        if (kind != null) {
          for (TextSpan part : ResolutionParts.of(text.text(), statement.span())) {
            boolean whole = part.equals(statement.span());
            ResolutionKind own = whole ? null : ResolutionWords.clause(part.in(text.text()));
            add(resolutions, found, statement, part, own == null ? kind : own);
          }
        }
      }
    }
    resolutions.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(resolutions);
  }

  private static void add(
      List<Resolution> resolutions,
      Set<TextSpan> found,
      Statement statement,
      TextSpan part,
      ResolutionKind kind) {
    if (found.add(part)) {
      resolutions.add(new Resolution(statement.item(), part, kind));
    }
  }

  /** What a sentence of the running text decides; null for one that does not. */
  private @Nullable ResolutionKind told(
      String text, DocumentStructure structure, Statement statement, String words) {
    Words cut = Words.of(words, 0, words.length());
    if (undertakings.takesOn(cut) || undertakings.agreedThatOneWould(cut)) {
      return null; // one person's task is no decision of the body
    }
    if (decides(statement, words)) {
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

  private static boolean isClause(String text, DocumentStructure structure, Paragraph paragraph) {
    if (paragraph.kind() == ParagraphKind.RESOLUTION) {
      return true;
    }
    return paragraph.kind() == ParagraphKind.LIST_ITEM
        && paragraph.leadIn() >= 0
        && ResolutionWords.introduce(
            structure
                .paragraphs()
                .get(paragraph.leadIn())
                .span()
                .in(text)
                .toLowerCase(Locale.ROOT));
  }

  /** "RESOLVED: That" alone only opens a list. */
  private static boolean holdsClause(String words) {
    Words cut = Words.of(words, 0, words.length());
    int from = 0;
    while (from < cut.size()
        && (cut.isMark(from)
            || cut.lower(from).startsWith("resol")
            || Character.isDigit(cut.lower(from).charAt(0))
            || cut.lower(from).equals("that")
            || from == 0 && ResolutionWords.label(words) != null)) {
      from++;
    }
    boolean opens = cut.size() > 0 && cut.lower(cut.size() - 1).equals("that");
    return cut.join(from, cut.size()).contains(" ") && !opens && !words.endsWith(":");
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

  /** What the clause does; without such words, the label or introduction before it. */
  private static ResolutionKind clauseKind(
      String text, DocumentStructure structure, Paragraph paragraph, String words) {
    ResolutionKind own = ResolutionWords.clause(words);
    if (own == null) {
      own = ResolutionWords.label(words);
    }
    if (own != null) {
      return own;
    }
    if (paragraph.leadIn() >= 0) {
      TextSpan leadIn = structure.paragraphs().get(paragraph.leadIn()).span();
      ResolutionKind led = ResolutionWords.label(leadIn.in(text));
      return led == null ? ResolutionKind.RESOLVED : led;
    }
    int first = Math.max(0, paragraph.index() - LABEL_REACH);
    for (int i = paragraph.index() - 1; i >= first; i--) {
      Paragraph before = structure.paragraphs().get(i);
      ResolutionKind label =
          before.item() == paragraph.item()
              ? ResolutionWords.label(text, before.span().start(), before.span().end())
              : null;
      if (label != null) {
        return label;
      }
    }
    return ResolutionKind.RESOLVED;
  }
}
