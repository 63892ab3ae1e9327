package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.nouns.PartsOfSpeech;

class MatterTitleTest {

  private final MatterTitle titles = new MatterTitle(PartsOfSpeech.shipped());

  private static final String[] OTHERS = {
    "The budget for the library was overspent by a third",
    "Members asked for the figures on school transport",
    "The contract for the swimming pool ends in March",
    "A report on the sports ground was expected in the autumn",
    "Nobody had applied for the post of footpath warden"
  };

  @Test
  void namesWhatTheMeetingsSpeakOf() {
    assertThat(
            title(
                "The drains in Sandpit Hollow were blocked again after the storm",
                "Water stood in Sandpit Hollow for a week since the drains had not been cleared",
                "The contractor had not yet been to the drains at Sandpit Hollow"))
        .hasValueSatisfying(
            t -> assertThat(t).contains("Sandpit Hollow").containsIgnoringCase("drains"));
  }

  @Test
  void joinsNoWordsThatBelongToTheVerbAndNoHalfOfAStretch() {
    assertThat(
            title(
                "The wardens sent a sketch to the owner of the mooring chains",
                "The owner of the mooring chains had not replied",
                "Nobody knew who was the owner of the mooring chains"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("sketch to"));
    assertThat(
            title(
                "Deep holes on the towpath between the weir, which is shut, were filled",
                "The towpath between the weir was full of holes",
                "Somebody fell on the towpath between the weir"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("between"));
  }

  @Test
  void prefersWhatIsRareInTheCouncil() {
    assertThat(
            title(
                "The report said that the waiting list for speech therapy had doubled",
                "Parents had told members that the waiting list for speech therapy was too long",
                "The waiting list for speech therapy stood at ninety children"))
        .hasValueSatisfying(t -> assertThat(t).containsIgnoringCase("speech therapy"));
  }

  @Test
  void namesNoIncidentThatOneOfItsMeetingsTellsOf() {
    assertThat(
            title(
                "The lift at Pellow House was stuck with a zebra costume inside it",
                "The lift at Pellow House had failed for the third time",
                "Tenants had waited for the lift at Pellow House since Easter"))
        .hasValueSatisfying(t -> assertThat(t).contains("Pellow House"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContainIgnoringCase("zebra"));
  }

  @Test
  void addsNoSingleWordToAPhraseOfSeveral() {
    assertThat(
            title(
                "The operator of the leisure centre contract wanted more",
                "An operator for the leisure centre contract could not be found",
                "The operator left the leisure centre contract early"))
        .hasValueSatisfying(
            t -> assertThat(t).startsWith("Leisure centre contract").doesNotContain(":"));
  }

  @Test
  void takesAnAdjectiveForNoNounWhereTheOtherStatementsShowWhatItIs() {
    assertThat(
            title(
                "The Chair was for making the night warden permanent",
                "A permanent night warden had been asked for in spring",
                "Since the permanent night warden came, calls had halved"))
        .hasValueSatisfying(t -> assertThat(t).containsIgnoringCase("night warden"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("warden permanent"));
  }

  @Test
  void namesTheMatterAndNotThatItIsOne() {
    assertThat(
            title(
                "The matter of slipway lights was raised again",
                "The lack of slipway lights had led to a fall",
                "The matter of slipway lights was with the harbour master"))
        .hasValueSatisfying(t -> assertThat(t).isEqualToIgnoringCase("slipway lights"));
  }

  @Test
  void aNameOfPlainWordsIsAName() {
    assertThat(
            title(
                "Nobody had come to the Business Forum since June",
                "The Business Forum had no chair",
                "What the Business Forum was for was asked"))
        .hasValueSatisfying(t -> assertThat(t).contains("Business Forum"));
  }

  @Test
  void namesNobodyWhomTheMinutesAddressWithATitle() {
    assertThat(
            title(
                "The wall of Mrs Quillfeather at the mill pond had fallen",
                "Councillor Quillfeather asked about the mill pond",
                "Mrs Quillfeather and the mill pond again"))
        .hasValueSatisfying(t -> assertThat(t).containsIgnoringCase("mill pond"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("Quillfeather"));
  }

  @Test
  void namesNoYoungPersonWhoSpeaksUnderOneName() {
    assertThat(
            title(
                "Zeb told members of the key worker at Larch House",
                "The key worker at Larch House had left before Zeb knew",
                "Zeb wondered about the key worker at Larch House"))
        .hasValueSatisfying(t -> assertThat(t).containsIgnoringCase("key worker"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("Zeb"));
  }

  @Test
  void namesNobodyOfWhomTheMinutesGiveOnlyAFirstName() {
    assertThat(
            title(
                "The mentor of Ottoline had changed",
                "Ottoline had another mentor by June",
                "A third mentor had come to see Ottoline"))
        .hasValueSatisfying(t -> assertThat(t).doesNotContain("Ottoline"));
  }

  @Test
  void saysNothingRatherThanAWordThatFitsAnyMatter() {
    assertThat(title("The position was the same", "The position had not changed")).isEmpty();
  }

  @Test
  void isTheSameWhateverTheOrderOfTheStatements() {
    List<Occurrence> read =
        new ArrayList<>(
            RoutineBusinessTest.occurrences(
                "The lamp outside the chapel flickers",
                "The lamp outside the chapel is out",
                "A new lamp for the chapel was ordered"));
    CouncilWords words = new CouncilWords(read);
    List<MatterTitle.Title> first = titles.of(new Matter("alderby", "", read), words);
    assertThat(titles.of(new Matter("alderby", "", read.reversed()), words)).isEqualTo(first);
    assertThat(first).isNotEmpty();
  }

  @Test
  void keepsTheWholeNameAndItsNumber() {
    assertThat(
            title(
                "The stile on Footpath 12 was broken",
                "Nobody had mended the stile on Footpath 12",
                "Walkers had climbed the fence by the stile on Footpath 12"))
        .hasValueSatisfying(t -> assertThat(t).contains("Footpath 12"));
    assertThat(
            title(
                "Lorries had driven into the railing of the Old Tar Barrel Café",
                "The railing of the Old Tar Barrel Café was bent",
                "The Old Tar Barrel Café had mended the railing"))
        .hasValueSatisfying(t -> assertThat(t).contains("Old Tar Barrel Café"));
  }

  @Test
  void aNameWithApostropheIsOneName() {
    assertThat(
            title(
                "The clerk measured the water from Pardoe's Field again.",
                "The water from Pardoe's Field had frozen.",
                "Nothing had been done about the water from Pardoe's Field."))
        .hasValueSatisfying(t -> assertThat(t).isEqualToIgnoringCase("water from Pardoe's Field"));
  }

  @Test
  void saysWhatIsWrongAtAPlace() {
    assertThat(
            title(
                "The drains in Sandpit Lane were blocked",
                "Sandpit Lane was closed, the drains having burst",
                "Sandpit Lane had drains at last"))
        .hasValueSatisfying(t -> assertThat(t).isEqualToIgnoringCase("drains in Sandpit Lane"));
  }

  @Test
  void beginsWithNoAdjectiveOfDegreeAndNoVerb() {
    assertThat(
            title(
                "The huge ferret show was held in the barn",
                "Enormous ferret show planned",
                "Asked about the huge ferret show"))
        .hasValueSatisfying(t -> assertThat(t).isEqualToIgnoringCase("ferret show"));
    assertThat(
            title(
                "A suggestion of obtaining nets for the goalposts was made",
                "A suggestion of obtaining nets for the goalposts was left",
                "There was talk of obtaining nets for the goalposts"))
        .hasValueSatisfying(t -> assertThat(t).isEqualToIgnoringCase("nets for the goalposts"));
  }

  @Test
  void wordsInQuotesArePartOfTheirPhrase() {
    assertThat(
            title(
                "The “Dead Slow” signs were worn",
                "New paint for the “Dead Slow” signs was asked for",
                "The “Dead Slow” signs were painted"))
        .hasValueSatisfying(t -> assertThat(t).isEqualTo("Dead Slow signs"));
  }

  private Optional<String> title(String... statements) {
    List<Occurrence> read = RoutineBusinessTest.occurrences(statements);
    List<Occurrence> council = new ArrayList<>(read);
    council.addAll(RoutineBusinessTest.occurrences(OTHERS));
    return titles.of(new Matter("alderby", "", read), new CouncilWords(council)).stream()
        .findFirst()
        .map(t -> new DistinctTitles().choose(List.of(t), ""));
  }
}
