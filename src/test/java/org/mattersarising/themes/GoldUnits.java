package org.mattersarising.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * One document of the development set with its units as statements: no frame is cut off, and a
 * paragraph is what stands between line ends.
 */
record GoldUnits(
    String name,
    String text,
    List<Statement> statements,
    List<Mention> mentions,
    List<Set<String>> required,
    List<Set<String>> optional,
    DocumentStructure structure) {

  static List<GoldUnits> all(Path gold) {
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .filter(file -> file.toString().endsWith(".labels.tsv"))
          .sorted()
          .map(file -> read(gold, file.getFileName().toString().replace(".labels.tsv", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldUnits read(Path gold, String name) {
    try {
      String text = Files.readString(gold.resolve(name + ".txt"));
      List<String[]> units = rows(gold.resolve(name + ".units.tsv"));
      List<String[]> labels = rows(gold.resolve(name + ".labels.tsv"));
      units.removeIf(row -> row[0].equals("unit"));
      List<Statement> statements = new ArrayList<>();
      List<Set<String>> required = new ArrayList<>();
      List<Set<String>> optional = new ArrayList<>();
      List<Paragraph> paragraphs = new ArrayList<>();
      int end = 0;
      for (int i = 0; i < units.size(); i++) {
        TextSpan span = span(text, units.get(i));
        String[] label = labels.get(i + 1);
        if (i == 0 || text.substring(end, span.start()).contains("\n")) {
          paragraphs.add(
              new Paragraph(paragraphs.size(), -1, "", span, ParagraphKind.TEXT, 0, -1, true));
        }
        end = span.end();
        boolean procedural = label[3].contains("procedural");
        statements.add(
            new Statement(
                units.get(i)[0],
                i,
                -1,
                paragraphs.size() - 1,
                span,
                span,
                procedural ? Act.PROCEDURAL : Act.INFORMATION,
                1,
                Stance.NEUTRAL,
                Speaker.NOBODY,
                null,
                procedural ? NotCountedReason.PROCEDURAL : null,
                false));
        required.add(set(label[1]));
        optional.add(set(label[2]));
      }
      List<Mention> mentions = new ArrayList<>();
      for (String[] row : rows(gold.resolve(name + ".spans.tsv"))) {
        if (!row[0].equals("unit")) {
          mentions.add(new Mention(-1, span(text, row), MentionType.valueOf(row[3]), "", "", 1));
        }
      }
      return new GoldUnits(
          name,
          text,
          statements,
          mentions,
          required,
          optional,
          new DocumentStructure(List.of(), paragraphs, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextSpan span(String text, String[] row) {
    return new TextSpan(
        text.offsetByCodePoints(0, Integer.parseInt(row[1])),
        text.offsetByCodePoints(0, Integer.parseInt(row[2])));
  }

  private static Set<String> set(String cell) {
    return cell.isEmpty() || cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(",")));
  }

  private static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }
}
