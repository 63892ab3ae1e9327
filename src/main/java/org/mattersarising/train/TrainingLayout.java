package org.mattersarising.train;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

/**
 * A training document in the shape that the stages get: a text with items, paragraphs (a passage is
 * one) and sentences, statement by statement in the order of the file, with the labelled entities
 * as mentions.
 */
public record TrainingLayout(
    DocumentText text,
    DocumentStructure structure,
    List<Sentence> sentences,
    List<Mention> mentions) {

  /** Lays a document out. */
  public static TrainingLayout of(TrainingDocument document) {
    StringBuilder text = new StringBuilder();
    List<Integer> itemStarts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    String item = "";
    int paragraphStart = -1;
    for (TrainingStatement statement : document.statements()) {
      boolean newItem = !statement.item().equals(item);
      if (paragraphStart >= 0 && (!statement.goesOn() || newItem)) {
        paragraphs.add(text(paragraphs.size(), titles.size() - 1, paragraphStart, text.length()));
        text.append("\n\n");
        paragraphStart = -1;
      }
      if (newItem) {
        item = statement.item();
        itemStarts.add(text.length());
        titles.add(item);
        paragraphs.add(
            new Paragraph(
                paragraphs.size(),
                titles.size() - 1,
                "",
                new TextSpan(text.length(), text.length() + item.length()),
                ParagraphKind.ITEM_TITLE,
                0,
                -1,
                false));
        text.append(item).append("\n\n");
      }
      if (paragraphStart < 0) {
        paragraphStart = text.length();
      } else {
        text.append(' ');
      }
      int start = text.length();
      int index = sentences.size();
      text.append(statement.text());
      sentences.add(new Sentence(index, paragraphs.size(), new TextSpan(start, text.length())));
      for (TrainingStatement.Entity e : statement.spans()) {
        mentions.add(new Mention(index, e.span().shifted(start), e.type(), "", "", 1));
      }
    }
    if (paragraphStart >= 0) {
      paragraphs.add(text(paragraphs.size(), titles.size() - 1, paragraphStart, text.length()));
    }
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int start = itemStarts.get(i);
      int end = i + 1 < titles.size() ? itemStarts.get(i + 1) : text.length();
      TextSpan title = new TextSpan(start, start + titles.get(i).length());
      items.add(new AgendaItem(i, "", titles.get(i), new TextSpan(start, end), title));
    }
    return new TrainingLayout(
        new DocumentText(text.toString()),
        new DocumentStructure(items, paragraphs, List.of()),
        List.copyOf(sentences),
        List.copyOf(mentions));
  }

  private static Paragraph text(int index, int item, int start, int end) {
    return new Paragraph(
        index, item, "", new TextSpan(start, end), ParagraphKind.TEXT, 0, -1, true);
  }
}
