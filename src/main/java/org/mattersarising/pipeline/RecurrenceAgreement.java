package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.evaluate.AgreementScores;
import org.mattersarising.evaluate.AgreementScores.Mark;
import org.mattersarising.evaluate.Scorecard;

/**
 * How far two coders agree on which statements say of themselves that their matter came up before.
 * The folder {@code recurrence} of a training set has {@code first.txt} and {@code second.txt},
 * lines of {@code document:line yes} or {@code no}; it may be absent.
 */
final class RecurrenceAgreement {

  private static final Pattern LINE = Pattern.compile("([a-z0-9-]+):([0-9]{1,6}) (yes|no)");

  private RecurrenceAgreement() {}

  /**
   * One scorecard; none without such a folder.
   *
   * @throws UsageException where a line is none, or the two do not code the same statements
   */
  static List<Scorecard> cards(Path trainingSet) throws IOException {
    Path folder = trainingSet.resolve("recurrence");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Map<String, Boolean> first = read(folder.resolve("first.txt"));
    Map<String, Boolean> second = read(folder.resolve("second.txt"));
    if (!first.keySet().equals(second.keySet())) {
      throw new UsageException(folder + ": the two code different statements.");
    }
    List<Mark> marks = new ArrayList<>();
    first.forEach((place, one) ->
        marks.add(
            new Mark(
                place.substring(0, place.indexOf(':')), one, second.getOrDefault(place, one))));
    return List.of(
        AgreementScores.ofMarks(
            "agreement.recurrence",
            marks.size() + " statements coded twice, blind, for what says that it came back",
            marks));
  }

  private static Map<String, Boolean> read(Path file) throws IOException {
    Map<String, Boolean> marks = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher m = LINE.matcher(line);
      if (!m.matches()) {
        throw new UsageException(file + ", line " + number + ": not “document:line yes”.");
      }
      if (marks.put(m.group(1) + ":" + m.group(2), m.group(3).equals("yes")) != null) {
        throw new UsageException(file + ", line " + number + ": this statement is coded twice.");
      }
    }
    return marks;
  }
}
