package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

class RegisterMentionTaggerTest {

  private static final RegisterMentionTagger TAGGER =
      new RegisterMentionTagger(new CsvRegisterReader().readBundled());

  private static List<String> tags(String council, String date, String sentence) {
    DocumentText text = new DocumentText(sentence);
    Sentence only = new Sentence(0, -1, new TextSpan(0, sentence.length()));
    return TAGGER
        .tag(
            text,
            Facts.of(council, "", date),
            new DocumentStructure(List.of(), List.of(), List.of()),
            List.of(only))
        .stream()
        .map(m -> label(m, sentence))
        .toList();
  }

  private static String label(Mention mention, String text) {
    String link = mention.linkedId().isEmpty() ? "" : " > " + mention.linkedId();
    return mention.type() + " " + mention.span().in(text) + link;
  }

  private static List<String> tags(String sentence) {
    return tags("", "", sentence);
  }

  @Test
  void linksAFullNameInAnyCase() {
    assertThat(tags("KENT COUNTY COUNCIL")).containsExactly("COUNCIL KENT COUNTY COUNCIL > kent");
    assertThat(tags("It differed from Kent County Council’s offer."))
        .containsExactly("COUNCIL Kent County Council > kent");
  }

  @Test
  void neverMarksPlacesPeopleRoadsOrHospitals() {
    assertThat(tags("Families across Kent wait longer than those in Surrey.")).isEmpty();
    assertThat(tags("Roadworks on Surrey Road begin in Kent.")).isEmpty();
    assertThat(tags("Mrs Kent asked about the bus.")).containsExactly("PERSON Kent");
  }

  @Test
  void aShortNameIsAnAuthorityWhereTheWordsSaySo() {
    assertThat(tags("The service is working with Essex on fostering."))
        .containsExactly("COUNCIL Essex > essex");
    assertThat(tags("Essex’s children’s services were praised."))
        .containsExactly("COUNCIL Essex > essex");
  }

  @Test
  void theDayOfTheMeetingDecidesBetweenAFormerAndAPresentCouncil() {
    assertThat(tags("", "2018-05-01", "They had been learning from Dorset."))
        .containsExactly("COUNCIL Dorset > dorset-until-2019");
    assertThat(tags("", "2022-05-01", "They had been learning from Dorset."))
        .containsExactly("COUNCIL Dorset > dorset");
  }

  @Test
  void sharedInitialsNeedAHostThatBearsThem() {
    assertThat(tags("staffordshire", "", "Staff at SCC were thanked."))
        .containsExactly("COUNCIL SCC > staffordshire");
    assertThat(tags("Staff at SCC were thanked.")).isEmpty();
  }

  @Test
  void carriesAnIntroducedAcronymThroughTheDocument() {
    assertThat(
            tags(
                "The Rural Access Panel (RAP) met once, and the Chair of the RAP will report;"
                    + " the RAP is small."))
        .containsExactly(
            "BODY Rural Access Panel", "BODY RAP", "ROLE Chair of the RAP", "BODY RAP", "BODY RAP");
  }

  @Test
  void genericBodiesAreNone() {
    assertThat(tags("The Panel asked the Working Group to brief the Select Committee.")).isEmpty();
  }

  @Test
  void takesTheLongestTitleAndNestsTheBodyInIt() {
    assertThat(tags("The Vice-Chair of the Harbour Safety Board thanked all."))
        .containsExactly(
            "ROLE Vice-Chair of the Harbour Safety Board", "BODY Harbour Safety Board");
    assertThat(
            tags(
                "The Cabinet Member for Roads, Parks and Open Spaces and the Interim Director of"
                    + " Adult Services replied."))
        .containsExactly(
            "ROLE Cabinet Member for Roads, Parks and Open Spaces",
            "ROLE Interim Director of Adult Services");
  }

  @Test
  void groupsAreNoTitles() {
    assertThat(tags("Directors, Chairmen and Cabinet Members met the officers.")).isEmpty();
  }

  @Test
  void readsListsOfCouncillors() {
    assertThat(tags("Councillors P. Q. Oakley (Chairman), T Brand-Lowe, Mrs R Finch and U. Vane"))
        .containsExactly(
            "PERSON P. Q. Oakley",
            "ROLE Chairman",
            "PERSON T Brand-Lowe",
            "PERSON R Finch",
            "PERSON U. Vane");
  }

  @Test
  void aTitleShowsThatTheWordsBeforeItAreAName() {
    assertThat(tags("Zebedee Farthing, Head of Street Lighting, spoke."))
        .containsExactly("PERSON Zebedee Farthing", "ROLE Head of Street Lighting");
  }

  @Test
  void knowsOrganisationsByRegisterAndByGrammar() {
    assertThat(tags("The CQC and Moorside Hospitals NHS Trust met Ofsted."))
        .containsExactly(
            "ORGANISATION CQC > care-quality-commission",
            "ORGANISATION Moorside Hospitals NHS Trust",
            "ORGANISATION Ofsted > ofsted");
  }

  @Test
  void aTagInsideANameDoesNotBreakIt() {
    String text = "HARBOUR SAFETY</u> COMMITTEE";
    assertThat(tags(text)).containsExactly("BODY " + text);
  }
}
