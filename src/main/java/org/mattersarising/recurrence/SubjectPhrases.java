package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.TextSpan;
import org.mattersarising.nouns.EmptyWords;
import org.mattersarising.nouns.NameNouns;
import org.mattersarising.nouns.VagueNouns;
import org.mattersarising.recurrence.TitleWords.Part;
import org.mattersarising.recurrence.TitleWords.Word;

/**
 * Finds the noun phrases that can say which matter a text concerns, as they stand: adjectives and
 * nouns that end in a noun or its number, with more behind prepositions ("seat under the great
 * oak"). Of each it tells whether it is cut out of a longer one. People and their offices are no
 * part of any. Not thread-safe.
 */
final class SubjectPhrases {

  private static final int LONGEST_CORE = 6;
  private static final int LONGEST = 9;
  private static final int MOST_JOINED = 2;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  /** What is told apart by numbers. */
  private static final Set<String> NUMBERED =
      Set.of(
          ("area block bridleway byway footpath junction level option path phase plot route site"
                  + " stage tier unit zone")
              .split(" "));

  /** What has a "to" of its own. */
  private static final Set<String> LEADING =
      Set.of(
          ("access alteration alterations amendment amendments answer appeal approach barrier change"
                  + " changes contribution contributions cut cuts damage danger donation donations"
                  + " door drive duties duty entrance exit extension footpath gate grant grants harm improvement"
                  + " improvements introduction invitation key land lane lease letter letters link"
                  + " links loss modification modifications nuisance objection objections obstacle"
                  + " opposition path petition plan plans proposal reduction reductions reference"
                  + " referral referrals repair repairs repairwork reply report reports request requests"
                  + " response responses return right rights risk road route steps submission"
                  + " support threat threats track transfer transport travel update updates visit"
                  + " visits way work works")
              .split(" "));

  private static final Set<String> COURTESY =
      Set.of(
          ("mr mrs miss ms mx dr prof professor sir dame lord lady rev revd reverend canon cllr"
                  + " cllrs councillor councillors alderman pc pcso sgt sergeant inspector mp")
              .split(" "));

  private final TitleWords words;
  private final ContentWords content = new ContentWords();

  SubjectPhrases(POSModel partsOfSpeech) {
    this.words = new TitleWords(partsOfSpeech);
  }

  /**
   * A phrase where it stands.
   *
   * @param words as they stand
   * @param tokens how many words it has
   * @param stems of its content words, at least one
   * @param cut whether it begins or ends within a longer phrase
   * @param vague whether its words stand in anybody's minutes and say nothing without more
   * @param loose whether that is so of what stands before a preposition, or behind it
   * @param organisation whether it is the name of a body, in part or whole, or begins with its
   *     letters
   */
  record Phrase(
      String words,
      int tokens,
      Set<String> stems,
      boolean cut,
      boolean vague,
      boolean loose,
      boolean organisation) {
    Phrase {
      stems = Set.copyOf(stems);
    }
  }

  /** The phrases of each statement in order of the text; with a phrase, those within it. */
  List<List<Phrase>> in(List<Occurrence> occurrences) {
    List<List<Word>> all = words.of(occurrences.stream().map(Occurrence::wholeText).toList());
    List<List<Phrase>> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      found.add(new Reading(occurrences.get(i), all.get(i)).phrases());
    }
    return found;
  }

  /** One statement while its phrases are found. */
  private final class Reading {
    private final Occurrence occurrence;
    private final List<Word> words;
    private final boolean[] barred;
    private final List<Phrase> phrases = new ArrayList<>();

    Reading(Occurrence occurrence, List<Word> words) {
      this.occurrence = occurrence;
      this.words = words;
      this.barred = barred();
    }

    List<Phrase> phrases() {
      for (int from = 0; from < words.size(); from++) {
        int end = coreEnd(from);
        if (end < from || !opens(from)) {
          continue;
        }
        boolean cut = cutBefore(from);
        for (int to = from; to < end; to++) {
          if (endsCore(to)) {
            add(from, to, to, to, true);
          }
        }
        if (!(from == end && EmptyWords.leadsOnly(words.get(from).text()) && isOf(end + 1))) {
          add(from, end, end, end, cut || cutAfter(end));
          behindPrepositions(from, end, cut);
        }
      }
      return phrases;
    }

    private void behindPrepositions(int from, int end, boolean cut) {
      int last = end;
      for (int joined = 0; joined < MOST_JOINED; joined++) {
        int next = last + 1;
        if (next >= words.size() || words.get(next).part() != Part.PREPOSITION) {
          return;
        }
        next++;
        if (next < words.size() && words.get(next).part() == Part.DETERMINER) {
          next++;
        }
        int more = next < words.size() ? coreEnd(next) : -1;
        if (more < next || more - from >= LONGEST || !belongs(end, last, more)) {
          return;
        }
        add(from, more, end, next, cut || cutAfter(more));
        last = more;
      }
    }

    /**
     * Whether a preposition's words belong to the noun before it: "to" mostly belongs to a verb
     * ("gave case notes to children"), and "between" needs both its ends.
     *
     * @param head where what stands before the first preposition ends
     * @param before where what stands before this one ends
     */
    private boolean belongs(int head, int before, int to) {
      return switch (words.get(before + 1).text().toLowerCase(Locale.ROOT)) {
        case "to" ->
            LEADING.contains(words.get(before).text().toLowerCase(Locale.ROOT))
                || LEADING.contains(words.get(head).text().toLowerCase(Locale.ROOT));
        case "between" ->
            words.subList(before + 1, to).stream().anyMatch(w -> w.part() == Part.AND)
                || !words.get(to).capital() && words.get(to).text().endsWith("s");
        default -> true;
      };
    }

    private boolean opens(int i) {
      Word word = words.get(i);
      return switch (word.part()) {
        case NOUN -> !isVerb(i);
        case POSSESSIVE -> true;
        case ADJECTIVE -> !EmptyWords.onlyCounts(word.text()) && !isVerb(i);
        default -> false;
      };
    }

    /** The last word of the core that begins here; less where none does. */
    private int coreEnd(int from) {
      int end = -1;
      for (int i = from; i < words.size() && i < from + LONGEST_CORE && inCore(i); i++) {
        if (endsCore(i)) {
          end = i;
        }
      }
      return end;
    }

    private boolean inCore(int i) {
      return i >= 0
          && i < words.size()
          && !barred[i]
          && switch (words.get(i).part()) {
            case NOUN, ADJECTIVE, POSSESSIVE -> true;
            case NUMBER -> numbers(i);
            case AND -> i > 0 && words.get(i - 1).capital() && capital(i + 1);
            default -> false;
          };
    }

    private boolean endsCore(int i) {
      return words.get(i).part() == Part.NOUN || words.get(i).part() == Part.NUMBER && numbers(i);
    }

    /** "Footpath 9", not "bins 9". */
    private boolean numbers(int i) {
      return i > 0 && NUMBERED.contains(words.get(i - 1).text().toLowerCase(Locale.ROOT));
    }

    private boolean capital(int i) {
      return i < words.size() && words.get(i).capital();
    }

    /** An adjective may be left off, but no noun and no part of a name. */
    private boolean cutBefore(int i) {
      if (i == 0) {
        return false;
      }
      Word before = words.get(i - 1);
      return barred[i - 1]
          || inCore(i - 1) && (before.part() != Part.ADJECTIVE || before.capital())
          || before.capital() && before.part() == Part.OTHER && i > 1 && words.get(i).capital()
          || words.get(i - 1).text().equals("to") && !words.get(i).capital() && inCore(i + 1);
    }

    /** "Obtaining pads", which a tagger may take for a noun or an adjective. */
    private boolean isVerb(int i) {
      if (!inCore(i + 1) || !EmptyWords.isDoing(words.get(i).text())) {
        return false;
      }
      Part before = i == 0 ? Part.OTHER : words.get(i - 1).part();
      return words.get(i).part() == Part.NOUN
          || before != Part.DETERMINER && before != Part.ADJECTIVE;
    }

    private boolean cutAfter(int i) {
      return inCore(i + 1)
          || isOf(i + 1)
          || i + 1 < words.size() && words.get(i + 1).part() == Part.NUMBER && capital(i);
    }

    private boolean isOf(int i) {
      return i < words.size() && words.get(i).text().equals("of");
    }

    /**
     * @param head where what stands before the first preposition ends
     * @param tail where what stands behind the last begins
     */
    private void add(int from, int to, int head, int tail, boolean cut) {
      int start = words.get(from).start();
      String text = occurrence.wholeText().substring(start, words.get(to).end());
      String phrase = text.replaceAll("[\"“”‘]", "").replaceAll("\\s+", " ");
      Set<String> stems = CouncilWords.stems(phrase, content);
      if (!stems.isEmpty()) {
        TextSpan span = new TextSpan(start, words.get(to).end());
        boolean loose = to > head && (isVague(from, head) || isVague(tail, to));
        phrases.add(
            new Phrase(
                phrase,
                to - from + 1,
                stems,
                cut,
                isVague(from, to),
                loose,
                isOrganisation(span) || isAcronyms(phrase)));
      }
    }

    /** Whether nothing in it says what is meant; "Village Hall" is one hall, "hall" any. */
    private boolean isVague(int from, int to) {
      if (to > from && words.get(from).capital() && words.get(to).capital()) {
        return false;
      }
      String text = occurrence.wholeText().substring(words.get(from).start(), words.get(to).end());
      return content.in(text, List.of()).stream()
          .allMatch(w -> VagueNouns.is(w.span().in(text).toLowerCase(Locale.ROOT)));
    }

    private boolean isAcronyms(String phrase) {
      return content.in(phrase, List.of()).stream()
          .allMatch(w -> ACRONYM.matcher(w.span().in(phrase)).matches());
    }

    private boolean isOrganisation(TextSpan span) {
      int start = occurrence.statement().span().start();
      return occurrence.named().stream()
          .filter(m -> !Occurrence.isPersonOrOffice(m) && m.type() != MentionType.PERSON)
          .map(Mention::span)
          .anyMatch(s -> s.start() <= start + span.start() && s.end() >= start + span.end());
    }

    /** People and offices, and what follows a courtesy title, whoever that is. */
    private boolean[] barred() {
      int start = occurrence.statement().span().start();
      boolean[] people = new boolean[words.size()];
      for (Mention mention : occurrence.named()) {
        TextSpan name = mention.span();
        boolean person = Occurrence.isPersonOrOffice(mention) && !isInName(mention);
        for (int i = 0; person && i < people.length; i++) {
          Word word = words.get(i);
          people[i] |= name.start() < start + word.end() && start + word.start() < name.end();
        }
      }
      for (int i = 0; i < people.length; i++) {
        if (COURTESY.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
          people[i] = true;
          for (int next = i + 1; next < people.length && isOfName(words.get(next)); next++) {
            people[next] = true;
          }
        }
      }
      return people;
    }

    /** Whether what was taken for a person begins the name of a place or thing. */
    private boolean isInName(Mention mention) {
      int end = mention.span().end() - occurrence.statement().span().start();
      String last = "";
      for (Word word : words) {
        if (word.start() > end + 1 && word.start() >= end && last.isEmpty()) {
          break;
        }
        if (word.start() > end && !word.capital()) {
          break;
        }
        last = word.start() > end ? word.text() : last;
      }
      return mention.type() == MentionType.PERSON && NameNouns.isNobodys(last);
    }

    private static boolean isOfName(Word word) {
      return word.text().equals(".") || Character.isUpperCase(word.text().charAt(0));
    }
  }
}
