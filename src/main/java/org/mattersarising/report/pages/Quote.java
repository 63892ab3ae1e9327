package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.report.Excerpt;

/**
 * Some words of the minutes with all that a reader needs to find and weigh them.
 *
 * @param council the host, whose minutes these are
 * @param subject whose matter it is, where that is another council; empty otherwise
 * @param place item and paragraph as printed
 * @param notes "draft minutes", "a single agenda item": what limits the quote
 * @param href from the report's folder to the place in the text; empty where texts are left out
 * @param published where the minutes stand on the web, as far as that is known; otherwise empty
 * @param file the document in the corpus, with the code points of its text
 * @param silence what the page says of a concern or question in a known item to which no reply was
 *     found; empty where there is one, or none is expected
 * @param reply what the same item records in response; null where nothing was found
 */
record Quote(
    String statementId,
    String text,
    String council,
    String subject,
    String committee,
    String date,
    String place,
    String speaker,
    String notes,
    String href,
    String published,
    String file,
    String silence,
    @Nullable Reply reply) {

  /** No minute is that long: what is longer is broken text, and would swamp the page. */
  private static final int MAX_LENGTH = 1_500;

  /** What may be linked to: other schemes could run something. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{1,500}");

  /** What the minutes record in response, in the same item. */
  record Reply(String lead, String text, String place, String href) {}

  /** With the sentences before it that its words point back to. */
  static Quote of(Corpus corpus, Place at) {
    return of(corpus, new Exchanges(at.document()), at.statement());
  }

  /** The same, where several of a document are quoted. */
  static Quote of(Corpus corpus, Exchanges exchanges, Statement statement) {
    Place at = new Place(exchanges.document(), statement);
    return of(corpus, exchanges, at, QuoteSpan.of(corpus, at));
  }

  /**
   * The words of a span in place of the statement's own.
   *
   * @param span of the words, in or beside the statement
   */
  static Quote of(Corpus corpus, Exchanges exchanges, Statement statement, TextSpan span) {
    Place at = new Place(exchanges.document(), statement);
    return of(corpus, exchanges, at, QuoteSpan.alone(statement, span));
  }

  /**
   * Of the same words those behind an earlier statement, which a page shows above: a reader meets
   * each sentence once. Empty where they do not go back to it.
   */
  static Optional<Quote> behind(Corpus corpus, Place at, Place shown) {
    QuoteSpan whole = QuoteSpan.of(corpus, at);
    TextSpan before = shown.statement().span();
    int end = whole.span().end();
    boolean borrowed =
        at.document().source().path().equals(shown.document().source().path())
            && shown.statement().index() < at.statement().index()
            && whole.span().start() <= before.start()
            && before.end() < end;
    TextSpan rest =
        borrowed
            ? new TextSpan(before.end(), end).trimmed(at.document().source().readText().text())
            : whole.span();
    return borrowed && rest.length() > 0
        ? Optional.of(
            of(corpus, new Exchanges(at.document()), at, new QuoteSpan(rest, whole.first())))
        : Optional.empty();
  }

  private static Quote of(Corpus corpus, Exchanges exchanges, Place at, QuoteSpan quoted) {
    TextSpan span = quoted.span();
    AnalysedDocument document = at.document();
    Statement statement = at.statement();
    DocumentFacts facts = document.facts();
    String host = facts.councilId();
    String subject = statement.subjectCouncilId();
    LocalDate date = corpus.date(document);
    ReplyFinder replies = new ReplyFinder(exchanges);
    Reply reply =
        replies
            .find(statement)
            .map(r ->
                new Reply(
                    lead(exchanges.shareTheme(statement, r), r),
                    words(corpus, document, QuoteSpan.reply(corpus, at, r)),
                    place(document, r, statement.item() == r.item()),
                    href(corpus, document, r)))
            .orElse(null);
    return new Quote(
        statement.id(),
        words(corpus, document, span),
        corpus.councilName(host),
        subject == null || subject.equals(host) ? "" : corpus.councilName(subject),
        facts.committee().isEmpty() ? "committee not known" : facts.committee(),
        date == null ? "date not known" : Words.date(date),
        place(document, statement, false),
        SpokenBy.caption(
            quoted.speaker(statement),
            statement.act(),
            document.source().readText().slice(statement.span())),
        notes(facts),
        href(corpus, document, statement),
        published(document),
        file(document, span),
        reply == null ? replies.silence(statement) : "",
        reply);
  }

  /** Whether the minutes say who speaks. */
  boolean isSpeakerSure() {
    return !SpokenBy.isDoubtful(speaker);
  }

  /** Whether these words begin with another quote's, in the same place. */
  boolean beginsWith(Quote other) {
    return text.length() > other.text.length()
        && text.startsWith(other.text)
        && council.equals(other.council)
        && committee.equals(other.committee)
        && date.equals(other.date)
        && place.equals(other.place);
  }

  /** The words alone, where the response stands beside them anyway. */
  Quote withoutReply() {
    return new Quote(
        statementId,
        text,
        council,
        subject,
        committee,
        date,
        place,
        speaker,
        notes,
        href,
        published,
        file,
        "",
        null);
  }

  /** Where the words stand, for those who quote them elsewhere. */
  String cite() {
    List<String> parts = new ArrayList<>(List.of(council, committee, date));
    if (!place.isEmpty()) {
      parts.add(place);
    }
    return "("
        + String.join(", ", parts)
        + (notes.isEmpty() ? "" : "; " + notes)
        + "). Source: "
        + file
        + "."
        + (published.isEmpty() ? "" : " " + published);
  }

  private static String notes(DocumentFacts facts) {
    List<String> notes = new ArrayList<>();
    if (facts.minutesStatus() == MinutesStatus.DRAFT) {
      notes.add("draft minutes");
    }
    if (facts.extent() == Extent.PART || facts.extent() == Extent.SINGLE_ITEM) {
      notes.add("from " + Words.extent(facts.extent()));
    }
    return Words.capital(String.join("; ", notes));
  }

  private static String published(AnalysedDocument document) {
    String address = document.source().publishedAt(document.facts().sidecar());
    return ADDRESS.matcher(address).matches() ? address : "";
  }

  private static String file(AnalysedDocument document, TextSpan span) {
    DocumentText text = document.source().readText();
    return document.source().path()
        + ", characters "
        + text.codePointOffset(span.start())
        + " to "
        + text.codePointOffset(span.end());
  }

  private static String words(Corpus corpus, AnalysedDocument document, TextSpan span) {
    String text = corpus.excerpt().of(Markup.without(document.source().readText().slice(span)));
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int cut = text.lastIndexOf(' ', MAX_LENGTH);
    return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, MAX_LENGTH / 2)) + " […]";
  }

  /** Only an answer on the same theme is called a response; another may be to something else. */
  private static String lead(boolean sameTheme, Statement reply) {
    String what =
        reply.act() == Act.ACTION
            ? sameTheme ? "The minutes record this task" : "The next task in this item"
            : sameTheme ? "The minutes record this response" : "The next answer in this item";
    return what + (reply.act() == Act.ACTION ? "" : SpokenBy.from(reply.speaker()));
  }

  private static String place(AnalysedDocument document, Statement statement, boolean sameItem) {
    List<String> parts = new ArrayList<>();
    if (!sameItem && statement.item() >= 0) {
      AgendaItem item = document.structure().items().get(statement.item());
      String number = item.number().isEmpty() ? "item" : "item " + item.number();
      parts.add(item.title().isEmpty() ? number : number + ", “" + item.title() + "”");
    }
    if (statement.paragraph() < document.structure().paragraphs().size()) {
      Paragraph paragraph = document.structure().paragraphs().get(statement.paragraph());
      if (!paragraph.number().isEmpty()) {
        parts.add("paragraph " + paragraph.number());
      }
    }
    int page = document.source().readText().page(statement.span().start());
    if (page > 0) {
      parts.add("page " + page);
    }
    return String.join(", ", parts);
  }

  private static String href(Corpus corpus, AnalysedDocument document, Statement statement) {
    if (corpus.excerpt() == Excerpt.SHORT) {
      return "";
    }
    return "texts/"
        + Slugs.checked(document.source().documentId())
        + ".html#s-"
        + Slugs.checked(statement.id());
  }
}
