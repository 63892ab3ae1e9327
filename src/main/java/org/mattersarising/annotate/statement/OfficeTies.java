package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Office;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.TextSpan;

/**
 * Ties titles to their holders: by a name beside them, and a short title ("the Cabinet Member") to
 * the fuller one that the same agenda item gave before, where exactly one office could be meant.
 * Whether a title is short for another is read from the two: the short one is the head of the
 * other, before its "of" or "for". Linear in the text but for the titles of one item; stateless.
 */
public final class OfficeTies {

  /** Earlier offices of one item that are compared with a title. */
  private static final int MOST_OFFICES = 64;

  /** Between a name and the title behind it. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("\\s?[,(\\u2013\\u2014:-]{0,2}\\s?(?:the\\s)?");

  /** Between a title and the name behind it. */
  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\s?[,(\\u2013\\u2014:-]?\\s?(?:\\p{L}{1,12}\\.?+\\s)?");

  private static final Pattern COUNCIL_BEHIND =
      Pattern.compile("\\s?(?:[,(]|at|of|for|from)?\\s(?:the\\s)?");

  private static final int LONGEST_GAP = 18;

  private static final Set<String> LINKS =
      WordSet.of("of", "for", "to", "with", "at", "in", "from");

  /** A title with one of these before it is another office than the one without. */
  private static final Set<String> RANKS =
      ReportingVerbs.words("deputy vice assistant associate shadow former junior joint sub");

  private static final Set<String> DEFINITE = WordSet.of("the", "this", "that", "our");

  private static final Speakers SPEAKERS = new Speakers();

  private final String text;

  private final @Nullable String host;

  private OfficeTies(String text, @Nullable String host) {
    this.text = text;
    this.host = host;
  }

  /**
   * The same mentions, each title with what it stands for.
   *
   * @param host the council whose meeting it is; null where it is not known
   */
  public static List<Mention> tie(
      String text,
      @Nullable String host,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> mentions) {
    OfficeTies ties = new OfficeTies(text, host);
    List<Mention> tied = new ArrayList<>(mentions.size());
    List<Known> known = new ArrayList<>();
    int item = -2;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.type() != MentionType.ROLE || mention.statement() < 0) {
        tied.add(mention);
        continue;
      }
      Sentence sentence = sentences.get(mention.statement());
      int here = structure.paragraphs().isEmpty() ? -1 : item(structure, sentence);
      if (here != item) {
        item = here;
        known.clear();
      }
      tied.add(mention.holding(ties.office(mentions, i, sentence, known)));
    }
    return List.copyOf(tied);
  }

  private static int item(DocumentStructure structure, Sentence sentence) {
    int paragraph = sentence.paragraph();
    return paragraph < 0 || paragraph >= structure.paragraphs().size()
        ? -1
        : structure.paragraphs().get(paragraph).item();
  }

  /** An office of the item and the words of its title. */
  private record Known(Office office, Words title) {}

  private Office office(List<Mention> mentions, int at, Sentence sentence, List<Known> known) {
    Mention role = mentions.get(at);
    Words title = Words.of(text, role.span().start(), role.span().end());
    TextSpan person = person(mentions, at, sentence);
    String council = council(mentions, at);
    SpeakerGroup group = group(title);
    boolean full = person != null || !council.isEmpty() || head(title) < title.size();
    Office own =
        new Office(
            group, role.span(), person, council, full ? SpeakerMethod.STATED : SpeakerMethod.NONE);
    @Nullable Office earlier =
        person == null && isDefinite(title, role, sentence) ? meant(title, known) : null;
    boolean adds = earlier != null && (!full || earlier.person() != null);
    Office office =
        earlier == null || !adds
            ? own
            : new Office(
                group == SpeakerGroup.NONE ? earlier.group() : group,
                longer(role.span(), earlier.title()),
                earlier.person(),
                council.isEmpty() ? earlier.councilId() : council,
                SpeakerMethod.CARRIED);
    if (full && !adds && known.size() < MOST_OFFICES) {
      known.add(new Known(own, title));
    }
    return office;
  }

  private boolean isElsewhere(String councilId) {
    return !councilId.isEmpty() && !councilId.equals(host);
  }

  private static TextSpan longer(TextSpan one, TextSpan other) {
    return other.length() > one.length() ? other : one;
  }

  /** The one office of the item that a title can mean; null where there is none, or several. */
  private @Nullable Office meant(Words title, List<Known> known) {
    @Nullable Office found = null;
    for (Known one : known) {
      // A director of elsewhere who is not in the room is not "the Director".
      boolean absent = one.office().person() == null && isElsewhere(one.office().councilId());
      if (absent || !isShortFor(title, one.title())) {
        continue;
      }
      if (found != null && !same(found, one.office())) {
        return null;
      }
      found = found == null || found.person() == null ? one.office() : found;
    }
    return found;
  }

  /** Whether two offices are one: the same holder, or the same title and not two holders. */
  private boolean same(Office one, Office other) {
    TextSpan first = one.person();
    TextSpan second = other.person();
    if (first != null && second != null) {
      return surname(first).equals(surname(second));
    }
    return key(one.title()).equals(key(other.title()));
  }

  private String surname(TextSpan person) {
    Words words = Words.of(text, person.start(), person.end());
    return words.lower(words.size() - 1);
  }

  private String key(TextSpan span) {
    Words words = Words.of(text, span.start(), span.end());
    return words.join(0, words.size());
  }

  /**
   * Whether a title is another's head ("Director" of "Interim Director of Roads"), or the same
   * words; never where a rank makes it another office ("Deputy Director of Roads").
   */
  static boolean isShortFor(Words title, Words fuller) {
    String whole = title.join(0, title.size());
    if (whole.equals(fuller.join(0, fuller.size()))) {
      return true;
    }
    int size = title.size();
    if (size > fuller.size()) {
      return false;
    }
    boolean same = fuller.join(fuller.size() - size, fuller.size()).equals(whole);
    if (same || head(title) < size) {
      return same && noRank(fuller, fuller.size() - size);
    }
    int head = head(fuller);
    if (leadsOthers(fuller, size)) {
      return false;
    }
    if (fuller.join(Math.max(0, head - size), head).equals(whole)) {
      return noRank(fuller, head - size);
    }
    // "Cabinet Member" of "Cabinet Member Roads": the field stands behind without a link.
    return fuller.join(0, size).equals(whole) && fuller.at(size).capital();
  }

  /**
   * A chair or leader of something: "the Chair" without more is the meeting's, "the Leader" the
   * council's.
   */
  private static boolean leadsOthers(Words fuller, int from) {
    String field = fuller.join(from, fuller.size());
    boolean chair = fuller.join(0, fuller.size()).contains("chair") && !field.isEmpty();
    return chair || field.contains("group") || field.contains("opposition");
  }

  private static boolean noRank(Words fuller, int to) {
    for (int i = 0; i < to; i++) {
      if (isRank(fuller.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRank(String word) {
    return RANKS.contains(word) || word.startsWith("vice-") || word.startsWith("deputy-");
  }

  /** One past the head of a title: where its "of" or "for" begins, or its end. */
  private static int head(Words title) {
    for (int i = 1; i < title.size(); i++) {
      if (LINKS.contains(title.lower(i)) || title.isMark(i)) {
        return i;
      }
    }
    return title.size();
  }

  /** "The Director", "Director" at the start of a clause; not "a Director", "her Director of". */
  private boolean isDefinite(Words title, Mention role, Sentence sentence) {
    Words before = Words.of(text, sentence.span().start(), role.span().start());
    Words behind =
        Words.of(text, role.span().end(), Math.max(role.span().end(), sentence.span().end()));
    int last = before.size() - 1;
    boolean opens = last < 0 || before.isMark(last);
    boolean named = DEFINITE.contains(before.lower(last)) || DEFINITE.contains(title.lower(0));
    boolean other = Set.of("of", "for", "at", "from").contains(behind.lower(0));
    return (opens || named) && !other;
  }

  /** The name beside a title: before it, or else behind it. */
  private @Nullable TextSpan person(List<Mention> mentions, int at, Sentence sentence) {
    TextSpan role = mentions.get(at).span();
    @Nullable TextSpan behind = null;
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      TextSpan other = mentions.get(i).span();
      boolean name =
          mentions.get(i).type() == MentionType.PERSON
              && other.start() >= sentence.span().start()
              && between(other.end(), role.start(), NAME_BEFORE)
              && !NamedPeople.startsAnew(text, role, other);
      if (name) {
        return other;
      }
    }
    for (int i = at + 1; i < mentions.size() && i <= at + 4 && behind == null; i++) {
      TextSpan other = mentions.get(i).span();
      boolean name =
          mentions.get(i).type() == MentionType.PERSON
              && other.end() <= sentence.span().end()
              && between(role.end(), other.start(), NAME_BEHIND);
      behind = name ? other : null;
    }
    return behind;
  }

  /** The council in a title or right behind it. */
  private String council(List<Mention> mentions, int at) {
    TextSpan role = mentions.get(at).span();
    for (int i = at + 1; i < mentions.size() && i <= at + 4; i++) {
      Mention other = mentions.get(i);
      boolean council = other.type() == MentionType.COUNCIL && !other.linkedId().isEmpty();
      boolean near =
          role.contains(other.span()) || between(role.end(), other.span().start(), COUNCIL_BEHIND);
      if (council && near) {
        return other.linkedId();
      }
    }
    return "";
  }

  private boolean between(int from, int to, Pattern pattern) {
    return to >= from
        && to - from <= LONGEST_GAP
        && pattern.matcher(text.substring(from, to)).matches();
  }

  private static SpeakerGroup group(Words title) {
    Speakers.Title found = SPEAKERS.last(title, 0, title.size());
    return found == null ? SpeakerGroup.NONE : found.group();
  }
}
