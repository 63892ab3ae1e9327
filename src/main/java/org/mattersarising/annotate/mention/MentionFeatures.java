package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * What a model sees of a word that may be part of a name: the words around it, their shapes, the
 * lexicons that hold them, what the document knows of them, and what the rules made of them.
 */
final class MentionFeatures {

  /** Where in a word's features the word stands, its shape and the shape of the next one. */
  static final int WORD = 5;

  static final int SHAPE = 6;
  static final int NEXT = 8;

  private final Words words;
  private final NameMemory memory;
  private final boolean attendance;
  private final String[] offices;
  private final String[] names;

  /** What a word shows to its neighbours as well as to itself; null until one asks. */
  private final @Nullable String[] shapes;

  private final @Nullable String[] lexicons;
  private final @Nullable String[] memories;

  MentionFeatures(TaggedLine line, NameMemory memory) {
    this.words = line.words();
    this.memory = memory;
    this.attendance = line.attendance();
    this.offices = new String[words.size()];
    this.names = new String[words.size()];
    this.shapes = new String[words.size()];
    this.lexicons = new String[words.size()];
    this.memories = new String[words.size()];
    for (FoundSpan span : line.spans()) {
      boolean office = span.type() == MentionType.ROLE || span.type() == MentionType.PERSON;
      String[] tags = office ? offices : names;
      char letter = span.type().name().charAt(0);
      boolean linked = !span.linkedId().isEmpty();
      for (int i = span.from(); i < span.to(); i++) {
        String place = i == span.from() ? "b" : i == span.to() - 1 ? "e" : "m";
        tags[i] = letter + place + (linked ? "l" : "");
      }
    }
  }

  /** The features of each word of a segment. */
  String[][] of(NameSegments.Segment segment) {
    String[][] all = new String[segment.to() - segment.from()][];
    String outside = word(segment.from() - 1).isEmpty() ? "^" : word(segment.from() - 1);
    String after = word(segment.to());
    String head = word(segment.to() - 1);
    for (int i = segment.from(); i < segment.to(); i++) {
      List<String> f = new ArrayList<>(48);
      f.add("b");
      for (int d = -2; d <= 2; d++) {
        f.add("w" + d + word(i + d));
        f.add("s" + d + shape(i + d));
      }
      for (int d = -1; d <= 1; d++) {
        f.add("o" + d + tag(offices, i + d));
        f.add("n" + d + tag(names, i + d));
        f.add("l" + d + lexicon(i + d));
        if (words.has(i + d) && words.get(i + d).startsUpper()) {
          f.add("m" + d + memory(i + d));
        }
      }
      String own = word(i);
      f.add("on" + tag(offices, i) + tag(names, i));
      f.add("oo" + tag(offices, i) + tag(offices, i + 1));
      f.add("nn" + tag(names, i) + tag(names, i + 1));
      f.add("p" + own.substring(0, Math.min(3, own.length())));
      f.add("x" + own.substring(Math.max(0, own.length() - 3)));
      f.add("y" + own.substring(Math.max(0, own.length() - 2)));
      f.add("bl" + word(i - 1) + " " + own);
      f.add("br" + own + " " + word(i + 1));
      f.add("t" + shape(i - 1) + shape(i) + shape(i + 1));
      f.add("ll" + lexicon(i - 1) + lexicon(i) + lexicon(i + 1));
      f.add("sl" + shape(i) + lexicon(i) + (i == 0 ? "^" : ""));
      if (words.get(i).startsUpper()) {
        f.add("ms" + memory(i) + shape(i) + (i == 0 ? "^" : ""));
      }
      boolean first = i == segment.from();
      boolean last = i == segment.to() - 1;
      f.add("a" + outside + (first ? "!" : ""));
      f.add("z" + after + (last ? "!" : ""));
      f.add("h" + head + (last ? "!" : ""));
      f.add(
          "q"
              + (first ? "f" : "")
              + (last ? "l" : "")
              + (i == 0 ? "^" : "")
              + (attendance ? "a" : ""));
      f.add("k" + Math.min(6, segment.to() - segment.from()) + shape(i));
      all[i - segment.from()] = f.toArray(String[]::new);
    }
    return all;
  }

  private String word(int at) {
    return words.has(at) ? words.get(at).bare() : "";
  }

  private String tag(String[] tags, int at) {
    return words.has(at) && tags[at] != null ? tags[at] : "-";
  }

  private String memory(int at) {
    String known = memories[at];
    if (known == null) {
      known = memory.of(words.get(at));
      memories[at] = known;
    }
    return known;
  }

  private String shape(int at) {
    if (!words.has(at)) {
      return "$";
    }
    String known = shapes[at];
    if (known == null) {
      known = shape(words.get(at));
      shapes[at] = known;
    }
    return known;
  }

  private static String shape(Word word) {
    String text = word.text();
    if (!word.isLetters()) {
      return text;
    }
    if (word.isInitial()) {
      return "I";
    }
    if (word.isAcronym()) {
      return "A" + Math.min(5, word.end() - word.start());
    }
    String possessive = word.possessive() ? "'" : "";
    if (word.startsUpper()) {
      return (text.indexOf('-') > 0 ? "X-" : "X") + possessive;
    }
    return Character.isDigit(text.charAt(0)) ? "9" : "x" + possessive;
  }

  /** The lexicons that hold a word, one letter each. */
  private String lexicon(int at) {
    if (!words.has(at)) {
      return "$";
    }
    String known = lexicons[at];
    if (known == null) {
      known = lexicon(words.get(at));
      lexicons[at] = known;
    }
    return known;
  }

  private static String lexicon(Word word) {
    String lower = word.lower();
    String bare = word.bare();
    StringBuilder in = new StringBuilder("|");
    if (MentionLexicon.GIVEN_NAMES.contains(bare)) {
      in.append('g');
    }
    if (MentionLexicon.TITLES.contains(bare)) {
      in.append('t');
    }
    if (MentionLexicon.PLURAL_TITLES.contains(bare)) {
      in.append('T');
    }
    if (MentionLexicon.ROLE_HEADS.contains(bare)) {
      in.append('r');
    }
    if (MentionLexicon.MODIFIED_ROLE_HEADS.contains(bare)) {
      in.append('R');
    }
    if (MentionLexicon.ROLE_MODIFIERS.contains(bare)) {
      in.append('m');
    }
    if (MentionLexicon.BODY_HEADS.contains(bare)) {
      in.append('b');
    }
    if (MentionLexicon.ORGANISATION_HEADS.contains(bare)) {
      in.append('o');
    }
    if (MentionLexicon.GENERIC_ORGANISATION.contains(lower)) {
      in.append('e');
    }
    if (MentionLexicon.NEVER_NAMES.contains(bare)) {
      in.append('n');
    }
    if (MentionLexicon.FUNCTION_WORDS.contains(lower)) {
      in.append('f');
    }
    if (MentionLexicon.COMMON_ACRONYMS.containsKey(word.text())) {
      in.append('a');
    }
    return in.toString();
  }
}
