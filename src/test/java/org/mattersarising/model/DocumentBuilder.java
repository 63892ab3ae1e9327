package org.mattersarising.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Builds analysed documents for tests, one statement a line. The vector of a statement is a bag of
 * its words hashed into a few places: alike words give alike vectors, which is all that tests of
 * later stages need.
 */
public final class DocumentBuilder {

  private static final int DIMENSIONS = 4096;

  private final String path;
  private final @Nullable String councilId;
  private final String committee;
  private final @Nullable LocalDate date;
  private Extent extent = Extent.WHOLE;
  private final StringBuilder text = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private final List<ThemeMark> marks = new ArrayList<>();
  private final List<SentenceVector> vectors = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<ActionItem> actions = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private DocumentBuilder(
      String path, @Nullable String councilId, String committee, @Nullable LocalDate date) {
    this.path = path;
    this.councilId = councilId;
    this.committee = committee;
    this.date = date;
  }

  public static DocumentBuilder whole(String council, String committee, String date) {
    return new DocumentBuilder(
        council + "-" + date + ".txt", council, committee, LocalDate.parse(date));
  }

  public static DocumentBuilder undatedItem(String path, @Nullable String council) {
    DocumentBuilder builder = new DocumentBuilder(path, council, "", null);
    builder.extent = Extent.SINGLE_ITEM;
    return builder;
  }

  public DocumentBuilder concern(String theme, String words) {
    return says(Act.CONCERN, Stance.PROBLEM, SpeakerGroup.MEMBER, theme, words, false);
  }

  public DocumentBuilder concernAgain(String theme, String words) {
    return says(Act.CONCERN, Stance.PROBLEM, SpeakerGroup.MEMBER, theme, words, true);
  }

  public DocumentBuilder officerConcern(String theme, String words) {
    return says(Act.CONCERN, Stance.PROBLEM, SpeakerGroup.OFFICER, theme, words, false);
  }

  public DocumentBuilder assurance(String theme, String words) {
    return says(Act.ASSURANCE, Stance.IMPROVING, SpeakerGroup.OFFICER, theme, words, false);
  }

  public DocumentBuilder denial(String theme, String words) {
    return says(Act.ASSURANCE, Stance.DENIED, SpeakerGroup.OFFICER, theme, words, false);
  }

  public DocumentBuilder fact(String theme, String words) {
    return says(Act.INFORMATION, Stance.NEUTRAL, SpeakerGroup.OFFICER, theme, words, false);
  }

  /** Makes the last statement another council's matter. */
  public DocumentBuilder about(String council) {
    statements.add(statements.removeLast().about(council));
    return this;
  }

  /** Makes the last statement a task that nothing marks. */
  public DocumentBuilder task(String owner) {
    Statement last = statements.getLast();
    actions.add(new ActionItem(last.index(), null, last.span(), owner, null));
    return this;
  }

  /** Makes the last statement say the task before it again. */
  public DocumentBuilder taskAgain(String owner) {
    int before = actions.size() - 1;
    task(owner);
    actions.add(actions.removeLast().repeating(before));
    return this;
  }

  /** Makes words of the last statement an exact figure that counts nothing in particular. */
  public DocumentBuilder figure(String words, FigureKind kind, String value) {
    int at = text.indexOf(words, statements.getLast().span().start());
    figures.add(
        new Figure(
            statements.size() - 1,
            new TextSpan(at, at + words.length()),
            kind,
            new BigDecimal(value),
            null,
            "",
            FigureQualifier.EXACT,
            ""));
    return this;
  }

  /** Marks a person's name in the last statement. */
  public DocumentBuilder naming(String name) {
    int at = text.lastIndexOf(name);
    mentions.add(
        new Mention(
            statements.size() - 1,
            new TextSpan(at, at + name.length()),
            MentionType.PERSON,
            "",
            "",
            1));
    return this;
  }

  public DocumentBuilder says(
      Act act, Stance stance, SpeakerGroup group, String theme, String words, boolean again) {
    int index = statements.size();
    int start = text.length();
    text.append(words).append('\n');
    TextSpan span = new TextSpan(start, start + words.length());
    statements.add(
        new Statement(
            ContentId.of(path, String.valueOf(start), words),
            index,
            -1,
            0,
            span,
            span,
            act,
            0.9,
            stance,
            group == SpeakerGroup.NONE
                ? Speaker.NOBODY
                : new Speaker(group, "", SpeakerMethod.STATED),
            councilId,
            null,
            again));
    if (!theme.isEmpty()) {
      marks.add(new ThemeMark(index, theme, 0.8, stance, "term"));
    }
    vectors.add(new SentenceVector(index, vector(words)));
    return this;
  }

  public AnalysedDocument build() {
    byte[] bytes = (path + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String sha = ContentId.sha256(bytes);
    DocumentText content = new DocumentText(text.toString());
    SourceDocument source =
        new SourceDocument(
            sha.substring(0, 16),
            path,
            "text/plain",
            bytes.length,
            sha,
            ReadStatus.READ,
            "",
            content,
            List.of());
    DocumentFacts facts =
        new DocumentFacts(
            councilId,
            councilId == null ? "" : councilId,
            councilId == null ? CouncilMethod.UNKNOWN : CouncilMethod.STATED,
            "",
            committee,
            CommitteeType.CHILDRENS,
            date,
            date == null ? DateMethod.UNKNOWN : DateMethod.STATED,
            "",
            date,
            date,
            path,
            extent,
            MinutesStatus.UNKNOWN,
            Access.OPEN,
            DocumentMetadata.none(path),
            List.of());
    DocumentStructure structure = new DocumentStructure(List.of(), paragraphs(), List.of());
    return new AnalysedDocument(
        source,
        facts,
        structure,
        statements,
        mentions,
        figures,
        actions,
        List.of(),
        List.of(),
        marks,
        vectors);
  }

  /** All statements stand in one. */
  private List<Paragraph> paragraphs() {
    return text.isEmpty()
        ? List.of()
        : List.of(
            new Paragraph(
                0, -1, "", new TextSpan(0, text.length() - 1), ParagraphKind.TEXT, 0, -1, true));
  }

  private static float[] vector(String words) {
    float[] sum = new float[DIMENSIONS];
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (word.length() > 3) {
        sum[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
      }
    }
    double squares = 0;
    for (float x : sum) {
      squares += (double) x * x;
    }
    double norm = Math.max(1e-9, Math.sqrt(squares));
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (sum[i] / norm);
    }
    return sum;
  }
}
