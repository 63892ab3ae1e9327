package org.mattersarising.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.mattersarising.annotate.SentenceSplitter;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;

/**
 * OpenNLP's English sentence model, trained on UD English EWT, with rules for the abbreviations,
 * initials, numbers and quotes of minutes on top. The model comes from the class path and is read
 * once; each call has a detector of its own, since OpenNLP's are not safe for use by several
 * threads. So this class is.
 *
 * <p>Attendance, labels, headings, actions and resolutions that are short lists of names stay
 * whole.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {

  /** A paragraph longer than this goes to the detector in pieces. */
  private static final int LONG = 20_000;

  private static final int PIECE = 2_000;

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel model;

  /** Reads the model from the class path. */
  public OpenNlpSentenceSplitter() {
    try (InputStream in = SentenceModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the sentence model is not on the class path: " + MODEL);
      }
      this.model = new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be read: " + MODEL, e);
    }
  }

  @Override
  public List<Sentence> split(DocumentText text, DocumentStructure structure) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : structure.paragraphs()) {
      for (TextSpan span : sentences(detector, text.text(), paragraph)) {
        sentences.add(new Sentence(sentences.size(), paragraph.index(), span));
      }
    }
    return List.copyOf(sentences);
  }

  private static List<TextSpan> sentences(
      SentenceDetectorME detector, String text, Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case ITEM_TITLE, FURNITURE -> List.of();
      case HEADING, LABEL, ATTENDANCE, ACTION -> List.of(paragraph.span());
      case TEXT, LIST_ITEM, LEAD_IN, AGENDA_NOTE, RESOLUTION ->
          cut(detector, text, paragraph.span(), paragraph.kind());
    };
  }

  private static List<TextSpan> cut(
      SentenceDetectorME detector, String text, TextSpan span, ParagraphKind kind) {
    String words = span.in(text);
    int[] learnt = ends(detector, words);
    List<TextSpan> cut = new ArrayList<>();
    int from = 0;
    int nextLearnt = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '.' && c != '?' && c != '!' && c != '…') {
        continue;
      }
      int end = SentenceBoundaries.closeAfter(words, i);
      while (nextLearnt < learnt.length && learnt[nextLearnt] <= i) {
        nextLearnt++;
      }
      boolean said = nextLearnt < learnt.length && learnt[nextLearnt] <= end;
      if (SentenceBoundaries.ends(words, from, i, end, said)) {
        add(cut, text, span.start() + from, span.start() + end);
        from = end;
      }
      i = Math.max(i, end - 1);
    }
    add(cut, text, span.start() + from, span.end());
    return cut;
  }

  private static int[] ends(SentenceDetectorME detector, String words) {
    if (words.length() <= LONG) {
      return Arrays.stream(detector.sentPosDetect(words)).mapToInt(Span::getEnd).toArray();
    }
    // The detector's time grows with the square of a stretch without white space.
    IntStream.Builder ends = IntStream.builder();
    int from = 0;
    while (from < words.length()) {
      int to = Math.min(words.length(), from + PIECE);
      int space = to < words.length() ? words.lastIndexOf(' ', to) : to;
      to = space > from + PIECE / 2 ? space : to;
      int start = from;
      Arrays.stream(detector.sentPosDetect(words.substring(from, to)))
          .forEach(span -> ends.add(start + span.getEnd()));
      from = to;
    }
    return ends.build().toArray();
  }

  private static void add(List<TextSpan> cut, String text, int from, int to) {
    TextSpan span = new TextSpan(from, to).trimmed(text);
    if (span.length() == 0) {
      return;
    }
    boolean wordless = span.in(text).chars().noneMatch(Character::isLetterOrDigit);
    if (wordless && !cut.isEmpty()) {
      TextSpan before = cut.removeLast();
      cut.add(new TextSpan(before.start(), span.end()));
      return;
    }
    cut.add(span);
  }
}
