package org.mattersarising.report.pages;

import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/** The words of a statement within a sentence that a program writes. */
final class ShortWords {

  /** A sentence stays one that can be read out; more is found behind the link. */
  private static final int LONGEST = 140;

  private ShortWords() {}

  /**
   * What was said, in brackets and quotation marks, without who said it where that is a sentence;
   * empty where it is long, for no quote breaks off within a sentence, and where its words name a
   * person, for sentences that a program writes name none.
   */
  static String of(Corpus corpus, Place place) {
    if (place.document().mentions().stream().anyMatch(m -> names(m, place))) {
      return "";
    }
    String words = Markup.without(place.document().source().readText().slice(said(place)));
    return words.length() <= LONGEST && corpus.excerpt().of(words).equals(words)
        ? " (“" + words.replace('“', '‘').replace('”', '’') + "”)"
        : "";
  }

  /** The proposition where it is a sentence by itself, else the whole one. */
  private static TextSpan said(Place place) {
    Statement statement = place.statement();
    TextSpan said = statement.proposition();
    boolean whole =
        said != null
            && Character.isUpperCase(
                place.document().source().readText().slice(said).codePointAt(0));
    return said == null || !whole ? statement.span() : said;
  }

  private static boolean names(Mention mention, Place place) {
    return mention.type() == MentionType.PERSON && mention.span().overlaps(said(place));
  }
}
