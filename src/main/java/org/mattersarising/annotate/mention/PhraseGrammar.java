package org.mattersarising.annotate.mention;

import java.util.Set;
import org.mattersarising.model.MentionType;

/**
 * Finds bodies and organisations by the last word of their names ("… Committee", "… Trust") and by
 * the first ("Department for …"). A name needs at least one word that is not generic.
 */
final class PhraseGrammar {

  /** What a unit is called that has a name of its own and no capital: "the Legal team". */
  private static final Set<String> SMALL_UNITS = Set.of("team", "service", "hub");

  private final Words words;
  private final Claims claims;
  private final NameRuns runs;

  private PhraseGrammar(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
    this.runs = new NameRuns(words, claims);
  }

  /** Adds what is found to the claims. */
  static void find(Words words, Claims claims) {
    PhraseGrammar grammar = new PhraseGrammar(words, claims);
    grammar.openers();
    for (int i = words.size() - 1; i >= 0; i--) {
      grammar.compound(i);
    }
    // From the right: the last head decides ("Scrutiny Board Working Group").
    for (int i = words.size() - 1; i >= 0; i--) {
      grammar.head(i);
    }
    for (int i = 0; i < words.size(); i++) {
      grammar.standing(i);
    }
  }

  /** "Department for Education", "Association of Somebody". */
  private void openers() {
    for (int i = 0; i < words.size(); i++) {
      String next = words.lower(i + 1);
      if (!words.nameLike(i)
          || !MentionLexicon.OPENERS.contains(words.get(i).lower())
          || !next.equals("of") && !next.equals("for")
          || words.allCapitals()) {
        continue;
      }
      int to = runs.forward(i + 2);
      if (to > i + 2) {
        int from = i;
        while (from > i - 3
            && Set.of("chartered", "royal", "national", "british", "local", "open")
                .contains(words.lower(from - 1))
            && words.nameLike(from - 1)) {
          from--;
        }
        claims.add(new FoundSpan(from, to, MentionType.ORGANISATION, 0.9));
      }
    }
  }

  private static final Set<String> HEALTH_BODIES =
      Set.of(
          "clinical commissioning group",
          "integrated care board",
          "integrated care system",
          "primary care network",
          "local enterprise partnership",
          "primary care trust");

  /** Organisations whose last word would make them bodies of a council. */
  private void compound(int last) {
    if (last < 2 || !words.nameLike(last - 2)) {
      return;
    }
    String three =
        words.lower(last - 2) + " " + words.lower(last - 1) + " " + words.get(last).bare();
    if (HEALTH_BODIES.contains(three)) {
      int from = words.allCapitals() ? last - 2 : runs.backward(last - 2, false);
      claims.add(new FoundSpan(from, last + 1, MentionType.ORGANISATION, 0.9));
    }
  }

  private void head(int at) {
    Word word = words.get(at);
    String bare = word.bare();
    if (claims.taken(at)) {
      return;
    }
    boolean upper = word.startsUpper();
    if (upper && MentionLexicon.BODY_HEADS.contains(bare)) {
      body(at, bare);
    } else if (upper && bare.equals("council") && words.nameLike(at - 1)) {
      council(at);
    } else if (upper && MentionLexicon.ORGANISATION_HEADS.contains(bare)) {
      organisation(at);
    } else if (!upper && SMALL_UNITS.contains(bare)) {
      unit(at);
    } else if (upper && bare.equals("house")) {
      home(at);
    }
  }

  /** Homes and centres are often called houses; so are the places where councils meet. */
  private void home(int at) {
    boolean named =
        runs.content(at - 1)
            && !Set.of(
                    "county",
                    "council",
                    "town",
                    "mansion",
                    "civic",
                    "sessions",
                    "shire",
                    "open",
                    "public",
                    "full",
                    "court",
                    "parliament",
                    "white",
                    "village")
                .contains(words.lower(at - 1));
    boolean venue =
        Set.of("at", "in", ",", ":", "-", "").contains(words.lower(at - 2))
            || words.nameLike(at + 1)
            || words.nameLike(at - 2);
    if (named && !venue && !words.allCapitals()) {
      claims.add(new FoundSpan(at - 1, at + 1, MentionType.ORGANISATION, 0.65));
    }
  }

  private void body(int at, String bare) {
    int from = runs.backward(at, bare.equals("group") || bare.startsWith("sub"));
    int to = at + 1;
    if (words.lower(to).equals("of") && words.nameLike(to + 1) && bare.equals("board")) {
      to += 2;
      while (words.nameLike(to) && !claims.taken(to)) {
        to++;
      }
      claims.add(new FoundSpan(from, to, MentionType.BODY, 0.85));
      return;
    }
    if (runs.specific(from, at, MentionLexicon.GENERIC_BODY)) {
      claims.add(new FoundSpan(from, to, MentionType.BODY, 0.92));
    }
  }

  /** "Youth Council", "Children in Care Council": councils that are no authorities. */
  private void council(int at) {
    int from = runs.backward(at, false);
    Set<String> kinds =
        Set.of("youth", "care", "schools", "pupil", "pupils", "student", "tenants", "children's");
    if (from < at && kinds.contains(words.get(at - 1).bare())) {
      claims.add(new FoundSpan(from, at + 1, MentionType.BODY, 0.85));
    }
  }

  private void organisation(int at) {
    if (words.lower(at + 1).equals("of") && MentionLexicon.OPENERS.contains(words.lower(at))) {
      return;
    }
    int from = runs.backward(at, false);
    if (runs.specific(from, at, MentionLexicon.GENERIC_ORGANISATION) && !words.allCapitals()) {
      int to = at + 1;
      claims.add(new FoundSpan(from, to, MentionType.ORGANISATION, 0.85));
    }
  }

  /** "the Legal team", "the ABCD service": a capital in mid-sentence, a small-lettered head. */
  private void unit(int at) {
    int from = at;
    while (from > at - 5
        && from > 0
        && (runs.content(from - 1) || runs.number(from - 1) && runs.content(from - 2))
        && !MentionLexicon.MONTHS.contains(words.lower(from - 1))
        && !words.get(from - 1).possessive()) {
      from--;
    }
    // "Under 5 team": the name of an age group may begin with a function word.
    if (from == at && at > 2 && runs.number(at - 1) && words.get(at - 2).startsUpper()) {
      claims.add(new FoundSpan(at - 2, at + 1, MentionType.ORGANISATION, 0.7));
      return;
    }
    boolean first = from == 0 || words.get(from - 1).is("“");
    boolean acronym = words.get(from).isAcronym();
    if (from < at && (!first || acronym) && !runs.number(from)) {
      if (runs.specific(from, at, MentionLexicon.GENERIC_ORGANISATION)) {
        claims.add(new FoundSpan(from, at + 1, MentionType.ORGANISATION, 0.75));
      }
    }
  }

  /** Bodies that one word names: "Cabinet", "Full Council". */
  private void standing(int at) {
    if (claims.taken(at) || !words.get(at).startsUpper()) {
      return;
    }
    String bare = words.get(at).bare();
    String next = words.lower(at + 1);
    if (bare.equals("cabinet")
        && !Set.of(
                "member",
                "members",
                "office",
                "portfolio",
                "minister",
                "secretary",
                "lead",
                "leads",
                "support",
                "advisor",
                "adviser",
                "councillor",
                "councillors",
                "assistant",
                "deputy",
                "holder",
                "holders",
                "meeting-room")
            .contains(next)) {
      claims.add(new FoundSpan(at, at + 1, MentionType.BODY, 0.9));
    } else if (bare.equals("full") && next.startsWith("council") && words.nameLike(at + 1)) {
      claims.add(new FoundSpan(at, at + 2, MentionType.BODY, 0.9));
    } else if (bare.equals("council")
        && !words.allCapitals()
        && Set.of("to", "by", "at", "before").contains(words.lower(at - 1))
        && !words.nameLike(at + 1)
        && !words.get(at).possessive()
        && !Set.of("tax", "house", "houses", "housing", "owned", "staff", "officers", "members")
            .contains(next)) {
      claims.add(new FoundSpan(at, at + 1, MentionType.BODY, 0.75));
    } else if (bare.equals("human") && next.equals("resources") && words.nameLike(at + 1)) {
      claims.add(new FoundSpan(at, at + 2, MentionType.ORGANISATION, 0.8));
    }
  }
}
