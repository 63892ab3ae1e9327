package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.TextSpan;

/**
 * Joins the statements of one subject council to passages: formal business and headings are left
 * out, statements without content words follow the one before them. Not thread-safe.
 */
final class PassageFinder {

  /** A statement that names at least so many things says which matter it concerns. */
  private static final int LEAST_WORDS = 2;

  private final ContentWords words = new ContentWords();
  private final List<Passage> found = new ArrayList<>();
  private @Nullable Draft open;

  private PassageFinder() {}

  /**
   * The passages in order of time.
   *
   * @param occurrences of one subject council, in order of time
   */
  static List<Passage> find(List<Occurrence> occurrences) {
    return new PassageFinder().read(occurrences);
  }

  private List<Passage> read(List<Occurrence> occurrences) {
    RoutineBusiness routine = new RoutineBusiness(occurrences);
    Map<String, Integer> inParagraph = new HashMap<>();
    occurrences.forEach(o -> inParagraph.merge(paragraph(o), 1, Integer::sum));
    Occurrence headingOf = null;
    Set<String> heading = Set.of();
    for (Occurrence occurrence : occurrences) {
      String text = occurrence.wholeText();
      if (headingOf != null && !headingOf.besides(occurrence)) {
        headingOf = null;
        heading = Set.of();
      }
      boolean alone = inParagraph.getOrDefault(paragraph(occurrence), 0) == 1;
      if (alone && UnnumberedHeading.isLike(text)) {
        close();
        headingOf = occurrence;
        heading = words.of(text, List.of()).keySet();
        continue;
      }
      List<TextSpan> left = occurrence.people(occurrence.statement().span());
      Map<String, Double> own = words.of(text, left);
      String title = occurrence.place().itemTitle();
      if (own.size() >= LEAST_WORDS) {
        if (!routine.isCopied(occurrence) && !RoutineBusiness.isFormal(text, own.size(), title)) {
          close();
          Set<String> over = new TreeSet<>(heading);
          over.addAll(words.of(title, List.of()).keySet());
          open = new Draft(occurrence, new ArrayList<>(), own, over);
        }
      } else if (open != null
          && follows(open.lead(), occurrence)
          && !routine.isCopied(occurrence)) {
        open.followers().add(occurrence);
      }
    }
    close();
    return List.copyOf(found);
  }

  private void close() {
    if (open != null) {
      found.add(new Passage(open.lead(), open.followers(), open.words(), open.heading()));
      open = null;
    }
  }

  private static boolean follows(Occurrence lead, Occurrence next) {
    return lead.besides(next) && next.statement().paragraph() - lead.statement().paragraph() <= 1;
  }

  private static String paragraph(Occurrence occurrence) {
    return occurrence.place().path() + "\n" + occurrence.statement().paragraph();
  }

  private record Draft(
      Occurrence lead, List<Occurrence> followers, Map<String, Double> words, Set<String> heading) {

    Draft {
      heading = new HashSet<>(heading);
    }
  }
}
