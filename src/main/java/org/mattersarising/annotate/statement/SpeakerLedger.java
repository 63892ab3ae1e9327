package org.mattersarising.annotate.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;

/**
 * Who spoke last, while one document is read from top to bottom, and who the named people are: an
 * introduction ("Cllr Ray Hill, Cabinet Member for …") holds for every later "Cllr Hill". Not for
 * use by several threads; one is made for each document.
 */
final class SpeakerLedger {

  private final Map<String, SpeakerGroup> groupBySurname = new HashMap<>();
  private final Map<String, String> roleBySurname = new HashMap<>();

  /** NONE where two people of different groups have them. */
  private final Map<String, SpeakerGroup> groupByInitials = new HashMap<>();

  private final Map<Integer, Speaker> byParagraph = new HashMap<>();
  private Speaker last = Speaker.NOBODY;
  private Speaker lastPerson = Speaker.NOBODY;
  private Speaker lastGroup = Speaker.NOBODY;
  private int item = -2;

  /** Enters a paragraph; a new item forgets who spoke. */
  void enter(int itemIndex) {
    if (itemIndex != item) {
      item = itemIndex;
      last = Speaker.NOBODY;
      lastPerson = Speaker.NOBODY;
      lastGroup = Speaker.NOBODY;
    }
  }

  void introduce(String person, SpeakerGroup group, String role) {
    String surname = surname(person);
    if (!surname.isEmpty()) {
      groupBySurname.put(surname, group);
      roleBySurname.put(surname, role);
    }
    String initials = initials(person);
    if (initials.length() >= 2) {
      groupByInitials.merge(initials, group, (a, b) -> a == b ? a : SpeakerGroup.NONE);
    }
  }

  /**
   * The group of whoever has these initials; NONE where nobody has them, or people of different
   * groups have.
   *
   * @param initials in lower case
   */
  SpeakerGroup groupOfInitials(String initials) {
    return groupByInitials.getOrDefault(initials, SpeakerGroup.NONE);
  }

  /** The group under which a person was introduced, or the one that the title alone suggests. */
  SpeakerGroup groupOf(String person, SpeakerGroup otherwise) {
    return groupBySurname.getOrDefault(surname(person), otherwise);
  }

  /** Whether the document says who a person is. */
  boolean knows(String person) {
    return groupBySurname.containsKey(surname(person));
  }

  String roleOf(String person) {
    return roleBySurname.getOrDefault(surname(person), "");
  }

  private static String surname(String person) {
    String name = person.strip();
    int end = name.length();
    while (end > 0 && isGap(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isGap(name.charAt(start - 1))) {
      start--;
    }
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** "JH" of "J. Hanwell" and "Joan Hanwell"; one letter of a name that stands alone. */
  private static String initials(String person) {
    StringBuilder initials = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < person.length(); i++) {
      char c = person.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        initials.append(Character.toLowerCase(c));
      }
      begins = isGap(c);
    }
    return initials.toString();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '.';
  }

  /** Notes who spoke; {@code plural} where "they" may go on. */
  Speaker spoke(int paragraph, Speaker speaker, boolean plural) {
    last = speaker;
    byParagraph.put(paragraph, speaker);
    if (plural) {
      lastGroup = speaker;
    } else {
      lastPerson = speaker;
    }
    return speaker;
  }

  /** Who speaks under a lead-in: whom that paragraph named. */
  Speaker under(int leadIn) {
    return carried(byParagraph.getOrDefault(leadIn, Speaker.NOBODY));
  }

  /** Sets who goes on, without having spoken anew. */
  void resume(Speaker speaker) {
    last = speaker;
  }

  Speaker last() {
    return carried(last);
  }

  /** Whom "he", "she" or "they" means. */
  Speaker pronoun(String pronoun) {
    Speaker meant =
        switch (pronoun) {
          case "he", "she" -> lastPerson;
          default -> last.group() == SpeakerGroup.NONE ? lastGroup : last;
        };
    return carried(meant.group() == SpeakerGroup.NONE ? last : meant);
  }

  static Speaker carried(Speaker speaker) {
    return speaker.group() == SpeakerGroup.NONE
        ? Speaker.NOBODY
        : new Speaker(speaker.group(), speaker.role(), SpeakerMethod.CARRIED);
  }
}
