package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds resolutions by the layout, and by the act of statements in running text ("The Panel noted
 * the report."). The kind is the word of the text: what a text resolves to note is resolved. Linear
 * in the text; stateless, safe for use by several threads.
 */
public final class GrammarResolutionFinder implements ResolutionFinder {

  /** A finder; it needs nothing. */
  public GrammarResolutionFinder() {}

  @Override
  public List<Resolution> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements) {
    Set<Integer> leadIns = new TreeSet<>();
    for (Paragraph paragraph : structure.paragraphs()) {
      leadIns.add(paragraph.leadIn());
    }
    List<Resolution> resolutions = new ArrayList<>();
    for (Paragraph paragraph : structure.paragraphs()) {
      boolean clause =
          paragraph.kind() == ParagraphKind.RESOLUTION && !leadIns.contains(paragraph.index());
      if (clause && hasWords(paragraph.span().in(text.text()))) {
        resolutions.add(
            new Resolution(
                paragraph.item(), paragraph.span(), kind(text.text(), structure, paragraph)));
      }
    }
    for (Statement statement : statements) {
      Paragraph paragraph = structure.paragraphs().get(statement.paragraph());
      boolean inText =
          paragraph.kind() == ParagraphKind.TEXT || paragraph.kind() == ParagraphKind.LIST_ITEM;
      String words = statement.span().in(text.text());
      boolean introduces = words.endsWith(":") && leadIns.contains(paragraph.index());
      if (statement.act() == Act.DECISION && inText && !introduces) {
        resolutions.add(new Resolution(statement.item(), statement.span(), kindOf(words)));
      }
    }
    resolutions.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(resolutions);
  }

  private static boolean hasWords(String words) {
    return Words.of(words, 0, words.length()).wordCount() > 1;
  }

  /** The word that introduces a clause decides; without one, the label before it. */
  private static ResolutionKind kind(
      String text, DocumentStructure structure, Paragraph paragraph) {
    String own = paragraph.span().in(text);
    ResolutionKind kind = opening(own);
    if (kind != null) {
      return kind;
    }
    if (paragraph.leadIn() >= 0) {
      TextSpan leadIn = structure.paragraphs().get(paragraph.leadIn()).span();
      return kindOf(leadIn.in(text));
    }
    for (int i = paragraph.index() - 1; i >= Math.max(0, paragraph.index() - 12); i--) {
      Paragraph before = structure.paragraphs().get(i);
      ResolutionKind label = opening(before.span().in(text));
      if (label != null && before.item() == paragraph.item()) {
        return label;
      }
    }
    return ResolutionKind.RESOLVED;
  }

  private static @Nullable ResolutionKind opening(String words) {
    String first = Words.of(words, 0, Math.min(words.length(), 20)).lower(0);
    if (first.startsWith("resol") || first.startsWith("decision") || first.equals("decided")) {
      return ResolutionKind.RESOLVED;
    }
    if (first.startsWith("recommend")) {
      return ResolutionKind.RECOMMENDED;
    }
    return first.equals("agreed")
        ? ResolutionKind.AGREED
        : first.equals("noted") ? ResolutionKind.NOTED : null;
  }

  private static ResolutionKind kindOf(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("resol")) {
      return ResolutionKind.RESOLVED;
    }
    if (lower.contains("recommend")) {
      return ResolutionKind.RECOMMENDED;
    }
    boolean noted = lower.contains("noted") || lower.contains("received");
    return noted && !lower.contains("agreed") ? ResolutionKind.NOTED : ResolutionKind.AGREED;
  }
}
