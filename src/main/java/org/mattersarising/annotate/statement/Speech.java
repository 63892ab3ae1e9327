package org.mattersarising.annotate.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reporting verb says of the words that follow it. */
enum Speech {
  /** Explained, stated, felt: what follows decides. */
  SAY(
      """
      explained explains explaining stated states said says told informed advised reported
      commented added adds remarked observed described describes outlined outlines detailed
      indicated indicates highlighted highlights emphasised emphasized emphasises stressed stresses
      underlined clarified clarifies confirmed confirms responded responds replied replies answered
      elaborated reminded drew pointed updated summarised summarized mentioned announced concluded
      felt feels believed believes considered considers thought thinks reiterated repeated maintained
      argued insisted expanded gave provided shared cited spoke raised made reflected
      noted notes understood heard learned learnt apologised offered estimated recalled remembered
      related testified declared illustrated calculated contended\
      """),
  /** Asked, queried. */
  ASK(
      """
      asked asks questioned queried enquired inquired enquires wondered sought
      probed interrogated pressed\
      """),
  /** Were concerned, criticised, warned. */
  CONCERN(
      """
      criticised criticized challenged warned cautioned complained lamented objected deplored
      regretted worried feared protested grumbled bemoaned\
      """),
  /** Acknowledged, accepted: what follows is granted. */
  ADMIT(
      "acknowledged acknowledges accept accepted accepts admitted conceded recognised recognized recognises"),
  /** Denied, rejected: what follows is said not to be so. "Did not accept" is read as this too. */
  DENY(
      "denied denies rejected rejects disputed disputes refuted refutes disagreed rebutted contested"),
  /** Assured, promised. */
  ASSURE(
      """
      assured assures reassured reassures promised promises pledged pledges guaranteed guarantees
      vowed\
      """),
  /** Expected, intended, was confident: of those who do the work a promise, of others a view. */
  EXPECT(
      """
      expected expects anticipated anticipates intended intends aimed aims planned plans trusted\
      """),
  /** Thanked, welcomed. */
  COMMEND(
      """
      thanked thanks welcomed welcomes praised praises commended commends congratulated
      congratulates applauded complimented paid\
      """),
  /** Suggested, urged, requested. */
  SUGGEST(
      """
      suggested suggests proposed proposes recommended recommends urged urges requested
      encouraged invited hoped wished wanted called ruled moved\
      """),
  /** Agreed. */
  AGREE("agreed agree agrees concurred resolved decided endorsed approved undertook"),
  /** Discussed, referred to. */
  DISCUSS("discussed debated referred refers reviewed scrutinised scrutinized examined explored"),
  /** Presented, introduced. */
  PRESENT("presented presents introduced introduces tabled");

  private static final Map<String, Speech> BY_VERB = new HashMap<>();

  static {
    for (Speech speech : values()) {
      for (String verb : speech.verbs.split("\\s+", 0)) {
        BY_VERB.put(verb, speech);
      }
    }
  }

  private final String verbs;

  Speech(String verbs) {
    this.verbs = verbs.strip();
  }

  /** What a word reports as a verb; null for any other word. */
  static @Nullable Speech of(String word) {
    return BY_VERB.get(word);
  }
}
