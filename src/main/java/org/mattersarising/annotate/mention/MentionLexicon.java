package org.mattersarising.annotate.mention;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.MentionType;

/** The words of English local government that the grammars of mentions build on. */
final class MentionLexicon {

  private MentionLexicon() {}

  /** The words of a list with spaces or line feeds between. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split("\\s+", 0)));
  }

  /** Whether a possessive names whose the title or body is, rather than whom it serves. */
  static boolean owner(Word word) {
    return word.possessive()
        && !Set.of(
                "children",
                "adult",
                "people",
                "women",
                "men",
                "care leaver",
                "leaver",
                "patient",
                "tenant",
                "resident",
                "member",
                "carer",
                "parent",
                "student",
                "king",
                "queen",
                "mayor",
                "sheriff",
                "town")
            .contains(word.bare());
  }

  /** Words that a capital at the start of a sentence does not make a name. */
  static final Set<String> FUNCTION_WORDS =
      words(
          "the a an in on at of for and or but to by with from as this that these those it its he"
              + " she they we you i his her their our there here when where while whilst if"
              + " although though because since until after before during following under over"
              + " between within without through about against among per via not no yes some any"
              + " all both each every many most more other another such same also however"
              + " therefore furthermore additionally further then thus hence so who whom whose"
              + " which what why how is are was were be been being has have had do does did will"
              + " would can could should may might must shall please see noted agreed resolved"
              + " members officers councillors one two three four five six seven eight nine ten"
              + " first second third once now only even having regarding concerning given despite"
              + " & asked thanked present apologies absence minutes agenda report reports action"
              + " item items page venue date time note update updates");

  /** Words that join the parts of one name. */
  static final Set<String> CONNECTORS = Set.of("and", "&", "of", "for", "in");

  /** Names never reach back over these. */
  static final Set<String> BARRIERS =
      words(
          "council councils councillor councillors cllr cllrs mr mrs ms miss dr prof professor"
              + " chairman chair chairwoman chairperson vice-chair vice-chairman chairmen leader"
              + " leaders director directors member members head officer officers meeting meetings"
              + " additional special extraordinary ordinary annual minutes agenda report reports"
              + " item public present apologies venue january february march april may june july"
              + " august september october november december monday tuesday wednesday thursday"
              + " friday saturday sunday resolved recommended action actions declaration"
              + " declarations interest interests confirm held chamber hall terms appendix"
              + " representative representatives manager commissioner mayor clerk secretary minister"
              + " executive portfolio holder paper letter inspection review");

  static final Set<String> MONTHS =
      words(
          "january february march april may june july august september october november december"
              + " monday tuesday wednesday thursday friday saturday sunday");

  /** The last words of a body's name. */
  static final Set<String> BODY_HEADS =
      words(
          "committee sub-committee subcommittee board panel commission forum group partnership"
              + " taskforce assembly roundtable");

  /** A body's head with nothing but these before it names no particular one. */
  static final Set<String> GENERIC_BODY =
      words(
          "working task finish select joint standing steering project review main sub county"
              + " district borough town city parish community council councils local new advisory"
              + " focus national political member members independent formal the this full public"
              + " political parliamentary cross-party proposed small large target peer control year age"
              + " management programme special and in of for & minority majority opposition");

  /** The last words of an organisation's name. */
  static final Set<String> ORGANISATION_HEADS =
      words(
          "trust hub academy college university school service team agency association foundation"
              + " hospital police constabulary ombudsman inspectorate centre unit federation union"
              + " society alliance consortium ltd limited llp plc cic network charity church"
              + " company surgery nursery practice infirmary");

  static final Set<String> GENERIC_ORGANISATION =
      words(
          "primary secondary special infant junior high grammar local new whole national county"
              + " district borough city town parish community public acute hospital nhs foundation"
              + " the this leadership management senior council social care children's"
              + " academy adult schools service services further higher education academies head"
              + " and of for in & heads early project voluntary independent medical general inspection"
              + " leisure sports youth youth-service family children family's other day village health"
              + " shopping visitor home multi-academy private company limited trading business"
              + " remembrance carol communion christingle memorial morning evening church town's recycling best good one-stop single");

  /** What follows "of" or "for" completes these. */
  static final Set<String> OPENERS =
      words(
          "department ministry association university institute office federation society college");

  /** A role's last word when it stands alone or behind its own modifiers. */
  static final Set<String> ROLE_HEADS =
      words(
          "director chairman chair chairwoman chairperson vice-chairman vice-chair vice-chairwoman"
              + " vice-chairperson leader mayor clerk commissioner treasurer headteacher"
              + " president sheriff convener convenor provost");

  /** These need a capitalised word before them. */
  static final Set<String> MODIFIED_ROLE_HEADS =
      words(
          "officer manager partner adviser advisor inspector accountant auditor solicitor"
              + " co-ordinator coordinator constable superintendent worker engineer surveyor"
              + " ecologist planner consultant secretary minister lead registrar nurse"
              + " administrator analyst lawyer guardian");

  /** Words before a role's head that belong to it. */
  static final Set<String> ROLE_MODIFIERS =
      words(
          "interim acting deputy assistant associate executive corporate strategic senior lead"
              + " principal principle joint managing operational vice chief statutory temporary"
              + " independent shadow group opposition divisional regional area county district"
              + " borough parish town service programme committee panel board city council"
              + " non-executive cabinet lord founding elected metro");

  /** Honorifics, after which a name comes. */
  static final Set<String> TITLES =
      words(
          "cllr councillor mr mrs ms miss dr prof professor sir dame lord lady baroness rev"
              + " sister brother pastor rabbi imam captain colonel sgt reverend revd alderman alderwoman canon pc pcso cc mx fr");

  static final Set<String> PLURAL_TITLES = Set.of("councillors", "cllrs", "messrs", "drs");

  /** Small words inside surnames. */
  static final Set<String> PARTICLES = Set.of("de", "van", "der", "von", "le", "la", "du", "den");

  /** Words that are no part of a person's name. */
  static final Set<String> NEVER_NAMES =
      words(
          "cabinet board committee panel council county district borough city town parish group"
              + " service services children's children adults adult social care health education"
              + " road street avenue close drive hospital school centre"
              + " gardens way square place crescent station"
              + " trust academy college university and deputy interim acting assistant senior"
              + " corporate strategic lead principal chief executive scrutiny overview finance"
              + " housing planning transport highways business legal democratic human resources"
              + " young people families family early help improvement performance plan strategy"
              + " policy budget team hub police community public national local government act"
              + " vice ward north south east west day year week conservative labour liberal"
              + " democrat independent reform party portfolio safeguarding commissioning quality"
              + " assurance partnership partnerships working work reserve river bank"
              + " arms inn line terrace mews row estate parade vacancy vacant vote recorded surgery none"
              + " room rooms annexe annex assembly guildhall chamber chambers suite theatre library"
              + " museum pavilion healthwatch internal external audit auditor matron discharge"
              + " agency worker workers ward network link union pier depot stadium");

  /** Surnames that places end with, too. */
  static final Set<String> PLACE_SURNAMES =
      words("lane hall park house green hill farm bridge church court wood valley common castle");

  /** Given names that places begin with, too. */
  static final Set<String> PLACE_GIVEN_NAMES =
      words("victoria elizabeth albert george william mary charles edward st alexandra holly");

  /** Acronyms that mean the same in every council. */
  static final Map<String, MentionType> COMMON_ACRONYMS =
      Map.ofEntries(
          Map.entry("SLT", MentionType.ORGANISATION),
          Map.entry("CLT", MentionType.ORGANISATION),
          Map.entry("SMT", MentionType.ORGANISATION),
          Map.entry("CMT", MentionType.ORGANISATION),
          Map.entry("MASH", MentionType.ORGANISATION),
          Map.entry("CAMHS", MentionType.ORGANISATION),
          Map.entry("CCG", MentionType.ORGANISATION),
          Map.entry("ICB", MentionType.ORGANISATION),
          Map.entry("LEP", MentionType.ORGANISATION),
          Map.entry("YOT", MentionType.ORGANISATION),
          Map.entry("LSCB", MentionType.BODY),
          Map.entry("HOSC", MentionType.BODY),
          Map.entry("DCS", MentionType.ROLE),
          Map.entry("DASS", MentionType.ROLE),
          Map.entry("PCC", MentionType.ROLE),
          Map.entry("CEO", MentionType.ROLE));

  /** Common British given names; one of them and a surname make a person without any title. */
  static final Set<String> GIVEN_NAMES =
      words(
          "aaron abdul adam adele adrian agnes ahmed aisha alan alastair albert alec alex"
              + " alexander alexandra alfred ali alice alison alistair allan amanda amber amelia"
              + " amina amir amy andrea andrew andy angela angus anita ann anna anne annette"
              + " anthony antony april arthur asif audrey austin barbara barry beatrice becky belinda"
              + " ben benjamin bernadette bernard beryl beth bethany betty beverley bill billy"
              + " bob brenda brian bridget bruce bryan bryn callum cameron carl carol caroline"
              + " carolyn catherine cathy cecilia charles charlie charlotte cheryl chloe chris"
              + " christian christina christine christopher claire clare claudia clive colin"
              + " connor craig cynthia daisy damian dan daniel danny daphne darren dave david"
              + " dawn dean deborah debbie debra deirdre denis denise dennis derek diana diane"
              + " dominic don donald donna doreen dorothy doug douglas duncan dylan ed eddie edith"
              + " edmund edna edward eileen elaine eleanor elizabeth ella ellen ellie emily emma"
              + " eric erica ernest ethan eva eve evelyn faisal fatima felicity fiona florence"
              + " frances francis frank fred frederick gail gareth gary gavin geoff geoffrey"
              + " george georgia georgina gerald geraldine gerard gill gillian gina giles glen"
              + " glenn gloria glyn gordon graeme graham greg gregory guy gwen hannah harold"
              + " harriet harry hassan hazel heather hector helen helena henry hilary holly"
              + " howard hugh hussain ian imran irene iris isaac isabel isobel ivan jack jackie"
              + " jacob jacqueline jacqui jake james jamie jan jane janet janice jasmine jason"
              + " jay jayne jean jeff jeffrey jennifer jenny jeremy jess jessica jill jim jimmy"
              + " jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine"
              + " josh joshua joy joyce judith judy julia julian julie june justin karen karl"
              + " kate katherine kathleen kathryn kathy katie katy kay keith kelly ken kenneth"
              + " kerry kevin khalid kieran kim kirsty kirsten kyle laura lauren laurence lee"
              + " leanne len leo leon leonard leslie lesley lewis liam lily linda lindsay lindsey"
              + " lisa liz lloyd lorna lorraine louis louise lucy luke lydia lyn lynda lynn lynne"
              + " maggie malcolm mandy marc marcus margaret maria marian marie marilyn marion"
              + " marjorie mark martha martin martyn mary mathew matt matthew maureen maurice"
              + " maxine megan mel melanie melissa michael michelle mick mike miles miranda mohammed"
              + " mohammad muhammad moira molly monica morag muriel nadia nancy naomi natalie"
              + " natasha nathan neil nicholas nick nicky nicola nigel nina noel nora norma"
              + " norman oliver olivia oscar owen pam pamela pat patricia patrick paul paula"
              + " pauline penelope penny pete peter phil philip philippa phillip phyllis polly priya"
              + " rachael rachel rajesh ralph ray raymond rebecca reg reginald rhian rhys"
              + " richard rita rob robert roberta robin roger roland ron ronald rory rosalind"
              + " rose rosemary rosie ross roy rupert russell ruth ryan sadia sally sam samantha"
              + " samuel sandra sara sarah scott sean sharon shaun sheila shelley shirley sian"
              + " simon sonia sophia sophie stacey stan stanley stella stephanie stephen steve"
              + " steven stewart stuart sue susan susanna suzanne sylvia tania tanya tara terence"
              + " teresa terry thelma theresa thomas tim timothy tina toby todd tom tommy tony"
              + " tracey tracy trevor ursula valerie vanessa vera veronica vic victoria vincent"
              + " violet vivien vivienne walter wayne wendy wesley will william winifred yasmin"
              + " yvette yvonne zara zoe");
}
