package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.mattersarising.model.Mention;
import org.mattersarising.model.TextSpan;
import org.mattersarising.nouns.EmptyWords;
import org.mattersarising.nouns.VagueNouns;

/**
 * Finds the noun phrases of a statement that can say which matter it concerns: adjectives and nouns
 * that end in a noun, with one more behind "of", "for", "in" or the like ("waiting list for
 * occupational therapy", "drains in Mill Lane"). Places stay; people and their offices do not. Not
 * thread-safe.
 */
final class SubjectPhrases {

  private static final int LONGEST_CORE = 5;
  private static final int LONGEST = 8;
  private static final int MOST_TOKENS = 120;

  private static final Set<String> JOINING =
      Set.of("of", "for", "in", "at", "on", "from", "to", "with", "between", "near", "over");

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

  SubjectPhrases(POSModel partsOfSpeech) {
    this.tagger = new POSTaggerME(partsOfSpeech);
  }

  /**
   * A phrase.
   *
   * @param words as they stand
   * @param tokens how many words it has
   * @param stems of its content words, at least one
   * @param vague whether these stand in anybody's minutes and say nothing without more
   */
  record Phrase(String words, int tokens, Set<String> stems, boolean vague) {
    Phrase {
      stems = Set.copyOf(stems);
    }
  }

  /**
   * The phrases of each statement in order of the text; with a phrase, those within it. What a word
   * is they decide together: the tagger takes one "permanent" for a noun where it rightly takes
   * three for adjectives.
   */
  List<List<Phrase>> in(List<Occurrence> occurrences) {
    List<Tagged> all = occurrences.stream().map(this::tagged).toList();
    Map<String, int[]> votes = new HashMap<>();
    for (Tagged one : all) {
      for (int i = 0; i < one.tokens.length; i++) {
        int[] vote = votes.computeIfAbsent(small(one.tokens[i]), k -> new int[2]);
        vote[0] += one.tags[i].equals("ADJ") || one.tags[i].equals("ADV") ? 1 : 0;
        vote[1] += isTaggedNoun(one.tags[i], one.tokens[i]) ? 1 : 0;
      }
    }
    return all.stream().map(one -> in(one, one.nouns(votes))).toList();
  }

  /** A statement's words with their parts of speech. */
  private record Tagged(
      String text, Span[] spans, String[] tokens, String[] tags, boolean[] barred) {

    boolean[] nouns(Map<String, int[]> votes) {
      boolean[] nouns = new boolean[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        int[] vote = votes.getOrDefault(small(tokens[i]), new int[2]);
        nouns[i] = isTaggedNoun(tags[i], tokens[i]) && (vote[0] == 0 || vote[1] > vote[0]);
      }
      return nouns;
    }
  }

  private Tagged tagged(Occurrence occurrence) {
    String text = occurrence.wholeText();
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    int n = Math.min(spans.length, MOST_TOKENS);
    String[] tokens = new String[n];
    for (int i = 0; i < n; i++) {
      tokens[i] = spans[i].getCoveredText(text).toString();
    }
    return new Tagged(text, spans, tokens, tagger.tag(tokens), barred(occurrence, spans, tokens));
  }

  private List<Phrase> in(Tagged tagged, boolean[] nouns) {
    String[] tokens = tagged.tokens;
    int n = tokens.length;
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < n; from++) {
      boolean opens = nouns[from] || tagged.tags[from].equals("ADJ");
      if (tagged.barred[from] || !opens || EmptyWords.onlyCounts(tokens[from])) {
        continue;
      }
      int end = core(from, tagged, nouns);
      if (end < 0) {
        continue;
      }
      add(tagged, from, end, phrases);
      int next = end + 1;
      if (end == from
          && EmptyWords.leadsOnly(tokens[end])
          && next < n
          && tokens[next].equals("of")) {
        continue; // what follows comes by itself
      }
      if (next < n && JOINING.contains(tokens[next])) {
        next++;
        if (next < n && Set.of("the", "a", "an", "its", "their").contains(tokens[next])) {
          next++;
        }
        int more = next < n && !tagged.barred[next] ? core(next, tagged, nouns) : -1;
        if (more >= 0 && more - from < LONGEST) {
          add(tagged, from, more, phrases);
        }
      }
    }
    return phrases;
  }

  private void add(Tagged tagged, int from, int to, List<Phrase> phrases) {
    String words =
        tagged
            .text
            .substring(tagged.spans[from].getStart(), tagged.spans[to].getEnd())
            .replaceAll("\\s+", " ");
    Set<String> stems = new TreeSet<>();
    boolean vague = true;
    for (ContentWords.Word word : content.in(words, List.of())) {
      stems.add(word.stem());
      vague &= VagueNouns.is(small(word.span().in(words)));
    }
    vague &= !isName(words);
    if (!stems.isEmpty()) {
      phrases.add(new Phrase(words, to - from + 1, stems, vague));
    }
  }

  /** The last token of the longest run of adjectives and nouns that ends in a noun; -1 for none. */
  private static int core(int from, Tagged tagged, boolean[] nouns) {
    String[] tokens = tagged.tokens;
    Span[] spans = tagged.spans;
    int end = -1;
    for (int i = from; i < tokens.length && i < from + LONGEST_CORE; i++) {
      boolean hyphen =
          tokens[i].equals("-")
              && i > from
              && spans[i].getStart() == spans[i - 1].getEnd()
              && i + 1 < tokens.length
              && spans[i + 1].getStart() == spans[i].getEnd();
      if (tagged.barred[i] || !(hyphen || nouns[i] || tagged.tags[i].equals("ADJ"))) {
        break;
      }
      if (nouns[i]) {
        end = i;
      }
    }
    return end;
  }

  /** "Village Hall" is one hall, while "hall" is any. */
  private static boolean isName(String words) {
    String[] all = words.split(" ", -1);
    return all.length > 1
        && Character.isUpperCase(all[0].charAt(0))
        && Character.isUpperCase(all[all.length - 1].charAt(0));
  }

  private static String small(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private static boolean isTaggedNoun(String tag, String token) {
    return (tag.equals("NOUN")
            || tag.equals("PROPN")
            || tag.equals("PRON") && token.length() > 4 && !EmptyWords.isPronoun(token))
        && token.length() > 1
        && token.chars().allMatch(Character::isLetter)
        && !EmptyWords.isNoNoun(token);
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
      if (COURTESY.contains(small(tokens[i]))) {
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
