package org.mattersarising.annotate.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.DecisionLead.Form;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ResolutionKind;

/**
 * Which paragraphs of a document are clauses of a decision that words above them open, whatever the
 * layout made of them: entries under "It was RESOLVED that", lists within lists, lists that a
 * page's end cuts. Reading is linear in the text; immutable once read.
 */
final class DecisionLists {

  /** What a paragraph is in a list of decisions. */
  enum Place {
    /** In none. */
    NONE,
    /** A clause that decides. */
    CLAUSE,
    /** An entry that only completes a clause above it, or a reason for it. */
    DETAIL,
    /** Words that open a list, at the end of the paragraph. */
    LEAD,
    /** A clause of a motion that was not carried. */
    UNDECIDED
  }

  private static final int OUTCOME_REACH = 6;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<Integer, ResolutionKind> kinds = new HashMap<>();
  private final Map<Integer, Integer> charged = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  private DecisionLists(String text, DocumentStructure structure) {
    this.text = text;
    this.paragraphs = structure.paragraphs();
  }

  /** Reads the lists of a document. */
  static DecisionLists of(String text, DocumentStructure structure) {
    DecisionLists lists = new DecisionLists(text, structure);
    for (Paragraph paragraph : lists.paragraphs) {
      if (paragraph.kind() == ParagraphKind.HEADING) {
        lists.times.merge(paragraph.span().in(text), 1, Integer::sum);
      }
    }
    int at = 0;
    while (at < lists.paragraphs.size()) {
      at = lists.read(at);
    }
    return lists;
  }

  /** What a paragraph is. */
  Place place(int paragraph) {
    return places.getOrDefault(paragraph, Place.NONE);
  }

  /** What the words above a clause make of it; null for what is no clause. */
  @Nullable ResolutionKind kind(int paragraph) {
    return kinds.get(paragraph);
  }

  /** The clause that asks somebody for what this one says; -1 where none does. */
  int charging(int paragraph) {
    return charged.getOrDefault(paragraph, -1);
  }

  private static boolean mayLead(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case TEXT, LEAD_IN, LIST_ITEM, RESOLUTION, HEADING, LABEL -> paragraph.item() >= 0;
      default -> false;
    };
  }

  /** Reads the list that a paragraph opens; answers where to go on. */
  private int read(int at) {
    Paragraph paragraph = paragraphs.get(at);
    DecisionLead lead = mayLead(paragraph) ? DecisionLead.of(text, paragraph.span()) : null;
    if (lead == null) {
      return at + 1;
    }
    List<DecisionClause> entries = new ArrayList<>();
    List<Integer> leads = new ArrayList<>(List.of(at));
    int next = at + 1;
    while (next < paragraphs.size() && paragraphs.get(next).item() == paragraph.item()) {
      Paragraph each = paragraphs.get(next);
      if (!isFurniture(each)) {
        DecisionClause entry = DecisionClause.of(text, each, lead.form(), entries.isEmpty());
        boolean labels = entry == null || entry.opensAnother(lead.form(), each);
        if (labels && entries.isEmpty() && goesOn(each)) {
          leads.add(next);
        } else if (labels) {
          break;
        } else {
          entries.add(entry);
        }
      }
      next++;
    }
    if (entries.isEmpty()) {
      return at + 1;
    }
    boolean decided = lead.form() != Form.MOTION || isCarried(entries.getLast().paragraph() + 1);
    for (int each : leads) {
      places.put(each, decided ? Place.LEAD : Place.UNDECIDED);
    }
    place(entries, lead, decided);
    return next;
  }

  /** "Having heard both sides, the Committee decided as follows:" under "RESOLVED –". */
  private boolean goesOn(Paragraph paragraph) {
    return mayLead(paragraph)
        && paragraph.kind() != ParagraphKind.LABEL
        && DecisionLead.of(text, paragraph.span()) != null;
  }

  /** Page numbers and running heads, which stand between clauses where a page ends. */
  private boolean isFurniture(Paragraph paragraph) {
    String words = paragraph.span().in(text);
    return switch (paragraph.kind()) {
      case FURNITURE -> true;
      case HEADING -> times.getOrDefault(words, 0) > 1;
      case TEXT, LABEL -> words.length() <= 4 && words.chars().allMatch(Character::isDigit);
      default -> false;
    };
  }

  private void place(List<DecisionClause> entries, DecisionLead lead, boolean decided) {
    Deque<DecisionClause> parents = new ArrayDeque<>();
    for (int i = 0; i < entries.size(); i++) {
      DecisionClause entry = entries.get(i);
      while (!parents.isEmpty() && !entry.isUnder(parents.getLast())) {
        parents.removeLast();
      }
      boolean opens = i + 1 < entries.size() && entry.opens() && entries.get(i + 1).isUnder(entry);
      boolean detail = parents.stream().anyMatch(p -> !p.leads());
      int at = entry.paragraph();
      if (!decided) {
        places.put(at, Place.UNDECIDED);
      } else if (detail) {
        places.put(at, Place.DETAIL);
      } else {
        places.put(at, opens && entry.leads() ? Place.LEAD : Place.CLAUSE);
        kinds.put(at, lead.kind());
        if (!parents.isEmpty() && parents.getLast().charges()) {
          charged.put(at, parents.getLast().paragraph());
        }
      }
      if (opens) {
        parents.addLast(entry);
      }
    }
  }

  /** Whether what follows a motion says that it was carried. */
  private boolean isCarried(int from) {
    int item = paragraphs.get(from - 1).item();
    for (int i = from; i < Math.min(paragraphs.size(), from + OUTCOME_REACH); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.item() != item) {
        return false;
      }
      Words words = Words.of(text, paragraph.span().start(), paragraph.span().end());
      switch (Outcome.of(words)) {
        case CARRIED -> {
          return true;
        }
        case LOST -> {
          return false;
        }
        case NONE -> {}
      }
    }
    return false;
  }
}
