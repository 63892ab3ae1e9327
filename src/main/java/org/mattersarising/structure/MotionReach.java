package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;

/**
 * What a motion to shut the public out is for, by its own words and those above it. Only what they
 * say for sure bounds it. Every quantifier is bounded.
 *
 * @param kind how far it reaches
 * @param names the beginnings of the titles of the business that it is for, as keys; empty where
 *     none are listed above it
 */
record MotionReach(Kind kind, List<String> names) {

  /** How far a motion reaches. */
  enum Kind {
    /** Until the public is let in again. */
    ON,
    /** For the next item of business, and no more. */
    NEXT_ITEM,
    /** For business listed above it, which comes later on. */
    LISTED,
    /** For a part of what is said on something. */
    PART
  }

  static final MotionReach ON = new MotionReach(Kind.ON, List.of());

  private static final Pattern NEXT_ITEM =
      pattern(
          "\\bthe (?:following|next) (?:agenda )?(?:item|matter|report)\\b(?! (?:and|to|or)\\b)");
  private static final Pattern SEVERAL =
      pattern("\\b(?:items|matters|reports|remain(?:der|ing)|rest)\\b");
  private static final Pattern LISTED =
      pattern(
          "\\b(?:afore-?(?:mentioned|said)|above(?:-| )?(?:mentioned)?) (?:items?|reports?|matters?|business)\\b");
  private static final Pattern PART =
      pattern(
          "\\b(?:for|during) (?:a )?(?:part|portion) of (?:the |this |that |its )?(?:discussions?|debate|deliberations?|consideration)\\b");

  /** The agenda's list of what is to be taken in private. */
  private static final Pattern LIST_FOLLOWS =
      pattern("\\bfollowing (?:items?|reports?|matters?|business)\\b[^.]{0,300}:-?$");

  private static final Pattern ENTRY =
      Pattern.compile(
          "[•*–-]?\\s{0,9}(?:\\(?[A-Z]{0,4}\\d{1,3}(?:[./]\\d{1,3})?\\)?(?:\\([a-z]\\))?[.:]?\\s{1,9})?([^:–—]{8,200}?)(?:\\s[–—-]\\s.*)?");
  private static final int NAME_WORDS = 3;

  /** The site hands out its papers, or the public is asked to come. */
  private static final Pattern OPEN =
      pattern(
          "\\bpdf icon pdf \\d"
              + "|\\bmembers of the public (?:may|can|are (?:invited|welcome|entitled) to|who wish to) (?:attend|speak|come|give evidence)\\b");

  private static final Pattern SHUT =
      pattern(
          "\\b(?:exempt|confidential|restricted|private|not for publication|part (?:ii|2|b))\\b");

  private static final Pattern ONLY_NOTED =
      pattern(
          "\\W{0,5}resolved\\W{1,5}(?:that )?(?:the )?(?:contents? of the )?(?:report|update|progress|position|presentation)(?: (?:made )?to date| received| given)?"
              + "(?: (?:of|by) the (?:[\\p{L}’'-]{1,20} ){0,4}(?:council|cabinet|committees?|sub-committees?|panels?|boards?))?"
              + " be (?:received and |received, |duly )?noted\\W{0,3}");

  MotionReach {
    names = List.copyOf(names);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /**
   * Reads it.
   *
   * @param motion the words of the motion
   * @param at its paragraph
   */
  static MotionReach of(String motion, Paragraph at, DocumentStructure structure, String text) {
    if (PART.matcher(motion).find()) {
      return new MotionReach(Kind.PART, List.of());
    }
    if (LISTED.matcher(motion).find()) {
      MotionReach listed = new MotionReach(Kind.LISTED, listed(at.index(), structure, text));
      // Where nothing later has such a title, nor says that the public is out, it may have another
      // title: then nothing is shown.
      boolean comes =
          structure.paragraphs().stream()
              .skip(at.index() + 1L)
              .map(p -> p.span().in(text))
              .anyMatch(w -> listed.names(w) || ExemptWords.exclusionEnd(w, false) >= 0);
      return comes ? listed : ON;
    }
    return NEXT_ITEM.matcher(motion).find() && !SEVERAL.matcher(motion).find()
        ? new MotionReach(Kind.NEXT_ITEM, List.of())
        : ON;
  }

  /** The business listed between the motion and the sentence that says that it follows. */
  private static List<String> listed(int motion, DocumentStructure structure, String text) {
    List<String> names = new ArrayList<>();
    for (int i = motion - 1; i >= 0; i--) {
      Paragraph above = structure.paragraphs().get(i);
      String words = above.span().in(text);
      if (isHead(above)) {
        return List.of();
      }
      if (LIST_FOLLOWS.matcher(words).find()) {
        return names;
      }
      Matcher entry = ENTRY.matcher(words);
      if (above.kind() != ParagraphKind.LABEL
          && above.kind() != ParagraphKind.RESOLUTION
          && entry.matches()) {
        String[] key = Titles.key(entry.group(1)).split(" ");
        if (key.length < NAME_WORDS) {
          return List.of();
        }
        names.add(String.join(" ", List.of(key).subList(0, NAME_WORDS)));
      }
    }
    return List.of();
  }

  /** Whether a paragraph begins another part of the minutes. */
  static boolean isHead(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.HEADING
        || paragraph.kind() == ParagraphKind.ITEM_TITLE;
  }

  /** Whether words speak of the business that the motion is for. */
  boolean names(String words) {
    String key = " " + Titles.key(words) + " ";
    return names.stream().anyMatch(name -> key.contains(" " + name + " "));
  }

  /** Whether a line shows that the item it belongs to is open to everybody. */
  static boolean open(String words) {
    return OPEN.matcher(words).find() && !SHUT.matcher(words).find();
  }

  /** Whether a resolution notes something, and tells nothing of it. */
  static boolean onlyNotes(String words) {
    return words.length() <= 160 && ONLY_NOTED.matcher(words).matches();
  }
}
