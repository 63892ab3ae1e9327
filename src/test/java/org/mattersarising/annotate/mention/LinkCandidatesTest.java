package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Organisation;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

/** Whom a name could stand for, where it is not linked. */
class LinkCandidatesTest {

  private static final CouncilRegister REGISTER = new CsvRegisterReader().readBundled();
  private static final RegisterMentionTagger RULES = new RegisterMentionTagger(REGISTER);

  private static List<String> candidates(
      RegisterMentionTagger tagger, String host, String day, String... sentences) {
    String text = String.join("\n", sentences);
    List<Sentence> cut = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      cut.add(new Sentence(cut.size(), -1, new TextSpan(at, at + sentence.length())));
      at += sentence.length() + 1;
    }
    return tagger
        .tag(
            new DocumentText(text),
            Facts.of(host, "", day),
            new DocumentStructure(List.of(), List.of(), List.of()),
            cut)
        .stream()
        .filter(m -> m.type() == MentionType.COUNCIL || m.type() == MentionType.ORGANISATION)
        .map(m -> m.span().in(text) + " > " + m.linkedId() + m.candidates())
        .toList();
  }

  @Test
  void keepsAllBearersOfAShortName() {
    assertThat(candidates(RULES, "", "2023-05-01", "The team had been learning from Newcastle."))
        .containsExactly("Newcastle > [newcastle-under-lyme, newcastle-upon-tyne]");
  }

  @Test
  void keepsFormerAndPresentCouncilWhereTheDayIsUnknown() {
    assertThat(candidates(RULES, "", "", "The team had been learning from Dorset."))
        .containsExactly("Dorset > [dorset, dorset-until-2019]");
    assertThat(candidates(RULES, "", "2017-05-01", "The team had been learning from Dorset."))
        .containsExactly("Dorset > dorset-until-2019[]");
  }

  @Test
  void aNameOfAnotherKindOfCouncilIsNotLinkedToItsNamesake() {
    assertThat(candidates(RULES, "", "2023-05-01", "Rutland Parish Council had written twice."))
        .containsExactly("Rutland Parish Council > [rutland]");
    assertThat(candidates(RULES, "", "2023-05-01", "Quillmere Parish Council had written twice."))
        .containsExactly("Quillmere Parish Council > []");
  }

  @Test
  void anAcronymKeepsTheCandidatesOfTheNameThatItStandsFor() {
    assertThat(
            candidates(
                RULES,
                "",
                "2023-05-01",
                "Rutland Parish Council (RPC) had written twice.",
                "The reply to RPC was late."))
        .containsExactly(
            "Rutland Parish Council > [rutland]", "RPC > [rutland]", "RPC > [rutland]");
  }

  @Test
  void initialsOfAKnownOrganisationAreNotEnoughForALink() {
    CouncilRegister own =
        new CouncilRegister(
            "1",
            List.of(),
            List.of(new Organisation("harbour-trust", "Harbour Family Trust", "other", List.of())));
    assertThat(
            candidates(
                new RegisterMentionTagger(own),
                "",
                "",
                "Harbour Family Trust had lent a room.",
                "The HFT would lend another."))
        .containsExactly("Harbour Family Trust > harbour-trust[]", "HFT > [harbour-trust]");
  }

  @Test
  void anOrganisationThatSharesItsNameKeepsBoth() {
    CouncilRegister own =
        new CouncilRegister(
            "1",
            List.of(),
            List.of(
                new Organisation("north-link", "North Link", "other", List.of("Link Together")),
                new Organisation("east-link", "East Link", "other", List.of("Link Together"))));
    assertThat(
            candidates(
                new RegisterMentionTagger(own), "", "", "A grant went to Link Together in May."))
        .containsExactly("Link Together > [east-link, north-link]");
  }

  @Test
  void initialsThatAModelTakesForACouncilKeepThoseWhoBearThem() {
    Words words = new Words("Staff of HDC came.", new TextSpan(0, 18));
    FoundSpan found = new FoundSpan(2, 3, MentionType.COUNCIL, 0.7);
    assertThat(RULES.link(words, found, Facts.of("", "", "2023-05-01")).candidates())
        .contains("harborough", "harlow", "horsham")
        .isSorted();
    assertThat(RULES.link(words, found, Facts.of("horsham", "", "2023-05-01")))
        .returns("horsham", FoundSpan::linkedId)
        .returns(List.of(), FoundSpan::candidates);
  }

  @Test
  void keepsFewCandidatesInOrder() {
    List<String> many = new ArrayList<>();
    for (char c = 'z'; c >= 'a'; c--) {
      many.add("council-" + c);
    }
    assertThat(new FoundSpan(0, 1, MentionType.COUNCIL, 0.7).meaningOneOf(many).candidates())
        .hasSize(16)
        .startsWith("council-a", "council-b");
  }

  @Test
  void aLinkLeavesNoCandidates() {
    assertThatThrownBy(() ->
            new Mention(
                0,
                new TextSpan(0, 4),
                MentionType.COUNCIL,
                "kent",
                "short_name",
                0.8,
                List.of("kent")))
        .hasMessageContaining("no candidates");
  }
}
