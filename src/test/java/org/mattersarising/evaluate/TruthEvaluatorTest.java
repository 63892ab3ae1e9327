package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mattersarising.evaluate.ClusterScoresTest.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.RaisedBy;

/**
 * Two meetings; late buses come back, damp flats are spoken of twice, and a bus pass is a decoy.
 */
final class TruthEvaluatorTest {

  private static final AnalysedDocument JANUARY =
      DocumentBuilder.whole("ashby", "Panel", "2024-01-10")
          .concern("buses", "The buses ran late.")
          .concern("housing", "Mould grew in the flats.")
          .fact("buses", "A bus pass cost more.")
          .build();
  private static final AnalysedDocument JUNE =
      DocumentBuilder.whole("ashby", "Panel", "2024-06-10")
          .concernAgain("buses", "Members said again that buses were late.")
          .concern("housing", "The mould was still there.")
          .build();

  @TempDir private Path folder = Path.of("");

  private Truth truth() throws IOException {
    Path ashby = Files.createDirectories(folder.resolve("ashby"));
    Files.writeString(folder.resolve("halves.csv"), "council_id,half\nashby,dev\n");
    Files.writeString(
        ashby.resolve("documents.csv"),
        """
        path,council_id,committee,committee_type,meeting_date,extent,minutes_status,council_known,date_known,read_status
        ashby-2024-01-10.txt,ashby,Panel,childrens,2024-01-10,whole,unknown,true,true,read
        ashby-2024-06-10.txt,ashby,Panel,childrens,2024-06-10,whole,unknown,true,true,read
        """);
    Files.writeString(
        ashby.resolve("issues.csv"),
        """
        issue_key,shared_key,council_id,theme_id,label,status,words
        b,,ashby,buses,Late buses,raised,bus
        h,,ashby,housing,Mould,raised,mould;damp
        """);
    Files.writeString(
        ashby.resolve("statements.csv"),
        """
        issue_key,path,quote,event,raised_by
        b,ashby-2024-01-10.txt,The buses ran late.,raised,member
        b,ashby-2024-06-10.txt,Members said again that buses were late.,stated_again,member
        h,ashby-2024-01-10.txt,Mould grew in the flats.,raised,member
        h,ashby-2024-06-10.txt,The mould  was still there.,raised_again,member
        """);
    Files.writeString(
        ashby.resolve("stated.csv"),
        """
        path,quote,issue_key
        ashby-2024-06-10.txt,Members said again that buses were late.,b
        """);
    Files.writeString(
        ashby.resolve("decoys.csv"),
        """
        path,quote,kind,looks_like,note
        ashby-2024-01-10.txt,A bus pass cost more.,same_word,b,
        """);
    return TruthReader.read(folder);
  }

  private static IssueEvent event(AnalysedDocument document, int statement, EventKind kind) {
    return new IssueEvent(
        document.statements().get(statement).id(),
        "ashby",
        document.facts().date(),
        kind,
        RaisedBy.MEMBER,
        0.9);
  }

  private static Issue issue(String id, double score, IssueStatus status, IssueEvent... events) {
    LocalDate first = LocalDate.parse("2024-01-10");
    return new Issue(
        id,
        "",
        id,
        "buses",
        "ashby",
        IssueBasis.OBSERVED,
        2,
        first,
        first,
        2,
        0,
        0,
        0,
        status,
        0,
        score,
        null,
        null,
        null,
        IssueMeasures.NONE,
        List.of(events));
  }

  private static AnalysisResult result(Issue... issues) {
    return result(List.of(JANUARY, JUNE), issues);
  }

  private static AnalysisResult result(List<AnalysedDocument> documents, Issue... issues) {
    return new AnalysisResult(
        CorpusNotes.NONE,
        "",
        documents.stream().map(AnalysedDocument::source).toList(),
        documents.stream()
            .collect(Collectors.toMap(d -> d.source().path(), AnalysedDocument::facts)),
        documents,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(issues),
        List.of(),
        List.of(),
        List.of());
  }

  private static final Issue BUSES =
      issue(
          "buses",
          2,
          IssueStatus.RAISED,
          event(JANUARY, 0, EventKind.RAISED),
          event(JUNE, 0, EventKind.STATED_AGAIN));
  private static final Issue MOULD =
      issue(
          "mould",
          1,
          IssueStatus.RAISED,
          event(JANUARY, 1, EventKind.RAISED),
          event(JUNE, 1, EventKind.RAISED_AGAIN));

  private Scorecard card(Issue... issues) throws IOException {
    return new TruthEvaluator().evaluate(result(issues), truth(), "truth.dev");
  }

  @Test
  void givesAllOnesToAPerfectPrediction() throws IOException {
    Scorecard card = card(BUSES, MOULD);

    assertThat(card.metrics())
        .extracting(Metric::name)
        .contains(
            "recurrence.b3_f1",
            "archive.score",
            "events.f1",
            "stated.f1",
            "decoys.avoided",
            "issues.status_accuracy",
            "documents.date");
    assertThat(card.metrics()).allMatch(m -> m.value() == 1);
    assertThat(card.slips()).isEmpty();
    assertThat(card.notes()).isEmpty();
  }

  @Test
  void aRunWithoutIssuesRecallsOnlyWhatStandsAlone() throws IOException {
    List<Metric> metrics = card().metrics();

    assertThat(value(metrics, "recurrence.b3_precision")).isEqualTo(1);
    assertThat(value(metrics, "recurrence.b3_recall")).isEqualTo(0.5);
    assertThat(value(metrics, "recurrence.pairwise_f1")).isZero();
    assertThat(value(metrics, "archive.score")).isZero();
    assertThat(value(metrics, "issues.found")).isZero();
    assertThat(value(metrics, "events.recall")).isZero();
  }

  @Test
  void oneIssueOfAllIsImprecise() throws IOException {
    List<IssueEvent> all = new ArrayList<>(BUSES.events());
    all.addAll(MOULD.events());
    all.add(event(JANUARY, 2, EventKind.RAISED));
    Scorecard card = card(issue("all", 1, IssueStatus.DENIED, all.toArray(IssueEvent[]::new)));

    // Four statements, all six pairs joined, two of them rightly.
    assertThat(value(card.metrics(), "recurrence.pairwise_precision"))
        .isCloseTo(2.0 / 6, within(1e-6));
    assertThat(value(card.metrics(), "recurrence.b3_precision")).isEqualTo(0.5);
    assertThat(value(card.metrics(), "recurrence.b3_recall")).isEqualTo(1);
    assertThat(value(card.metrics(), "decoys.avoided")).isZero();
    assertThat(value(card.metrics(), "issues.found")).isEqualTo(0.5);
    assertThat(value(card.metrics(), "issues.status_accuracy")).isZero();
    assertThat(card.slips())
        .extracting(Slip::kind)
        .contains("decoy taken: same_word", "issue, miss", "issue: last status");
  }

  @Test
  void saysWhichWordsItDoesNotFind() throws IOException {
    truth();
    Path file = folder.resolve("ashby").resolve("stated.csv");
    Files.writeString(file, "path,quote,issue_key\nashby-2024-06-10.txt,Nobody said so.,b\n");

    Scorecard card =
        new TruthEvaluator().evaluate(result(BUSES, MOULD), TruthReader.read(folder), "truth.dev");

    assertThat(value(card.metrics(), "stated.recall")).isZero();
    assertThat(card.notes()).singleElement().asString().contains("stated.csv, line 2");
  }

  @Test
  void tellsTheHalfOfACouncil() throws IOException {
    assertThat(truth().halves()).containsExactly("dev");
    assertThat(truth().of(c -> c.equals("other")).councils()).isEmpty();
  }

  @Test
  void refusesRowsThatDoNotFitTheirHeader() throws IOException {
    truth();
    Files.writeString(folder.resolve("ashby").resolve("stated.csv"), "path,quote\nx,y,z\n");

    assertThatThrownBy(() -> TruthReader.read(folder))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("stated.csv");
  }

  @Test
  void aTaskThatReadersDifferAboutIsNeitherHitNorMissNorFalseAlarm() throws IOException {
    AnalysedDocument may =
        DocumentBuilder.whole("ashby", "Panel", "2024-05-10")
            .fact("", "The clerk would count the lamps.")
            .task("clerk")
            .fact("", "The chair would see.")
            .task("chair")
            .fact("", "Rain fell.")
            .task("rain")
            .fact("", "The dean offered to ring them.")
            .build();
    Path ashby = Files.createDirectories(folder.resolve("ashby"));
    Files.writeString(
        ashby.resolve("documents.csv"), "path,read_status\nashby-2024-05-10.txt,read\n");
    Files.writeString(
        ashby.resolve("actions.csv"),
        """
        path,quote,owner,due_date,marked,certainty
        ashby-2024-05-10.txt,The clerk would count the lamps.,Ann Orme,,false,coded
        ashby-2024-05-10.txt,The chair would see.,,,false,optional
        ashby-2024-05-10.txt,The dean offered to ring them.,dean,,false,planted
        """);

    List<Metric> metrics =
        new TruthEvaluator()
            .evaluate(result(List.of(may)), TruthReader.read(folder), "truth.all")
            .metrics();

    assertThat(value(metrics, "actions.precision")).isEqualTo(0.5);
    assertThat(value(metrics, "actions.recall")).isEqualTo(0.5);
    // Coders were not asked who it is in the end: no owner of theirs is judged.
    assertThat(metrics).extracting(Metric::name).doesNotContain("actions.owner_accuracy");
  }

  @Test
  void aFigureThatReadersDifferAboutIsExcusedByItsWordsWhateverItsKind() throws IOException {
    AnalysedDocument may =
        DocumentBuilder.whole("ashby", "Panel", "2024-05-10")
            .fact("", "Of 41 lamps in 3 lanes and 9 yards 6 were out.")
            .figure("41", FigureKind.COUNT, "41")
            .figure("3", FigureKind.COUNT, "3")
            .figure("9 yards", FigureKind.DURATION, "9")
            .build();
    Path ashby = Files.createDirectories(folder.resolve("ashby"));
    Files.writeString(
        ashby.resolve("documents.csv"), "path,read_status\nashby-2024-05-10.txt,read\n");
    Files.writeString(
        ashby.resolve("figures.csv"),
        """
        path,quote,figure_text,kind,value,value_from,unit,qualifier,certainty
        ashby-2024-05-10.txt,Of 41 lamps in 3 lanes and 9 yards 6 were out.,41,count,41,,lamps,exact,planted
        ashby-2024-05-10.txt,Of 41 lamps in 3 lanes and 9 yards 6 were out.,6,count,6,,lamps,,coded
        ashby-2024-05-10.txt,Of 41 lamps in 3 lanes and 9 yards 6 were out.,9,count,9,,yards,,optional
        """);

    List<Metric> metrics =
        new TruthEvaluator()
            .evaluate(result(List.of(may)), TruthReader.read(folder), "truth.all")
            .metrics();

    // The three lanes are a false alarm however small they are, the six lamps are missed.
    assertThat(value(metrics, "figures.precision")).isEqualTo(0.5);
    assertThat(value(metrics, "figures.recall")).isEqualTo(0.5);
  }

  @Test
  void anArchiveReadByHandIsMeasuredByItsMeetingsAlone() throws IOException {
    Path ashby = Files.createDirectories(folder.resolve("ashby"));
    Files.writeString(
        ashby.resolve("issues.csv"),
        """
        issue_key,shared_key,council_id,theme_id,label,status,words
        b,,ashby,,Late buses,raised,bus
        h,,ashby,,Mould,raised,mould
        """);
    Files.writeString(
        ashby.resolve("meetings.csv"),
        """
        issue_key,path,event
        b,ashby-2024-01-10.txt,raised
        b,ashby-2024-06-10.txt,
        h,ashby-2024-01-10.txt,raised
        h,ashby-2024-06-10.txt,raised_again
        """);

    List<Metric> metrics =
        new TruthEvaluator()
            .evaluate(result(BUSES), TruthReader.read(folder), "truth.all")
            .metrics();

    assertThat(value(metrics, "archive.precision")).isEqualTo(1);
    assertThat(value(metrics, "archive.coverage")).isEqualTo(0.5);
    assertThat(metrics).extracting(Metric::name).allMatch(name -> name.startsWith("archive."));
  }
}
