package org.mattersarising.themes;

import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * What of a statement is given to the sentence encoder: its proposition, without the words that
 * report it, and with people and councils made anonymous, so that two councils' statements of the
 * same matter lie close together. Stateless.
 */
public final class PropositionText {
  private PropositionText() {}

  /**
   * The text to encode.
   *
   * @param text the document's
   * @param mentions of the whole document, or only of this statement; offsets in {@code text}
   */
  public static String forEncoding(String text, Statement statement, List<Mention> mentions) {
    TextSpan span = statement.proposition() == null ? statement.span() : statement.proposition();
    if (span.length() == 0) {
      span = statement.span();
    }
    StringBuilder masked = new StringBuilder(span.length());
    int at = span.start();
    for (Mention mention : named(mentions, span)) {
      if (mention.span().start() < at) {
        continue;
      }
      masked.append(text, at, mention.span().start());
      boolean article = endsWithThe(masked);
      masked.append(
          mention.type() == MentionType.PERSON ? "someone" : article ? "council" : "the council");
      at = mention.span().end();
    }
    masked.append(text, at, span.end());
    return masked.toString().replaceAll("\\s++", " ").strip();
  }

  private static List<Mention> named(List<Mention> mentions, TextSpan span) {
    return mentions.stream()
        .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.COUNCIL)
        .filter(m -> span.contains(m.span()))
        .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::type))
        .toList();
  }

  private static boolean endsWithThe(StringBuilder text) {
    int end = text.length();
    return end >= 4
        && text.charAt(end - 1) == ' '
        && text.substring(end - 4, end - 1).equalsIgnoreCase("the")
        && (end == 4 || !Character.isLetter(text.charAt(end - 5)));
  }
}
