package org.mattersarising.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of titles and headings, and what is cut off them. */
final class Titles {

  private static final Pattern TAGS =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\\s-][^<>]{0,200})?/?>|\\*\\*|__");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");

  /** Links and sizes of files that web pages set behind a title. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s{0,9}(?:(?i:pdf icon)\\b|(?:\\(?(?:PDF|DOC|DOCX|XLS|XLSX|PPT|PPTX|ZIP|HTML)\\)?"
              + "[,:\\s]{0,3})\\(?\\d{1,6}(?:\\.\\d{1,3})?\\s?(?:[KMG]B|bytes)\\b"
              + "|\\(?\\d{1,6}(?:\\.\\d{1,3})?\\s?[KMG][Bb]\\)?\\s{0,5}$"
              + "|\\[?(?:PDF|DOCX?)\\]?\\s{0,5}$)");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:was|were|had|has|is|are|been|would|will|asked|noted|reported|explained|stated"
              + "|advised|informed|agreed|confirmed|received|thanked|welcomed|presented|said|felt"
              + "|highlighted|outlined|considered|resolved)\\b");

  /** A payee and what was paid behind the number of a cheque: "– Acme – 101.60". */
  private static final Pattern PAYMENT =
      Pattern.compile("[–-] .{0,120}[–-] ?£?\\d{1,3}(?:,?\\d{3}){0,2}\\.\\d\\d\\b.*");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the",
          "to", "with", "per", "v", "not", "re");

  private Titles() {}

  /** A title without tags and with single spaces. */
  static String clean(String title) {
    String plain = TAGS.matcher(title).replaceAll("");
    plain = plain.replace("&nbsp;", " ").replace("&amp;", "&").replace("&pound;", "£");
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    while (plain.endsWith(":") || plain.endsWith(":-")) {
      plain = plain.substring(0, plain.lastIndexOf(':')).strip();
    }
    if (plain.endsWith(" -") || plain.endsWith(" –") || plain.endsWith(" —")) {
      plain = plain.substring(0, plain.length() - 2).strip();
    }
    return plain;
  }

  /** Letters and digits only, in lower case: for finding the same title again. */
  static String key(String title) {
    return clean(title).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether a title ends in a word that something must follow. */
  static boolean endsOpen(String s) {
    String plain = clean(s);
    String last = plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return SMALL.contains(last) || last.equals("&") || plain.endsWith(",");
  }

  /** Where the furniture behind a title begins; {@code end} where there is none. */
  static int tail(String text, int start, int end) {
    if (!namesFile(text, start, end)) {
      return end;
    }
    Matcher m = TAIL.matcher(text).region(start, end);
    if (m.find() && m.start() > start) {
      return m.start();
    }
    return end;
  }

  /** Where the furniture behind a title ends, with words behind it; -1 where there is none. */
  static int tailEnd(String text, int start, int end) {
    if (!namesFile(text, start, end)) {
      return -1;
    }
    Matcher m = TAIL.matcher(text).region(start, end);
    int to = -1;
    while (m.find() && m.start() > start && (to < 0 || m.start() <= to + 1)) {
      to = m.end();
    }
    return to < end && to > 0 && text.charAt(to) == ' ' ? to : -1;
  }

  /** Whether there is a kind or a size of files at all: few lines have one, and all are asked. */
  private static boolean namesFile(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean names =
          switch (text.charAt(i)) {
            case 'B', 'b' -> "KMG".indexOf(text.charAt(i - 1)) >= 0;
            case 'C' -> text.startsWith("DOC", i - 2);
            case 's' -> text.startsWith("bytes", i - 4);
            case 'F', 'f' -> text.regionMatches(true, i - 2, "pdf", 0, 3);
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  /** Whether all letters are capitals, and there are at least three. */
  static boolean capitals(String s) {
    int letters = 0;
    String plain = TAGS.matcher(s).replaceAll("");
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters >= 3;
  }

  /** Whether every word but the small ones begins with a capital or a figure. */
  static boolean titleCase(String s) {
    String[] words = clean(s).split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i].replaceAll("^[^\\p{L}\\p{N}]+", "");
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && (i == 0 || !SMALL.contains(word.replaceAll("\\P{L}+$", "")))) {
        return false;
      }
    }
    return true;
  }

  /** Whether words after a number can be an item's title. */
  static boolean possible(String s) {
    String plain = clean(s);
    if (plain.isEmpty() || plain.length() > 220) {
      return false;
    }
    char first = firstLetter(plain);
    if (first == 0 || Character.isLowerCase(first) || PAYMENT.matcher(plain).matches()) {
      return false;
    }
    if (capitals(plain)) {
      return true;
    }
    char last = plain.charAt(plain.length() - 1);
    int words = plain.split(" ").length;
    if (last == ';' || last == ',') {
      return false;
    }
    if (VERB.matcher(plain).find() && !titleCase(plain)) {
      return false;
    }
    if (last == '.') {
      return words <= 6 && plain.indexOf(". ") < 0;
    }
    return words <= 28;
  }

  /** "To approve the minutes of the last meeting." with nothing else on the line. */
  static boolean purposeAlone(TextLine line, String rest) {
    return rest.startsWith("To ")
        && rest.length() < 160
        && rest.indexOf(". ") < 0
        && line.blankBefore()
        && line.blankAfter();
  }

  /** Whether a line without number or mark-up reads as a heading. */
  static boolean heading(String s) {
    String plain = clean(s);
    if (plain.isEmpty() || plain.length() > 140) {
      return false;
    }
    char first = firstLetter(plain);
    char last = plain.charAt(plain.length() - 1);
    if (first == 0 || Character.isLowerCase(first) || plain.indexOf('£') >= 0) {
      return false;
    }
    if (capitals(plain)) {
      return true;
    }
    return ".;,?!:".indexOf(last) < 0 && plain.split(" ").length <= 14 && titleCase(plain);
  }

  private static char firstLetter(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isLetter(s.charAt(i))) {
        return s.charAt(i);
      }
    }
    return 0;
  }
}
