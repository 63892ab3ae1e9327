package org.mattersarising.report.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.report.Excerpt;

/**
 * What of the minutes is quoted for a statement: its own words, with the sentences before them in
 * its paragraph where they point back to those. "It was her opinion that they should be" tells a
 * reader nothing.
 *
 * @param span of all that is quoted
 * @param first the statement that it begins with
 */
record QuoteSpan(TextSpan span, Statement first) {

  /** In code units; longer quotes are read no more. */
  private static final int LONGEST = 420;

  private static final int SENTENCES_BEFORE = 2;

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?:He|She|They|His|Her|Their|Its|These|Those|This|Such|Both|Neither|Another|Several"
              + "|None of|Some of|Most of|Many of|In (?:his|her|their) (?:view|opinion)"
              + "|That (?:was|is|had|would|could|did|left|meant)"
              // "It was reported that ..." says what it says.
              + "|It(?! (?:was|is|had been|has been) \\w{1,30}(?:ed|said|felt|told|thought)\\b))\\b");

  static QuoteSpan of(Corpus corpus, Place at) {
    return corpus.excerpt() == Excerpt.SHORT
        ? alone(at.statement(), at.statement().span())
        : of(at);
  }

  /** Words in or beside a statement, and none of another. */
  static QuoteSpan alone(Statement statement, TextSpan span) {
    return new QuoteSpan(span, statement);
  }

  /**
   * Who speaks in a statement quoted so. Where it only goes on, and the sentence that it points
   * back to says who speaks, that one is right.
   */
  Speaker speaker(Statement statement) {
    return statement.speaker().method() == SpeakerMethod.CARRIED
            && first.speaker().method() == SpeakerMethod.STATED
        ? first.speaker()
        : statement.speaker();
  }

  /** Of a response: not so far back that it would quote again what it answers. */
  static TextSpan reply(Corpus corpus, Place asked, Statement reply) {
    TextSpan span = of(corpus, new Place(asked.document(), reply)).span();
    return span.start() <= asked.statement().span().start() ? reply.span() : span;
  }

  private static QuoteSpan of(Place at) {
    Statement first = at.statement();
    TextSpan span = first.span();
    List<Statement> all = at.document().statements();
    for (int i = 0; i < SENTENCES_BEFORE && first.index() > 0 && pointsBack(at, first); i++) {
      Statement before = all.get(first.index() - 1);
      if (before.paragraph() != first.paragraph()
          || before.item() != first.item()
          || before.span().start() > first.span().start()
          || span.end() - before.span().start() > LONGEST
          || differ(before.speaker(), at.statement().speaker())) {
        break;
      }
      span = new TextSpan(before.span().start(), span.end());
      first = before;
    }
    return new QuoteSpan(span, first);
  }

  private static boolean pointsBack(Place at, Statement statement) {
    String words = at.document().source().readText().slice(statement.span()).strip();
    return POINTS_BACK.matcher(words).lookingAt();
  }

  /** Whether one caption could not tell who speaks in both. */
  private static boolean differ(Speaker one, Speaker other) {
    return one.group() != SpeakerGroup.NONE
        && other.group() != SpeakerGroup.NONE
        && (one.group() != other.group()
            || one.method() == SpeakerMethod.STATED
                && other.method() == SpeakerMethod.STATED
                && !one.role().equals(other.role()));
  }
}
