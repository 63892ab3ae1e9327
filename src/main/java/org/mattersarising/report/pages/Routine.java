package org.mattersarising.report.pages;

import java.util.regex.Pattern;

/**
 * Tells by general words what comes to every meeting and concerns nobody: lines of a programme of
 * work, bills, formalities, appointments, thanks, and papers that stand on each agenda. Where such
 * words also tell a trouble they are none. Patterns are bounded; stateless, safe for use by several
 * threads.
 */
final class Routine {

  /** A list of bills names little else. */
  private static final int WORDS_OF_A_BILL = 12;

  private static final Pattern TROUBLE =
      Pattern.compile(
          "(?i)\\b(?:but|however|although|though|concern\\w*|problem\\w*|worr\\w+|fail\\w*|unable|not|no|never"
              + "|still|lack\\w*|short\\w*|late|delay\\w*|complain\\w*|damage\\w*|danger\\w*|refus\\w+|without"
              + "|challenged?|disappoint\\w*|regret\\w*|unhappy|only|fewer)\\b");

  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?i)\\breport author\\b|\\|[^|]{0,200}\\|"
              + "|^\\W{0,4}(?:item|agenda item|date|topic|report title|subject)\\W{1,4}(?:\\w+\\W{1,4}){0,4}(?:author|lead|officer|date|purpose)\\W{0,3}$");

  private static final Pattern FORMALITY =
      Pattern.compile(
          "(?i)\\bminutes of the\\b[^.]{0,80}\\b(?:approved|agreed|confirmed|signed|accepted|correct)"
              + "|\\b(?:a true|correct) record\\b|\\bapologies (?:for|were|from)\\b|\\bmeeting (?:closed|ended)\\b"
              + "|\\bdate of (?:the )?next meeting\\b|\\bdeclarations? of interests?\\b");

  private static final Pattern MONEY = Pattern.compile("£ ?\\d");

  private static final Pattern PAYMENT =
      Pattern.compile(
          "(?i)\\b(?:pay|paid|payments?|payable|cheques?|ch\\.? ?no|invoices?|salary|wages|expenses|fees?"
              + "|subscription|direct debit|bank|balance|a/c|vat|receipts)\\b");

  private static final Pattern PAYMENTS =
      Pattern.compile(
          "(?i)\\b(?:accounts? (?:for|to be) (?:payment|paid)|payments? (?:of|for|to be|received|made)\\b|cheques|invoices|bills for|bank reconciliation)\\b");

  private static final Pattern THANKS =
      Pattern.compile(
          "(?i)^.{0,60}\\b(?:thank(?:s|ed|ing)?|congratulat\\w+|vote of thanks|best wishes|paid tribute)\\b");

  private static final Pattern APPOINTS =
      Pattern.compile(
          "(?i)\\b(?:be|was|were|been) (?:duly |unanimously |re-?)?(?:elected|appointed|nominated|co-opted)\\b(?: (?:as|to|onto|by|for|chair\\w*|vice)\\b|\\W{0,3}$)"
              + "|\\bappointment of (?:the |an? )?(?:chair|vice|clerk|representative|auditor)");

  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)(?:the |our |annual )?(?:finances?|financial (?:matters|report|statement)s?|accounts?(?: for payment)?|payments?|precept"
              + "|(?:asset|risk|assets|action) (?:register|log|list|tracker)|correspondence|insurance|standing orders"
              + "|(?:councillor )?vacanc(?:y|ies)|minutes|matters arising|internal auditor?|annual (?:return|governance statement)"
              + "|work programme|forward plan|any other business|(?:date of )?next meeting|policies|clerk.{0,3} report)");

  private static final Pattern ONE_OFF =
      Pattern.compile(
          "(?i)\\b(?:f[eê]te|fair|fayre|festival|carols?|parade|bonfire|fireworks|party|picnic|jubilee|coronation"
              + "|celebrations?|lunch|concert|quiz|open day|barbecue|bbq|coffee morning|fun day|christmas tree)\\b");

  private static final Pattern CALLED_OFF =
      Pattern.compile(
          "(?i)\\b(?:cancell?ed|cancel|called off|postponed|(?:will|would) not (?:now )?(?:be held|take place|go ahead))\\b");

  private Routine() {}

  /**
   * Whether a sentence is such a line.
   *
   * @param title of the item that it stands under; empty without one
   */
  static boolean isLine(String sentence, String title) {
    String text = sentence.strip();
    if (FORMALITY.matcher(text).find() || PROGRAMME.matcher(text).find()) {
      return true;
    }
    if (TROUBLE.matcher(text).find()) {
      return false;
    }
    boolean bill =
        MONEY.matcher(text).find()
            && PAYMENT.matcher(text).find()
            && text.split("\\s+").length <= WORDS_OF_A_BILL;
    return bill
        || PAYMENTS.matcher(title).find()
        || THANKS.matcher(text).find()
        || APPOINTS.matcher(text).find();
  }

  /** Whether a matter's title is only that of a paper that comes to every meeting. */
  static boolean isStanding(String label) {
    return STANDING.matcher(label.strip()).matches();
  }

  /** Whether a matter is an event that comes and goes, or words call something off. */
  static boolean isOneOff(String label, String lastWords) {
    return ONE_OFF.matcher(label).find() || CALLED_OFF.matcher(lastWords).find();
  }
}
