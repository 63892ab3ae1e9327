package org.mattersarising.annotate.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The cues of {@code cues.txt}: one line a kind, a weight and phrases between semicolons. They lie
 * in a file, because whoever doubts a decision should be able to read them all.
 */
final class CueLexicon {

  private static final String FILE = "cues.txt";

  private final PhraseIndex<Cue> index = new PhraseIndex<>();
  private final Map<String, PhraseIndex<String>> lists = new HashMap<>();
  private final PhraseIndex<String> allLists = new PhraseIndex<>();
  private static final Set<String> KINDS =
      WordSet.of("PROBLEM", "GOOD", "DENIED", "BAD_THING", "GOOD_THING", "UP", "DOWN", "NOTHING");

  CueLexicon() {
    int number = 0;
    try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the cues are missing from the build");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(FILE + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  private void add(String line) {
    String[] head = line.split(" +", 3);
    if (head.length != 3) {
      throw new IllegalArgumentException("kind, weight and phrases are expected");
    }
    for (String phrase : head[2].split(";", 0)) {
      if (phrase.isBlank()) {
        continue;
      }
      if (KINDS.contains(head[0])) {
        Cue cue = new Cue(Cue.Kind.valueOf(head[0]), Double.parseDouble(head[1]));
        index.add(Phrase.of(phrase), cue);
      } else {
        lists
            .computeIfAbsent(head[0], k -> new PhraseIndex<>())
            .add(Phrase.of(phrase), head[0].toLowerCase(Locale.ROOT));
        allLists.add(Phrase.of(phrase), head[0]);
      }
    }
  }

  /** The cues between two words. */
  List<PhraseIndex.Hit<Cue>> cues(Words words, int from, int to) {
    return index.find(words, from, to);
  }

  /** Where the phrases of a named list stand between two words. */
  List<PhraseIndex.Hit<String>> find(String list, Words words, int from, int to) {
    return named(list).find(words, from, to);
  }

  /** Whether any phrase of a named list stands in the whole sentence. */
  boolean has(String list, Words words) {
    return has(list, words, 0, words.size());
  }

  /** Whether any phrase of a named list stands between two words. */
  boolean has(String list, Words words, int from, int to) {
    return named(list).any(words, from, to);
  }

  private PhraseIndex<String> named(String list) {
    PhraseIndex<String> phrases = lists.get(list);
    if (phrases == null) {
      throw new IllegalArgumentException("no list of phrases: " + list);
    }
    return phrases;
  }

  /** The names of all lists of which any phrase stands in the sentence, in one pass. */
  Set<String> listsIn(Words words) {
    return allLists.values(words);
  }
}
