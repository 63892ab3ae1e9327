package org.mattersarising.structure;

import java.util.regex.Pattern;

/** What the agenda says to its readers under an item's title: purposes, reminders, invitations. */
final class AgendaNotice {

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:To (?:provide|elect|appoint|announce|give|present|report|hear|identify|answer|adopt|ratify"
              + "|endorse|seek|invite|allow|decide|take|disclose|declare|scrutinise|monitor)\\b(?! (?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\b)"
              + "|(?:All |Any |Individual )?(?:Members?|members?|Councillors)(?: of the (?:public|committee|panel|board|press))?"
              + "(?: (?:and|or) (?:[Oo]fficers|[Cc]o-opted [Mm]embers))?(?: present)? (?:(?:are|is) (?:asked|reminded|requested|invited|required|advised)"
              + "|may (?:make|speak|ask|declare)|who believe|must declare|should declare|to (?:declare|disclose))\\b"
              + "|(?:The )?Chair(?:man|person|woman)?(?: and [^.]{3,40})? to (?:report|announce|update|inform|advise|invite)\\b"
              + "|A (?:total |maximum )?(?:period|time) of .{3,40} (?:is|will be|has been) (?:allocated|allowed|allotted|set aside|available)\\b"
              + "|(?:Please )?[Nn]ote\\s?:|NOTE\\s?:|This is an opportunity (?:for|to)\\b"
              + "|The (?:\\p{L}{2,20} ){0,6}(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Ff]orum) is (?:asked|invited|requested|recommended) to\\b"
              + "|(?:\\p{Lu}[\\p{L}’'&-]{0,20} (?:and )?){1,6}will receive an? (?:report|presentation|update)\\b"
              + "|(?:An?y? |The |Your )?(?:disclosable |pecuniary |personal |prejudicial )?(?:interests?|failure to) .{0,120}\\b(?:must|should|may|is a criminal|be an offence)\\b"
              + "|(?:Completed |The )?(?:disclosure|declaration|register) forms?\\b.{0,80}\\b(?:will|should|must|can|are)\\b"
              + "|(?:For |At )?(?:this|these|those|all|most|our|public|[Cc]ouncil)(?: of (?:our|the))?(?: [Cc]ouncil)? [Mm]eetings? (?:that are|which are|are|is|can|will|may)\\b"
              + "|Members of the (?:public|press)(?: and (?:public|press))? (?:are|may|can|will|must|should|who wish|wishing)\\b"
              + "|(?:The )?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|[Cc]abinet) may,? (?:in (?:certain|some)|from time|at any|resolve)\\b"
              + "|(?:The )?(?:\\p{Lu}\\p{L}{2,20} ){1,4}will (?:then )?(?:invite|report the names|ask)\\b)");

  /** A finite past verb: somebody did something at the meeting. */
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?<!\\bare )(?<!\\bis )(?<!\\bbe )(?:was|were|had|did|asked|said|told|noted|agreed|stated|reported"
              + "|explained|presented|introduced|outlined|raised|expressed|declared|queried|suggested|felt|thought"
              + "|commented|replied|thanked|welcomed|highlighted|confirmed|requested|advised|informed|reminded"
              + "|left|joined|arrived|withdrew|voted|resolved)\\b");

  private AgendaNotice() {}

  static boolean is(String s) {
    return s.length() < 1500 && NOTICE.matcher(s).lookingAt() && !PAST.matcher(s).find();
  }
}
