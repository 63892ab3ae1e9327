package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mattersarising.model.Council;
import org.mattersarising.model.TellingWord;

/**
 * Words that mark how each council's minutes talk about a theme, with a passage for each.
 *
 * @param groups by the council's name
 * @param none that there are none; empty where there are, and where nobody could have looked
 */
record ThemeWords(List<Group> groups, String none) {

  /** A council's words, the clearest first. */
  record Group(String councilId, String council, List<Word> words) {}

  /**
   * A word.
   *
   * @param text in how many of which meetings
   * @param quotes passages that have it; a passage stands once a page
   */
  record Word(String word, String text, List<Quote> quotes) {}

  static ThemeWords of(Corpus corpus, String themeId) {
    List<TellingWord> all =
        corpus.result().contrasts().words().stream()
            .filter(w -> w.themeId().equals(themeId))
            .toList();
    Map<String, Spot> spots = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    all.forEach(w -> wanted.addAll(w.passages()));
    for (Marked marked : corpus.marked(themeId)) {
      if (wanted.contains(marked.statement().id())) {
        spots.put(marked.statement().id(), marked.statement());
      }
    }
    List<Group> groups = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Council council : corpus.names().sorted()) {
      List<Word> words =
          all.stream()
              .filter(w -> w.councilId().equals(council.id()))
              .map(w -> word(corpus, w, spots, shown))
              .toList();
      if (!words.isEmpty()) {
        groups.add(new Group(Slugs.checked(council.id()), corpus.councilName(council.id()), words));
      }
    }
    return new ThemeWords(
        List.copyOf(groups),
        groups.isEmpty() && corpus.result().contrasts().compared() > 1
            ? "No word was found that marks how one council’s minutes talk about this theme."
            : "");
  }

  private static Word word(
      Corpus corpus, TellingWord word, Map<String, Spot> spots, Set<String> shown) {
    List<Quote> quotes =
        word.passages().stream()
            .map(spots::get)
            .filter(Objects::nonNull)
            .filter(s -> shown.add(s.id()))
            .limit(1)
            .map(s -> corpus.quote(s).withoutReply())
            .toList();
    return new Word(
        word.word(),
        "in "
            + word.meetings()
            + " of "
            + Words.count(word.of(), "meeting")
            + " on this theme, among its peers in "
            + word.peerMeetings()
            + " of "
            + Words.number(word.peersOf())
            + (quotes.size() < word.passages().size()
                ? "; "
                    + quotes.size()
                    + " of "
                    + Words.count(word.passages().size(), "passage")
                    + " shown here"
                : ""),
        quotes);
  }
}
