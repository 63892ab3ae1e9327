package org.mattersarising.themes.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;
import org.junit.jupiter.api.Test;

final class ThemeNamerTest {

  private static final ThemeNamer NAMER = ThemeNamer.shipped();

  @Test
  void namesAGroupByAPhraseThatMostOfItHas() {
    assertThat(
            label(
                "The chain ferry was out of service again.",
                "Nobody had repaired the chain ferry since Easter.",
                "The operator of the chain ferry was invited.",
                "Passengers waited for the chain ferry in the rain."))
        .isEqualTo("Chain ferry");
  }

  @Test
  void joinsNounsByWhatStandsBetweenThem() {
    assertThat(
            label(
                "A contract of employment was drawn up for the groundsman.",
                "The contract of employment had still not been signed.",
                "Each contract of employment was read aloud.",
                "They asked who kept the contract of employment."))
        .containsIgnoringCase("contract of employment");
  }

  @Test
  void givesNoNameWhereOnlyVagueWordsStand() {
    assertThat(
            label(
                "The outcome came as expected.",
                "Nobody had heard of the outcome.",
                "The outcome was read out.",
                "They waited for the outcome."))
        .isEmpty();
  }

  @Test
  void takesNoShoutedWordForAnAcronym() {
    assertThat(
            label(
                "RECOMMENDED that the towpath be closed.",
                "RECOMMENDED that the towpath be gravelled.",
                "RECOMMENDED that dogs keep off the towpath.",
                "RECOMMENDED that the towpath be lit."))
        .doesNotContain("RECOMMENDED")
        .containsIgnoringCase("towpath");
  }

  @Test
  void countsHeadingsInCapitalsWhereTheWordsStandInSmallLettersToo() {
    assertThat(
            label(
                "Review of the Rope Bridge",
                "The rope bridge was to be tarred.",
                "Inspection of the Rope Bridge",
                "Children swung on the rope bridge."))
        .containsIgnoringCase("rope bridge");
  }

  @Test
  void makesNoNameOfAStreet() {
    assertThat(
            label(
                "Quoits were played in Tanfield Orchard.",
                "Tanfield Orchard was full of quoits.",
                "The quoits of Tanfield Orchard were rusty.",
                "Who owned the quoits in Tanfield Orchard?"))
        .containsIgnoringCase("quoits")
        .doesNotContainIgnoringCase("orchard")
        .doesNotContainIgnoringCase("tanfield");
  }

  @Test
  void namesNothingByLettersThatStandForABody() {
    assertThat(
            label(
                "A note from XQDC was read about the lime trees.",
                "XQDC would look at the lime trees in spring.",
                "The lime trees belonged to XQDC, it was thought.",
                "Nobody at XQDC had pruned the lime trees."))
        .isEqualTo("Lime trees");
  }

  private static String label(String... said) {
    List<Candidate> group = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      group.add(candidate("g" + i, "meeting " + i, said[i]));
    }
    List<Candidate> points = new ArrayList<>(group);
    for (int i = 0; i < 60; i++) {
      points.add(candidate("x" + i, "meeting " + i, "something" + i + " else was recommended"));
    }
    return NAMER
        .name(group, TellingPhrases.Background.of(points), Set.of())
        .map(ThemeNamer.Name::label)
        .orElse("");
  }

  private static Candidate candidate(String id, String document, String text) {
    Map<String, Double> words = new TreeMap<>();
    PorterStemmer stemmer = new PorterStemmer();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (word.length() > 3) {
        words.put(stemmer.stem(word), 1.0);
      }
    }
    return new Candidate(id, document, "alder", text, List.of(), words, new float[] {1});
  }
}
