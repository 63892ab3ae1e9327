package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Who has to do a marked task, by where its words put him: before the verb ("Head of Parks to
 * send"), behind a dash or in brackets at the end ("… (JM, 3 May)"), or behind "by". Stateless.
 */
final class MarkedOwners {

  private static final int FRONT = 10;
  private static final int MOST = 9;

  private static final Set<String> VERBS =
      WordSet.of("to", "will", "would", "should", "shall", "must");

  /** What one is before one does something; any other "to be …" is done to a thing. */
  private static final Set<String> ASKED =
      ReportingVerbs.words(
          """
          asked requested invited instructed tasked responsible present trained ready able available
          reminded thanked consulted\
          """);

  private static final Set<String> LINKS = WordSet.of("of", "for", "and", "&", "the", "in", "to");

  /** "(Lead: Ada Moor)", "Owner: Clerk". */
  private static final Set<String> LABELS =
      ReportingVerbs.words("lead owner responsible officer by who whom action");

  private static final Set<String> DAYS =
      ReportingVerbs.words("by before due within from on asap immediately");
  private static final Set<String> GROUPS =
      ReportingVerbs.words(
          """
          officers members all group board panel committee team service council councillors
          directors managers sub-group partnership\
          """);

  private final Speakers speakers;
  private final OnePerson persons;

  MarkedOwners(Speakers speakers) {
    this.speakers = speakers;
    this.persons = new OnePerson(speakers);
  }

  /** The owner in a note that has no verb: "(RB) a date", "Clerk – two prices", "A count – RT". */
  String ofNote(String text, Words words) {
    int to = words.size();
    while (to > 1 && words.lower(to - 1).equals(".")) {
      to--;
    }
    if (words.lower(0).equals("(") && words.lower(2).equals(")") && isInitials(words, 1)) {
      return slice(text, words, 1, 2);
    }
    return to < 2 ? "" : of(text, words, 0, to);
  }

  /** The owner in the words of a task; empty where they name none. */
  String of(String text, Words words, int from, int to) {
    String front = front(text, words, from, to);
    return front.isEmpty() ? behind(text, words, from, to) : front;
  }

  /** The owner that a task begins with: "Head of Finance to circulate"; empty without one. */
  String before(String text, Words words) {
    return words.size() < 3 ? "" : front(text, words, 0, words.size());
  }

  /** "Head of Finance to circulate", "That the Clerk be asked to", "Rosa Field – a note". */
  private String front(String text, Words words, int start, int to) {
    boolean that = words.lower(start).equals("that");
    int from = that ? start + 1 : start;
    from = words.lower(from).equals("the") ? from + 1 : from;
    if (that) {
      int end = nounEnd(words, from, to);
      return isOwner(words, from, end) ? slice(text, words, from, end) : "";
    }
    for (int i = from + 1; i < Math.min(to, from + FRONT); i++) {
      if (VERBS.contains(words.lower(i)) && !isPassive(words, i)) {
        int end = words.isMark(i - 1) && !words.lower(i - 1).equals(")") ? i - 1 : i;
        return isOwner(words, from, end) || isShort(words, from, end)
            ? slice(text, words, from, end)
            : "";
      }
      boolean parts = isDash(text, words, i) || words.lower(i).equals(":");
      if (parts && i < to - 1) {
        return Names.are(words, from, i) || isOffice(words, from, i)
            ? slice(text, words, from, i)
            : "";
      }
    }
    return "";
  }

  /** "A plan to be sent": whoever does that is not what stands before. */
  private static boolean isPassive(Words words, int verb) {
    return words.lower(verb + 1).equals("be")
        && !ASKED.contains(words.lower(verb + 2))
        && !words.lower(verb + 2).endsWith("ing");
  }

  /** Capitalised words before the verb that no list knows: "Task Group", "Legal Services". */
  private static boolean isShort(Words words, int from, int to) {
    if (!words.at(from).capital() || to - from > MOST || isThing(words, from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!words.at(i).capital() && !LINKS.contains(words.lower(i)) && !words.isMark(i)) {
        return GROUPS.contains(words.lower(to - 1));
      }
    }
    return true;
  }

  private static boolean isThing(Words words, int from) {
    return Names.isArticle(words.lower(from)) || TaskNotes.isPaper(words.lower(to(words, from)));
  }

  /** The last word of a run of one or two: "Draft report". */
  private static int to(Words words, int from) {
    return words.at(from).capital() && TaskNotes.isPaper(words.lower(from + 1)) ? from + 1 : from;
  }

  /** Where the noun phrase that begins at a word ends: capitals, and small words between them. */
  static int nounEnd(Words words, int from, int to) {
    int end = from;
    while (end < to && end < from + MOST) {
      boolean joint = LINKS.contains(words.lower(end)) && end > from && end + 1 < to;
      int next = joint && words.lower(end + 1).equals("the") ? end + 2 : end + 1;
      boolean joins = joint && next < to && words.at(next).capital();
      if (!words.at(end).capital() && !joins) {
        break;
      }
      end = joins ? next : end + 1;
    }
    return end > from || !persons(words, from) ? end : from + 1;
  }

  /** "the clerk", "officers": written small. */
  private static boolean persons(Words words, int at) {
    return Set.of("officers", "clerk", "chair", "chairman", "director").contains(words.lower(at));
  }

  private String behind(String text, Words words, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.lower(i).equals(":") && LABELS.contains(words.lower(i - 1))) {
        int end = ownerEnd(words, i + 1, to);
        return isOwner(words, i + 1, end) ? slice(text, words, i + 1, end) : "";
      }
      if (isDash(text, words, i) || words.lower(i).equals("(") || words.lower(i).equals("[")) {
        int start = words.isMark(i) ? i + 1 : i;
        int end = ownerEnd(text, words, start, to);
        boolean whole = end == to || DAYS.contains(words.lower(end)) || words.isMark(end);
        if (whole && isOwner(words, start, end)) {
          return slice(text, words, start, end);
        }
      }
    }
    for (int i = from + 2; i < to - 1; i++) {
      if (words.lower(i).equals("by")) {
        int start = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        int end = nounEnd(words, start, to);
        if (isOwner(words, start, end) && !isDay(words, start)) {
          return slice(text, words, start, end);
        }
      }
    }
    return "";
  }

  /** Where an owner ends: also before a dash, as in "… – RT – 6 May". */
  private static int ownerEnd(String text, Words words, int from, int to) {
    int end = ownerEnd(words, from, to);
    for (int i = from + 1; i < end; i++) {
      if (isDash(text, words, i)) {
        return i;
      }
    }
    return end;
  }

  /** Where an owner ends that a day may follow. */
  static int ownerEnd(Words words, int from, int to) {
    int end = from;
    while (end < to
        && !words.lower(end).equals(",")
        && !words.lower(end).equals(";")
        && !words.lower(end).equals("(")
        && !words.lower(end).equals(")")
        && !words.lower(end).equals("[")
        && !(end > from && DAYS.contains(words.lower(end)))
        && !Character.isDigit(words.lower(end).charAt(0))) {
      end++;
    }
    while (end > from && words.isMark(end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isDay(Words words, int at) {
    return NumberLabels.isMonth(words.lower(at)) || words.lower(at).endsWith("day");
  }

  private boolean isOwner(Words words, int from, int to) {
    return to > from
        && to - from <= MOST
        && !isDay(words, from)
        && (Names.are(words, from, to)
                && !isThing(words, from)
                && (to - from > 1 || isInitials(words, from) || isOffice(words, from, to))
            || isOffice(words, from, to)
            || to == from + 1 && GROUPS.contains(words.lower(from)));
  }

  private boolean isOffice(Words words, int from, int to) {
    return to > from && persons.isOffice(words, from, to) && speakers.last(words, from, to) != null;
  }

  private static boolean isInitials(Words words, int at) {
    int length = words.at(at).end() - words.at(at).start();
    return length >= 2 && length <= 4 && words.at(at).capital();
  }

  /** A dash between two words: a long one, or a hyphen with spaces around it. */
  static boolean isDash(String text, Words words, int at) {
    if (words.lower(at).equals("\u2013") || words.lower(at).equals("\u2014")) {
      return true;
    }
    if (at < 1 || at >= words.size()) {
      return false;
    }
    String gap = text.substring(words.at(at - 1).end(), words.at(at).start());
    return gap.length() <= 4 && gap.strip().equals("-") && gap.length() >= 3;
  }

  private static String slice(String text, Words words, int from, int to) {
    return text.substring(words.at(from).start(), words.at(to - 1).end());
  }
}
