package org.mattersarising.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads codings of single statements of the training set: a line of it, with the place of the
 * statement before the labels. Lines that begin with {@code #} are comments.
 *
 * <pre>
 * f-09-harrowby:41 concern member churn=p :: Members were worried that | four had gone.
 * + f-09-harrowby:42 question member churn=n :: {P Ansah} asked | why.
 * </pre>
 *
 * Stateless, safe for use by several threads.
 */
public final class CodingReader {

  private static final Pattern LINE = Pattern.compile("(\\+ )?([a-z0-9-]+):([0-9]{1,6}) (.+)");

  private CodingReader() {}

  /**
   * One coder's labels of one statement.
   *
   * @param file the name of the coding, without the ending
   * @param document the document of the training set
   * @param statement with the line in that document
   */
  public record Coding(String file, String document, TrainingStatement statement) {}

  /**
   * All codings of a folder, in order of the files' names and of their lines.
   *
   * @throws TrainingFormatException where a line is none, or a statement is coded twice in a file
   */
  public static List<Coding> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<Coding> codings = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      codings.addAll(read(name.substring(0, name.length() - 4), Files.readString(file)));
    }
    return codings;
  }

  /**
   * The codings of one file.
   *
   * @throws TrainingFormatException where a line is none, or a statement is coded twice
   */
  public static List<Coding> read(String name, String content) {
    List<Coding> codings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line : content.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher m = LINE.matcher(line);
      if (!m.matches()) {
        throw new TrainingFormatException(name, number, "not “document:line act speaker themes”");
      }
      if (!seen.add(m.group(2) + ":" + m.group(3))) {
        throw new TrainingFormatException(name, number, "this statement is coded twice");
      }
      String goesOn = m.group(1) == null ? "" : m.group(1);
      codings.add(
          new Coding(
              name,
              m.group(2),
              TrainingSetReader.statement(
                  name, Integer.parseInt(m.group(3)), goesOn + m.group(4), "")));
    }
    return codings;
  }
}
