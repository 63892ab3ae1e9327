package org.mattersarising.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What the template of a source text's page shows: the whole text in order, cut where an anchor
 * begins or ends. Public for the compiled template only.
 *
 * @param path of the document in the corpus
 * @param parts whose texts together are the document's text, character by character, but for
 *     control characters that HTML forbids
 * @param standing what stands under every page
 */
public record TextView(
    String council, String committee, String date, String path, List<Part> parts, String standing) {
  public TextView {
    parts = List.copyOf(parts);
  }

  /** How a part looks. */
  public enum Look {
    /** What belongs to no statement: numbers, bullets, line breaks. */
    PLAIN,
    /** The title of an agenda item. */
    HEADING,
    /** One statement. */
    STATEMENT,
    /** Page furniture. */
    FURNITURE
  }

  /**
   * A stretch of the text.
   *
   * @param anchor the id of its element; empty without one
   * @param counted false for a statement that figures leave out
   */
  public record Part(Look look, String anchor, boolean counted, String text) {}

  /** The id of a statement's element. */
  static String anchor(Statement statement) {
    return "s-" + statement.id();
  }

  /** The id of an item's heading. */
  static String anchor(AgendaItem item) {
    return "i-" + item.index();
  }

  static TextView of(AnalysedDocument document, String council, String standing) {
    var facts = document.facts();
    return new TextView(
        council.isEmpty() ? "Council unknown" : council,
        facts.committee().isEmpty() ? "Committee unknown" : facts.committee(),
        facts.date() == null ? "Date unknown" : Citation.date(facts.date()),
        document.source().path(),
        parts(document),
        standing);
  }

  private record Mark(TextSpan span, Look look, String anchor, boolean counted) {}

  private static List<Part> parts(AnalysedDocument document) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : document.statements()) {
      marks.add(new Mark(statement.span(), Look.STATEMENT, anchor(statement), statement.counted()));
    }
    for (AgendaItem item : document.structure().items()) {
      marks.add(new Mark(item.titleSpan(), Look.HEADING, anchor(item), true));
    }
    for (Paragraph paragraph : document.structure().paragraphs()) {
      if (paragraph.kind() == ParagraphKind.FURNITURE) {
        marks.add(new Mark(paragraph.span(), Look.FURNITURE, "", true));
      }
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::look));
    String text = document.source().readText().text();
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      // Marks should not overlap; where they do, the later one shows what is left of it, so that
      // every anchor exists and no word stands twice.
      int start = Math.max(at, mark.span().start());
      int end = Math.max(start, mark.span().end());
      if (start > at) {
        parts.add(new Part(Look.PLAIN, "", true, visible(text.substring(at, start))));
      }
      parts.add(
          new Part(
              mark.look(), mark.anchor(), mark.counted(), visible(text.substring(start, end))));
      at = end;
    }
    if (at < text.length()) {
      parts.add(new Part(Look.PLAIN, "", true, visible(text.substring(at))));
    }
    return parts;
  }

  /** The text with the replacement character for controls that HTML forbids. */
  private static String visible(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        if (changed == null) {
          changed = new StringBuilder(text);
        }
        // A form feed parts pages and is no letter.
        changed.setCharAt(i, c == '\f' ? '\n' : '\ufffd');
      }
    }
    return changed == null ? text : changed.toString();
  }
}
