package org.mattersarising.annotate.statement;

/** The groups of features; models name them by their codes. */
enum FeatureGroup {
  GRAMMAR("g"),
  SPEAKER("k"),
  FRAME("f"),
  FRAME_WORD("fw"),
  PAIR("b"),
  SAID("u"),
  MAIN_CLAUSE("c"),
  FIRST("o0"),
  SECOND("o1"),
  THIRD("o2"),
  FOURTH("o3"),
  OPENING("o"),
  SAID_FIRST("r"),
  LAST("e"),
  LENGTH("x"),
  WEIGHT("w"),
  CUE("h"),
  LAYOUT("l"),
  TITLE("t"),
  LEAD_IN("i"),
  BEFORE("p"),
  TWO_BEFORE("q"),
  NEXT("n"),
  TELLING("tw"),
  TELLING_PAIR("tb"),
  TELLING_APART("ta"),
  SIGN("ts"),
  SIGN_PAIR("tp"),
  SIGN_ORDER("to"),
  SIGNS_APART("tx"),
  SIGN_AND_ACT("tc"),
  SIGN_AND_WORD("tk"),
  WORD_AND_SIGN("tl"),
  SIGN_BEFORE("tq"),
  SIGNS_BEFORE("tr"),
  SIGN_NEXT("tn"),
  SIGNS_NEXT("tm");

  private final String code;

  FeatureGroup(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
