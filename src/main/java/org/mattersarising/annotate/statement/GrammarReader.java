package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.Weigher.Weight;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;

/**
 * The grammar of minutes, sentence after sentence: frame, speaker, act. Linear in the text;
 * immutable, safe for use by several threads.
 */
final class GrammarReader {

  private final CueLexicon lexicon;
  private final Speakers leading = new Speakers(false);
  private final Speakers chairing = new Speakers(true);
  private final FrameReader leadingFrames = new FrameReader(leading);
  private final FrameReader chairingFrames = new FrameReader(chairing);
  private final ActGrammar acts;

  GrammarReader(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.acts = new ActGrammar(lexicon);
  }

  /** One reading for each sentence, in order. */
  List<GrammarReading> read(
      String text, DocumentStructure structure, List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> mentionsOf = new HashMap<>();
    for (Mention mention : mentions) {
      mentionsOf.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
    }
    boolean civic = CivicMayor.chairs(text);
    Speakers speakers = civic ? chairing : leading;
    FrameReader frames = civic ? chairingFrames : leadingFrames;
    SpeakerLedger ledger = new SpeakerLedger();
    List<Words> cut =
        sentences.stream().map(s -> Words.of(text, s.span().start(), s.span().end())).toList();
    new PeopleReader(text, speakers, ledger).read(structure, sentences, cut, mentionsOf);
    Map<String, Words> headings = new HashMap<>();
    SpeakerFinder finder = new SpeakerFinder(text, speakers, structure, ledger);
    List<GrammarReading> readings = new ArrayList<>(sentences.size());
    int paragraphBefore = -1;
    @Nullable Act actBefore = null;
    for (int i = 0; i < cut.size(); i++) {
      Sentence sentence = sentences.get(i);
      Paragraph paragraph = structure.paragraphs().get(sentence.paragraph());
      boolean fresh = paragraph.index() != paragraphBefore;
      paragraphBefore = paragraph.index();
      Words words = cut.get(i);
      Frame frame = frames.read(words);
      String title = finder.titleOf(paragraph);
      boolean setForm = LayoutActs.isSaid(paragraph.kind()) && SetProcedure.is(words, title);
      Speaker speaker =
          finder.find(
              words,
              frame,
              paragraph,
              fresh,
              setForm,
              actBefore,
              mentionsOf.getOrDefault(sentence.index(), List.of()));
      boolean recurs = RecurrenceWords.in(lexicon, words, speaker.group(), frame.heard());
      String leadIn = finder.leadInText(paragraph);
      Weight weight = acts.weigh(words, frame);
      ActReading act =
          acts.read(
              new ActGrammar.Context(
                  words,
                  paragraph.kind(),
                  frame,
                  speaker.group() == SpeakerGroup.NONE ? null : speaker.group(),
                  paragraph.kind() == ParagraphKind.LIST_ITEM,
                  leadIn,
                  title,
                  setForm,
                  recurs,
                  NamesAlone.are(text, words),
                  weight));
      actBefore = act.act();
      readings.add(
          new GrammarReading(
              sentence,
              paragraph,
              fresh,
              words,
              frame,
              speaker,
              act,
              recurs,
              leadIn,
              headings.computeIfAbsent(leadIn, GrammarReader::cut),
              title,
              headings.computeIfAbsent(title, GrammarReader::cut),
              weight));
    }
    return readings;
  }

  private static Words cut(String text) {
    return Words.of(text, 0, text.length());
  }
}
