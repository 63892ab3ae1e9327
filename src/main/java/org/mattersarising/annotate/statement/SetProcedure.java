package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that run the meeting and say nothing of a matter, known by their set form from the
 * first word on: apologies, whips, interests, the election of the chair, movers and seconders
 * without a motion, the approval of the minutes. Each form is narrow, since what it takes is not
 * counted whatever else is said. Stateless.
 */
final class SetProcedure {

  private static final int LONG = 120;
  private static final int MIDDLE = 45;
  private static final int SHORT = 20;

  private static final String CHAIR =
      "(?:vice[- ]|deputy[- ])?(?:chair(?:man|woman|person|s)?|convenor|convener)";
  private static final String OF_MEETING =
      "(?:$|(?:vice|deputy)\\b|and (?:vice|deputy)|for (?:the|this|a|\\d)|in the absence|until|unopposed"
          + "|of (?:the |this )?(?:[a-z'&-]{1,20} ){0,6}(?:committee|panel|sub-committee|commission|meeting|council|group|party)\\b)";

  private static final List<Form> WHOLE =
      List.of(
          new Form(
              "(?:apologies (?:for absence )?)?(?:additional documents )?(?:minutes )?(?:there (?:was|were) )?(?:(?:an|no|further|the following|the) )?"
                  + "apolog(?:y|ies)\\b(?! for (?:the (?!absence|inability|late arrival)|any|this|delays?|errors?)).{0,60}?"
                  + "\\b(?:absence|(?:inability|unable) to (?:attend|be present)|non-attendance|lateness|late arrival|leaving early"
                  + "|(?:was|were|been|be) (?:also )?(?:received|submitted|tendered|given|noted|recorded|reported|accepted))\\b.*",
              "apolog"),
          new Form(
              "(?:to |members (?:are (?:asked|invited|reminded) )?to )(?:provide an opportunity for .{0,60} to )?(?:declare|receive)"
                  + " (?:any |the |declarations |apologies )?.{0,60}\\b(?:interests?|party whip|absence)\\b.*",
              "interest",
              "whip",
              "absence"),
          new Form("declarations? of (?:[a-z-]{1,16} ){0,4}interests?", "interest"),
          new Form(
              ".{0,300}\\b(?:noted|declared|stated|advised|wished|informed|mentioned|disclosed)\\b.{0,60}\\b(?:for|in) (?:the )?"
                  + "(?:reasons?|sake|purposes?|interests?) of (?:openness|transparency)\\b.*",
              "openness",
              "transparency"),
          new Form(
              ".{5,500} (?:in attendance|attending|present) for this (?:agenda )?item",
              "for this "),
          new Form(
              ".{0,300}\\b(?:disclosable|pecuniary|non-pecuniary|prejudicial|registrable) interests?\\b.{0,400}"
                  + "\\b(?:declar\\w{1,6}|disclos\\w{1,6}|leave the (?:meeting|room)|left the (?:meeting|room)|have regard|having regard)\\b.*",
              "interest"),
          new Form(
              ".{0,300}\\b(?:declar\\w{1,6}|disclos\\w{1,6})\\b.{0,60}\\b(?:disclosable|pecuniary|non-pecuniary|prejudicial|registrable)"
                  + " interests?\\b.*",
              "interest"),
          new Form(
              "(?:(?:it was )?(?:proposed|moved) by .{3,120} that )?(?:minutes )?(?:the |all )?minutes(?: (?:of|from|for|held|previously|copies|circulated)\\b.{0,300})? (?:was|were|be|are|is|being)(?: [a-z]{2,12}){0,3}"
                  + " (?:agreed|approved|confirmed|signed|accepted|adopted|taken as read)(?: (?:and signed )?(?:as|by|subject to|with (?:the following|an?|one|two|the|no)|apart from|save|after)\\b.{0,160})?",
              "minutes"));

  private static final List<Form> OF_A_LINE =
      List.of(
          new Form(
              "(?:.{0,80} )?(?:whip|whips|whipping)\\b.{0,40}\\bdeclar\\w{1,7}|(?:.{0,80} )?declar\\w{1,7} .{0,40}\\b(?:whip|whips|whipping)\\b.{0,60}"
                  + "|there (?:was|were) no (?:party )?whip\\w{0,4}\\b.{0,60}|(?:no|the) (?:party )?whip\\w{0,4} (?:was|were) .{1,40}",
              "whip"),
          new Form(
              "(?:resolved |agreed |unanimously |it was |that |on a (?:motion|proposal|proposition)\\b.{0,80}?)*+.{0,120}?"
                  + "\\b(?:elect|elected|re-elected|appointed|re-appointed|nominated|proposed)(?: (?:councillor|cllr|mr|mrs|ms|miss|dr)(?: [^ ]{1,20}){1,4}?)?(?: to be| as| to (?:the )?(?:office|position|post|role) of)?"
                  + "(?: the| its| our| a)? "
                  + CHAIR
                  + " ?"
                  + OF_MEETING
                  + ".*",
              "chair",
              "conven"),
          new Form(
              "(?:.{0,60} )?nominations (?:for|to) (?:the )?(?:(?:position|office|role|post) of )?(?:the )?"
                  + CHAIR
                  + "\\b.*",
              "nominations"),
          new Form(
              "a (?:vote|ballot|show of hands) was (?:then )?taken (?:for|on) the (?:position|office|election) of .*",
              "taken "),
          new Form(
              "(?:the )?(?:(?:lord |town |deputy |vice[- ])?(?:chair|chairman|chairwoman|chairperson|mayor|convener|convenor|provost|facilitator)|he|she|they|members)"
                  + "(?: (?:also|then|further|formally))?+ (?:welcomed|extended (?:a |his |her )?(?:warm )?welcome to)"
                  + " (?!the (?:report|news|fact|progress|improvement))(?:(?!\\bto\\b|\\bthat\\b).){3,160} to (?:the|their|his|her|its|today's|this) (?:[a-z'-]{2,14} ){0,2}?"
                  + "(?:meeting|gallery|table|chamber|proceedings)(?: of (?:the )?[a-z' -]{3,60}(?:committee|panel|board|commission)(?: as .{3,120})?)?"
                  + "(?: and introduced .{0,100})?",
              "welcome"),
          new Form(
              "(?:.{0,80} )?(?:asked|invited|requested|encouraged|reminded)(?: (?:all|the|any|those|other|both|every))*+"
                  + " (?:members|councillors|parties|attendees|everyone|everybody|present|committee|panel|board|forum|authority|participants|officers)"
                  + "(?: [a-z]{2,12}){0,4}? to (?:introduce themselves|stand|rise|join (?:him|her|them|in)\\b|observe (?:a|one)|mute|turn off|switch (?:off|their)|say who they"
                  + "|(?:elect|appoint|nominate) (?:a|the|its|their) (?:new )?(?:vice-|deputy )?(?:chair|convener|convenor)).*",
              "asked",
              "invited",
              "requested",
              "encouraged",
              "reminded"),
          new Form(
              "(?:.{0,80} )?(?:asked|called|invited) (?:everyone |members |all present )?for (?:a|one) (?:moment|minute|period|two minutes)(?:'s)?"
                  + " (?:of |for )?(?:silence|silent|reflection|remembrance|quiet).*",
              "for a ",
              "for one "),
          new Form(
              "(?:the )?(?:members|committee|panel|board|forum|sub-committee|council) (?:is|are) (?:now |therefore )?(?:asked|invited|requested|recommended) to"
                  + " (?:note|consider|agree|approve|receive|comment|review|discuss|endorse|determine|delegate)\\b.*",
              " asked to",
              " invited to",
              " requested to",
              " recommended to"),
          new Form(
              "(?:.{0,60} )?(?:objective test .{0,120}|that (?:he|she|they) would )(?:leave|remain|withdraw)\\b.{0,60}\\b(?:meeting|part|room|item)\\b.{0,80}",
              "leave",
              "remain",
              "withdraw"));

  private static final List<Form> BRIEF =
      List.of(
          new Form(
              "(?:and )?it was(?: (?:therefore|then|accordingly|unanimously|duly|further|also|subsequently))*+",
              "it was"),
          new Form(
              "(?:.{0,60} )?there were no (?:members of the public|public speakers|speakers|requests|registrations)\\b.{0,50}"
                  + "\\b(?:speak|present|received|registered|attending)(?: .{0,30})?",
              "there were no "),
          new Form("(?:a )?(?:verbal|oral) (?:update|report|item|presentation)", "verbal", "oral"),
          new Form(
              "the (?:[a-z'-]{2,20} ){0,5}(?:committee|panel|board|commission|group) met (?:at|remotely|virtually)\\b(?!.{0,80}\\b(?:to|and|that)\\b).*",
              " met "),
          new Form(
              "(?:all )?(?:voting )?(?:members|councillors) (?:could|may|can|were (?:able|asked|invited) to) (?:now )?cast (?:their|a) votes?",
              "cast "),
          new Form(
              "(?:this|these|they|which|it) (?:will|would) be (?:recorded|set out|noted) in (?:full in )?the minutes?",
              "minute"),
          new Form(
              "(?:and )?(?:there were )?(?:also )?(?:no|one|two|three|four|five|six|seven|eight|nine|ten|a|several|\\d{1,3}) members? of the (?:public|press)"
                  + "(?: and .{0,40})? ?(?:(?:was|were) )?(?:also )?(?:present|attending|in attendance|attended|at the meeting)(?: .{0,40})?",
              "member"),
          new Form(
              "(?:councillors?|cllrs?|mrs?|ms|miss|dr) .{2,80} (?:had )?(?:become|became|(?:is|was|were) (?:now )?(?:appointed )?(?:as )?) ?(?:a )?substitutes?(?: members?)?",
              "substitute"),
          new Form(
              "the (?:meeting |meeting's )?(?:minutes|recording|webcast)(?: and (?:[a-z]{1,12} ){0,2}(?:recording|minutes))? (?:will|would|are|were) (?:also )?(?:be )?"
                  + "(?:published|available|uploaded)\\b.{0,60}",
              "published",
              "available",
              "uploaded"),
          new Form(
              "(?:(?:it|this|that|he|she|they|which|the (?:motion|proposal|amendment|nomination)) (?:was|were) )?"
                  + "(?:(?:duly )?(?:moved|proposed) by (?:(?!that |to )\\S{1,24} ){1,8})?(?:and )?(?:duly )?seconded by (?:(?!that \\S|to |accepted|agreed|carried|approved|resolved \\S)\\S{1,24}(?: |$)){1,7}",
              "seconded by "),
          new Form(
              "(?:\\S{1,24} ){1,5}(?:proposed|moved)(?: and)? (?:\\S{1,24} ){1,5}seconded(?: and)?(?: it was)?(?: that)?",
              "seconded"),
          new Form(
              "(?:\\S{1,24} ){1,4}received \\S{1,8} votes(?: and (?:\\S{1,24} ){1,4}(?:received )?\\S{1,8}(?: votes)?)?",
              "votes"));

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:there (?:was|were) )?(?:none|nil)(?: (?:was|were|had been))?"
              + "(?: (?:declared|received|raised|made|disclosed|reported|given|recorded|submitted|notified))?");
  private static final Pattern EMPTY_TITLE =
      Pattern.compile(
          ".{0,200}\\b(?:apologies|substitut\\w{1,5}|declarations?|interests?|urgent|private|exempt|confidential|public|petitions?|deputations?|questions"
              + "|matters arising|other business|call-?ins?|whips?|whipping|announcements|late items)\\b.{0,200}");

  private SetProcedure() {}

  /**
   * @param title the item's title in lower case; empty before the first
   */
  static boolean is(Words words, String title) {
    int count = words.wordCount();
    if (count == 0 || count > LONG) {
      return false;
    }
    String said = words.join(0, words.size());
    if (count <= 4 && NOTHING.matcher(said).matches()) {
      return title.isEmpty() || EMPTY_TITLE.matcher(title).matches();
    }
    return any(WHOLE, said)
        || count <= MIDDLE && any(OF_A_LINE, said)
        || count <= SHORT && any(BRIEF, said);
  }

  /** The same for a resolution, whose label and "that" may stand before the form. */
  static boolean isResolved(Words words, String title) {
    int from = 0;
    while (from < words.size() && (words.isMark(from) || isLabel(words.lower(from)))) {
      from++;
    }
    return from < words.size() && is(words.from(from), title);
  }

  private static boolean isLabel(String word) {
    return switch (word) {
      case "resolved", "agreed", "decision", "that", "unanimously", "it", "was", "recommended" ->
          true;
      default -> word.length() <= 2;
    };
  }

  private static boolean any(List<Form> forms, String said) {
    for (Form form : forms) {
      if (form.fits(said)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A set form. Nearly every sentence is none, and telling that by the pattern alone takes longer
   * than all else that is read of a sentence.
   *
   * @param anyOf what stands in all that it fits, one or the other
   */
  private record Form(Pattern whole, List<String> anyOf) {

    Form(String whole, String... anyOf) {
      this(Pattern.compile(whole), List.of(anyOf));
    }

    boolean fits(String said) {
      for (String part : anyOf) {
        if (said.contains(part)) {
          return whole.matcher(said).matches();
        }
      }
      return false;
    }
  }
}
