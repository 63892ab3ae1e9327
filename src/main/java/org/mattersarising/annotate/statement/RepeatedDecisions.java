package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * The "Decision:" block of an item whose "Minutes:" block ends with the same words, as committee
 * systems print them one above the other: what is decided there counts once, where the minutes say
 * it. A decision that the minutes do not repeat stays. Immutable, safe for use by several threads.
 */
public final class RepeatedDecisions {

  private static final Pattern BLOCK =
      Pattern.compile("(?i)\\W{0,4}(?:(decisions?|resolutions?)|minutes?|discussion)\\W{0,4}");

  /** What leads up to a decision differs between the two blocks; what is decided does not. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:\\d{1,3}|[a-z]|[ivx]{1,5}|it|was|were|is|unanimously|resolved|agreed|recommended|decided|action|the|a"
              + "|committee|panel|board|commission|cabinet|council|members|sub|that|to) )++");

  /** A stretch under one label of one item. */
  private record Block(int item, boolean decision, TextSpan span) {}

  private final String text;
  private final List<Block> blocks;

  private RepeatedDecisions(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
  }

  /** The blocks of one document. */
  public static RepeatedDecisions in(DocumentText text, DocumentStructure structure) {
    List<Block> blocks = new ArrayList<>();
    @Nullable Paragraph label = null;
    int end = 0;
    for (Paragraph paragraph : structure.paragraphs()) {
      boolean labels =
          paragraph.kind() == ParagraphKind.LABEL
              && BLOCK.matcher(paragraph.span().in(text.text())).matches();
      if (label != null && (labels || paragraph.item() != label.item())) {
        blocks.add(block(text.text(), label, end));
        label = null;
      }
      if (labels) {
        label = paragraph;
      }
      end = paragraph.span().end();
    }
    if (label != null) {
      blocks.add(block(text.text(), label, end));
    }
    boolean both =
        blocks.stream().anyMatch(Block::decision) && !blocks.stream().allMatch(Block::decision);
    return new RepeatedDecisions(text.text(), both ? blocks : List.of());
  }

  private static Block block(String text, Paragraph label, int end) {
    Matcher m = BLOCK.matcher(label.span().in(text));
    boolean decision = m.matches() && m.group(1) != null;
    return new Block(label.item(), decision, new TextSpan(label.span().start(), end));
  }

  /** The statements, those of a decision block not counted that the minutes say again and count. */
  public List<Statement> uncounted(List<Statement> statements) {
    if (blocks.isEmpty()) {
      return statements;
    }
    List<Statement> counted = statements.stream().filter(Statement::counted).toList();
    List<Statement> repeated = new ArrayList<>(counted);
    repeated.removeAll(once(counted, Statement::span));
    return statements.stream()
        .map(s -> repeated.contains(s) ? s.uncounted(NotCountedReason.DUPLICATE) : s)
        .toList();
  }

  /** The resolutions, those of a decision block left out that the minutes have again. */
  public List<Resolution> resolutions(List<Resolution> resolutions) {
    return once(resolutions, Resolution::span);
  }

  /** The actions, likewise. */
  public List<ActionItem> actions(List<ActionItem> actions) {
    return once(actions, ActionItem::task);
  }

  private <T> List<T> once(List<T> all, Function<T, TextSpan> span) {
    if (blocks.isEmpty()) {
      return all;
    }
    List<T> kept = new ArrayList<>();
    for (T each : all) {
      Block block = blockOf(span.apply(each));
      if (block == null || !block.decision() || !said(words(span.apply(each)), block, all, span)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Whether the minutes of the block's item hold words. */
  private <T> boolean said(String words, Block decision, List<T> all, Function<T, TextSpan> span) {
    return !words.isEmpty()
        && all.stream()
            .map(span)
            .filter(s -> {
              Block block = blockOf(s);
              return block != null && !block.decision() && block.item() == decision.item();
            })
            .anyMatch(s -> (" " + words(s) + " ").contains(" " + words + " "));
  }

  private @Nullable Block blockOf(TextSpan span) {
    return blocks.stream().filter(b -> b.span().contains(span)).findFirst().orElse(null);
  }

  private String words(TextSpan span) {
    return LEAD.matcher(PlainWords.of(span.in(text)) + " ").replaceFirst("").strip();
  }
}
