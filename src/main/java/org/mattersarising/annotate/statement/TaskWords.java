package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;

/**
 * The words of a sentence with names, offices, bodies and numbers as what they are, so that what is
 * learnt of one clerk's officers holds for another's. Stateless.
 */
final class TaskWords {

  /** No sentence of a task says more behind this. */
  private static final int MOST = 60;

  private static final int LONGEST_INITIALS = 4;

  static final String PERSON = "<person>";
  static final String OFFICE = "<office>";
  static final String BODY = "<body>";
  static final String INITIALS = "<initials>";
  private static final String OTHER = "<name>";
  private static final String PRONOUN = "<he>";

  private static final Set<String> BODIES =
      ReportingVerbs.words(
          """
          members committee panel board commission councillors sub-committee cabinet council group
          forum\
          """);
  private static final Set<String> OFFICES =
      ReportingVerbs.words(
          """
          officer officers director directors clerk manager managers head chair chairman chairwoman
          chairperson vice-chair vice-chairman leader mayor executive solicitor treasurer engineer
          lead warden ranger foreman superintendent secretary co-ordinator coordinator surveyor
          adviser advisor cllr councillor\
          """);

  private TaskWords() {}

  /** The words and marks, at most {@value #MOST}. */
  static List<String> of(String text, Words words, List<Mention> named) {
    List<String> cut = new ArrayList<>();
    int at = 0;
    while (at < words.size() && cut.size() < MOST) {
      Mention mention = around(words.at(at), named);
      if (mention == null) {
        add(cut, word(text, words, at));
        at++;
      } else {
        dropCourtesy(cut, mention);
        add(cut, kind(mention));
        while (at < words.size() && words.at(at).start() < mention.span().end()) {
          at++;
        }
      }
    }
    return cut;
  }

  /** Two names side by side are one: "Head of" "Parks". */
  private static void add(List<String> cut, String word) {
    String before = cut.isEmpty() ? "" : cut.getLast();
    if (word.equals(OFFICE)) {
      while (!cut.isEmpty() && (cut.getLast().equals(OTHER) || cut.getLast().equals(OFFICE))) {
        cut.removeLast();
      }
    } else if (word.equals(OTHER) && before.equals(OTHER)) {
      return;
    }
    cut.add(word);
  }

  /** The longest name around a word. */
  private static @Nullable Mention around(Words.Word word, List<Mention> named) {
    @Nullable Mention longest = null;
    for (Mention mention : named) {
      boolean holds = mention.span().start() <= word.start() && mention.span().end() > word.start();
      if (holds && (longest == null || mention.span().length() > longest.span().length())) {
        longest = mention;
      }
    }
    return longest;
  }

  private static String kind(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> PERSON;
      case ROLE -> OFFICE;
      case BODY -> BODY;
      default -> OTHER;
    };
  }

  private static void dropCourtesy(List<String> cut, Mention mention) {
    int last = cut.size() - 1;
    if (last > 0 && cut.get(last).equals(".") && Honorifics.is(cut.get(last - 1))) {
      last--;
    }
    boolean courtesy = last >= 0 && Honorifics.is(cut.get(last));
    if (mention.type() == MentionType.PERSON && courtesy) {
      cut.subList(last, cut.size()).clear();
    }
  }

  private static String word(String text, Words words, int at) {
    Words.Word word = words.at(at);
    String lower = word.lower();
    if (word.mark()) {
      return lower;
    }
    if (Character.isDigit(lower.charAt(0))) {
      return "#";
    }
    if (word.capital() && NumberLabels.isMonth(lower)) {
      return "<month>";
    }
    if (isInitials(text, word)) {
      return INITIALS;
    }
    if (BODIES.contains(lower)) {
      return BODY;
    }
    if (OFFICES.contains(lower)) {
      return OFFICE;
    }
    if (lower.equals("he") || lower.equals("she")) {
      return PRONOUN;
    }
    return word.capital() && at > 0 ? OTHER : lower;
  }

  private static boolean isInitials(String text, Words.Word word) {
    int length = word.end() - word.start();
    if (length < 2 || length > LONGEST_INITIALS) {
      return false;
    }
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isUpperCase(c) && c != '\'' && c != '\u2019') {
        return false;
      }
    }
    return true;
  }
}
