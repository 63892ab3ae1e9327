package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

class SubjectAndLinkTest {

  private static final CouncilRegister REGISTER = new CsvRegisterReader().readBundled();
  private static final RegisterMentionTagger TAGGER = new RegisterMentionTagger(REGISTER);

  private record Read(String text, List<Statement> statements, List<Mention> mentions) {}

  private static Read read(DocumentFacts facts, String... sentences) {
    String text = String.join("\n", sentences);
    List<Sentence> cut = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      TextSpan span = new TextSpan(at, at + sentence.length());
      int index = cut.size();
      cut.add(new Sentence(index, -1, span));
      statements.add(
          new Statement(
              "s" + index,
              index,
              0,
              0,
              span,
              span,
              Act.INFORMATION,
              1,
              Stance.NEUTRAL,
              Speaker.NOBODY,
              facts.councilId(),
              null,
              false));
      at += sentence.length() + 1;
    }
    DocumentStructure bare = new DocumentStructure(List.of(), List.of(), List.of());
    return new Read(text, statements, TAGGER.tag(new DocumentText(text), facts, bare, cut));
  }

  private static List<String> subjects(String host, String title, String... sentences) {
    return subjects(Facts.of(host, "", "2021-03-01"), title, sentences);
  }

  private static List<String> subjects(DocumentFacts facts, String title, String... sentences) {
    Read read = read(facts, sentences);
    TextSpan all = new TextSpan(0, read.text().length());
    DocumentStructure structure =
        new DocumentStructure(
            List.of(new AgendaItem(0, "1", title, all, new TextSpan(0, 0))), List.of(), List.of());
    return new HostSubjectResolver(REGISTER)
        .resolve(read.text(), facts, structure, read.statements(), read.mentions()).stream()
            .map(s -> String.valueOf(s.subjectCouncilId()))
            .toList();
  }

  private static List<CouncilLink> links(String host, String sentence) {
    DocumentFacts facts = Facts.of(host, "", "2021-03-01");
    Read read = read(facts, sentence);
    return new CueCouncilLinkFinder(REGISTER)
        .find(read.text(), facts, read.statements(), read.mentions());
  }

  @Test
  void anItemThatTheCountysOfficersPresentIsTheCountys() {
    assertThat(
            subjects(
                "ashford",
                "County fostering services",
                "Una Vane, Head of Fostering, Kent County Council gave a talk.",
                "Carers waited too long for training.",
                "The Borough Council had offered rooms."))
        .containsExactly("kent", "kent", "ashford");
  }

  @Test
  void whatAnotherCouncilDidIsItsOwnMatter() {
    assertThat(
            subjects(
                "kent",
                "Ferries",
                "Essex County Council had closed two slipways without notice.",
                "Officers would meet Essex County Council in June.",
                "The slipways were open."))
        .containsExactly("essex", "kent", "kent");
  }

  @Test
  void theHostKeepsItsOwnMatters() {
    assertThat(
            subjects(
                "ashford",
                "Car parks",
                "An officer of Kent County Council would attend.",
                "Work with Kent County Council went on."))
        .containsOnly("ashford");
  }

  @Test
  void aTitleThatNamesTheCountyAndItsServiceMakesTheItemTheCountys() {
    assertThat(
            subjects(
                "ashford",
                "KENT COUNTY COUNCIL MUSEUM SERVICE",
                "Members feared that the museums would open on fewer days.",
                "The Borough Council had offered a hall.",
                "In the Borough's own museum volunteers were welcome."))
        .containsExactly("kent", "ashford", "ashford");
    assertThat(
            subjects(
                "ashford",
                "County Council buses",
                "Kent County Council would be asked to attend.",
                "Two buses ran late."))
        .containsExactly("kent", "kent");
  }

  @Test
  void aTitleInWhichTheHostAnswersTheCountyStaysTheHosts() {
    for (String title :
        List.of(
            "Kent County Council transport consultation",
            "Grant from Kent County Council for footpaths",
            "Letter to Kent County Council on verges",
            "Kent County Councillor's report on roads",
            "Kent County Council")) {
      assertThat(subjects("ashford", title, "The hedge was high.")).containsOnly("ashford");
    }
  }

  @Test
  void aSentenceOnTheCountysServiceOrDeedIsTheCountys() {
    assertThat(
            subjects(
                "ashford",
                "Highways",
                "Ruts on Kent County Council's carriageways had grown.",
                "Residents said that the County Council had not cleared the gullies.",
                "The county's highways officers had missed two visits.",
                "The bins were full."))
        .containsExactly("kent", "kent", "kent", "ashford");
  }

  /** Of the parish the district's minutes say what it did; the parish's own matter it stays. */
  @Test
  void whatTheDistrictDoesInAParishIsTheParishsMatter() {
    assertThat(
            subjects(
                Facts.of("aldermouth", "Aldermouth Parish Council", "2021-03-01"),
                "Allotments",
                "Ashford Borough Council had closed the well.",
                "Kent County Council had closed the lane."))
        .containsExactly("aldermouth", "kent");
  }

  @Test
  void aCountyThatIsAskedGivesMoneyOrObjectsIsNoSubject() {
    assertThat(
            subjects(
                "ashford",
                "Verges",
                "Members asked Kent County Council to attend.",
                "Kent County Council had given a grant for the verges.",
                "Kent County Council had objected to the plan.",
                "Kent County Council was consulted.",
                "The Clerk had written to the County Council's highways team.",
                "Kent County Council had offered two desks.",
                "The Borough Council and Kent County Council had met."))
        .containsOnly("ashford");
  }

  @Test
  void theCountysOfficersWhoOpenAnItemMakeItTheCountysIfItsDeedsFollow() {
    assertThat(
            subjects(
                "ashford",
                "Home to school transport",
                "Kent County Council officers attended to speak on taxis.",
                "Taxis had come late.",
                "The County Council would recruit drivers."))
        .containsOnly("kent");
    assertThat(
            subjects(
                "ashford",
                "Taxis",
                "Kent County Council officers attended to speak on taxis.",
                "The ranks were full."))
        .containsOnly("ashford");
  }

  @Test
  void aHelperOfAnUpperTierHostNeverBecomesTheSubject() {
    assertThat(
            subjects(
                "surrey",
                "County children's services",
                "Una Vane, Director of Improvement, Essex County Council gave a talk.",
                "Una Vane, Director of Improvement, Essex County Council gave advice."))
        .containsOnly("surrey");
  }

  @Test
  void tellsPlannedFromInformalWork() {
    assertThat(links("surrey", "The service would soon be working with Essex County Council."))
        .containsExactly(
            new CouncilLink("surrey", "essex", RelationKind.WORKS_WITH, RelationState.PLANNED, 0));
    assertThat(links("surrey", "It had informally connected with Essex."))
        .containsExactly(
            new CouncilLink("surrey", "essex", RelationKind.WORKS_WITH, RelationState.INFORMAL, 0));
    assertThat(links("surrey", "They were learning from Essex County Council."))
        .containsExactly(
            new CouncilLink(
                "surrey", "essex", RelationKind.LEARNS_FROM, RelationState.UNDER_WAY, 0));
  }

  @Test
  void theInspectedCouncilIsTheOneThatTheSentenceNames() {
    assertThat(links("surrey", "Essex County Council had been inspected by Ofsted."))
        .contains(
            new CouncilLink("essex", "ofsted", RelationKind.INSPECTED_BY, RelationState.PAST, 0));
    assertThat(links("surrey", "The last Ofsted inspection was hard."))
        .containsExactly(
            new CouncilLink("surrey", "ofsted", RelationKind.INSPECTED_BY, RelationState.PAST, 0));
  }

  @Test
  void tellsLearningAndHelpFromContactAndVisits() {
    assertThat(links("surrey", "Two managers were on loan from Essex County Council."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.SUPPORTED_BY);
    assertThat(links("surrey", "The idea had been copied from Essex County Council."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.LEARNS_FROM);
    assertThat(links("surrey", "She had compared notes with Essex County Council."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.COMPARED_WITH);
    assertThat(links("surrey", "There was a joint contract for short breaks with Essex Council."))
        .extracting(CouncilLink::relation)
        .doesNotContain(RelationKind.LEARNS_FROM, RelationKind.SUPPORTED_BY);
    assertThat(links("surrey", "A councillor of Essex County Council had visited the hub."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.MENTIONS);
  }

  @Test
  void whoAsksForHelpIsNotHelpedYet() {
    assertThat(links("surrey", "Members wished to request more support from Essex County Council."))
        .extracting(CouncilLink::relation)
        .doesNotContain(RelationKind.SUPPORTED_BY);
    assertThat(links("surrey", "It had asked for a meeting with Essex County Council."))
        .extracting(CouncilLink::state)
        .containsExactly(RelationState.PLANNED);
    assertThat(links("surrey", "Two managers were to spend a day at Essex County Council."))
        .extracting(CouncilLink::state)
        .containsExactly(RelationState.PLANNED);
  }

  @Test
  void anInspectionToComeIsPlanned() {
    assertThat(links("surrey", "It was likely that Ofsted would inspect before the summer."))
        .containsExactly(
            new CouncilLink(
                "surrey", "ofsted", RelationKind.INSPECTED_BY, RelationState.PLANNED, 0));
    assertThat(links("surrey", "Ofsted had found in its inspection that visits would be late."))
        .containsExactly(
            new CouncilLink("surrey", "ofsted", RelationKind.INSPECTED_BY, RelationState.PAST, 0));
  }

  @Test
  void aBareNameIsOnlyMentioned() {
    assertThat(links("surrey", "A letter from the LGA was read out."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.MENTIONS);
  }

  /** Of a council whose matter the sentence is, the host speaks. */
  @Test
  void theHostIsRelatedToTheCouncilThatASentenceIsAbout() {
    String sentence = "The idea had been copied from Essex County Council, which let its piers.";
    Read read = read(Facts.of("surrey", "", "2021-03-01"), sentence);
    List<Statement> about = read.statements().stream().map(s -> s.about("essex")).toList();
    assertThat(
            new CueCouncilLinkFinder(REGISTER)
                .find(read.text(), Facts.of("surrey", "", "2021-03-01"), about, read.mentions()))
        .extracting(CouncilLink::fromCouncilId, CouncilLink::relation, CouncilLink::toId)
        .containsExactly(tuple("surrey", RelationKind.LEARNS_FROM, "essex"));
  }

  @Test
  void readsRelationsFromTheWordsAfterAName() {
    assertThat(links("surrey", "The Council and Essex County Council were sharing a depot."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.WORKS_WITH);
    assertThat(links("surrey", "Essex County Council had lent two planners for the winter."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.SUPPORTED_BY);
    assertThat(links("surrey", "She would visit Essex County Council to see how it let its piers."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.LEARNS_FROM);
  }

  @Test
  void whoComesToSeeIsTheOneThatLearns() {
    assertThat(links("surrey", "Essex County Council hoped to set up something of the kind."))
        .extracting(CouncilLink::fromCouncilId, CouncilLink::relation, CouncilLink::toId)
        .containsExactly(tuple("essex", RelationKind.LEARNS_FROM, "surrey"));
  }

  @Test
  void aRegulatorInspectsWhenItComes() {
    assertThat(links("surrey", "The Regulator of Social Housing had sent a team in May."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.INSPECTED_BY);
    assertThat(links("surrey", "The Regulator of Social Housing had published a guide."))
        .extracting(CouncilLink::relation)
        .containsExactly(RelationKind.MENTIONS);
  }
}
