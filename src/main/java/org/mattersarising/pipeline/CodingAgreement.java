package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.AgreementScores;
import org.mattersarising.evaluate.AgreementScores.Coded;
import org.mattersarising.evaluate.AgreementScores.Pair;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.train.CodingReader;
import org.mattersarising.train.CodingReader.Coding;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingFormatException;
import org.mattersarising.train.TrainingStatement;

/**
 * How far the coders of a training set agree. Its folder has {@code statements}, and, for each
 * round of second coding, files of the same names in {@code first} (the first coder's labels as
 * they stood when the second worked) and {@code second}; a round is what the names have in common
 * before {@code -}. What says of itself that it came back was coded twice apart ({@link
 * RecurrenceAgreement}).
 */
public final class CodingAgreement {

  private CodingAgreement() {}

  /**
   * Two scorecards a round: the second coder against the first, blind; and against the statements
   * as they stand, which were recoded in the light of the differences. Then the reader's
   * propositions against the coders'.
   *
   * @throws UsageException where the folder is none of a training set
   */
  public static List<Scorecard> of(Path folder) throws IOException {
    for (String part : List.of("statements", "first", "second")) {
      if (!Files.isDirectory(folder.resolve(part))) {
        throw new UsageException("There is no folder " + folder.resolve(part) + ".");
      }
    }
    try {
      Map<String, TrainingStatement> now = new HashMap<>();
      List<TrainingDocument> documents = ThemeTraining.labelled(folder.resolve("statements"));
      for (TrainingDocument document : documents) {
        document.statements().forEach(s -> now.put(key(document.name(), s), s));
      }
      Map<String, TrainingStatement> first = new HashMap<>();
      for (Coding coding : CodingReader.readFolder(folder.resolve("first"))) {
        first.put(coding.file() + " " + key(coding), coding.statement());
      }
      Map<String, List<Coding>> rounds =
          CodingReader.readFolder(folder.resolve("second")).stream()
              .collect(
                  Collectors.groupingBy(
                      c -> c.file().split("-", 2)[0], TreeMap::new, Collectors.toList()));
      List<Scorecard> cards = new ArrayList<>();
      rounds.forEach((round, codings) -> {
        cards.add(
            AgreementScores.of(
                "agreement." + round,
                codings.size() + " statements coded twice, blind",
                pairs(codings, c -> first.get(c.file() + " " + key(c)))));
        cards.add(
            AgreementScores.of(
                "agreement." + round + ".recoded",
                "the same second coding against the statements as they stand (not blind)",
                pairs(codings, c -> now.get(key(c)))));
      });
      cards.addAll(RecurrenceAgreement.cards(folder));
      cards.addAll(new PropositionMeasure(documents).cards(folder.resolve("second")));
      return cards;
    } catch (TrainingFormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private interface Other {
    @Nullable TrainingStatement of(Coding coding);
  }

  private static List<Pair> pairs(List<Coding> codings, Other other) {
    Map<String, Boolean> marked = new HashMap<>();
    codings.forEach(
        c -> marked.merge(c.file(), !c.statement().spans().isEmpty(), Boolean::logicalOr));
    List<Pair> pairs = new ArrayList<>();
    for (Coding coding : codings) {
      TrainingStatement one = other.of(coding);
      if (one == null) {
        throw new UsageException(
            coding.file() + ": " + key(coding) + " has no other coding to be compared with.");
      }
      boolean spans = marked.getOrDefault(coding.file(), false);
      pairs.add(
          new Pair(
              coded(coding.document(), one, spans),
              coded(coding.document(), coding.statement(), spans)));
    }
    return pairs;
  }

  private static Coded coded(String document, TrainingStatement statement, boolean spans) {
    Map<String, String> stances = new HashMap<>();
    statement.themes().forEach((theme, stance) -> stances.put(theme, word(stance)));
    return new Coded(
        document,
        word(statement.act()),
        word(statement.speaker()),
        stances,
        spans
            ? statement.spans().stream().map(e -> e.toString()).collect(Collectors.toSet())
            : null,
        spans ? statement.proposition().toString() : null);
  }

  private static String word(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Coding coding) {
    return key(coding.document(), coding.statement());
  }

  private static String key(String document, TrainingStatement statement) {
    return document + ":" + statement.line();
  }
}
