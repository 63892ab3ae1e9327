package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.GrammarStatementReader;
import org.mattersarising.evaluate.PropositionScores;
import org.mattersarising.evaluate.PropositionScores.Pair;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.model.Act;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.train.CodingReader;
import org.mattersarising.train.CodingReader.Coding;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingStatement;

/**
 * The propositions of a training set against those that a reader finds. The reader is the grammar,
 * from which all propositions come and which learns nothing, so no fold has to be held out; whether
 * a statement is procedural, and has none, is the grammar's vote here, too.
 */
final class PropositionMeasure {

  private final Map<String, Read> read = new HashMap<>();
  private final List<Pair> all = new ArrayList<>();

  /** A statement with the reader's proposition, in the statement's own offsets. */
  private record Read(TrainingStatement statement, @Nullable TextSpan found) {

    Pair against(String document, TrainingStatement labels) {
      return new Pair(document, statement.text(), labels.proposition(), found);
    }
  }

  PropositionMeasure(List<TrainingDocument> documents) {
    GrammarStatementReader reader = new GrammarStatementReader();
    for (TrainingDocument document : documents) {
      TrainingLayout layout = TrainingLayout.of(document);
      List<Statement> statements = TrainingSource.read(reader, document, layout, layout.mentions());
      for (int i = 0; i < statements.size(); i++) {
        TrainingStatement labels = document.statements().get(i);
        int start = layout.sentences().get(i).span().start();
        TextSpan found = statements.get(i).proposition();
        Read one = new Read(labels, found == null ? null : found.shifted(-start));
        read.put(document.name() + ":" + labels.line(), one);
        if (labels.act() != Act.PROCEDURAL) {
          all.add(one.against(document.name(), labels));
        }
      }
    }
  }

  /** Against second coders who marked propositions, blind; and against the whole set. */
  List<Scorecard> cards(Path second) throws IOException {
    List<Coding> codings = CodingReader.readFolder(second);
    Set<String> marking = new HashSet<>();
    codings.stream()
        .filter(c -> c.statement().proposition().start() > 0)
        .forEach(c -> marking.add(c.file()));
    List<Pair> blind = new ArrayList<>();
    for (Coding coding : codings) {
      Read one = read.get(coding.document() + ":" + coding.statement().line());
      if (one != null
          && marking.contains(coding.file())
          && coding.statement().act() != Act.PROCEDURAL
          && coding.statement().text().equals(one.statement().text())) {
        blind.add(one.against(coding.document(), coding.statement()));
      }
    }
    List<Scorecard> cards = new ArrayList<>();
    if (!blind.isEmpty()) {
      cards.add(
          PropositionScores.of(
              "propositions.blind",
              blind.size() + " statements, the reader's propositions against a second coder's",
              blind));
    }
    if (!all.isEmpty()) {
      cards.add(
          PropositionScores.of(
              "propositions.all",
              all.size() + " statements, the reader's propositions against the training set's",
              all));
    }
    return cards;
  }
}
