package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.model.Act;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Reads statements by a grammar of minutes: frame, speaker, cues with weights (see {@code
 * cues.txt}). Nothing is learnt, so that every decision can be explained. Linear in the text;
 * immutable, safe for use by several threads.
 */
public final class GrammarStatementReader implements StatementReader {

  private static final int DUPLICATE_WORDS = 5;

  private final CueLexicon lexicon = new CueLexicon();
  private final Speakers speakers = new Speakers();
  private final FrameReader frames = new FrameReader(speakers);
  private final ActGrammar acts = new ActGrammar(lexicon);

  /** A reader with the built-in cues. */
  public GrammarStatementReader() {}

  @Override
  public List<Statement> read(
      SourceDocument document,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions) {
    DocumentText text = document.readText();
    Map<Integer, List<Mention>> mentionsOf = new HashMap<>();
    for (Mention mention : mentions) {
      mentionsOf.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
    }
    SpeakerLedger ledger = new SpeakerLedger();
    new PeopleReader(text.text(), speakers, ledger).read(structure, sentences, mentionsOf);
    SpeakerFinder finder = new SpeakerFinder(text.text(), speakers, structure, ledger);
    Set<String> seen = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    int paragraphBefore = -1;
    @Nullable Act actBefore = null;
    for (Sentence sentence : sentences) {
      Paragraph paragraph = structure.paragraphs().get(sentence.paragraph());
      boolean fresh = paragraph.index() != paragraphBefore;
      paragraphBefore = paragraph.index();
      Words words = Words.of(text.text(), sentence.span().start(), sentence.span().end());
      Frame frame = frames.read(words);
      Speaker speaker =
          finder.find(
              words,
              frame,
              paragraph,
              fresh,
              actBefore,
              mentionsOf.getOrDefault(sentence.index(), List.of()));
      boolean recurs = RecurrenceWords.in(lexicon, words, speaker.group(), frame.heard());
      ActReading reading =
          acts.read(
              new ActGrammar.Context(
                  words,
                  paragraph.kind(),
                  frame,
                  speaker.group() == SpeakerGroup.NONE ? null : speaker.group(),
                  paragraph.kind() == ParagraphKind.LIST_ITEM,
                  finder.leadInText(paragraph),
                  finder.titleOf(paragraph),
                  recurs));
      actBefore = reading.act();
      statements.add(
          statement(
              document,
              facts,
              sentence,
              paragraph,
              words,
              frame,
              speaker,
              reading,
              recurs,
              reason(text, sentence, words, reading.act(), seen)));
    }
    return List.copyOf(statements);
  }

  private static @Nullable NotCountedReason reason(
      DocumentText text, Sentence sentence, Words words, Act act, Set<String> seen) {
    if (act == Act.PROCEDURAL) {
      return NotCountedReason.PROCEDURAL;
    }
    boolean before = !seen.add(PlainWords.of(text.slice(sentence.span())));
    return before && words.wordCount() >= DUPLICATE_WORDS ? NotCountedReason.DUPLICATE : null;
  }

  private static Statement statement(
      SourceDocument document,
      DocumentFacts facts,
      Sentence sentence,
      Paragraph paragraph,
      Words words,
      Frame frame,
      Speaker speaker,
      ActReading reading,
      boolean recurs,
      @Nullable NotCountedReason notCounted) {
    DocumentText text = document.readText();
    TextSpan span = sentence.span();
    String id =
        ContentId.of(
            document.documentId(),
            Integer.toString(text.codePointOffset(span.start())),
            Integer.toString(text.codePointOffset(span.end())),
            text.slice(span));
    return new Statement(
        id,
        sentence.index(),
        paragraph.item(),
        sentence.paragraph(),
        span,
        reading.act() == Act.PROCEDURAL ? null : proposition(span, words, frame),
        reading.act(),
        reading.score(),
        reading.stance(),
        speaker,
        facts.councilId(),
        notCounted,
        recurs && reading.act() != Act.PROCEDURAL);
  }

  private static TextSpan proposition(TextSpan span, Words words, Frame frame) {
    int from = frame.propositionFrom();
    if (from == 0 && words.size() > 2) {
      String first = words.lower(0);
      boolean marked =
          first.equals("resolved")
              || first.equals("agreed")
              || first.equals("action")
              || first.equals("recommended");
      if (marked && words.isMark(1)) {
        from = words.lower(2).equals("that") && words.size() > 3 ? 3 : 2;
      }
    }
    if (from <= 0 || from >= words.size()) {
      return span;
    }
    return new TextSpan(words.at(from).start(), span.end());
  }
}
