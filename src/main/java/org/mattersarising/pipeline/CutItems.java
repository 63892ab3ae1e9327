package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Extent;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Items of a meeting's page that end in "view the full minutes text": where the item's own page of
 * the same meeting is read, too, that one counts, and what the cut item says of it does not.
 * Immutable, safe for use by several threads.
 */
final class CutItems {

  private static final Pattern NOTICE =
      Pattern.compile("(?i)\\b(?:view|read|see) the (?:full|complete) \\w{1,12} text\\b");

  /** So many words before the notice place it on the item's own page. */
  private static final int LAST_WORDS = 7;

  private static final int BEFORE = 160;

  /** What its warning begins with; known without the text, which may be put away. */
  private static final String CUTS = "The page cuts ";

  /** More item numbers than that are not listed. */
  private static final int LISTED = 12;

  private final UnaryOperator<AnalysedDocument> changed;

  /**
   * A marker.
   *
   * @param changed what becomes of a document whose statements were marked
   */
  CutItems(UnaryOperator<AnalysedDocument> changed) {
    this.changed = changed;
  }

  /** Whether a page holds a passage, and more, that another one cuts short. */
  static boolean goesOn(String page, String cut) {
    Matcher notice = NOTICE.matcher(cut);
    String whole = "";
    while (notice.find()) {
      String[] words = words(cut.substring(Math.max(0, notice.start() - BEFORE), notice.start()));
      if (words.length <= LAST_WORDS) {
        continue;
      }
      StringBuilder last = new StringBuilder(" ");
      for (int i = words.length - LAST_WORDS; i < words.length; i++) {
        last.append(words[i]).append(' ');
      }
      whole = whole.isEmpty() ? plain(page) : whole;
      if (whole.contains(last)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence on the items that a page cuts short; empty where there are none. */
  static String warning(DocumentStructure structure) {
    if (structure.truncated().isEmpty()) {
      return "";
    }
    List<String> numbers = new ArrayList<>();
    for (AgendaItem item : structure.items()) {
      if (cuts(structure, item)) {
        numbers.add(item.number().isEmpty() ? "without a number" : item.number());
      }
    }
    String listed =
        numbers.isEmpty()
            ? "a text"
            : (numbers.size() == 1 ? "item " : "items ")
                + String.join(", ", numbers.subList(0, Math.min(LISTED, numbers.size())))
                + (numbers.size() > LISTED ? " and " + (numbers.size() - LISTED) + " more" : "");
    return CUTS
        + listed
        + " short (\"view the full minutes text\"): the rest stands on the item's own page.";
  }

  /** The same documents in the same order, statements of cut items not counted that stand twice. */
  List<AnalysedDocument> mark(List<AnalysedDocument> documents) {
    Map<String, List<Integer>> pagesOf = new HashMap<>();
    List<Integer> cut = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      DocumentFacts facts = documents.get(i).facts();
      if (facts.councilId() == null || facts.date() == null) {
        continue;
      }
      if (facts.extent() == Extent.SINGLE_ITEM) {
        pagesOf.computeIfAbsent(meeting(facts), k -> new ArrayList<>()).add(i);
      } else if (documents.get(i).source().warnings().stream().anyMatch(w -> w.startsWith(CUTS))) {
        cut.add(i);
      }
    }
    List<AnalysedDocument> marked = new ArrayList<>(documents);
    for (int i : cut) {
      List<Integer> pages = pagesOf.getOrDefault(meeting(documents.get(i).facts()), List.of());
      if (!pages.isEmpty()) {
        List<String> words =
            pages.stream().map(p -> plain(documents.get(p).source().readText().text())).toList();
        marked.set(i, mark(documents.get(i), words));
      }
    }
    return marked;
  }

  private AnalysedDocument mark(AnalysedDocument document, List<String> pages) {
    AnalysedDocument cut = document.inHand();
    DocumentStructure structure = cut.structure();
    List<Statement> statements = new ArrayList<>(cut.statements());
    Set<Integer> twice = new HashSet<>();
    for (AgendaItem item : structure.items()) {
      if (!cuts(structure, item)) {
        continue;
      }
      List<Statement> own =
          statements.stream().filter(s -> s.counted() && s.item() == item.index()).toList();
      for (String page : pages) {
        if (!own.isEmpty() && own.stream().allMatch(s -> page.contains(said(cut, s)))) {
          own.forEach(s -> twice.add(s.index()));
          break;
        }
      }
    }
    if (twice.isEmpty()) {
      return document;
    }
    twice.forEach(i -> statements.set(i, statements.get(i).uncounted(NotCountedReason.DUPLICATE)));
    DocumentFindings found = cut.findings();
    return changed.apply(
        new AnalysedDocument(
            document.source(),
            document.facts(),
            structure,
            statements,
            found.mentions(),
            found.figures(),
            found.actions().stream().filter(a -> !twice.contains(a.statement())).toList(),
            found.resolutions().stream().filter(r -> !lies(r.span(), statements, twice)).toList(),
            found.links().stream().filter(l -> !twice.contains(l.statement())).toList(),
            found.marks(),
            cut.vectors()));
  }

  private static boolean cuts(DocumentStructure structure, AgendaItem item) {
    TextSpan span = item.span();
    return structure.truncated().stream()
        .anyMatch(t -> t.start() >= span.start() && t.start() <= span.end());
  }

  private static boolean lies(TextSpan span, List<Statement> statements, Set<Integer> in) {
    return in.stream().anyMatch(i -> statements.get(i).span().overlaps(span));
  }

  private static String meeting(DocumentFacts facts) {
    return facts.councilId() + "|" + facts.date();
  }

  private static String said(AnalysedDocument document, Statement statement) {
    String words = document.text(statement);
    Matcher notice = NOTICE.matcher(words);
    return plain(notice.find() ? words.substring(0, notice.start()) : words).stripTrailing();
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", 0);
  }

  /** The words with a space around each. */
  private static String plain(String text) {
    return " " + String.join(" ", words(text)).strip() + " ";
  }
}
