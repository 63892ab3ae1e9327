package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Numbers that are the name of a thing, or part of it: "Footpath 9", "columns 4, 5 and 9", "the 14
 * bus", "2 Mill Lane", "see 6.4". Stateless.
 */
final class NamedNumbers {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

  /** Things of which minutes know many by their numbers. */
  private static final Set<String> THINGS =
      ReportingVerbs.words(
          """
          footpath footpaths bridleway bridleways byway path plot plots bus buses column columns
          condition conditions lot flat flats unit units block bay pitch platform lamp post sheet
          box file bin gate map plan drawing annex annexe entry objective criterion standard line
          lines page pages paragraph item items section see channel studio house site sites group
          draft drafts war highway regulation category appendix type task ref q\
          """);

  private static final Set<String> ABBREVIATED =
      ReportingVerbs.words("no nos ch chq ref para p pp tel fig min q reg vol cl");
  private static final Set<String> DIALLED =
      ReportingVerbs.words("dial dialled dialling ring rang ringing phoning telephone telephoning");
  private static final Set<String> HOLDERS =
      ReportingVerbs.words(
          "councillors councillor cllrs officers members governors residents staff");
  private static final Set<String> RUNS =
      ReportingVerbs.words("bus train tram coach ferry service");
  private static final Set<String> STREETS =
      ReportingVerbs.words(
          """
          street road lane avenue close way drive crescent terrace place gardens row court walk
          grove square hill green mews parade cottages villas rise\
          """);
  private static final Set<String> JOINED =
      WordSet.of(",", "and", "or", "to", "\u2013", "\u2014", "&");

  private NamedNumbers() {}

  static boolean holds(Words words, String text, NumberWords.Parsed number) {
    if (!number.digits()) {
      // "The Two Rivers Trust": a number with a capital within the sentence is part of a name.
      int at = number.from();
      return at > 0
          && words.at(at).capital()
          && !words.isMark(at - 1)
          && at + 1 < words.size()
          && words.at(at + 1).capital();
    }
    boolean plain = number.value().compareTo(LARGEST) < 0;
    return isNumbered(words, number)
        || isPartOfDigits(words, text, number)
        || plain
            && (isLabelled(words, number)
                || isRun(words, number)
                || isHouse(words, number)
                || isOfList(words, number));
  }

  /** "Ch. No. 100321", "No.1", "tel. 999", "rang 101". */
  private static boolean isNumbered(Words words, NumberWords.Parsed number) {
    int at = number.from() - 1;
    boolean stop = words.lower(at).equals(".");
    return stop && ABBREVIATED.contains(words.lower(at - 1))
        || DIALLED.contains(words.lower(at))
        || words.lower(at).equals("ch");
  }

  /** The tail of what is no number: "19.7.16", "9.30-15.30", "2,500-3,000". */
  private static boolean isPartOfDigits(Words words, String text, NumberWords.Parsed number) {
    int first = words.at(number.from()).start();
    int last = words.at(number.to() - 1).end();
    boolean before =
        first > 1
            && (text.charAt(first - 1) == '.' || text.charAt(first - 1) == ',')
            && Character.isDigit(text.charAt(first - 2));
    boolean after =
        last + 1 < text.length()
            && text.charAt(last) == '.'
            && Character.isDigit(text.charAt(last + 1));
    return before || after;
  }

  /** "2 Remove the old gate": the number of an entry, where the sentence begins behind it. */
  private static boolean isOfList(Words words, NumberWords.Parsed number) {
    int after = number.to();
    return number.from() == 0
        && number.to() == 1
        && after + 1 < words.size()
        && words.at(after).capital()
        && !words.at(after).capitals()
        && !words.at(after + 1).capital()
        && !words.lower(after).endsWith("s");
  }

  /** "Footpath 9", and where more of them are told, "columns 4, 5, 9 and 12". */
  private static boolean isLabelled(Words words, NumberWords.Parsed number) {
    int at = number.from() - 1;
    if (isThing(words, at, number.to())) {
      return true;
    }
    while (at > 0 && JOINED.contains(words.lower(at))) {
      int before = words.lower(at - 1).equals(",") ? at - 2 : at - 1;
      if (before < 1 || !isWhole(words.lower(before))) {
        return false;
      }
      if (isThing(words, before - 1, before + 1)) {
        return CountedWords.isBare(words, number.to()) || isPlainVerb(words.lower(number.to()));
      }
      at = before - 1;
    }
    return false;
  }

  private static boolean isThing(Words words, int at, int after) {
    if (at < 0 || words.isMark(at)) {
      return false;
    }
    if (THINGS.contains(words.lower(at))) {
      return !words.lower(at).equals("see") || !words.lower(after).equals("people");
    }
    // "To visit Orchard 9": one capital within the sentence, and nothing that 9 would count.
    boolean inside = at > 0 && !words.isMark(at - 1) && !words.at(at - 1).capital();
    return inside
        && words.at(at).capital()
        && !NumberLabels.isMonth(words.lower(at))
        && (CountedWords.isBare(words, after) || isPlainVerb(words.lower(after)))
        && !words.lower(after).equals("of")
        && !isPlace(words, at);
  }

  /** "In Aston 14 were empty": after such words a capital names where, not what. */
  private static boolean isPlace(Words words, int at) {
    return switch (words.lower(at - 1)) {
      case "in", "at", "from", "near", "for", "to", "with", "since", "by" -> true;
      default -> false;
    };
  }

  private static boolean isPlainVerb(String word) {
    return FiniteVerbs.are(word);
  }

  private static boolean isWhole(String word) {
    return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** "The 14 bus": one thing, so that the number counts none. */
  private static boolean isRun(Words words, NumberWords.Parsed number) {
    String before = words.lower(number.from() - 1);
    String after = words.lower(number.to());
    return number.value().compareTo(BigDecimal.ONE) > 0
        && RUNS.contains(after)
        && (before.equals("the") || before.equals("no") || before.equals("number"));
  }

  private static boolean isHeld(Words words, int at) {
    return HOLDERS.contains(words.lower(at)) || HOLDERS.contains(words.lower(at + 1));
  }

  /** "2 The Mount", "14 Orchard Close". */
  private static boolean isHouse(Words words, NumberWords.Parsed number) {
    int at = number.to();
    if (at + 1 >= words.size() || !words.at(at).capital() || words.isMark(at)) {
      return false;
    }
    String mark = words.lower(number.from() - 1);
    boolean dashed = mark.equals("\u2013") || mark.equals("\u2014");
    boolean ends = words.isMark(at + 1) || words.at(at + 1).capital();
    if (dashed && ends && !isHeld(words, at)) {
      return true; // "Application 12/034 \u2013 7 Elmfield, Orchard Way"
    }
    if (!words.at(at + 1).capital()) {
      return false;
    }
    return words.lower(at).equals("the")
        || STREETS.contains(words.lower(at + 1))
        || STREETS.contains(words.lower(at + 2)) && words.at(at + 2).capital();
  }
}
