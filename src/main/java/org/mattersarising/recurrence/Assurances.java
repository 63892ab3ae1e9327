package org.mattersarising.recurrence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by general grammar whether words can be an assurance. One promises (what will be done, is
 * in hand, has a date) or vouches for something; it is no condition, suggestion, question or wish,
 * says nothing of people who come and go, and is not what its own sentence takes back. That a
 * matter was raised again after an assurance is the gravest thing that a report says of a council,
 * so whatever is doubtful counts as told, not as assured. Patterns are bounded; stateless, safe for
 * use by several threads.
 */
final class Assurances {

  /**
   * What is to be done, by when, or who stands for it. What is paid, held, closed or needed is no
   * promise, nor is what somebody would like.
   */
  private static final Pattern PROMISES =
      Pattern.compile(
          "\\bwould (?!be (?:paid|closed|held|met)\\b|like\\b|prefer\\b|welcome\\b|cost\\b|need\\b|not\\b)"
              + "|\\bwill (?!be (?:paid|closed|held|met|discussed|reported)\\b|cost\\b|need\\b|not\\b)"
              + "|\\bwould not (?:happen|occur|recur|be repeated)\\b|\\b(?:shall|confiden\\w+|expects|expected (?:to|that|the|it)|undert(?:ook|ake\\w*)|promis\\w+"
              + "|assur\\w+|reassur\\w+|satisfied|sure|certain|convinced|guarantee\\w*|gave (?:his|her|their) word"
              + "|in hand|no doubt|on track|on course|under control)\\b"
              + "|\\bto (?:be|follow|begin|start)\\b[^.;]{0,60}\\bby\\b"
              + "|\\bby (?:\\w+ ){0,4}at the (?:very )?latest\\b");

  /** "If no assurances could be given", "if funding is found": nothing is promised yet. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "^\\W{0,3}if (?:no|any|funding|possible|they|it)\\b"
              + "|\\bif (?:\\w+ ){0,4}(?:can|could|were|funding|funds|money|permitting)\\b"
              + "|\\bif (?:they|it|this|these|that) (?:is|are|was|goes|go) (?:\\w+ ){0,2}(?:possible|ahead|available)\\b");

  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:suggestions?\\b|suggested\\b|perhaps\\b|would (?:prefer|like|welcome|wish)\\b"
              + "|it was felt\\b|asked (?:if|whether|when|why)\\b|ask(?:s|ing)? (?:if|whether|for)\\b"
              + "|request(?:s|ed|ing)? (?:for|that|was|were)\\b|wondered\\b|queried\\b|ideally\\b"
              + "|looking (?:at|into) (?:whether|having|how)\\b|\\w+ could (?:then )?be (?:safer|better|used)\\b)");

  /** "No word as yet", "unlikely to", "despite the promises", "but it appears not to be". */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\bno (?:word|news|reply|response|answer|progress|assurances?|guarantees?|date)\\b"
              + "|\\b(?:has|have|had) not (?:yet )?(?:met|replied|responded|started|begun|been|provided)\\b"
              + "|\\bunlikely\\b|\\bnot likely\\b|\\bno longer able\\b|\\bnot (?:now )?(?:possible|going ahead)\\b"
              + "|\\b(?:will|would) (?:definitely |probably |now )?not (?:now )?(?:commence|start|begin|take place|proceed|happen until|do so)\\b"
              + "|\\bdespite (?:\\w+ ){0,3}(?:assurances?|promises?|reminders?|requests?|reports?)\\b"
              + "|\\bbut (?:it )?(?:now )?(?:appears?|seems?) (?:now )?not\\b|\\bappears not to\\b"
              + "|\\b(?:is|are) still (?:a |an )?(?:\\w+ )?(?:problems?|issues?|concerns?|not|waiting|awaiting|outstanding)\\b"
              + "|\\bhave (?:\\w+ )?problems? with\\b");

  /** Who comes, goes or is thanked, what was held and how well it went, what was paid. */
  private static final Pattern NEWS =
      Pattern.compile(
          "\\b(?:stepping down|(?:is|has) (?:now )?(?:stepped down|retired|retiring|resigned|left)|taken over"
              + "|taking on|a vacancy|well attended|went well|great success|huge success"
              + "|(?:meeting|agm|fete|fair|fayre|service|services|concert|bonfire|lunch|parade|session|event) (?:\\w+ ){0,3}(?:will|to) be held"
              + "|(?:will|is to|to) (?:\\w+ )?(?:be|remain|stay) (?:closed|discussed|presented|considered|requesting)"
              + "|has been set for|invoices?|direct debit|cheques?|condition \\d)\\b");

  private Assurances() {}

  /** Whether these words promise something or stand for it. */
  static boolean promise(String whole) {
    return PROMISES.matcher(whole.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether nothing in these words speaks against their being an assurance. */
  static boolean possible(String whole) {
    String lower = whole.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return !CONDITION.matcher(lower).find()
        && !WISH.matcher(lower).find()
        && !DENIED.matcher(lower).find()
        && !NEWS.matcher(lower).find();
  }
}
