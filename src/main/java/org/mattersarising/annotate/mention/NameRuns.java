package org.mattersarising.annotate.mention;

import java.util.Set;

/** Runs of capitalised words that may be one name. Not for use by several threads. */
final class NameRuns {

  private static final int LONGEST = 14;
  private static final Set<String> AND = Set.of("and", "&");

  private final Words words;
  private final Claims claims;

  NameRuns(Words words, Claims claims) {
    this.words = words;
    this.claims = claims;
  }

  /** Where a capitalised phrase that begins at a word ends. */
  int forward(int start) {
    int from = words.lower(start).equals("the") ? start + 1 : start;
    int at = from;
    while (words.has(at) && at < from + 10) {
      if (content(at)) {
        at++;
      } else if (words.joins(at) && at > from && content(at + 1)) {
        at += 2;
      } else {
        break;
      }
      if (words.get(at - 1).possessive()) {
        break;
      }
    }
    return at > from ? at : start;
  }

  boolean content(int at) {
    return words.nameLike(at)
        && words.get(at).isLetters()
        && !claims.taken(at)
        && !MentionLexicon.BARRIERS.contains(words.lower(at));
  }

  boolean number(int at) {
    return words.has(at) && Character.isDigit(words.get(at).text().charAt(0));
  }

  /** Where the capitalised run that ends before {@code head} begins. */
  int backward(int head, boolean overHeads) {
    int from = head;
    boolean joined = false;
    while (from > 0 && head - from < LONGEST) {
      if (part(from - 1, overHeads)) {
        from--;
      } else if (from < head
          && words.joins(from - 1)
          && from > 1
          && part(from - 2, false)
          && !claims.taken(from - 1)) {
        joined |= AND.contains(words.lower(from - 1));
        from -= 2;
      } else if (joined && words.get(from - 1).is(",") && from > 1 && part(from - 2, false)) {
        from -= 2;
      } else {
        break;
      }
    }
    return from;
  }

  private boolean part(int at, boolean overHeads) {
    if (!content(at) || number(at) || MentionLexicon.owner(words.get(at))) {
      return false;
    }
    String bare = words.get(at).bare();
    return overHeads
        || !MentionLexicon.BODY_HEADS.contains(bare) && !bare.equals("cabinet")
        || bare.equals("cabinet") && words.lower(at + 1).startsWith("board");
  }

  /** Whether a name has a word that is neither generic nor a joint. */
  boolean specific(int from, int head, Set<String> generic) {
    for (int i = from; i < head; i++) {
      Word word = words.get(i);
      if (word.isLetters()
          && !generic.contains(word.lower())
          && !generic.contains(word.bare())
          && !words.joins(i)) {
        return true;
      }
    }
    return false;
  }
}
