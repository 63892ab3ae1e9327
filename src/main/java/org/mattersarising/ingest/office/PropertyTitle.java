package org.mattersarising.ingest.office;

import java.util.regex.Pattern;

/** The title in a file's properties: often the writer's, often what a program or template left. */
final class PropertyTitle {

  private static final int LONGEST = 300;

  private static final Pattern RUBBISH =
      Pattern.compile(
          "(?i)(?:microsoft (?:office )?word\\b.*|untitled.*|(?:new )?document ?\\d*|doc\\d*|title|"
              + ".*\\b(?:template|normal\\.dotm?|letterhead|memo(?:randum)?)\\b.*|.*\\.(?:docx?|dotx?|odt|rtf|pdf)"
              + "|[\\W\\d_]*|\\S{1,7})");

  private PropertyTitle() {}

  /** The title if it can be one; otherwise empty. */
  static String of(String property) {
    String title = property.replaceAll("\\s++", " ").strip();
    return title.length() > LONGEST || RUBBISH.matcher(title).matches() ? "" : title;
  }
}
