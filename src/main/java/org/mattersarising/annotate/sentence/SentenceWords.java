package org.mattersarising.annotate.sentence;

import java.util.Set;

/** Abbreviations and other words that tell whether a full stop ends a sentence; small letters. */
final class SentenceWords {

  /** Before a name or a number; never the end of a sentence. */
  static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss mx dr prof rev revd hon sir cllr cllrs cnllr coun cr st ald capt col sgt
          insp supt pc fr cdr lt maj gen rt messrs\
          """);

  /** Before a number. */
  static final Set<String> NUMBERED =
      words(
          """
          no nos ref refs para paras pp p pg fig figs sec s ss art ch vol app appx item min tel
          ext approx v vs est sch cl reg jan feb mar apr jun jul aug sep sept oct nov dec circa ca
          c\
          """);

  /** Inside a sentence whatever follows. */
  static final Set<String> INSIDE =
      words(
          """
          eg e.g ie i.e viz cf incl inc excl nb n.b approx dept asst dep govt attn re vs a.k.a aka prop sec\
          """);

  /** At the end of a sentence only if the next word cannot go on with it. */
  static final Set<String> EITHER =
      words(
          """
          etc a.m p.m am pm ltd plc inc co jr snr jnr esq hrs hr mins u.k u.s e.u ave rd bros corp
          dept al b.a m.p ph.d p.a pa\
          """);

  static final Set<String> HOURS =
      words(
          """
          am pm a.m p.m hrs hr\
          """);

  /** Before a single letter that may end a sentence: "Appendix A. The". */
  static final Set<String> LETTERED =
      words(
          """
          appendix option part annex schedule grade band category site phase plan type group block
          model\
          """);

  /** Words that open a sentence rather than go on with a name. */
  static final Set<String> OPENERS =
      words(
          """
          the a an it this that these those there he she they we in on at as if when following
          members officers councillor councillors cllr cllrs one some all no however although
          whilst while during after before for to with by resolved agreed mr mrs ms clerk his her
          their its what why how where who further also both each any since once\
          """);

  private SentenceWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }
}
