package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the business that every meeting has from what is a step of a matter: lines that stand in
 * several minutes word for word but for figures, payments of bills, and formalities. Not
 * thread-safe while it is told of statements.
 */
public final class RoutineBusiness {

  private static final int MANY = 3;
  private static final int FEW_WORDS = 5;
  private static final Pattern MONEY = Pattern.compile("£ ?\\d");
  private static final Pattern PAYMENT =
      Pattern.compile(
          "\\b(?:pay|paid|payments?|cheques?|ch\\. ?no|invoices?|salary|wages|expenses|fees?"
              + "|subscription|direct debit|bank|balance|accounts?|a/c|vat|receipts)\\b");
  private static final Pattern FORMALITY =
      Pattern.compile(
          "\\b(?:minutes of the|a true record|correct record|signed as|apologies (?:for|were|from)"
              + "|meeting (?:closed|ended)|no report|nothing to report"
              + "|none received)\\b");

  /** A formality by itself; in a longer sentence, when something is due. */
  private static final Pattern NEXT = Pattern.compile("\\bnext meeting\\b");

  private final Map<String, Set<String>> meetingsOf = new HashMap<>();

  /** Knows of no statement yet. */
  public RoutineBusiness() {}

  /**
   * @param all every statement that may be a step, so that what repeats is known
   */
  RoutineBusiness(List<Occurrence> all) {
    all.forEach(o -> saw(o.wholeText(), o.meeting().id()));
  }

  /** Takes note of a whole statement of a meeting. */
  public void saw(String text, String meetingId) {
    meetingsOf.computeIfAbsent(letters(text), k -> new HashSet<>()).add(meetingId);
  }

  /** Whether the same words stand in three meetings or more. */
  boolean isCopied(Occurrence occurrence) {
    return isCopied(occurrence.wholeText());
  }

  /** Whether these words were seen in three meetings or more. */
  public boolean isCopied(String text) {
    return meetingsOf.getOrDefault(letters(text), Set.of()).size() >= MANY;
  }

  /**
   * Whether it is a bill or a formality.
   *
   * @param contentWords how many words say which matter is meant
   * @param heading the title it stands under
   */
  public static boolean isFormal(String text, int contentWords, String heading) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean bill =
        contentWords <= FEW_WORDS
            && MONEY.matcher(lower).find()
            && PAYMENT.matcher(lower + " " + heading.toLowerCase(Locale.ROOT)).find();
    boolean next = contentWords <= FEW_WORDS && NEXT.matcher(lower).find();
    return bill || next || FORMALITY.matcher(lower).find();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (gap && !letters.isEmpty()) {
          letters.append(' ');
        }
        letters.append(Character.toLowerCase(c));
      }
      gap = !Character.isLetter(c);
    }
    return letters.toString();
  }
}
