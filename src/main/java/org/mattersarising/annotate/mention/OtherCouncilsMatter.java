package org.mattersarising.annotate.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Statement;

/**
 * Whether a single statement tells what another council did or suffered: that council is named and
 * acts in a clause of its own ("Ambleford Council had closed its baths", "…, where waits had
 * doubled"). A council that the host only works with is no subject.
 */
final class OtherCouncilsMatter {

  private static final int ASIDE = 50;
  private static final Set<String> ACTS =
      Set.of(
          "had",
          "has",
          "have",
          "was",
          "were",
          "did",
          "could",
          "let",
          "lost",
          "spent",
          "closed",
          "opened",
          "failed",
          "found",
          "went",
          "ran",
          "took",
          "paid",
          "cut",
          "sold",
          "stopped",
          "hoped",
          "faced",
          "suffered",
          "chose",
          "decided",
          "reported",
          "allowed",
          "put");
  private static final Set<String> HELPERS =
      Set.of("with", "by", "to", "from", "than", "like", "both", "and", "between", "alongside");

  private OtherCouncilsMatter() {}

  /** The other council; null where the statement is the host's. */
  static @Nullable String of(
      String text, String host, Statement statement, List<Mention> mentions) {
    List<Mention> councils = NamedCouncils.of(mentions);
    if (councils.size() != 1 || councils.getFirst().linkedId().equals(host)) {
      return null;
    }
    Mention other = councils.getFirst();
    return acts(text, statement, other) ? other.linkedId() : null;
  }

  private static boolean acts(String text, Statement statement, Mention council) {
    String before =
        NamedCouncils.wordBefore(text.substring(statement.span().start(), council.span().start()));
    String after =
        text.substring(council.span().end(), Math.max(council.span().end(), statement.span().end()))
            .toLowerCase(Locale.ROOT);
    boolean helps = HELPERS.contains(before);
    if (after.startsWith(",")) {
      String clause = after.substring(1).strip();
      if (clause.startsWith("where ")) {
        return true;
      }
      if (clause.startsWith("which ")) {
        return !helps && ACTS.contains(word(clause.substring("which ".length())));
      }
      int close = clause.indexOf(',');
      if (close < 0 || close > ASIDE) {
        return false;
      }
      String rest = clause.substring(close + 1).strip();
      String verb =
          rest.startsWith("which ") ? word(rest.substring("which ".length())) : word(rest);
      return !helps && ACTS.contains(verb);
    }
    String next = word(after.strip());
    boolean told = before.equals("from") && next.equals("that") && after.contains(" its ");
    return told || !helps && ACTS.contains(next);
  }

  private static String word(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
