package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.MotionReach.Kind;

/** One reading of one document for its exempt parts; belongs to one call. */
final class ExemptWalk {

  /** The words by which the public is let in stand at a paragraph's start. */
  private static final int NEAR = 120;

  private static final Set<ParagraphKind> NO_BUSINESS =
      Set.of(ParagraphKind.FURNITURE, ParagraphKind.AGENDA_NOTE, ParagraphKind.ATTENDANCE);

  private static final int NOWHERE = -1;

  private final String text;
  private final int bodyEnd;
  private final DocumentStructure structure;
  private final ExemptSpans exempt;

  /** Where the part began that the reading is in; NOWHERE outside of one. */
  private int start = NOWHERE;

  /** The item that the part ends with; NOWHERE where it goes on. */
  private int scope = NOWHERE;

  /** The paragraph whose motion was passed while its business has not begun; NOWHERE without. */
  private int motion = NOWHERE;

  /** How far the motion reaches that was passed last. */
  private MotionReach reach = MotionReach.ON;

  /** The motion whose listed business has not come yet. */
  private MotionReach awaited = MotionReach.ON;

  ExemptWalk(DocumentText text, DocumentStructure structure) {
    this.text = text.text();
    this.bodyEnd = text.layout().bodyEnd();
    this.structure = structure;
    this.exempt = new ExemptSpans(this.text, bodyEnd);
  }

  List<TextSpan> spans() {
    int item = NOWHERE;
    for (Paragraph paragraph : structure.paragraphs()) {
      boolean opensItem = paragraph.item() != item && paragraph.item() >= 0;
      item = paragraph.item();
      int from =
          opensItem
              ? Math.min(structure.items().get(item).span().start(), paragraph.span().start())
              : paragraph.span().start();
      if (start != NOWHERE && scope != NOWHERE && item != scope) {
        leaveItem(item, from);
      }
      if (opens(paragraph)) {
        end(titleStart(structure.paragraphs().get(paragraph.index() - 1), from));
        motion = NOWHERE;
      }
      if (!NO_BUSINESS.contains(paragraph.kind())) {
        read(paragraph, from, opensItem);
      }
    }
    end(bodyEnd);
    return exempt.all();
  }

  /** Where the motion was for one item, its end is sure only as the numbers show the next. */
  private void leaveItem(int item, int from) {
    if (reach.kind() == Kind.NEXT_ITEM && (item < 0 || !label(item).follows(label(scope)))) {
      scope = NOWHERE;
    } else {
      end(from);
    }
  }

  private Label label(int item) {
    return Label.of(structure.items().get(item).number());
  }

  /** Whether a line under its title shows an item open, of which only a part can be exempt. */
  private boolean opens(Paragraph paragraph) {
    if (start == NOWHERE && motion == NOWHERE
        || reach.kind() != Kind.PART
        || paragraph.index() == 0) {
      return false;
    }
    Paragraph title = structure.paragraphs().get(paragraph.index() - 1);
    return title.kind() == ParagraphKind.ITEM_TITLE
        && MotionReach.open(text.substring(title.span().start(), paragraph.span().end()));
  }

  private void read(Paragraph paragraph, int from, boolean opensItem) {
    String words = paragraph.span().in(text);
    if (awaited.names(words) && start == NOWHERE) {
      begin(titleStart(paragraph, from), NOWHERE, MotionReach.ON);
    }
    int readmission = ReadmissionWords.at(words);
    if (start != NOWHERE || motion != NOWHERE) {
      if (readmission >= 0 && readmission <= NEAR) {
        end(titleStart(paragraph, from));
        motion = NOWHERE;
        return;
      }
      if (ReadmissionWords.closes(words)) {
        end(titleStart(paragraph, from));
        motion = NOWHERE;
        return;
      }
    }
    if (start != NOWHERE) {
      if (readmission >= 0) {
        end(paragraph.span().end());
      } else if (paragraph.kind() == ParagraphKind.RESOLUTION && MotionReach.onlyNotes(words)) {
        exempt.add(start, paragraph.span().start());
        start = paragraph.span().end();
      } else if (reach.kind() == Kind.LISTED && MotionReach.isHead(paragraph)) {
        end(titleStart(paragraph, from));
      }
      return;
    }
    if (motion != NOWHERE && reach.kind() == Kind.LISTED && MotionReach.isHead(paragraph)) {
      motion = NOWHERE;
    }
    if (passesMotion(paragraph, words)) {
      return;
    }
    if (motion != NOWHERE) {
      afterMotion(paragraph, words, from);
    } else {
      marked(paragraph, words, from, opensItem);
    }
  }

  /** A line of its own before the words, such as the item's number, goes with them. */
  private int titleStart(Paragraph paragraph, int from) {
    return paragraph.kind() == ParagraphKind.ITEM_TITLE
        ? Math.min(from, structure.items().get(paragraph.item()).span().start())
        : from;
  }

  private boolean passesMotion(Paragraph paragraph, String words) {
    if (paragraph.kind() == ParagraphKind.ITEM_TITLE
        || paragraph.kind() == ParagraphKind.LABEL
        || paragraph.kind() == ParagraphKind.HEADING) {
      return false;
    }
    boolean resolution = paragraph.kind() == ParagraphKind.RESOLUTION;
    int end = ExemptWords.exclusionEnd(words, resolution);
    if (end < 0
        && (motion != NOWHERE
            || !ExemptWords.passesMotion(title(paragraph.item()), words, resolution))) {
      return false;
    }
    int at = ExemptWords.sentenceEnd(words, Math.max(end, 0));
    if (named(words.substring(0, at), paragraph.item())) {
      motion = NOWHERE;
      return true;
    }
    motion = paragraph.index();
    reach = MotionReach.of(words.substring(0, at), paragraph, structure, text);
    awaited = reach.kind() == Kind.LISTED ? reach : awaited;
    while (at < words.length()) {
      int next = ExemptWords.sentenceEnd(words, at);
      if (!ExemptWords.followsMotion(words.substring(at, next))) {
        begin(paragraph.span().start() + at, NOWHERE, reach);
        int readmission = ReadmissionWords.at(words.substring(at));
        if (readmission >= 0) {
          end(paragraph.span().end());
        }
        break;
      }
      at = next;
    }
    return true;
  }

  /** Marks the items that a motion names, where the minutes have all of them further on. */
  private boolean named(String words, int after) {
    Set<String> numbers = new TreeSet<>();
    ExemptWords.namedItems(words).forEach(n -> numbers.add(n.toLowerCase(Locale.ROOT)));
    Set<String> found = new TreeSet<>();
    List<AgendaItem> items = new ArrayList<>();
    for (AgendaItem item : structure.items()) {
      String number = item.number().toLowerCase(Locale.ROOT);
      if (item.index() > after && numbers.contains(number) && found.add(number)) {
        items.add(item);
      }
    }
    if (numbers.isEmpty() || found.size() < numbers.size()) {
      return false;
    }
    items.forEach(i -> exempt.add(i.span().start(), businessEnd(i)));
    return true;
  }

  /** The end of an item, or the line in it by which the meeting opens again or closes. */
  private int businessEnd(AgendaItem item) {
    for (Paragraph paragraph : structure.paragraphs()) {
      if (paragraph.item() == item.index() && paragraph.kind() != ParagraphKind.ITEM_TITLE) {
        String words = paragraph.span().in(text);
        int readmission = ReadmissionWords.at(words);
        if (readmission >= 0 && readmission <= NEAR || ReadmissionWords.closes(words)) {
          return paragraph.span().start();
        }
      }
    }
    return item.span().end();
  }

  private void afterMotion(Paragraph paragraph, String words, int from) {
    Paragraph passed = structure.paragraphs().get(motion);
    boolean here = paragraph.item() == passed.item();
    boolean clause = paragraph.leadIn() == motion;
    if (here
        && (clause
            || paragraph.kind() == ParagraphKind.LABEL
            || ExemptWords.followsMotion(words))) {
      return;
    }
    if (paragraph.kind() == ParagraphKind.RESOLUTION && MotionReach.onlyNotes(words)) {
      return;
    }
    begin(from, reach.kind() == Kind.NEXT_ITEM && !here ? paragraph.item() : NOWHERE, reach);
  }

  private void marked(Paragraph paragraph, String words, int from, boolean opensItem) {
    boolean title = paragraph.kind() == ParagraphKind.ITEM_TITLE;
    boolean heading = title || paragraph.kind() == ParagraphKind.HEADING;
    if ((heading || isUpper(words))
        && !isBracketed(words)
        && ExemptLabels.marksSection(words)
        && !ExemptLabels.sortsMinutes(text.substring(0, from), words)) {
      if (!denied(paragraph)) {
        begin(opensItem ? from : titleStart(paragraph, from), NOWHERE, MotionReach.ON);
      }
    } else if (title && ExemptLabels.marksTitle(words)) {
      if (!denied(paragraph)) {
        begin(titleStart(paragraph, from), paragraph.item(), MotionReach.ON);
      }
    } else if (!title && ExemptLabels.marksItem(words) && !ExemptWords.saysNone(words)) {
      // Before the first item nothing says where the part ends.
      begin(paragraph.span().start(), paragraph.item(), MotionReach.ON);
    }
  }

  /** A note in brackets speaks of the item above it. */
  private static boolean isBracketed(String words) {
    return words.startsWith("(") || words.startsWith("[");
  }

  private static boolean isUpper(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Whether the text under a heading says that there was no such business, or opens it by vote. */
  private boolean denied(Paragraph heading) {
    for (int i = heading.index() + 1; i < structure.paragraphs().size(); i++) {
      Paragraph next = structure.paragraphs().get(i);
      if (next.kind() != ParagraphKind.LABEL && !NO_BUSINESS.contains(next.kind())) {
        String words = next.span().in(text);
        return next.item() == heading.item()
            && (ExemptWords.saysNone(words)
                || ExemptWords.exclusionEnd(words, next.kind() == ParagraphKind.RESOLUTION) >= 0);
      }
    }
    return false;
  }

  private String title(int item) {
    return item < 0 ? "" : structure.items().get(item).title();
  }

  private void begin(int at, int untilAfter, MotionReach by) {
    start = at;
    scope = untilAfter;
    reach = by;
    motion = NOWHERE;
  }

  private void end(int at) {
    if (start != NOWHERE) {
      exempt.add(start, at);
    }
    start = NOWHERE;
    scope = NOWHERE;
  }
}
