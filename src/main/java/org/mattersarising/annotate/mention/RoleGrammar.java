package org.mattersarising.annotate.mention;

import java.util.Set;
import org.mattersarising.model.MentionType;

/**
 * Finds the titles of office-holders in their longest form: the head word, what goes before it
 * ("Interim Deputy …"), and what it is of or for ("… of Children's Services"). Plurals are groups,
 * and no titles.
 */
final class RoleGrammar {

  /** Titles that take their field without "of" or "for": "Cabinet Member Housing". */
  private static final Set<String> LOOSE = Set.of("director", "member", "holder", "executive");

  private static final Set<String> TAILED =
      Set.of("director", "member", "holder", "head", "lead", "manager", "minister", "officer");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> LINKS = Set.of("of", "for", "to");
  private static final Set<String> RANKS =
      Set.of("deputy", "assistant", "interim", "chief", "vice", "lead");
  private static final Set<String> SEATS = Set.of("cabinet", "executive", "portfolio");
  private static final Set<String> SEAT_HEADS = Set.of("member", "holder", "director");

  private static final Set<String> SERVICE_WORDS =
      Set.of(
          "services",
          "service",
          "care",
          "people",
          "education",
          "health",
          "children",
          "adults",
          "families",
          "and",
          "&",
          "finance",
          "planning",
          "housing");

  private final Words words;
  private final Claims claims;

  private RoleGrammar(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
  }

  /** Adds what is found to the claims. */
  static void find(Words words, Claims claims) {
    RoleGrammar grammar = new RoleGrammar(words, claims);
    int at = 0;
    while (words.has(at)) {
      at = Math.max(at + 1, grammar.read(at));
    }
  }

  private int read(int at) {
    if (!words.get(at).isLetters() || insidePersonOrBody(at)) {
      return at + 1;
    }
    String bare = words.get(at).bare();
    if (!words.get(at).startsUpper()) {
      return small(at, bare);
    }
    int from;
    if (bare.equals("member")) {
      if (!Set.of("cabinet", "executive", "lead", "portfolio").contains(words.lower(at - 1))
          || !words.get(at - 1).startsUpper()) {
        return at + 1;
      }
      from = modifiers(at - 1);
    } else if (bare.equals("holder")) {
      if (!words.lower(at - 1).equals("portfolio")) {
        return at + 1;
      }
      from = modifiers(at - 1);
    } else if (bare.equals("executive")) {
      if (!words.lower(at - 1).equals("chief") || !words.get(at - 1).startsUpper()) {
        return at + 1;
      }
      from = modifiers(at - 1);
    } else if (bare.equals("head")) {
      if (!Set.of("of", "teacher").contains(words.lower(at + 1))) {
        return at + 1;
      }
      from = modifiers(at);
    } else if (bare.equals("secretary") && words.lower(at + 1).equals("of")) {
      from = modifiers(at);
    } else if (MentionLexicon.ROLE_HEADS.contains(bare)) {
      from = bare.equals("director") || bare.equals("commissioner") ? run(at) : modifiers(at);
    } else if (MentionLexicon.MODIFIED_ROLE_HEADS.contains(bare)) {
      from = run(at);
      boolean continues =
          bare.equals("lead") && words.nameLike(at + 1)
              || bare.equals("partner") && !words.lower(at - 1).equals("business");
      if (from == at && !(bare.equals("minister") && words.lower(at - 1).equals("the"))
          || continues) {
        return at + 1;
      }
    } else {
      return at + 1;
    }
    int to = tail(at, bare);
    if (bare.equals("head") && to == at + 1) {
      return at + 1;
    }
    claims.addRole(new FoundSpan(from, to, MentionType.ROLE, to - from > 1 ? 0.93 : 0.85));
    return to;
  }

  /** The few titles that minutes write small and that still mean one person. */
  private int small(int at, String bare) {
    if (bare.equals("commissioner") && ARTICLES.contains(words.lower(at - 1))) {
      claims.addRole(new FoundSpan(at, at + 1, MentionType.ROLE, 0.6));
    } else if (bare.equals("inspector") && words.lower(at - 1).equals("lead")
        || bare.equals("executive") && words.lower(at - 1).equals("chief")) {
      claims.addRole(new FoundSpan(at - 1, at + 1, MentionType.ROLE, 0.7));
    }
    return at + 1;
  }

  private boolean insidePersonOrBody(int at) {
    return claims.taken(at);
  }

  /** Back over words that modify any title, and over a body or organisation right before them. */
  private int modifiers(int head) {
    int from = head;
    while (from > 0
        && words.get(from - 1).startsUpper()
        && !claims.taken(from - 1)
        && MentionLexicon.ROLE_MODIFIERS.contains(words.lower(from - 1))) {
      from--;
    }
    return overMention(from);
  }

  private int overMention(int from) {
    FoundSpan before = claims.endingAt(from);
    if (before == null || words.get(before.to() - 1).possessive()) {
      return from;
    }
    boolean named = before.type() == MentionType.BODY || before.type() == MentionType.ORGANISATION;
    return named ? before.from() : from;
  }

  /** Back over any capitalised words: "Senior Democratic Services Officer". */
  private int run(int head) {
    int from = head;
    while (from > 0 && head - from < 8) {
      if (titleWord(from - 1)) {
        from--;
      } else if (from < head
          && AND.contains(words.lower(from - 1))
          && from > 1
          && titleWord(from - 2)
          && !words.allCapitals()) {
        from -= 2;
      } else {
        break;
      }
    }
    return overMention(from);
  }

  private boolean titleWord(int at) {
    if (!words.nameLike(at) || !words.get(at).isLetters() || claims.taken(at)) {
      return false;
    }
    String lower = words.lower(at);
    if (MentionLexicon.ROLE_MODIFIERS.contains(lower)) {
      return true;
    }
    return !words.allCapitals()
        && !words.get(at).isInitial()
        && !MentionLexicon.owner(words.get(at))
        && !MentionLexicon.BARRIERS.contains(lower)
        && !MentionLexicon.MODIFIED_ROLE_HEADS.contains(lower)
        && !MentionLexicon.BODY_HEADS.contains(lower);
  }

  /** Where the title that has its head at a word ends. */
  private int tail(int head, String bare) {
    int to = head + 1;
    if (bare.equals("executive") && words.lower(to).equals("officer")) {
      to++;
    }
    if (bare.equals("secretary") && words.lower(to).equals("of")) {
      to += 2;
    }
    if (words.get(head).possessive()) {
      return to;
    }
    if (LOOSE.contains(bare) && !bare.equals("executive") && fieldWord(to)) {
      to = field(to, true);
    }
    int links = 0;
    while (links < 3 && words.has(to) && LINKS.contains(words.lower(to))) {
      if (words.lower(to).equals("to") && !words.lower(to + 1).equals("the")) {
        break;
      }
      int next = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
      FoundSpan named = claims.startingAt(next);
      if (named != null && named.type() != MentionType.PERSON) {
        to = named.to();
        break;
      }
      int end = field(next, TAILED.contains(bare));
      if (end == next) {
        break;
      }
      to = end;
      links++;
    }
    return bracket(to, links);
  }

  /** "(Children and Young People)" behind a field is part of the title; a name or initials not. */
  private int bracket(int to, int links) {
    if (links == 0 || !words.has(to) || !words.get(to).is("(") || !words.nameLike(to + 1)) {
      return to;
    }
    boolean service = false;
    int at = to + 1;
    while (words.has(at) && at < to + 9 && !words.get(at).is(")")) {
      if (claims.taken(at) || !words.nameLike(at) && !words.joins(at)) {
        return to;
      }
      service |= SERVICE_WORDS.contains(words.lower(at));
      at++;
    }
    return service && words.has(at) && words.get(at).is(")") ? at + 1 : to;
  }

  private boolean fieldWord(int at) {
    return words.nameLike(at)
        && words.get(at).isLetters()
        && !claims.taken(at)
        && !MentionLexicon.TITLES.contains(words.lower(at))
        && !MentionLexicon.PLURAL_TITLES.contains(words.lower(at))
        && !MentionLexicon.MONTHS.contains(words.lower(at))
        && !officeBegins(at);
  }

  private boolean officeBegins(int at) {
    String lower = words.lower(at);
    String next = words.lower(at + 1);
    return MentionLexicon.ROLE_HEADS.contains(lower) && !lower.equals("leader")
        || lower.equals("head") && next.equals("of")
        || RANKS.contains(lower)
        || SEATS.contains(lower) && SEAT_HEADS.contains(next);
  }

  /** The field of an office: "Children, Young People and Families". */
  private int field(int start, boolean lists) {
    int at = start;
    while (words.has(at) && at < start + 14) {
      if (fieldWord(at)) {
        at++;
        if (words.get(at - 1).possessive() && !fieldWord(at)) {
          break;
        }
      } else if (at > start && AND.contains(words.lower(at)) && fieldWord(at + 1)) {
        at += 2;
      } else if (at > start && lists && words.get(at).is(",") && listGoesOn(at)) {
        at++;
        if (words.lower(at).equals("the")) {
          at++;
        }
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the words after a comma lead to "and …" of the same list. */
  private boolean listGoesOn(int comma) {
    int at = comma + 1;
    if (words.lower(at).equals("the") && words.has(at) && words.get(at).startsUpper()) {
      at++;
    }
    int parts = 0;
    while (words.has(at) && at < comma + 12) {
      if (fieldWord(at)) {
        at++;
        parts++;
      } else if (words.get(at).is(",") && parts > 0) {
        at++;
      } else {
        return parts > 0 && AND.contains(words.lower(at)) && fieldWord(at + 1);
      }
    }
    return false;
  }
}
