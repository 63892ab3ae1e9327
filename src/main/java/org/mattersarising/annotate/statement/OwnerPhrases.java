package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.Statement;

/**
 * Noun phrases that name who has to do a task: where they begin, and whom they name, as fully as
 * the document does. A thing, a body or a crowd owns nothing. Not for use by several threads.
 */
final class OwnerPhrases {

  private static final int NAME = 9;
  static final Set<String> LEADS =
      ReportingVerbs.words(
          "after in on following at asked responding replying answering having when while given");
  private static final Set<String> LINKS = WordSet.of("of", "for", "and", "&", "to", "in");

  private final Speakers speakers;
  private final OnePerson persons;
  private final NamedPeople people;

  OwnerPhrases(Speakers speakers, OnePerson persons, NamedPeople people) {
    this.speakers = speakers;
    this.persons = persons;
    this.people = people;
  }

  /** A sentence, its words, and the text that they were cut from. */
  record Sentence(String text, Statement statement, Words words) {

    String slice(int from, int to) {
      return text.substring(words.at(from).start(), words.at(to - 1).end());
    }
  }

  /** Where the noun phrase begins that ends before a word: its capitals and the links between. */
  int start(Sentence sentence, int end) {
    Words words = sentence.words();
    int title = people.titleEndingAt(sentence.statement(), words.at(end - 1).end());
    int from = title < 0 ? end : words.indexAt(title);
    while (from > 0 && end - from < NAME + 3) {
      String word = words.lower(from - 1);
      boolean initial = word.equals(".") && words.lower(from - 2).length() <= 4;
      boolean link =
          LINKS.contains(word) && from > 1 && from < end && words.at(from - 2).capital()
              || word.equals("the") && from > 1 && LINKS.contains(words.lower(from - 2));
      if (!words.at(from - 1).capital() && !initial && !link) {
        break;
      }
      from--;
    }
    while (from < end - 1 && LEADS.contains(words.lower(from))) {
      from++;
    }
    return from;
  }

  /** The owner that a noun phrase names; empty where it is no person and no office. */
  String of(Sentence sentence, int start, int end) {
    Words words = sentence.words();
    int from = words.lower(start).equals("the") ? start + 1 : start;
    if (from >= end) {
      return small(sentence, end);
    }
    if (isCrowd(words, end - 1)
        || words.lower(from).equals("it")
        || NumberLabels.isMonth(words.lower(from))) {
      return "";
    }
    for (int i = from + 2; i < end - 1 && words.lower(end - 1).equals(")"); i++) {
      if (words.lower(i).equals("(") && !persons.isOffice(words, i + 1, end - 1)) {
        String inside = of(sentence, i + 1, end - 1); // "the Head of Parks (Ada Moor)"
        return inside.contains(" ") ? inside : of(sentence, from, i);
      }
    }
    boolean two = words.join(from, end).contains(" and ");
    boolean titled = Honorifics.is(words.lower(from));
    if (persons.isOffice(words, from, end) && !titled) {
      return two ? sentence.slice(from, end) : people.holder(sentence.slice(from, end));
    }
    boolean named =
        end - from > 1 || isInitials(words, from) || people.knows(sentence.slice(from, end));
    return named && Names.are(words, from, end) && !Names.isArticle(words.lower(from))
        ? people.full(sentence.slice(from, end))
        : "";
  }

  /** The office that ends before a word and is written small: "the clerk". */
  private String small(Sentence sentence, int end) {
    Words words = sentence.words();
    Speakers.Title title = speakers.last(words, Math.max(0, end - 4), end);
    if (title == null || title.to() != end || isCrowd(words, end - 1)) {
      return "";
    }
    boolean one =
        switch (title.group()) {
          case OFFICER, EXECUTIVE -> true;
          case MEMBER -> isChair(words, end - 1);
          default -> false;
        };
    return one ? people.holder(sentence.slice(title.from(), end)) : "";
  }

  private static boolean isChair(Words words, int at) {
    return words.lower(at).contains("chair");
  }

  static boolean isCrowd(Words words, int at) {
    return OnePerson.isBody(words, at)
        || Set.of("parents", "families", "staff", "carers", "residents", "people", "schools")
            .contains(words.lower(at));
  }

  static boolean isInitials(Words words, int at) {
    int length = words.at(at).end() - words.at(at).start();
    return length == 2 || length == 3 && words.at(at).capital();
  }
}
