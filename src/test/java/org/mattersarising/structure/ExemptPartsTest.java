package org.mattersarising.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentText;

class ExemptPartsTest {

  private static final String OPEN =
      "MINUTES OF THE QUAYSIDE PANEL\n\n1. Ferries\n\nThe ferry timetable was noted.\n\n";
  private static final String SECRET =
      "The bidder had offered £41,000 for the lighthouse, and officers advised members to take it.";

  private static List<String> parts(String words) {
    DocumentText text = new DocumentText(words);
    return new ExemptParts()
        .find(text, new LayoutSectionSplitter().split(text)).stream()
            .map(text::slice)
            .map(s -> s.replaceAll("\\s+", " "))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESOLVED: That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for"
            + " the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in"
            + " paragraph 3 of Part 1 of Schedule 12A of the Act.",
        "RESOLVED that the public and press be excluded from the meeting as it was likely that, if they were present, there would be"
            + " disclosure of exempt information.",
        "The Sub-Committee resolved, in terms of Section 50A(4) of the Local Government (Scotland) Act 1973, to exclude the press and"
            + " public from the meeting, as the next item held exempt information under paragraph 8 of Part I of Schedule 7A.",
        "Moved by Alderman Orr, seconded by Councillor Quill and agreed that, under Schedule 6 of the Local Government Act (Northern"
            + " Ireland) 2014, members of the public be excluded during the discussion of the next item.",
        "It was RESOLVED under the Public Bodies (Admission to Meetings) Act 1960 that the press and public be asked to leave during"
            + " the following business.",
        "In view of the confidential nature of the business it was agreed to go into closed session.",
        "It was proposed, seconded and agreed to go into committee.",
        "Members voted to exclude the public for the rest of the meeting.",
        "The press and public left the meeting.",
        "AGREED - that if members of the public were present exempt information would be disclosed, and the public be now excluded under"
            + " Schedule 12A."
      })
  void findsWhatFollowsAMotionInTheWordsOfEveryNation(String motion) {
    assertThat(
            parts(
                OPEN
                    + "2. Exclusion of the Press and Public\n\n"
                    + motion
                    + "\n\n3. Lighthouse\n\n"
                    + SECRET
                    + "\n\nThe meeting closed at 9.05 pm.\n"))
        .containsExactly("3. Lighthouse " + SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There being no exempt business, the motion was not moved.",
        "The Panel considered whether to exclude the press and public and decided that there was no need.",
        "The exempt appendix to the report set out three bids.",
        "Members asked why the report had not been for publication.",
        "If members wished to discuss the appendix, the press and public would have to be excluded from the meeting.",
        "At its meeting in July the press and public had been excluded from the item on the pier.",
        "Exempt accommodation had doubled in two years.",
        "Confidential advice was open to every tenant.",
        "Two pupils were excluded from school, and the public were told.",
        "The public was excluded from the beach after the storm.",
        "Nurses were exempt from the charge.",
        "RESOLVED: That the press and public not be excluded from the meeting.",
        "A member of the public left the meeting upset."
      })
  void takesNoOtherSentenceForAMotion(String sentence) {
    assertThat(parts(OPEN + "2. Pier\n\n" + sentence + "\n\n3. Slip\n\n" + SECRET + "\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The press and public were readmitted to the meeting.",
        "The meeting returned to open session.",
        "The Committee resumed in public session at 8.10 pm.",
        "The webcast resumed.",
        "RESOLVED to re-admit the press and public.",
        "Council came out of committee."
      })
  void endsWhereThePublicIsLetInAgain(String readmission) {
    assertThat(
            parts(
                OPEN
                    + "2. Lighthouse\n\nRESOLVED that the press and public be excluded from the meeting.\n\n"
                    + SECRET
                    + "\n\n"
                    + readmission
                    + "\n\n3. Slip\n\nThe slip was repaired.\n"))
        .containsExactly(SECRET);
  }

  @Test
  void keepsTheGroundsAndTheGalleryPublic() {
    assertThat(
            parts(
                OPEN
                    + "2. Lighthouse\n\nRESOLVED that the press and public be excluded from the meeting.\n\n"
                    + "The public interest in secrecy outweighed that in disclosure of the information.\n\n"
                    + "The webcast was stopped and two people in the gallery withdrew.\n\n"
                    + SECRET
                    + "\n"))
        .containsExactly(SECRET);
  }

  @Test
  void marksOnlyTheItemsThatTheMotionNames() {
    assertThat(
            parts(
                OPEN
                    + "2. Exclusion of the public\n\nRESOLVED that the press and public be excluded during items 4 and 5.\n\n"
                    + "3. Slip\n\nThe slip was repaired.\n\n4. Lighthouse\n\n"
                    + SECRET
                    + "\n\n5. Lamp\n\nThe lamp was sold.\n\n6. Dates\n\nThe next meeting is in May.\n"))
        .containsExactly("4. Lighthouse " + SECRET + " 5. Lamp The lamp was sold.");
  }

  @Test
  void marksWhatFollowsTheMotionInItsOwnParagraph() {
    assertThat(
            parts(
                OPEN
                    + "2. Lighthouse\n\nIt was resolved to exclude the press and public from the meeting. "
                    + SECRET
                    + "\n"))
        .containsExactly(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Exempt information: Schedule 12A, Part 1, paragraph 3.]",
        "Exempt minute - not for publication",
        "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A",
        "(Confidential)",
        "This minute is exempt under paragraph 4."
      })
  void marksTheItemThatANoteStandsIn(String note) {
    assertThat(
            parts(
                OPEN
                    + "2. Lighthouse\n\n"
                    + note
                    + "\n\n"
                    + SECRET
                    + "\n\n3. Slip\n\nThe slip was repaired.\n"))
        .singleElement()
        .satisfies(p -> assertThat(p).endsWith(SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PART II - EXEMPT ITEMS",
        "EXEMPT MINUTES",
        "CONFIDENTIAL SESSION",
        "PART B (PRIVATE BUSINESS)"
      })
  void marksAllThatStandsUnderAHeading(String heading) {
    assertThat(
            parts(
                OPEN
                    + heading
                    + "\n\n2. Lighthouse\n\n"
                    + SECRET
                    + "\n\n3. Lamp\n\nThe lamp was sold.\n"))
        .singleElement()
        .satisfies(p -> assertThat(p).endsWith("The lamp was sold."));
  }

  @Test
  void leavesAnEmptyExemptPartOpen() {
    assertThat(
            parts(
                OPEN
                    + "2. Exempt items\n\nThere were none.\n\n3. Slip\n\nThe slip was repaired.\n"))
        .isEmpty();
  }

  @Test
  void marksAnItemWhoseTitleSaysSo() {
    assertThat(
            parts(
                OPEN
                    + "2. Sale of the lighthouse (Exempt)\n\n"
                    + SECRET
                    + "\n\n3. Slip\n\nThe slip was repaired.\n"))
        .containsExactly("2. Sale of the lighthouse (Exempt) " + SECRET);
  }

  @Test
  void takesASecondPartOfMinutesForPublicWhereTheFirstHoldsWhatWasRecommended() {
    String open = "41. Ferries\n\nThe Manager reported that two boats had been late.\n";
    assertThat(
            parts(
                "QUAYSIDE PANEL\n\nPART I - RECOMMENDATIONS\n\nRECOMMENDATION I - Terms of Reference\n\n"
                    + "That the terms be approved.\n\nPART II - MINUTES\n\n"
                    + open))
        .isEmpty();
    assertThat(parts("QUAYSIDE PANEL\n\nPART I - PUBLIC\n\nPART II - MINUTES\n\n" + open))
        .isNotEmpty();
  }

  @Test
  void readsOnWhereAllOfAStandingExemptItemWasTakenInPublic() {
    String after = "3. Kerbs\n\nThe Head of Streets reported that 40 kerbs had been mended.\n";
    String title = OPEN + "2. EXEMPT ITEMS\n\n";
    assertThat(
            parts(title + "RESOLVED: That all items be taken in public as proposed.\n\n" + after))
        .isEmpty();
    assertThat(
            parts(
                title
                    + "RESOLVED: That all items be taken in public except the lease.\n\nThe lease is £9,000.\n\n"
                    + after))
        .isNotEmpty();
  }

  private static final String FOR_ONE =
      "2. Exclusion of the Public\n\nRESOLVED that the press and public be excluded from the meeting for the following item of business.\n\n";

  @Test
  void endsWithTheOneItemThatTheMotionIsForWhereTheNumbersShowTheNext() {
    assertThat(
            parts(
                OPEN
                    + FOR_ONE
                    + "3. Lighthouse\n\n"
                    + SECRET
                    + "\n\n4. Slip\n\nThe slip was repaired.\n"))
        .containsExactly("3. Lighthouse " + SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. Exclusion of the Public\n\nRESOLVED that the press and public be excluded from the meeting for the following items of business.\n\n3. Lighthouse\n\n"
            + "Bids were opened.\n\n4. Tenders\n\n",
        "2. Exclusion of the Public\n\nRESOLVED that the press and public be excluded from the meeting for the remainder of the meeting as the next item was confidential.\n\n"
            + "3. Lighthouse\n\nBids were opened.\n\n4. Tenders\n\n",
        FOR_ONE + "3. Lighthouse\n\nBids were opened.\n\n7. Tenders\n\n",
        FOR_ONE + "3. Lighthouse\n\nBids were opened.\n\nTenders\n\n"
      })
  void goesOnWhereNothingShowsThatTheOneItemIsOver(String words) {
    assertThat(parts(OPEN + words + SECRET + "\n")).singleElement().asString().endsWith(SECRET);
  }

  private static final String LISTED =
      "Determination of Exempt Business\n\nThe Council was asked to determine that the following item of business be taken in private:-\n\n"
          + "9(a) Sale of the Lighthouse - Report by the Harbour Master\n\nThe Council resolved:-\n\n"
          + "to exclude the press and public from the meeting during consideration of the aforementioned item of business.\n\n";

  @Test
  void readsOnUntilTheBusinessThatWasListedAboveTheMotion() {
    assertThat(
            parts(
                LISTED
                    + "Request for a Hearing\n\nThe Council heard two boatmen.\n\nSale of the Lighthouse\n\n"
                    + SECRET
                    + "\n"))
        .containsExactly("Sale of the Lighthouse " + SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Request for a Hearing\n\nThe Council heard two boatmen.\n\nHarbour Buildings\n\nIn accordance with that decision the following was considered with the press and public excluded, the business being exempt.\n\n"
      })
  void withholdsWhatFollowsTheMotionOnListedBusinessStraightAway(String between) {
    assertThat(parts(LISTED + between + SECRET + "\n")).containsExactly(SECRET);
  }

  @Test
  void withholdsAllBehindAMotionOnListedBusinessThatNoLaterLineNames() {
    assertThat(
            parts(
                LISTED
                    + "Request for a Hearing\n\nThe Council heard two boatmen.\n\nA Property\n\n"
                    + SECRET
                    + "\n"))
        .singleElement()
        .asString()
        .startsWith("Request for a Hearing")
        .endsWith(SECRET);
  }

  @Test
  void withholdsAllBehindAMotionOnTheItemAboveThatNothingLists() {
    assertThat(
            parts(
                OPEN
                    + "2. Lighthouse\n\nSale of the lighthouse\n\nIt was resolved to exclude the press and public from the meeting for the above item.\n\n"
                    + "Offers\n\n"
                    + SECRET
                    + "\n"))
        .containsExactly("Offers " + SECRET);
  }

  private static final String IN_PART =
      "2. Admission of the Public\n\nRESOLVED that the public be excluded from the meeting for part of the discussion, as exempt information would be disclosed.\n\n";

  @Test
  void leavesAnItemOpenOfWhichAPartWasPrivateAndToWhichThePublicWasAsked() {
    assertThat(
            parts(
                OPEN
                    + IN_PART
                    + "3. Lighthouse pdf icon PDF 90 KB\n\nThat the keeper be thanked.\n\n4. Slip\n\nThe slip was repaired.\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3. Lighthouse\n\n",
        "3. Lighthouse (exempt report) pdf icon PDF 90 KB\n\n",
        "3. Lighthouse\n\nThe bids were opened.\n\nMembers of the public may speak.\n\n"
      })
  void withholdsAnItemOfWhichAPartWasPrivateWhereNothingShowsItOpen(String item) {
    assertThat(parts(OPEN + IN_PART + item + SECRET + "\n"))
        .singleElement()
        .asString()
        .endsWith(SECRET);
  }

  @Test
  void publishesThatAReportWasNotedAndNothingOfIt() {
    assertThat(
            parts(
                OPEN
                    + FOR_ONE
                    + SECRET
                    + "\n\nRESOLVED that progress to date of the Harbour Committee be noted.\n\n"
                    + "RESOLVED that the offer of £41,000 be noted.\n"))
        .containsExactly(SECRET, "RESOLVED that the offer of £41,000 be noted.");
  }
}
