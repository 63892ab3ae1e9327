package org.mattersarising.annotate.statement;

import java.util.Locale;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.TextSpan;

/**
 * Paragraphs that the layout marks as a resolution or a clause of one, and which of their sentences
 * decide: what is told behind a resolution, and what one person then has to do, does not.
 * Immutable.
 */
final class MarkedResolutions {

  private static final int LABEL_REACH = 12;

  private final TaskNotes notes;

  MarkedResolutions(TaskNotes notes) {
    this.notes = notes;
  }

  /** Whether a paragraph is such a resolution or clause. */
  static boolean isClause(String text, DocumentStructure structure, Paragraph paragraph) {
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

  /**
   * Whether a sentence of such a paragraph decides.
   *
   * @param first whether the paragraph begins with it
   */
  boolean holds(String words, boolean first) {
    Words cut = Words.of(words, 0, words.length());
    return holdsClause(words, cut) && (first || !notes.isNote(cut) && !isAside(cut));
  }

  /** What one person has to do behind a resolution is his task. */
  boolean isTask(String words) {
    return notes.isNote(Words.of(words, 0, words.length()));
  }

  /** A sentence behind the resolution that goes on telling what was said. */
  private static boolean isAside(Words cut) {
    String first = cut.lower(0);
    if (isChairs(cut)) {
      return true;
    }
    if (FiniteVerbs.noneBefore(cut, cut.size()) || first.equals("that") || first.equals("to")) {
      return false;
    }
    for (int i = 0; i < cut.size(); i++) {
      String word = cut.lower(i);
      if (word.equals("be") && !cut.lower(i - 1).equals("to") || word.equals("shall")) {
        return false;
      }
    }
    return DecisionVerbs.first(cut) < 0 && !DecisionVerbs.stands(cut, cut.size());
  }

  /** "The Chair thanked officers for their work." */
  private static boolean isChairs(Words cut) {
    int at = cut.lower(0).equals("the") ? 1 : 0;
    boolean chair = cut.lower(at).startsWith("chair") || cut.lower(at).equals("convener");
    String verb = cut.lower(at + 1);
    return chair
        && (verb.equals("thanked")
            || verb.equals("welcomed")
            || verb.equals("congratulated")
            || verb.equals("adjourned")
            || verb.equals("closed"));
  }

  /** "RESOLVED: That" alone only opens a list. */
  private static boolean holdsClause(String words, Words cut) {
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

  /** What the clause does; without such words, the label or introduction before it. */
  static ResolutionKind kind(
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
