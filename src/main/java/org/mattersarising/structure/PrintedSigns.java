package org.mattersarising.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs around titles that other documents print otherwise: "1, Apologies" where others have a full
 * stop, "Pdf Minutes (72Kb)" where others have the title first. The view has the usual form;
 * offsets stay as they are.
 */
final class PrintedSigns {

  private static final Pattern COMMA =
      Pattern.compile("(?m)^[ \\t]{0,9}(\\d{1,3})(,)(?=[ \\t]{1,9}\\p{Lu})");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?m)^[ \\t]{0,9}(?:\\d{1,3}\\.?[ \\t]{1,9})?([Pp]df)(?=[ \\t]\\p{Lu}[^\\n]{0,200}\\(\\d{1,6}Kb\\)[ \\t]{0,9}$)");

  /** Fewer lines can begin with the numbers of houses. */
  private static final int FEWEST = 4;

  private PrintedSigns() {}

  static String usual(String text) {
    StringBuilder view = new StringBuilder(text);
    int due = 0;
    Matcher comma = COMMA.matcher(text);
    while (comma.find()) {
      due += Integer.parseInt(comma.group(1)) == due + 1 ? 1 : 0;
    }
    comma.reset();
    while (due >= FEWEST && comma.find()) {
      view.setCharAt(comma.start(2), '.');
    }
    Matcher paper = PAPER.matcher(text);
    while (paper.find()) {
      for (int i = paper.start(1); i < paper.end(1); i++) {
        view.setCharAt(i, ' ');
      }
    }
    return view.toString();
  }
}
