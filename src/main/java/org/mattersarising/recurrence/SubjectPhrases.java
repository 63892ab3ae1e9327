package org.mattersarising.recurrence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.mattersarising.model.Mention;
import org.mattersarising.model.TextSpan;

/**
 * Finds the noun phrases of a statement that can say which matter it concerns: adjectives and nouns
 * that end in a noun, with one more behind "of", "for", "in" or the like ("waiting list for
 * occupational therapy", "drains in Mill Lane"). Places stay; people and their offices do not. Not
 * thread-safe.
 */
final class SubjectPhrases {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int LONGEST_CORE = 5;
  private static final int LONGEST = 8;
  private static final int MOST_TOKENS = 120;

  private static final Set<String> JOINING =
      Set.of("of", "for", "in", "at", "on", "from", "to", "with", "between", "near", "over");

  /** What stands before a noun and says nothing of which one is meant. */
  private static final Set<String> EMPTY =
      Set.of(
          "many",
          "more",
          "most",
          "much",
          "few",
          "fewer",
          "several",
          "other",
          "such",
          "same",
          "own",
          "first",
          "second",
          "third",
          "last",
          "next",
          "previous",
          "recent",
          "current",
          "certain",
          "various",
          "further",
          "able",
          "likely",
          "less",
          "least",
          "good",
          "better",
          "best",
          "bad",
          "worse",
          "worst",
          "great",
          "little",
          "large",
          "different",
          "particular",
          "general",
          "possible",
          "available",
          "due",
          "only",
          "main",
          "half",
          "whole",
          "full",
          "latest",
          "additional",
          "similar",
          "clear",
          "sure",
          "aware",
          "proposed",
          "following",
          "relevant");

  /** The tagger takes rare nouns ("therapy") for pronouns; these are all that are as long. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "these",
          "those",
          "their",
          "theirs",
          "which",
          "whose",
          "other",
          "others",
          "another",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "nothing",
          "something",
          "anything",
          "everything",
          "myself",
          "himself",
          "herself",
          "itself",
          "yourself",
          "ourselves",
          "themselves",
          "whoever",
          "whatever",
          "whichever",
          "either",
          "neither",
          "there",
          "where",
          "several");

  private static final Set<String> COURTESY =
      Set.of(
          "mr",
          "mrs",
          "miss",
          "ms",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "revd",
          "reverend",
          "canon",
          "cllr",
          "cllrs",
          "councillor",
          "councillors",
          "alderman",
          "pc",
          "pcso",
          "sgt",
          "sergeant",
          "inspector",
          "mp");

  private final POSTaggerME tagger;
  private final ContentWords content = new ContentWords();

  SubjectPhrases() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + MODEL);
      }
      this.tagger = new POSTaggerME(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A phrase.
   *
   * @param words as they stand
   * @param tokens how many words it has
   * @param stems of its content words, at least one
   */
  record Phrase(String words, int tokens, Set<String> stems) {
    Phrase {
      stems = Set.copyOf(stems);
    }
  }

  /** The phrases in order of the text; with a phrase, those within it. */
  List<Phrase> in(Occurrence occurrence) {
    String text = occurrence.wholeText();
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    int n = Math.min(spans.length, MOST_TOKENS);
    String[] tokens = new String[n];
    for (int i = 0; i < n; i++) {
      tokens[i] = spans[i].getCoveredText(text).toString();
    }
    String[] tags = tagger.tag(tokens);
    boolean[] barred = barred(occurrence, spans, tokens);
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < n; from++) {
      if (barred[from] || !opens(tags[from], tokens[from])) {
        continue;
      }
      int end = core(from, tokens, tags, spans, barred);
      if (end < 0) {
        continue;
      }
      add(text, spans, from, end, phrases);
      int next = end + 1;
      if (next < n && JOINING.contains(tokens[next])) {
        next++;
        if (next < n && Set.of("the", "a", "an", "its", "their").contains(tokens[next])) {
          next++;
        }
        int more = next < n && !barred[next] ? core(next, tokens, tags, spans, barred) : -1;
        if (more >= 0 && more - from < LONGEST) {
          add(text, spans, from, more, phrases);
        }
      }
    }
    return phrases;
  }

  private void add(String text, Span[] spans, int from, int to, List<Phrase> phrases) {
    String words =
        text.substring(spans[from].getStart(), spans[to].getEnd()).replaceAll("\\s+", " ");
    Set<String> stems = new TreeSet<>();
    content.in(words, List.of()).forEach(w -> stems.add(w.stem()));
    if (!stems.isEmpty()) {
      phrases.add(new Phrase(words, to - from + 1, stems));
    }
  }

  /** The last token of the longest run of adjectives and nouns that ends in a noun; -1 for none. */
  private static int core(
      int from, String[] tokens, String[] tags, Span[] spans, boolean[] barred) {
    int end = -1;
    for (int i = from; i < tokens.length && i < from + LONGEST_CORE; i++) {
      boolean hyphen =
          tokens[i].equals("-")
              && i > from
              && spans[i].getStart() == spans[i - 1].getEnd()
              && i + 1 < tokens.length
              && spans[i + 1].getStart() == spans[i].getEnd();
      if (barred[i] || !(hyphen || isNoun(tags[i], tokens[i]) || tags[i].equals("ADJ"))) {
        break;
      }
      if (isNoun(tags[i], tokens[i])) {
        end = i;
      }
    }
    return end;
  }

  private static boolean opens(String tag, String token) {
    return (isNoun(tag, token) || tag.equals("ADJ"))
        && !EMPTY.contains(token.toLowerCase(Locale.ROOT));
  }

  private static boolean isNoun(String tag, String token) {
    return (tag.equals("NOUN")
            || tag.equals("PROPN")
            || tag.equals("PRON") && token.length() > 4 && !PRONOUNS.contains(token))
        && token.length() > 1
        && token.chars().allMatch(Character::isLetter);
  }

  /** Tokens of people and offices, and what follows a courtesy title, whoever that is. */
  private static boolean[] barred(Occurrence occurrence, Span[] spans, String[] tokens) {
    int start = occurrence.statement().span().start();
    boolean[] barred = new boolean[tokens.length];
    for (Mention mention : occurrence.named()) {
      if (!Occurrence.isPersonOrOffice(mention)) {
        continue;
      }
      TextSpan name = mention.span();
      for (int i = 0; i < tokens.length; i++) {
        int from = start + spans[i].getStart();
        int to = start + spans[i].getEnd();
        barred[i] |= name.start() < to && from < name.end();
      }
    }
    for (int i = 0; i < tokens.length; i++) {
      if (COURTESY.contains(tokens[i].toLowerCase(Locale.ROOT))) {
        barred[i] = true;
        for (int next = i + 1; next < tokens.length && isOfName(tokens[next]); next++) {
          barred[next] = true;
        }
      }
    }
    return barred;
  }

  private static boolean isOfName(String token) {
    return token.equals(".") || token.equals("-") || Character.isUpperCase(token.charAt(0));
  }
}
