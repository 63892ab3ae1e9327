package org.mattersarising.annotate.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

/** One labelled document, laid out line by line by plain signs of its text. */
record GoldMinutes(
    DocumentText text,
    DocumentStructure structure,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<String[]> labels) {

  static GoldMinutes read(Path folder, String name) throws IOException {
    DocumentText text = new DocumentText(Files.readString(folder.resolve(name + ".txt")));
    List<Paragraph> paragraphs = Layout.of(text.text());
    List<Sentence> sentences = new ArrayList<>();
    Map<String, Integer> byUnit = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".units.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[1].matches("\\d+")) {
        continue;
      }
      TextSpan span = new TextSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      byUnit.put(cells[0], sentences.size());
      sentences.add(new Sentence(sentences.size(), paragraphAt(paragraphs, span), span));
    }
    List<Mention> mentions = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".spans.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[1].matches("\\d+")) {
        TextSpan span = new TextSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        mentions.add(
            new Mention(
                byUnit.getOrDefault(cells[0], -1), span, MentionType.valueOf(cells[3]), "", "", 1));
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    Map<String, String[]> labels = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".labels.tsv"))) {
      String[] cells = line.split("\t", -1);
      labels.put(cells[0], new String[] {cells[3], cells[4], cells[5]});
    }
    List<String[]> ordered = new ArrayList<>();
    byUnit.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> ordered.add(labels.get(e.getKey())));
    return new GoldMinutes(
        text,
        new DocumentStructure(List.of(), paragraphs, List.of()),
        sentences,
        mentions,
        ordered);
  }

  private static int paragraphAt(List<Paragraph> paragraphs, TextSpan span) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().end() > span.start()) {
        return paragraph.index();
      }
    }
    return paragraphs.size() - 1;
  }

  /** A guess at the layout that is good enough to measure the reader alone. */
  static final class Layout {

    private Layout() {}

    static List<Paragraph> of(String text) {
      List<Paragraph> paragraphs = new ArrayList<>();
      int item = -1;
      int leadIn = -1;
      boolean resolution = false;
      boolean minutes = false;
      boolean agendaSeen = text.contains("\nMinutes:");
      int start = 0;
      while (start < text.length()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        TextSpan span = new TextSpan(start, end).trimmed(text);
        start = end + 1;
        if (span.length() == 0) {
          continue;
        }
        String line = span.in(text);
        boolean bullet = line.matches("(?s)[-·•Ø§\uf0a7\uf0b7][\\s\u00a0].*");
        boolean clause = line.matches("(?s)\\d+\\.[\\s\u00a0]+\\S.*");
        boolean newItem = line.matches("\\d+\\.") || line.matches("(?s)\\d+/\\d+\\s.*");
        if (newItem) {
          item++;
          resolution = false;
          leadIn = -1;
          minutes = !agendaSeen;
        }
        minutes |= line.equals("Minutes:");
        ParagraphKind kind;
        if (bullet) {
          kind = ParagraphKind.LIST_ITEM;
        } else if (resolution && clause) {
          kind = ParagraphKind.RESOLUTION;
        } else if (line.matches("(?s)RESOLVED(:.*)?")) {
          kind = line.equals("RESOLVED") ? ParagraphKind.LABEL : ParagraphKind.RESOLUTION;
          resolution = true;
          leadIn = -1;
        } else if (resolution && line.startsWith("That ")) {
          kind = ParagraphKind.RESOLUTION;
        } else if (line.matches("(?s).*[:;]") && !line.matches("[A-Za-z ]{1,20}:")) {
          kind = ParagraphKind.LEAD_IN;
          leadIn = paragraphs.size();
          resolution = line.contains("Resolved");
        } else if (line.startsWith("ACTION:")) {
          kind = ParagraphKind.ACTION;
        } else if (newItem && line.matches("\\d+\\.") || line.matches("[A-Za-z ]{1,20}:")) {
          kind = ParagraphKind.LABEL;
        } else if (newItem) {
          kind = ParagraphKind.ITEM_TITLE;
        } else if (line.matches("(Observers|Officers|Councillors) ?:? ?.*") && item < 0) {
          kind = ParagraphKind.ATTENDANCE;
        } else if (!line.matches("(?s).*[.?!…]") && line.length() < 110
            || agendaSeen && !minutes && item < 0) {
          kind = ParagraphKind.HEADING;
        } else {
          kind = minutes || !agendaSeen ? ParagraphKind.TEXT : ParagraphKind.AGENDA_NOTE;
        }
        boolean listed = kind == ParagraphKind.LIST_ITEM || kind == ParagraphKind.RESOLUTION;
        if (kind == ParagraphKind.TEXT) {
          leadIn = -1;
        }
        paragraphs.add(
            new Paragraph(
                paragraphs.size(),
                item,
                "",
                span,
                kind,
                bullet ? 1 : 0,
                listed ? leadIn : -1,
                minutes));
      }
      return paragraphs;
    }
  }
}
