package org.mattersarising.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/**
 * Reads labelled statements from text files that a person can write and review, one statement a
 * line; {@code models/train/README.md} describes the format.
 *
 * <pre>
 * # council: Harrowby County Council
 * # codebook: childrens-services
 * # item: Workforce
 * concern member churn=p :: Members were worried that | the {O Broadgate Team} had lost four.
 * + question! member churn=n :: {P Ansah} asked for the third time | why.
 * </pre>
 *
 * <p>An exclamation mark behind the act: the statement's own words say that its matter came up
 * before. Stateless, safe for use by several threads.
 */
public final class TrainingSetReader {

  private static final Pattern HEADER =
      Pattern.compile("#\\s*(council|committee|year|manner|codebook|item):\\s*(.*)");
  private static final Pattern STATEMENT =
      Pattern.compile("(\\+ )?([a-z]+)(!?) ([a-z]+) (\\S+) :: (.+)");
  private static final Map<Character, Stance> STANCES =
      Map.of('p', Stance.PROBLEM, 'i', Stance.IMPROVING, 'd', Stance.DENIED, 'n', Stance.NEUTRAL);

  private TrainingSetReader() {}

  /**
   * All files of a folder, in order of their names.
   *
   * @throws TrainingFormatException where a line is none
   */
  public static List<TrainingDocument> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<TrainingDocument> documents = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      documents.add(read(name.substring(0, name.length() - 4), Files.readString(file)));
    }
    return documents;
  }

  /**
   * The statements of one file.
   *
   * @throws TrainingFormatException where a line is none
   */
  public static TrainingDocument read(String name, String content) {
    Map<String, String> head = new HashMap<>();
    List<TrainingStatement> statements = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\\R", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("#")) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
          throw new TrainingFormatException(name, number, "no such heading: " + line);
        }
        head.put(header.group(1), header.group(2).strip());
        continue;
      }
      statements.add(statement(name, number, line, head.getOrDefault("item", "")));
    }
    for (String key : List.of("council", "committee", "codebook")) {
      if (!head.containsKey(key)) {
        throw new TrainingFormatException(name, 1, "the heading lacks " + key);
      }
    }
    return new TrainingDocument(
        name,
        head.getOrDefault("council", ""),
        head.getOrDefault("committee", ""),
        head.getOrDefault("codebook", ""),
        statements);
  }

  /** One statement of a line; {@code number} is where it stands in the file {@code name}. */
  static TrainingStatement statement(String name, int number, String line, String item) {
    Matcher m = STATEMENT.matcher(line);
    if (!m.matches()) {
      throw new TrainingFormatException(name, number, "not “act speaker themes :: text”");
    }
    try {
      MarkedText marked = MarkedText.parse(m.group(6));
      return new TrainingStatement(
          number,
          m.group(1) != null,
          item,
          Act.valueOf(m.group(2).toUpperCase(Locale.ROOT)),
          !m.group(3).isEmpty(),
          SpeakerGroup.valueOf(m.group(4).toUpperCase(Locale.ROOT)),
          themes(m.group(5)),
          marked.text(),
          marked.spans(),
          marked.proposition());
    } catch (IllegalArgumentException e) {
      throw new TrainingFormatException(name, number, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Stance> themes(String cell) {
    Map<String, Stance> themes = new TreeMap<>();
    if (cell.equals("-")) {
      return themes;
    }
    for (String mark : cell.split(",", -1)) {
      int at = mark.indexOf('=');
      Stance stance = at > 0 && at == mark.length() - 2 ? STANCES.get(mark.charAt(at + 1)) : null;
      if (stance == null) {
        throw new IllegalArgumentException("no theme with its stance: " + mark);
      }
      themes.put(mark.substring(0, at), stance);
    }
    return themes;
  }
}
