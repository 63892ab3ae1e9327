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
      noted notes understood heard learned learnt apologised offered estimated\
      """),
  /** Asked, queried. */
  ASK(
      """
      asked asks questioned queried enquired inquired enquires wondered sought
      probed interrogated\
      """),
  /** Were concerned, criticised, warned. */
  CONCERN(
      """
      criticised criticized challenged warned cautioned complained lamented objected deplored
      regretted worried feared\
      """),
  /** Acknowledged, accepted: what follows is granted. */
  ADMIT(
      "acknowledged acknowledges accepted accepts admitted conceded recognised recognized recognises"),
  /** Assured, gave reassurance. */
  ASSURE("assured assures reassured reassures"),
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
      encouraged invited hoped wished wanted called pressed\
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
      for (String verb : speech.verbs.split("\\s+")) {
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
